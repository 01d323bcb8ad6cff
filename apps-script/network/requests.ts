/** Limits of Google that are counted apart, each per minute and per person. */
export type Quota = "sheets-read" | "sheets-write" | "drive" | "script";

/** What every call of the client library answers, as far as we look. */
export interface Answered<Data> {
  readonly data: Data;
}

/** Asks Google, at the pace that it allows, again where that cannot do harm. Throws `NetworkProblem`. */
export interface Requests {
  /**
   * For reading, and for writing of which doing it twice comes to the same (absolute content, or an atomic write that is
   * checked first): asked again after 429, 500 and lost answers, a bounded number of times.
   */
  again<Data>(quota: Quota, ask: () => Promise<Answered<Data>>): Promise<Data>;
  /**
   * For what must not be done twice: asked again only where Google says that it did nothing (429). Throws `unanswered`
   * where nobody can tell: look whether it was done before anything else.
   */
  once<Data>(quota: Quota, ask: () => Promise<Answered<Data>>): Promise<Data>;
}
