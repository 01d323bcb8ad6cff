/** Whatever stands in a workbook, it gives a reading: sheets of the corpus taken apart, and headers and cells of chance. */
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { inspected } from "../../../core/intake/inspected.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Problem } from "../../../core/records/problem.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { anyWorkbook, ofLists, type Cells } from "./any-workbook.ts";

/** Columns by their letters, as far as a cell of a problem can stand. */
function assertCellExists({ sheet, cell, row }: Problem, { sheets }: Snapshot): void {
  if (sheet === undefined) return;
  const found = sheets.find(({ name }) => name === sheet);
  assert.ok(found !== undefined, sheet);
  const last = found.cells.length;
  assert.ok(row === undefined || (row >= 1 && row <= last), `${sheet} row ${row ?? ""}`);
  const [, letters = "", digits = ""] = /^([A-Z]{1,3})(\d+)$/u.exec(cell ?? "A1") ?? [];
  assert.ok(letters !== "" && Number(digits) >= 1 && Number(digits) <= last, `${sheet} ${cell ?? ""}`);
}

/** The reading as JSON; nothing in it may get lost on the way, as numbers do that are none. */
function printed(reading: Reading): string {
  return JSON.stringify(inspected(reading, reading.problems, "nl"), (key, value: unknown) => {
    const isSafe = ["string", "boolean", "object"].includes(typeof value) || Number.isFinite(value);
    assert.ok(isSafe && value !== null, key);
    return value;
  });
}

describe("any workbook at all", () => {
  it("gives a reading, the same every time, with problems at cells that are there", () => {
    fc.assert(
      fc.property(anyWorkbook, (snapshot) => {
        const reading = readPeople(snapshot, { mappings: [] });
        const text = printed(reading);
        assert.equal(JSON.stringify(JSON.parse(text)), text);
        assert.equal(printed(readPeople(snapshot, { mappings: [] })), text);
        for (const problem of reading.problems) {
          assertCellExists(problem, snapshot);
          assert.ok(say("nl", problem.told) !== "" && say("en", problem.told) !== "");
        }
      }),
      { numRuns: 50 },
    );
  });

  it("gives a reading when it is empty, huge in one cell, or as wide as a sheet can be", () => {
    const wide = Array.from({ length: 16_384 }, (_, index) => `Kolom ${index}`);
    const cells: readonly Cells[] = [[], [[]], [[null]], [["x".repeat(32_767)]], [wide, wide.map(() => 1)]];
    for (const one of cells) {
      const snapshot: Snapshot = { sheets: [{ name: "Groepen", headerRow: 0, cells: one }], sheetNames: ["Groepen"] };
      assert.equal(readPeople(snapshot, { mappings: [] }).sheets.length, 1);
    }
  });
});

/** The records of a reading, whatever their order and the codes that we gave. */
function records(reading: Reading): string[] {
  const plain = [...reading.groups, ...reading.households, ...reading.ambassadors].map(({ record, proposed }) =>
    JSON.stringify(proposed === true ? { ...record, code: "" } : record),
  );
  return plain.sort();
}

describe("the order of rows", () => {
  it("changes no column and no record", () => {
    const shuffled = ofLists.filter(({ sheets }) => sheets.every(({ merges = [] }) => merges.every((merge) => /^[A-Z]+(\d+):[A-Z]+\1$/u.test(merge)))); // prettier-ignore
    assert.ok(shuffled.length >= 8);
    fc.assert(
      fc.property(
        fc.constantFrom(...shuffled),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (snapshot, chance) => {
          const before = readPeople(snapshot, { mappings: [] });
          const moved = snapshot.sheets.map((sheet): Sheet => {
            const rows = [...before.groups, ...before.households, ...before.ambassadors].filter((one) => one.sheet === sheet.name).map(({ row }) => row); // prettier-ignore
            const places = rows
              .map((row) => [chance.next().value, row] as const)
              .sort((one, other) => one[0] - other[0]);
            const from = new Map(rows.map((row, place) => [row, places[place]?.[1] ?? row]));
            return {
              ...sheet,
              cells: sheet.cells.map((cells, index) => sheet.cells[(from.get(index + 1) ?? index + 1) - 1] ?? cells),
            };
          });
          const after = readPeople({ ...snapshot, sheets: moved }, { mappings: [] });
          assert.deepEqual(after.sheets, before.sheets);
          assert.deepEqual(records(after), records(before));
        },
      ),
      { numRuns: 20 },
    );
  });
});
