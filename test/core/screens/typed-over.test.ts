import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { JobRequest, Moment } from "../../../core/screens/request.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, workbookOf } from "../jobs/pilot.ts";
import { deskWith, done, monday, plainRound, screens } from "./opened-desk.ts";

const april: Moment = { ...monday, today: "2026-04-06" };

const people = workbookOf(
  numbers(3).map((number) => groupRow(number)),
  numbers(4).map((number) => householdRow(number)),
);

/** A workbook with everything that we write in it. */
const full = [
  plainRound,
  { job: "accept", round: 1, by: "all", start: "2026-03-09" },
  { job: "checklists" },
  { job: "check-ins" },
] as const satisfies readonly JobRequest[];

const atWork = full.reduce<Snapshot>((state, request) => done(state, request), people);

const words = fc.constantFrom<Scalar>(null, "", "ja", "nee", "voorstel", "gestart", "M-01", "WG-1", "H-1", "2026-03-09", "1-2-2026", "__proto__", "=1+1", 0, -3, 1e21, 3.5, true, "🏠".repeat(40)); // prettier-ignore

type Change = (sheet: Sheet) => Sheet;

function withCell({ cells }: Sheet, row: number, column: number, value: Scalar): Sheet["cells"] {
  return cells.map((line, place) => {
    if (place !== row % Math.max(1, cells.length)) return line;
    const width = Math.max(line.length, (column % 12) + 1);
    return Array.from({ length: width }, (_, index) => (index === column % 12 ? value : (line[index] ?? null)));
  });
}

/** The row that is marked as ours moves along, and with its header a dropdown goes; a marked row that goes leaves a plain sheet. */
function withoutRow(sheet: Sheet, row: number): Sheet {
  const { name, headerRow, key } = sheet;
  const cells = sheet.cells.filter((_, place) => place !== row);
  if (row + 1 === headerRow) return { name, headerRow: 0, cells };
  return key === undefined ? { ...sheet, cells } : { ...sheet, headerRow: row < headerRow ? headerRow - 1 : headerRow, cells }; // prettier-ignore
}

/** What columns offer goes with their headers. */
function tidied(sheet: Sheet): Sheet {
  const header = (sheet.cells[sheet.headerRow - 1] ?? []).map((cell) => textOf(cell).toLowerCase());
  const { features, ...rest } = sheet;
  const left = (features ?? []).filter(({ column }) => header.includes(column.toLowerCase()));
  return left.length === 0 ? rest : { ...rest, features: left };
}

/** One thing that people do to a sheet of ours: type over a cell, take away a row or a column, or sort. */
const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.nat(60), fc.nat(30), words).map(([row, column, value]): Change => (sheet) => ({ ...sheet, cells: withCell(sheet, row, column, value) })) }, // prettier-ignore
  { weight: 1, arbitrary: fc.nat(60).map((row): Change => (sheet) => withoutRow(sheet, row)) }, // prettier-ignore
  { weight: 1, arbitrary: fc.nat(12).map((column): Change => (sheet) => ({ ...sheet, cells: sheet.cells.map((line) => line.filter((_, index) => index !== column)) })) }, // prettier-ignore
  { weight: 1, arbitrary: fc.constant<Change>((sheet) => ({ ...sheet, cells: [...sheet.cells.slice(0, sheet.headerRow), ...sheet.cells.slice(sheet.headerRow).reverse()] })) }, // prettier-ignore
);

const typedOver: fc.Arbitrary<Snapshot> = fc
  .array(fc.tuple(fc.nat(atWork.sheets.length - 1), change), { minLength: 1, maxLength: 12 })
  .map((changes) => ({
    ...atWork,
    sheets: atWork.sheets.map((sheet, at) =>
      changes.filter(([place]) => place === at).reduce((state, [, one]) => tidied(one(state)), sheet),
    ),
  }));

const requests: readonly JobRequest[] = [
  { job: "inspect", mappings: [] },
  plainRound,
  { job: "check-round", round: 1, whyNot: [{ group: "WG-1", household: "H-2" }] },
  { job: "accept", round: 1, by: "group" },
  { job: "replace", match: "M-01", household: "H-4", reason: "op verzoek" },
  { job: "checklists" },
  { job: "check-ins" },
  { job: "remind" },
  { job: "settings", settings: [{ key: "distance.km", value: "7" }] },
];

/** More of them find no more, once none is found. */
const runs = 15;

describe("our sheets, typed over by people", () => {
  it("are shown all the same, or what is wrong with them is said", () => {
    fc.assert(
      fc.property(typedOver, (snapshot) => {
        const desk = deskWith(snapshot);
        for (const screen of screens) {
          const answer = desk.view(screen, april);
          assert.ok("value" in answer || answer.fault.kind === "refused", `${screen} ${JSON.stringify(answer)}`);
          assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
        }
      }),
      { numRuns: runs },
    );
  });

  it("can be worked on all the same, or what is wrong with them is said", () => {
    fc.assert(
      fc.property(typedOver, fc.constantFrom(...requests), (snapshot, request) => {
        const desk = deskWith(snapshot);
        const answer = desk.preview(request, april);
        if ("fault" in answer) {
          assert.equal(answer.fault.kind, "refused", JSON.stringify(answer.fault));
          return;
        }
        assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
        assert.ok("value" in desk.take(answer.value.fingerprint, "nl"));
      }),
      { numRuns: runs },
    );
  });
});
