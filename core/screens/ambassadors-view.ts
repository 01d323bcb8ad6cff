import { plannedAmbassadors } from "../ambassadors/ambassador-plan.ts";
import { matchCell } from "../sheets/match-place.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Problem } from "../records/problem.ts";
import { jobOptions } from "./job-options.ts";
import type { OpenedWorkbook } from "./opened.ts";
import type { Moment } from "./request.ts";
import type { AmbassadorsView, Place } from "./views.ts";

function placeIn({ sheet, cell }: Pick<Problem, "sheet" | "cell">): { readonly place?: Place } {
  if (sheet === undefined) return {};
  return { place: { sheet, ...(cell === undefined ? {} : { cell }) } };
}

/** What the screen with tasks shows of cultural ambassadors: as the sheet `Matches` stands, and what assigning would do. */
export function ambassadorsView({ snapshot, reading }: OpenedWorkbook, moment: Moment): AmbassadorsView {
  const { before, result, edits } = plannedAmbassadors(snapshot, reading, jobOptions(moment));
  const now = new Map(before.matches.map((one) => [one.match.id, one]));
  const has = ({ match }: { readonly match: string }): boolean => now.get(match)?.names !== undefined;
  const lacking = result.ambassadors.filter((one) => !has(one));
  const assigned = result.ambassadors.filter(has).length;
  const why = new Map(result.missing.map(({ match, reason }) => [match, `ambassador-missing-${reason}`] as const));
  const missing = before.matches.filter(({ match: { id }, names }) => {
    return names === undefined && (why.has(id) || lacking.some(({ match }) => match === id));
  });
  return {
    wanted: assigned + missing.length,
    assigned,
    missing: missing.map(({ match: { id: match } }) => ({
      match,
      reason: say(moment.language, sentence(why.get(match) ?? "ambassador-not-given-yet", { match })),
      ...placeIn(matchCell(snapshot, match, "ambassador")),
    })),
    unknown: result.unknown.length,
    possible: edits.length === 0 ? 0 : lacking.length,
    load: result.load,
  };
}
