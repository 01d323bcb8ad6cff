import assert from "node:assert/strict";
import { replace } from "../../../core/jobs/replace.ts";
import { remind } from "../../../core/jobs/remind.ts";
import { planRound, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { approvalColumn, approvingSides, matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, pilot, told, workbookOf } from "./pilot.ts";

function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

/** The workbook after a person typed something in the row of a match. */
function typed(snapshot: Snapshot, id: string, key: string, value: Scalar): Snapshot {
  const sheet = sheetWithKey(snapshot, "matches");
  const place = matchesDesign.columns.findIndex((one) => one.key === key);
  const column = laidOut(matchesDesign, "nl").columns[place]?.title ?? "";
  const table = { sheet: "Matches", headerRow: sheet?.headerRow ?? 0, keyColumns: ["Match"] };
  const before = key === "status" ? "voorstel" : null;
  return applied(snapshot, [{ kind: "set-cells", table, changes: [{ row: id, column, before, after: value }] }]);
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
        // The no stays as it was typed; the status says what came of it, so that nobody stands in two proposals.
        assert.deepEqual(rowOf(next, "M-06"), { ...rowOf(book, "M-06"), status: "declined" });
        const proposed = matchesOf(next).filter(({ status }) => status === "proposed");
        assert.equal(new Set(proposed.map(({ group }) => group)).size, proposed.length);
        const again = planOn(next, more);
        assert.deepEqual(again.steps, []);
        assert.ok(again.findings.every((finding) => finding.told.code !== "match-refused"));
      }
    });
  }

  it("is declined also where nobody can be proposed anew", () => {
    const small = workbookOf([groupRow(1)], [householdRow(1)]);
    const book = typed(after(small, planOn(small)), "M-01", approvalColumn("household", "answer"), "nee");
    const next = after(book, planOn(book, { seed: "zomer" }));
    assert.equal(rowOf(next, "M-01")?.["status"], "declined");
    assert.deepEqual(planOn(next, { seed: "zomer" }).steps, []);
  });

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

/** The workbook after a person gave a household a status, in a column of its own. */
function withStatus(snapshot: Snapshot, code: string, status: string): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name !== "Huishoudens"
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((row, at) => [...row, at === 0 ? "Status" : row[0] === code ? status : null]),
        },
  );
  return { ...snapshot, sheets };
}

const third = matchesOf(made).find(({ id }) => id === "M-03");
const thirdRow = pilot.sheets[1]?.cells.findIndex(([code]) => code === third?.household) ?? -1;

describe("somebody of a proposal who takes no part any more", () => {
  const said = typed(made, "M-03", approvalColumn("group", "answer"), "ja");
  const code = third?.household ?? "";
  for (const status of ["afgevallen", "gestopt"]) {
    it(`is told with the cell (${status})`, () => {
      const book = withStatus(said, code, status);
      for (const plan of [planOn(book, { seed: "zomer" }), remind.plan(book, told)]) {
        const [warning, ...others] = plan.findings.filter((one) => one.told.code === "match-left-proposal");
        assert.deepEqual(
          [warning?.told.values, warning?.sheet, warning?.cell, others.length],
          [{ match: "M-03", code }, "Huishoudens", `G${thirdRow + 1}`, 0],
        );
      }
    });
  }

  it("is told where a household says no", () => {
    const sheets = said.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row) => (row[0] === code ? row.map((cell) => (cell === "ja" ? "nee" : cell)) : row)),
    }));
    const found = planOn({ ...said, sheets }, { seed: "zomer" }).findings.find(
      (one) => one.told.code === "match-left-proposal",
    );
    assert.equal(found?.cell, `E${thirdRow + 1}`);
  });

  it("lets the proposal move when the round is matched again, in spite of a yes; what was typed stays", () => {
    const book = withStatus(said, code, "afgevallen");
    const plan = planOn(book, { seed: "zomer", rematch: { round: 1, mode: "keep-first" } });
    const next = after(book, plan);
    const row = rowOf(next, "M-03");
    assert.deepEqual(
      [row?.["status"], row?.["reason"], row?.[approvalColumn("group", "answer")]],
      ["declined", "Vervallen: opnieuw verdeeld in ronde 2 (groep: M-07, huishouden: geen match)", "yes"],
    );
    assert.ok(plan.result.matches.some(({ group }) => group === third?.group));
    const again = planOn(next, { seed: "zomer", rematch: { round: 1, mode: "keep-first" } });
    assert.deepEqual([again.steps, again.summary[0]?.code], [[], "round-again"]);
    const checked = planOn(next, { seed: "", check: 2 });
    assert.equal(checked.result.proof.optimal, true);
    // Back again, the two are as possible as before.
    const sheets = next.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cells) => cells.map((cell) => (cell === "afgevallen" ? null : cell))),
    }));
    const returned = { ...next, sheets };
    assert.equal(planOn(returned, { seed: "herfst" }).result.excluded["earlier-match"], undefined);
  });

  it("never moves a match that started", () => {
    const started = typed(said, "M-03", "status", "gestart");
    const book = withStatus(started, code, "afgevallen");
    const next = after(book, planOn(book, { seed: "zomer", rematch: { round: 1, mode: "full" } }));
    assert.deepEqual(rowOf(next, "M-03"), rowOf(book, "M-03"));
    const codes = planOn(book, { seed: "zomer" }).findings.map((one) => one.told.code);
    assert.ok(codes.includes("match-left-match"));
  });
});

const people = made.sheets.find(({ name }) => name === "Huishoudens") ?? made.sheets[0];

describe("a note beside a proposal", () => {
  const noted = typed(made, "M-03", "note", "gebeld op maandag");
  const sheets = noted.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((row) => sheet.name !== "Huishoudens" || row[0] !== third?.household),
  }));
  const book = { ...noted, sheets };

  it("does not keep it where it is, and stays in its row", () => {
    const plan = planOn(book, { seed: "zomer", rematch: { round: 1, mode: "keep-first" } });
    const row = rowOf(after(book, plan), "M-03");
    assert.deepEqual(
      [row?.["status"], row?.["note"], row?.["reason"]],
      ["declined", "gebeld op maandag", "Vervallen: opnieuw verdeeld in ronde 2 (groep: M-07, huishouden: geen match)"],
    );
    assert.ok(plan.result.matches.some(({ group }) => group === third?.group));
  });

  it("does not forbid the two later, also not on the choice of people", () => {
    const next = after(book, planOn(book, { seed: "zomer", rematch: { round: 1, mode: "full" } }));
    const back = {
      ...next,
      sheets: next.sheets.map((sheet) => (sheet.name === "Huishoudens" ? (people ?? sheet) : sheet)),
    };
    assert.equal(planOn(back, { seed: "herfst" }).result.excluded["earlier-match"], undefined);
    const match = matchesOf(back).find(({ group, status }) => group === third?.group && status === "proposed");
    const plan = replace.plan(back, {
      ...told,
      match: match?.id ?? "",
      household: third?.household ?? "",
      reason: "buren",
    });
    assert.ok(plan.findings.every(({ told: { code } }) => code !== "replace-against-rules"));
  });
});
