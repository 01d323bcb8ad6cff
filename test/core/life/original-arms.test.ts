import assert from "node:assert/strict";
import { originRows } from "../../../core/life/original-arms.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { roundDesign } from "../../../core/sheets/rounds.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";

type Row = Readonly<Record<string, Cell>>;

function sheetOf(design: SheetDesign, rows: readonly Row[]): Sheet {
  const { key, name, columns } = laidOut(design, "en");
  const cells = rows.map((row) => design.columns.map((column) => row[column.key] ?? null));
  return { name, key, headerRow: 1, cells: [columns.map(({ title }) => title), ...cells] };
}

/** What is said of each match, of a workbook with these matches and these households compared in rounds. */
function origins(
  matches: readonly Row[],
  compared: Readonly<Record<number, string>> = {},
): readonly (readonly Cell[])[] {
  const rounds = Object.entries(compared).map(([round, household]) =>
    sheetOf(roundDesign(Number(round)), [{ id: "M-90", group: "WG-9", household: "H-9", compared: household }]),
  );
  const sheets = [sheetOf(matchesDesign, matches), ...rounds];
  const snapshot: Snapshot = { sheets, sheetNames: sheets.map(({ name }) => name) };
  return originRows(snapshot, "2026-06-01").map((row) => [row["original-arm"] ?? null, row["crossover-on"] ?? null]);
}

const match = { id: "M-01", group: "WG-1", household: "H-1", status: "started", "starts-on": "2026-05-01", round: 2 };

describe("what a household belonged to first (R5)", () => {
  it("follows from its first round, whatever came later", () => {
    assert.deepEqual(origins([{ ...match, arm: "drawn" }]), [["treated", null]]);
    assert.deepEqual(origins([{ ...match, arm: "outside comparison" }]), [["outside", null]]);
    assert.deepEqual(origins([{ ...match, arm: "rematch" }]), [["outside", null]]);
    const earlier = { ...match, id: "M-00", status: "ended", round: 1, arm: "drawn" };
    assert.deepEqual(origins([earlier, { ...match, arm: "rematch" }]), [
      ["treated", null],
      ["treated", null],
    ]);
  });

  it("is the comparison where it was compared before, with the day of the first meeting as crossover", () => {
    assert.deepEqual(origins([{ ...match, arm: "drawn" }], { 1: "h-1" }), [["control", "2026-05-01"]]);
    assert.deepEqual(origins([{ ...match, arm: "rematch" }], { 1: "H-1" }), [["control", "2026-05-01"]]);
    assert.deepEqual(origins([{ ...match, arm: "drawn" }], { 1: "H-2" }), [["treated", null]]);
  });

  it("has no crossover before the first meeting, nor for a proposal", () => {
    assert.deepEqual(origins([{ ...match, status: "proposed" }], { 1: "H-1" }), [["control", null]]);
    assert.deepEqual(origins([{ ...match, "starts-on": null }], { 1: "H-1" }), [["control", null]]);
  });

  it("stays known where the sheet of the round is gone", () => {
    const kept = { ...match, arm: "rematch", "original-arm": "comparison", "crossover-on": "2026-05-01" };
    assert.deepEqual(origins([kept]), [["control", "2026-05-01"]]);
    const later = { ...match, id: "M-02", round: 3, arm: "rematch", "starts-on": "2026-05-20" };
    assert.deepEqual(origins([{ ...kept, status: "ended" }, later]), [
      ["control", "2026-05-01"],
      ["control", "2026-05-01"],
    ]);
  });

  it("does not take a comparison of later for one of before", () => {
    assert.deepEqual(origins([{ ...match, round: 1, arm: "drawn", status: "ended" }], { 2: "H-1" }), [
      ["treated", null],
    ]);
  });
});
