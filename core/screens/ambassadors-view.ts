import { loadsNow, plannedAmbassadors } from "../ambassadors/ambassador-plan.ts";
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
  const { before, result } = plannedAmbassadors(snapshot, reading, jobOptions(moment));
  const now = new Map(before.matches.map(({ match, names }) => [match.id, names]));
  const assigned = result.ambassadors.filter(({ match }) => now.get(match) !== undefined).length;
  return {
    wanted: result.ambassadors.length + result.missing.length,
    assigned,
    possible: result.ambassadors.length - assigned,
    missing: result.missing.map(({ match, reason }) => ({
      match,
      reason: say(moment.language, sentence(`ambassador-missing-${reason}`, { match })),
      ...placeIn(matchCell(snapshot, match, "ambassador")),
    })),
    unknown: result.unknown.length,
    load: loadsNow(before),
  };
}
