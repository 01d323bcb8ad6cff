import type { NetworkClock } from "./clock.ts";
import { NetworkProblem } from "./problem.ts";

/** Milliseconds before one looks whether something was made after all; what Drive made is not found at once. */
const looks = [2000, 5000, 15_000, 40_000] as const;

/** Something that must be there once: how to see it, and how to make it. */
export interface Wanted<Found> {
  look(): Promise<Found | undefined>;
  /** Asked by `Requests.once`, so that it says `unanswered` when nobody can tell. */
  make(): Promise<Found>;
}

/**
 * Makes something that must not be made twice: looks first, and after a lost answer looks until it is there. Throws
 * `unanswered` where it did not show up: then it is not made again in this run, and a next run begins by looking.
 */
export async function ensured<Found>(
  clock: NetworkClock,
  wanted: Wanted<Found>,
): Promise<{ readonly found: Found; readonly isNew: boolean }> {
  const standing = await wanted.look();
  if (standing !== undefined) return { found: standing, isNew: false };
  try {
    return { found: await wanted.make(), isNew: true };
  } catch (error) {
    if (!(error instanceof NetworkProblem && error.code === "unanswered")) throw error;
    for (const rest of looks) {
      await clock.wait(rest);
      const found = await wanted.look();
      if (found !== undefined) return { found, isNew: true };
    }
    throw error;
  }
}
