import { answerError, verdictOf, type AnswerError, type Verdict } from "./answer-error.ts";
import type { NetworkClock } from "./clock.ts";
import { Pace } from "./pace.ts";
import { NetworkProblem } from "./problem.ts";

/** Limits of Google that are counted apart, each per minute and per person. */
export type Quota = "sheets-read" | "sheets-write" | "drive" | "script";

/** What every call of the client library answers, as far as we look. */
export interface Answered<Data> {
  readonly data: Data;
}

/** One request, and whether doing it twice would do harm. */
interface Asked<Data> {
  readonly quota: Quota;
  readonly ask: () => Promise<Answered<Data>>;
  readonly isOnce: boolean;
}

/** How often one request is tried, the first time included. */
const attempts = 6;
/** Milliseconds before the second try, doubled each time. */
const firstRest = 1000;
/** No longer than this between two tries of ours, in milliseconds. */
const longestRest = 64_000;
/** Google may ask for so many milliseconds of rest; when it asks for more, a person should decide. */
const longestAsked = 180_000;

/** How the failure of a request ends: it is tried again after a rest, in milliseconds, or it is a problem. */
type Next = { readonly rest: number } | { readonly problem: NetworkProblem };

/** What it is called when trying again did not help. */
function givenUp(verdict: Exclude<Verdict, { is: "problem" }>, status: number | undefined): NetworkProblem {
  return new NetworkProblem(verdict.is === "busy" ? "too-busy" : "unreachable", status);
}

/** Asks Google, at the pace that it allows, again where that cannot do harm. */
export class Requests {
  readonly #clock: NetworkClock;
  readonly #pace: Pace;

  constructor(clock: NetworkClock) {
    this.#clock = clock;
    this.#pace = new Pace(clock);
  }

  /**
   * For reading, and for writing of which doing it twice comes to the same (absolute content, or an atomic write that is
   * checked first): asked again after 429, 500 and lost answers, a bounded number of times. Throws `NetworkProblem`.
   */
  again<Data>(quota: Quota, ask: () => Promise<Answered<Data>>): Promise<Data> {
    return this.#asked({ quota, ask, isOnce: false });
  }

  /**
   * For what must not be done twice: asked again only where it was certainly not done (429, or nobody heard it). Throws
   * `NetworkProblem`; `unanswered` where nobody can tell: look whether it was done before anything else.
   */
  once<Data>(quota: Quota, ask: () => Promise<Answered<Data>>): Promise<Data> {
    return this.#asked({ quota, ask, isOnce: true });
  }

  /** Waits as long as before a next try after so many, for whoever looks first whether one is needed. */
  rest(tries: number): Promise<void> {
    return this.#clock.wait(this.#rest(tries, undefined));
  }

  async #asked<Data>(asked: Asked<Data>): Promise<Data> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#pace.turn(asked.quota);
      try {
        return (await asked.ask()).data;
      } catch (error) {
        if (error instanceof NetworkProblem) throw error;
        const next = this.#after(answerError(error, this.#clock.now()), asked.isOnce, attempt);
        if ("problem" in next) throw next.problem;
        await this.#clock.wait(next.rest);
      }
    }
  }

  #after(error: AnswerError, isOnce: boolean, attempt: number): Next {
    const verdict = verdictOf(error);
    if (verdict.is === "problem") return { problem: new NetworkProblem(verdict.code, error.status) };
    if (isOnce && verdict.is === "again" && !error.notSent)
      return { problem: new NetworkProblem("unanswered", error.status) };
    if (attempt >= attempts || (error.rest ?? 0) > longestAsked) return { problem: givenUp(verdict, error.status) };
    return { rest: this.#rest(attempt, error.rest) };
  }

  /** Doubled each time, and spread, so that many who were refused together do not come back together. */
  #rest(attempt: number, asked: number | undefined): number {
    const full = Math.min(longestRest, firstRest * 2 ** (attempt - 1));
    return Math.round(Math.max(asked ?? 0, full / 2 + (full / 2) * this.#clock.chance()));
  }
}
