import assert from "node:assert/strict";
import { planRound, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { approvalColumn, approvingSides, matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { pilot, told } from "./pilot.ts";

function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

/** The workbook after a person typed something in an empty cell of the row of a match. */
function typed(snapshot: Snapshot, id: string, key: string, value: Scalar): Snapshot {
  const sheet = sheetWithKey(snapshot, "matches");
  const place = matchesDesign.columns.findIndex((one) => one.key === key);
  const column = laidOut(matchesDesign, "nl").columns[place]?.title ?? "";
  const table = { sheet: "Matches", headerRow: sheet?.headerRow ?? 0, keyColumns: ["Match"] };
  return applied(snapshot, [{ kind: "set-cells", table, changes: [{ row: id, column, before: null, after: value }] }]);
}

function rowOf(snapshot: Snapshot, id: string): Readonly<Record<string, unknown>> | undefined {
  return ownRows(snapshot, matchesDesign).find(({ key }) => key === id)?.values;
}

const made = after(pilot, planOn(pilot));
const sixth = matchesOf(made).find(({ id }) => id === "M-06");

describe("a no to a proposal", () => {
  for (const side of approvingSides) {
    it(`of the ${side} frees both, and the pair does not come back`, () => {
      const book = typed(made, "M-06", approvalColumn(side, "answer"), "nee");
      for (const more of [{ seed: "zomer" }, { seed: "zomer", rematch: { round: 1, mode: "full" } }] as const) {
        const plan = planOn(book, more);
        const next = after(book, plan);
        assert.ok(plan.result.matches.some(({ group }) => group === sixth?.group));
        assert.ok(
          plan.result.matches.every(({ group, household }) => group !== sixth?.group || household !== sixth.household),
        );
        assert.deepEqual(rowOf(next, "M-06"), rowOf(book, "M-06"));
      }
    });
  }

  it("is told once per match, at the cell", () => {
    const group = typed(made, "M-06", approvalColumn("group", "answer"), "nee");
    const book = typed(group, "M-06", approvalColumn("municipality", "answer"), "nee");
    const [warning, ...others] = planOn(book, { seed: "zomer" }).findings.filter(
      (finding) => finding.told.code === "match-refused",
    );
    const row = ownRows(book, matchesDesign).find(({ key }) => key === "M-06")?.row ?? 0;
    assert.deepEqual(
      [others.length, warning?.level, warning?.sheet, warning?.cell],
      [0, "warning", "Matches", `E${row}`],
    );
  });
});
