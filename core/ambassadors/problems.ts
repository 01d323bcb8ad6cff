import type { Problem } from "../records/problem.ts";
import { matchCell } from "../sheets/match-place.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { matchesDesign } from "../sheets/matches.ts";
import { sentence } from "../text/sentence.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import type { AmbassadorsResult } from "./ambassador-plan.ts";
import type { MatchSituation, Situation } from "./situation.ts";

/** What is told about: the matches as they will be, and what came of them. */
interface Told {
  readonly after: Situation;
  readonly result: AmbassadorsResult;
}

function missingProblems(snapshot: Snapshot, { missing }: AmbassadorsResult): readonly Problem[] {
  return missing.map(({ match, reason }) => ({
    level: "warning",
    ...matchCell(snapshot, match, "ambassador"),
    told: sentence(`ambassador-missing-${reason}`, { match }),
  }));
}

/** What is wrong with, or good to know of, the ambassador of one match. */
function problemsOf(snapshot: Snapshot, { match, wish, isUnknown, isContact }: MatchSituation): readonly Problem[] {
  const { id } = match;
  const at = (column: string): Pick<Problem, "sheet" | "row" | "cell"> => matchCell(snapshot, id, column);
  return [
    ...(wish === "unread"
      ? [
          {
            level: "warning",
            ...at("no-ambassador"),
            told: sentence("ambassador-reason-unread", { match: id }),
          } as const,
        ]
      : []),
    ...(isUnknown
      ? [{ level: "info", ...at("ambassador"), told: sentence("ambassador-not-listed", { match: id }) } as const]
      : []),
    ...(isContact
      ? [{ level: "info", ...at("ambassador"), told: sentence("ambassador-is-contact", { match: id }) } as const]
      : []),
  ];
}

/** Matches of which nobody wrote down whether they want one: once for all, because a column is what is missing. */
function unknownProblem(snapshot: Snapshot, { unknown }: AmbassadorsResult): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key)?.name;
  if (unknown.length === 0 || sheet === undefined) return [];
  return [{ level: "info", sheet, told: sentence("ambassador-wish-unknown", { matches: unknown }) }];
}

function overloadProblems(snapshot: Snapshot, { load }: AmbassadorsResult): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key)?.name;
  const place = sheet === undefined ? {} : { sheet };
  return load
    .filter(({ matches, capacity }) => matches > capacity)
    .map(({ code, matches, capacity }) => ({
      level: "warning",
      ...place,
      told: sentence("ambassador-over-capacity", { code, matches, capacity }),
    }));
}

/** What people have to look at, about ambassadors; codes and never names. */
export function ambassadorProblems(snapshot: Snapshot, { after, result }: Told): readonly Problem[] {
  return [
    ...matchSheetProblems(snapshot),
    ...missingProblems(snapshot, result),
    ...after.matches.flatMap((one) => problemsOf(snapshot, one)),
    ...overloadProblems(snapshot, result),
    ...unknownProblem(snapshot, result),
  ];
}
