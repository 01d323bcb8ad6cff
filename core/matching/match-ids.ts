import type { Match } from "../records/match.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { roundDesign, roundNumbersOf } from "../sheets/rounds.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** The id of a match: `M-07`. */
export function matchId(number: number): string {
  return `M-${String(number).padStart(2, "0")}`;
}

/**
 * The highest number that a match ever had: of the rows of `Matches`, of what they replace, and of the sheets of rounds
 * before `below`, which keep proposals that were withdrawn. An id is never used twice.
 */
export function lastMatchNumber(snapshot: Snapshot, matches: readonly Match[], below = Infinity): number {
  const ids = [
    ...matches.flatMap(({ id, replaces = [] }) => [id, ...replaces]),
    ...roundNumbersOf(snapshot)
      .filter((round) => round < below)
      .flatMap((round) => ownRows(snapshot, roundDesign(round)).map(({ key }) => key)),
  ];
  return ids.reduce((most, id) => Math.max(most, Number(/^M-(\d{1,9})$/iu.exec(id)?.[1] ?? 0)), 0);
}
