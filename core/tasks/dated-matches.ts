import { codeKey } from "../intake/codes.ts";
import type { Reading } from "../intake/reading.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { matchTasksKey } from "../sheets/match-tasks.ts";
import { isConfirmed, matchesOf } from "../sheets/matches.ts";
import { sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { anchorsOf, type Anchors } from "./variant.ts";

/** A confirmed match of which it is known from when on things are counted. */
export interface DatedMatch {
  readonly match: Match;
  readonly anchors: Anchors;
  /** Undefined where no list of households has it. */
  readonly household: Household | undefined;
}

/** The confirmed matches of a workbook, as far as sheets of their own can be made for them. */
export interface DatedMatches {
  /** In the order of the sheet `Matches`. */
  readonly matches: readonly DatedMatch[];
  /** Neither a first meeting nor an arrival is known. */
  readonly undated: readonly Match[];
  /** What is wrong with matches that can have no sheet of their own. */
  readonly unusable: readonly Problem[];
}

/** Names of sheets are at most 31 characters; a code longer than this makes no readable tab. */
const longestId = 20;

/** The confirmed matches that can have a sheet of their own, and the others with what is wrong. */
function usable(snapshot: Snapshot): { readonly matches: readonly Match[]; readonly problems: readonly Problem[] } {
  const keys = new Set<string>();
  const problems: Problem[] = [];
  const matches = matchesOf(snapshot)
    .filter(isConfirmed)
    .filter((match) => {
      const key = matchTasksKey(match.id).toLowerCase();
      if (match.id.length <= longestId && !keys.has(key)) return keys.add(key);
      const place = placeOfMatch(snapshot, match.id);
      problems.push({ level: "error", ...place, told: sentence("match-id-unusable", { row: place.row ?? 0 }) });
      return false;
    });
  return { matches, problems };
}

/** Households by compared code; of two rows with one code the first counts. */
export function householdsIn({ households }: Pick<Reading, "households">): ReadonlyMap<string, Household> {
  return new Map([...households].reverse().map(({ record }) => [codeKey(record.code), record]));
}

/** The confirmed matches of a workbook with the days that they count from, and those that lack one. */
export function datedMatches(snapshot: Snapshot, households: ReadonlyMap<string, Household>): DatedMatches {
  const { matches, problems } = usable(snapshot);
  const found = matches.map((match) => {
    const household = households.get(codeKey(match.household));
    return { match, household, anchors: anchorsOf(match, household) };
  });
  return {
    matches: found.flatMap(({ match, household, anchors }) =>
      anchors === undefined ? [] : [{ match, household, anchors }],
    ),
    undated: found.filter(({ anchors }) => anchors === undefined).map(({ match }) => match),
    unusable: problems,
  };
}
