import assert from "node:assert/strict";
import { accept, planRound as planWithUpkeep } from "../../../core/jobs/all.ts";
import { matchesOf } from "../../../core/sheets/matches.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { isFormula, type Cell, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, planOn, typed } from "./living.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "./pilot.ts";

/** The workbook with more people on its sheets. */
function joinedBy(
  snapshot: Snapshot,
  groups: readonly (readonly Scalar[])[],
  households: readonly (readonly Scalar[])[],
): Snapshot {
  const more = new Map([
    ["Welkom Groepen", groups],
    ["Huishoudens", households],
  ]);
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: [...sheet.cells, ...(more.get(sheet.name) ?? [])],
  }));
  return { ...snapshot, sheets };
}

function declined(snapshot: Snapshot): Snapshot {
  return matchesOf(snapshot)
    .filter(({ status }) => status === "proposed")
    .reduce((book, { id }) => typed(book, id, "status", "afgewezen"), snapshot);
}

describe("rounds one after another", () => {
  it("take both sides of a declined match back, never together again, with the credit of who waited", () => {
    const two = workbookOf([groupRow(1)], [householdRow(1), householdRow(2)]);
    const first = after(two, planOn(two));
    const chosen = matchesOf(first)[0]?.household;
    const second = planOn(declined(first), { today: "2026-04-01" });
    const [again] = second.result.matches;
    // The one who waited is the only one left: the other pair was declined.
    assert.deepEqual([again?.id, again?.group], ["M-02", "WG-1"]);
    assert.notEqual(again?.household, chosen);
    assert.equal(second.result.excluded["earlier-match"], 1);
    const both = declined(after(declined(first), second));
    // Both waited through a round; a newcomer who did not must wait now, whatever the seed.
    const joined = joinedBy(both, [groupRow(2)], [householdRow(3)]);
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const third = planOn(joined, { seed, today: "2026-05-01" });
      const pairs = new Map(third.result.matches.map(({ group, household }) => [group, household]));
      assert.equal(pairs.get("WG-1"), "H-3");
      assert.ok(["H-1", "H-2"].includes(pairs.get("WG-2") ?? ""), seed);
      assert.ok(third.result.proof.levels.some(({ name, value }) => name === "waiting" && value > 0));
    }
  });

  it("let those who waited go before a newcomer", () => {
    const three = workbookOf([groupRow(1)], [householdRow(1), householdRow(2)]);
    const book = after(three, planOn(three));
    const waiting = ["H-1", "H-2"].find((code) => code !== matchesOf(book)[0]?.household);
    const joined = joinedBy(
      book,
      [groupRow(2)],
      numbers(5)
        .slice(2)
        .map((number) => householdRow(number)),
    );
    for (const seed of ["a", "b", "c", "d", "e", "f"]) {
      const [match] = planOn(joined, { seed, today: "2026-04-01" }).result.matches;
      assert.deepEqual([match?.group, match?.household], ["WG-2", waiting]);
    }
  });

  it("take somebody back whose match ended, marked as matched before", () => {
    const book = after(pilot, planOn(pilot));
    const ended = typed(book, "M-02", "status", "beëindigd");
    const next = after(ended, planOn(ended, { seed: "zomer" }));
    const [match] = matchesOf(next).slice(-1);
    assert.deepEqual([match?.group, match?.arm, match?.round], ["WG-2", "rematch", 2]);
  });

  it("tell of everybody once: who takes part is proposed to or waits (R9)", () => {
    for (const settings of [[], [{ key: "control", value: "ja" }]]) {
      const { round, matches, control, waiting } = planOn(pilot, { settings }).result;
      const of = (side: string): number => waiting.filter((one) => one.side === side).length;
      assert.equal(matches.length + of("group"), round?.counts.groups);
      assert.equal(matches.length + control.length + of("household"), round?.counts.households);
      assert.deepEqual([round?.stages.groups.pool, round?.stages.households.pool], [6, 9]);
    }
  });

  it("say so where there is no choice (R16)", () => {
    const one = workbookOf([groupRow(1)], [householdRow(1), householdRow(2)]);
    const [match] = planOn(one).result.matches;
    assert.ok(
      match?.reasons.includes(
        "mogelijk voor deze groep: 2 huishoudens; geen keuze voor dit huishouden: 1 mogelijke groep",
      ),
      match?.reasons.join("; "),
    );
  });
});

describe("the overview", () => {
  const made = applied(pilot, editsOf(planWithUpkeep.plan(pilot, { ...told, seed: "lente" })));
  const counts = (snapshot: Snapshot): readonly Cell[] => {
    const sheet = sheetWithKey(snapshot, overviewDesign.key);
    const rows = ownRows(snapshot, overviewDesign).filter(({ key }) => key === "6" || key === "7");
    return rows
      .map(({ row }) => sheet?.cells[row - 1]?.[2] ?? null)
      .map((cell) => (isFormula(cell) ? cell.value : cell));
  };

  it("counts as confirmed what all three agreed to, and all else as waiting for a yes", () => {
    assert.deepEqual(counts(made), [6, 0]);
    const all = applied(made, editsOf(accept.plan(made, { ...told, round: 1, by: "all" })));
    assert.deepEqual(counts(all), [0, 6]);
    const taken = typed(all, "M-02", "municipality-agrees", "nee");
    // A fresh overview: in a workbook the formula finds it by itself.
    const bare = { ...taken, sheets: taken.sheets.filter(({ key }) => key !== overviewDesign.key) };
    assert.deepEqual(counts(applied(bare, editsOf(accept.plan(bare, { ...told, round: 1, by: "group" })))), [1, 5]);
  });

  it("counts on in a workbook that got another language: the sheet Matches keeps the words it was made with", () => {
    const table = { sheet: "Instellingen", headerRow: sheetWithKey(made, "settings")?.headerRow ?? 0 };
    const change = { row: "language", column: "Waarde", before: "nl", after: "en" };
    const english = applied(made, [
      { kind: "set-cells", table: { ...table, keyColumns: ["Instelling"] }, changes: [change] },
    ]);
    const one = editsOf(accept.plan(english, { ...told, round: 1, match: "M-01", by: "all" }));
    assert.deepEqual(counts(applied(english, one)), [5, 1]);
  });

  it("asks nobody again who said no", () => {
    const refused = typed(typed(made, "M-03", "household-agrees", "Nee"), "M-05", "group-agrees", "nee");
    const bare = { ...refused, sheets: refused.sheets.filter(({ key }) => key !== overviewDesign.key) };
    const one = editsOf(accept.plan(bare, { ...told, round: 1, match: "M-01", by: "all" }));
    assert.deepEqual(counts(applied(bare, one)), [3, 1]);
  });
});
