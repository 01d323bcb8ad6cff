import { planState } from "../tasks/plan/plan-state.ts";
import { sentence } from "../text/sentence.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import { matchPlanKey } from "./match-plan.ts";
import { isConfirmed, matchesOf } from "./matches.ts";
import { meetingDesign } from "./meeting.ts";
import { ownLine, type Line, type Sources } from "./overview-line.ts";
import { ownRows } from "./own-rows.ts";

/** How many plans are complete, of all that were made; it leads to the first that is not (R54). None before there is one. */
function settlementLine({ snapshot }: Sources): Line[] {
  const plans = matchesOf(snapshot)
    .filter(isConfirmed)
    .flatMap(({ id }) => {
      const sheet = sheetWithKey(snapshot, matchPlanKey(id))?.name;
      return sheet === undefined ? [] : [{ sheet, isComplete: planState(snapshot, id).state === "complete" }];
    });
  const [first] = plans;
  if (first === undefined) return [];
  const total = plans.length;
  const complete = plans.filter(({ isComplete }) => isComplete).length;
  const { sheet } = plans.find(({ isComplete }) => !isComplete) ?? first;
  const next = sentence("overview-plans-next", { complete, total });
  return [{ what: sentence("overview-plans", {}), count: total, sheet, next }];
}

/** What the next meeting has on its agenda. */
function meetingLine(sources: Sources): Line[] {
  const items = ownRows(sources.snapshot, meetingDesign).filter(({ values }) => values["why"] !== "meeting");
  return ownLine(sources, meetingDesign, {
    what: sentence("overview-meeting", {}),
    count: items.length,
    next: sentence("overview-meeting-next", {}),
  });
}

/** The lines of the overview about settlement plans and the meeting of parties. */
export function planLines(sources: Sources): Line[] {
  return [...settlementLine(sources), ...meetingLine(sources)];
}
