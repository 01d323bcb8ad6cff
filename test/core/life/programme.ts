import { accept, checkIns, planRound } from "../../../core/jobs/all.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, told, workbookOf } from "../jobs/pilot.ts";

/** An invented programme with three matches: M-01 started on 2 March 2026, all agreed, and talks planned. */
export function startedProgramme(): Snapshot {
  const people = workbookOf(
    numbers(3).map((number) => groupRow(number)),
    numbers(3).map((number) => householdRow(number)),
  );
  const round = applied(people, editsOf(planRound.plan(people, { ...told, seed: "lente" })));
  const yes = { ...told, round: 1, by: "all" } as const;
  const begun = applied(round, editsOf(accept.plan(round, { ...yes, match: "M-01", start: "2026-03-02" })));
  const agreed = applied(begun, editsOf(accept.plan(begun, { ...yes, match: "M-02" })));
  return applied(agreed, editsOf(checkIns.plan(agreed, told)));
}
