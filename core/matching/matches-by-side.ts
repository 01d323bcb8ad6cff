import type { Match } from "../records/match.ts";
import { canonicalCode } from "./codes.ts";

/** Matches of every code of one side, in the spelling of comparisons, each in the order of the sheet. */
export function matchesBySide(
  matches: readonly Match[],
  side: "group" | "household",
): ReadonlyMap<string, readonly Match[]> {
  const found = new Map<string, Match[]>();
  for (const match of matches) {
    const code = canonicalCode(match[side]);
    const own = found.get(code);
    if (own === undefined) found.set(code, [match]);
    else own.push(match);
  }
  return found;
}
