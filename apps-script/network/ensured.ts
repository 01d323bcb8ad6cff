import type { NetworkClock } from "./clock.ts";
import { NetworkProblem } from "./problem.ts";

/** Milliseconds before one looks whether something was made after all; what Drive made is not found at once. */
const looks = [2000, 5000, 15_000, 40_000] as const;

/** Something that must be there once: how to see it, and how to make it. */
export interface Wanted<Found> {
  look(): Promise<Found | undefined>;
  /** Asked by `Requests.once`, so that it says `unanswered` when nobody can tell. */
  make(): Promise<Found>;
  /** What is made is seen at once: not seeing it says that it was not made, and it can be made again. */
  readonly isSeenAtOnce: boolean;
}

function isLost(error: unknown): boolean {
  return error instanceof NetworkProblem && error.code === "unanswered";
}

/**
 * Makes something that must not be made twice: looks first, and after a lost answer looks again. Throws `unanswered` where
 * it did not show up and might be there: then it is not made again in this run, and a next run begins by looking.
 */
export async function ensured<Found>(clock: NetworkClock, wanted: Wanted<Found>): Promise<Found> {
  const standing = await wanted.look();
  if (standing !== undefined) return standing;
  let lost: unknown;
  for (const rest of [0, ...looks]) {
    if (lost !== undefined) {
      await clock.wait(rest);
      const found = await wanted.look();
      if (found !== undefined) return found;
      if (!wanted.isSeenAtOnce) continue;
    }
    try {
      return await wanted.make();
    } catch (error) {
      if (!isLost(error)) throw error;
      lost = error;
    }
  }
  throw lost;
}
