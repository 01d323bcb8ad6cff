import assert from "node:assert/strict";
import * as fc from "fast-check";
import { addedCodes } from "../../../core/intake/added-codes.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { inspect } from "../../../core/jobs/all.ts";
import type { InspectOptions } from "../../../core/jobs/inspect.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, sheet } from "./book.ts";

type Row = readonly Scalar[];

// Invented groups.
const header: Row = ["Groepsnaam", "Postcode", "Aantal leden", "Status"];
const rows: readonly Row[] = [
  ["De Eik", "1324 AQ", 5, "poule"],
  ["Het Plein", "2012 AQ", 4, "poule"],
  ["De Buren", "2023 BQ", 6, "aangemeld"],
  ["De Buren", "1111 AA", 6, "poule"],
];

const groups = (some: readonly Row[] = rows): Snapshot =>
  book(sheet("Groepen", [["Stand van mei"], [], header, ...some]));
const options: InspectOptions = {
  today: "2026-03-02",
  now: "2026-03-02T00:00",
  language: "nl",
  settings: [],
  mappings: [],
  addCodes: true,
};

/** Name and postcode to code. */
function codes(snapshot: Snapshot): Record<string, string> {
  const { groups: found } = readPeople(snapshot, { mappings: [] });
  return Object.fromEntries(found.map(({ record }) => [`${record.name} ${record.postcode}`, record.code]));
}

function after(snapshot: Snapshot): Snapshot {
  return applied(snapshot, editsOf(inspect.plan(snapshot, options)));
}

/** The coordinator's own sheet. */
function listOf(snapshot: Snapshot): Sheet | undefined {
  return snapshot.sheets.find(({ name }) => name === "Groepen");
}

/** The reason why a sheet gets no column. */
function refused(snapshot: Snapshot, more: Partial<InspectOptions> = {}): unknown {
  const reading = readPeople(snapshot, { ...options, ...more });
  const { edits, problems } = addedCodes(snapshot, reading, { ...options, ...more });
  assert.deepEqual(edits, []);
  return problems.map(({ told }) => ("reason" in told.values ? told.values.reason : told.code));
}

describe("a column of codes that a coordinator agreed to", () => {
  it("stands at the right of the list, and says what was proposed", () => {
    const written = listOf(after(groups()))?.cells ?? [];
    assert.equal(written[2]?.[4], "Code");
    assert.deepEqual(codes(after(groups())), codes(groups()));
  });

  it("is asked for: without that nothing is written on the list", () => {
    const plan = inspect.plan(groups(), { ...options, addCodes: false });
    assert.ok(editsOf(plan).every(({ kind }) => kind !== "add-column"));
  });

  it("changes nothing the second time", () => {
    assert.deepEqual(editsOf(inspect.plan(after(groups()), options)), []);
  });

  it("goes with undo", () => {
    const edits = editsOf(inspect.plan(groups(), options));
    assert.deepEqual(applied(applied(groups(), edits), inverted(groups(), edits)), groups());
  });

  it("gives everybody the same code, whatever is sorted or corrected afterwards", () => {
    const written = after(groups());
    const list = listOf(written);
    const data = list?.cells.slice(3) ?? [];
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(order, (places) => {
        const sorted = places.map((place) => (data[place] ?? []).map((cell, index) => (index === 2 ? 9 : cell)));
        const sheets = written.sheets.map((one) =>
          one === list ? { ...one, cells: [...one.cells.slice(0, 3), ...sorted] } : one,
        );
        assert.deepEqual(codes({ ...written, sheets }), codes(groups()));
      }),
      { numRuns: 20 },
    );
  });

  it("does not depend on the order of the rows", () => {
    const order = fc.shuffledSubarray([...rows], { minLength: rows.length });
    fc.assert(
      fc.property(order, (some) => {
        assert.deepEqual(codes(after(groups(some))), codes(groups()));
      }),
      { numRuns: 10 },
    );
  });

  it("comes on every list that has none, and not where there is one", () => {
    const households = sheet("Huishoudens", [["Code huishouden", "Volwassenen", "Kinderen", "Postcode"], ["H-1", 2, 1, "1324 AQ"], [null, 1, 0, "2012 AQ"]]); // prettier-ignore
    const { edits } = addedCodes(
      book(sheet("Groepen", [header, ...rows]), households),
      readPeople(book(sheet("Groepen", [header, ...rows]), households), options),
      options,
    );
    assert.deepEqual(edits.map(({ table }) => table.sheet), ["Groepen"]); // prettier-ignore
  });

  it("is not put where it cannot be, and why is told", () => {
    const unread = book(sheet("Groepen", [[...header, "Code"], ...rows.map((row) => [...row, "zie map"])]));
    assert.deepEqual(refused(unread, { mappings: [{ sheet: "Groepen", header: "Code", field: "-" }] }), ["taken"]);
    assert.deepEqual(refused(book(sheet("Groepen", [header, ...rows], { protected: true }))), ["protected"]);
    const second = { name: "Groepen.xlsx", snapshot: groups() };
    assert.deepEqual(refused(book(sheet("Leeg", [])), { second }), ["other-file"]);
  });
});
