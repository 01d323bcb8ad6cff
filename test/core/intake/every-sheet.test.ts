import assert from "node:assert/strict";
import { mappingFaults } from "../../../core/intake/mapping-faults.ts";
import { mappingsOf } from "../../../core/intake/mappings.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { inspect } from "../../../core/jobs/all.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import { columnsDesign } from "../../../core/sheets/columns.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Cell, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, problemCodes, sheet, usedFields } from "./book.ts";

const options: JobOptions = {
  today: "2026-05-01",
  now: "2026-05-01T10:00",
  language: "nl",
  settings: [],
  mappings: [],
};

const groups: readonly (readonly Scalar[])[] = [
  ["Groepscode", "Hoek", "Aantal leden", "Kleur"],
  ["WG-1", "Almere", 5, "rood"],
  ["WG-2", "Haarlem", 4, "blauw"],
];
const households: readonly (readonly Scalar[])[] = [
  ["Code huishouden", "Volwassenen", "Hoek", "Kleur"],
  ["H-1", 2, "Almere", "geel"],
  ["H-2", 1, "Haarlem", "groen"],
];
const parties: readonly (readonly Scalar[])[] = [
  ["Partij", "Organisatie", "Hoek"],
  ["gemeente", "Gemeente Voorbeeld", "links"],
];

const people = (): Snapshot =>
  book(sheet("Groepen", groups), sheet("Statushouders", households), sheet("Partijen", parties));
const everywhere = { sheet: "*", header: "hoek", field: "Gemeente of plaats" };

function run(snapshot: Snapshot, changed: Partial<JobOptions> = {}): Snapshot {
  return applied(snapshot, editsOf(inspect.plan(snapshot, { ...options, ...changed })));
}

const lines = (snapshot: Snapshot, name: string): (readonly [unknown, unknown])[] =>
  ownRows(snapshot, columnsDesign)
    .filter(({ values }) => values["sheet"] === name)
    .map(({ values }) => [values["header"], values["field"]]);

/** The workbook after a person changed our sheet `Kolommen`. */
function changed(
  snapshot: Snapshot,
  change: (cells: readonly (readonly Cell[])[]) => readonly (readonly Cell[])[],
): Snapshot {
  const onColumns = (one: Sheet): Sheet => (one.key === "columns" ? { ...one, cells: change(one.cells) } : one);
  return { ...snapshot, sheets: snapshot.sheets.map(onColumns) };
}

describe("a word for a column of every sheet", () => {
  it("holds on each sheet with that header whose role knows the field, and is passed over on the others", () => {
    const reading = readPeople(people(), { mappings: [everywhere] });
    assert.equal(usedFields(reading, 0)["Hoek"], "municipality");
    assert.equal(usedFields(reading, 1)["Hoek"], "municipality");
    assert.equal(usedFields(reading, 2)["Hoek"], undefined);
    assert.deepEqual(
      problemCodes(reading).filter((code) => code.startsWith("mapping")),
      [],
    );
  });

  it("gives way to a word for the sheet itself, whichever was said first", () => {
    const own = { sheet: "Groepen", header: "Hoek", field: "-" };
    for (const mappings of [
      [everywhere, own],
      [own, everywhere],
    ]) {
      const reading = readPeople(people(), { mappings });
      assert.equal(usedFields(reading, 0)["Hoek"], undefined);
      assert.equal(usedFields(reading, 1)["Hoek"], "municipality");
    }
  });

  it("can leave a column alone on all of them, and never says what a sheet is", () => {
    const reading = readPeople(people(), { mappings: [{ sheet: "*", header: "Aantal leden", field: "-" }, { sheet: "*", header: "*", field: "leden" }] }); // prettier-ignore
    assert.equal(reading.groups[0]?.record.size, undefined);
    assert.equal(reading.sheets[0]?.role, "groups");
  });

  it("is remembered on Kolommen, and a second run changes nothing", () => {
    const after = run(people(), { mappings: [everywhere] });
    assert.deepEqual(lines(after, "*"), [["hoek", "Gemeente of plaats"]]);
    assert.deepEqual(
      inspect.plan(after, options).result.groups.map(({ municipality }) => municipality),
      ["Almere", "Haarlem"],
    );
    assert.deepEqual(editsOf(inspect.plan(after, options)), []);
  });

  it("can be typed on Kolommen in a line of its own", () => {
    const first = run(people());
    const own = first.sheets.find(({ key }) => key === "columns");
    const header = own?.cells[own.headerRow - 1] ?? [];
    const line = header.map(
      (title): Cell => ({ Blad: "*", Kop: "Hoek", Veld: "Gemeente of plaats" })[textOf(title)] ?? null,
    );
    const typed = run(changed(first, (cells) => [...cells, line]));
    assert.deepEqual(lines(typed, "*"), [["Hoek", "Gemeente of plaats"]]);
    assert.equal(inspect.plan(typed, options).result.households[1]?.municipality, "Haarlem");
  });

  it("is refused on a command line where it can be used nowhere, or makes a rule of who somebody is", () => {
    const codes = (field: string, header = "Hoek"): string[] =>
      mappingFaults(people(), [{ sheet: "*", header, field }]).map(({ code }) => code);
    assert.deepEqual(codes("municipality"), []);
    assert.deepEqual(codes("municipality", "Straatnaam"), ["mapping-no-column", "remedy-mapping-no-column"]);
    assert.deepEqual(codes("kleurtje"), ["mapping-unknown-field", "remedy-map-unknown-field"]);
    const faith = book(sheet("Groepen", [...groups.map((row, place) => [...row, place === 0 ? "Geloof" : "x"])]));
    assert.equal(
      mappingFaults(faith, [{ sheet: "*", header: "Geloof", field: "municipality" }])[0]?.code,
      "mapping-refused",
    );
  });
});

describe("what was said of a column", () => {
  const said = [{ sheet: "Groepen", header: "Hoek", field: "municipality" }];
  const shuffled = groups.map((row) => [...row].reverse());

  it("holds when its columns move", () => {
    const after = run(people(), { mappings: said });
    const moved = {
      ...after,
      sheets: after.sheets.map((one) => (one.name === "Groepen" ? { ...one, cells: shuffled } : one)),
    };
    assert.equal(inspect.plan(moved, options).result.groups[0]?.municipality, "Almere");
  });

  it("holds when the sheet gets another name, as long as only one sheet can be meant", () => {
    const after = run(people(), { mappings: said });
    const rename = (name: string): Sheet[] =>
      after.sheets.map((one) => (one.name === "Groepen" ? { ...one, name } : one));
    const renamed: Snapshot = { sheets: rename("Groepen 2027"), sheetNames: after.sheetNames };
    assert.equal(mappingsOf(renamed)[0]?.sheet, "Groepen 2027");
    assert.equal(inspect.plan(renamed, options).result.groups[0]?.municipality, "Almere");
    const twice: Snapshot = { sheets: [...rename("Groepen 2027"), sheet("Groepen oud", groups)], sheetNames: [] };
    assert.equal(mappingsOf(twice)[0]?.sheet, "Groepen");
  });
});
