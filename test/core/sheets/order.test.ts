import assert from "node:assert/strict";
import { sheetBehind } from "../../../core/sheets/order.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";

function snapshotOf(...keys: string[]): { sheets: Sheet[]; sheetNames: string[] } {
  const sheets = keys.map((key) =>
    key === "" ? { name: "Mijn blad", headerRow: 0, cells: [] } : { name: key, key, headerRow: 1, cells: [] },
  );
  return { sheets, sheetNames: sheets.map((sheet) => sheet.name) };
}

function check(key: string, standing: readonly string[], expected: string | undefined): void {
  it(`${key} among ${standing.join(", ")} comes before ${expected ?? "nothing"}`, () => {
    assert.equal(sheetBehind(snapshotOf(...standing), key), expected);
  });
}

describe("order of our tabs", () => {
  check("matches", ["overview", "", "attention", "log"], "attention");
  check("log", ["overview", "", "attention", "settings"], undefined);
  check("tasks", ["overview", "", "matches", "tasks_M_01", "tasks_M_02", "log"], "tasks_M_01");
  check("tasks_M_03", ["matches", "tasks_M_01", "tasks_M_02", "attention"], "attention");
  check("round_1", ["", "matches", "round_1_proof", "log"], "matches");
  check("round_2_why", ["round_1", "round_1_why", "matches"], "matches");
  check("round_1_proof", ["attention", "settings", "log"], "log");
  check("round_1_numbers", ["round_1", "matches", "round_1_proof", "log"], "log");
  check("round_2_proof", ["round_1_proof", "round_1_numbers", "log"], "round_1_numbers");
  check("call_list", ["matches", "check_ins", "reminders", "parties"], "reminders");
  check("signals", ["check_ins", "call_list", "progress", "year", "figures"], "year");
  check("of_later", ["matches", "tasks_M_01", "attention"], "attention");
  check("matches", ["", ""], undefined);
});
