import assert from "node:assert/strict";
import type { ColumnMapping } from "../../../core/intake/reading.ts";
import type { SheetsView, SheetView } from "../../../core/screens/views.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, groupRows, householdRows, sheet } from "../intake/book.ts";
import { done, deskWith, monday, sampleSnapshot, valueOf, viewOf } from "./opened-desk.ts";

const plain = book(
  sheet("Groepen", groupRows),
  sheet("Huishoudens", householdRows),
  sheet("Notities", [["Bel terug"]]),
);

function sheetOf(view: SheetsView, name: string): SheetView {
  const found = view.sheets.find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  return found;
}

function columnOf(view: SheetsView, name: string, header: string): SheetView["columns"][number] {
  const found = sheetOf(view, name).columns.find((one) => one.name === header);
  assert.ok(found !== undefined, header);
  return found;
}

function mapped(snapshot: Snapshot, ...mappings: readonly ColumnMapping[]): Snapshot {
  return done(snapshot, { job: "inspect", mappings });
}

describe("the screen of my sheets", () => {
  it("shows every sheet of the coordinator with what it is, and none of ours", () => {
    const view = viewOf(mapped(plain), "sheets");
    assert.deepEqual(
      view.sheets.map(({ name, roleLabel, rows }) => [name, roleLabel, rows]),
      [
        ["Groepen", "groepen", 3],
        ["Huishoudens", "huishoudens", 3],
        ["Notities", "onbekend", 0],
      ],
    );
    assert.deepEqual(sheetOf(view, "Notities").columns, []);
  });

  it("shows of every column what it is taken for, where it stands, and three values as people write them", () => {
    const view = viewOf(plain, "sheets");
    const { column, label, confidence, samples, place } = columnOf(view, "Huishoudens", "Aangemeld op");
    assert.deepEqual([column, label, confidence], ["O", "Aangemeld op", "sure"]);
    assert.deepEqual(samples, ["13-4-2020", "3 mrt. 2020", "43893"]);
    assert.deepEqual(place, { sheet: "Huishoudens", cell: "O1" });
    assert.deepEqual(columnOf(view, "Huishoudens", "Lat").samples, ["52,36", "52,37"]);
    assert.deepEqual(columnOf(viewOf(plain, "sheets", { ...monday, language: "en" }), "Huishoudens", "Lat").samples[0], "52.36"); // prettier-ignore
  });

  it("cuts long values, writes days out and shows each value once", () => {
    const long = "🏠".repeat(60);
    const lists = book(
      sheet("Huishoudens", [
        ["Code huishouden", "Volwassenen", "Opmerking", "Aangemeld op"],
        ["H-1", 2, long, "2026-03-02"],
        ["H-2", 2, "a\n  b", "2026-03-02"],
        ["H-3", 1, null, "2026-03-04"],
      ]),
    );
    const view = viewOf(lists, "sheets");
    assert.deepEqual(columnOf(view, "Huishoudens", "Volwassenen").samples, ["2", "1"]);
    assert.deepEqual(columnOf(view, "Huishoudens", "Opmerking").samples, [`${"🏠".repeat(39)}…`, "a b"]);
    assert.deepEqual(columnOf(view, "Huishoudens", "Aangemeld op").samples, ["ma 2 mrt 2026", "wo 4 mrt 2026"]);
  });

  it("shows nothing of what stands in a column that is never read, and says why", () => {
    const secret = book(sheet("Huishoudens", [["Code huishouden", "BSN", "Geloof", "Volwassenen"], ["H-1", "123456782", "katholiek", 2]])); // prettier-ignore
    const view = viewOf(secret, "sheets");
    for (const header of ["BSN", "Geloof"]) {
      const { refused = "", samples } = columnOf(view, "Huishoudens", header);
      assert.match(refused, /nooit/u);
      assert.deepEqual(samples, []);
    }
    assert.doesNotMatch(JSON.stringify(view), /123456782|katholiek/u);
  });

  it("takes what people say of a column, and remembers that they did", () => {
    const guess = book(
      sheet("Groepen", [
        ["Groepscode", "Postcode", "Wat we aankunnen", "Bereidheid (0-4)"],
        ["WG-1", "1324 AQ", "veel", 3],
        ["WG-2", "1325 AQ", "weinig", 2],
      ]),
    );
    const before = columnOf(viewOf(guess, "sheets"), "Groepen", "Bereidheid (0-4)");
    assert.deepEqual([before.field, before.isConfirmed], ["vulnerability.willingness", false]);
    const leave: ColumnMapping = { sheet: "Groepen", header: "Bereidheid (0-4)", field: "-" };
    const preview = valueOf(deskWith(guess).preview({ job: "inspect", mappings: [leave] }, monday));
    assert.ok(preview.sheetsThen !== undefined);
    assert.equal(columnOf(preview.sheetsThen, "Groepen", "Bereidheid (0-4)").field, undefined);
    const after = columnOf(viewOf(mapped(guess, leave), "sheets"), "Groepen", "Bereidheid (0-4)");
    assert.deepEqual([after.field, after.isConfirmed], [undefined, true]);
  });

  it("keeps which number is the first choice together with the rest, in one change", () => {
    const ranked = book(
      sheet("Groepen", [
        ["Groepscode", "Voorkeur gezin", "Voorkeur stel", "Voorkeur alleenstaande man"],
        ["WG-1", 1, 2, 3],
        ["WG-2", 3, 1, 2],
        ["WG-3", 2, 3, 1],
      ]),
    );
    assert.equal(viewOf(ranked, "sheets").sheets[0]?.ranking?.first, "ask");
    const said = { job: "inspect", mappings: [], settings: [{ key: "ranking.first", value: "highest" }] } as const;
    const after = done(ranked, said);
    assert.equal(viewOf(after, "sheets").sheets[0]?.ranking?.first, "highest");
    assert.equal(valueOf(deskWith(after).preview(said, monday)).changes, 0);
  });

  it("counts the guesses that nobody confirmed, and no more once somebody did", () => {
    const view = viewOf(plain, "sheets");
    const guesses = view.sheets.flatMap(({ name, columns }) =>
      columns.filter(({ confidence }) => confidence === "guess").map((column) => ({ name, column })),
    );
    assert.equal(view.guesses, guesses.length);
    const agreed = guesses.map(({ name, column }) => ({
      sheet: name,
      header: column.name,
      field: column.field ?? "-",
    }));
    assert.equal(viewOf(mapped(plain, ...agreed), "sheets").guesses, 0);
  });

  it("offers what a column can be, the dash first, and what it is now among it", () => {
    for (const { columns, choices } of viewOf(plain, "sheets").sheets) {
      assert.equal(choices[0]?.field, "-");
      const offered = new Set(choices.map(({ field }) => field));
      assert.equal(offered.size, choices.length);
      for (const { field } of columns) assert.ok(field === undefined || offered.has(field), field);
    }
  });

  it("takes every field that it offers when a person chooses it", () => {
    const { choices } = sheetOf(viewOf(plain, "sheets"), "Groepen");
    for (const { field } of choices.slice(0, 12)) {
      const mapping = { sheet: "Groepen", header: "Status", field };
      const { problems } = valueOf(deskWith(plain).preview({ job: "inspect", mappings: [mapping] }, monday));
      assert.ok(!problems.some(({ code }) => code === "mapping-unknown-field"), field);
    }
  });

  it("asks which number is the first choice where nobody can know, and goes by a setting where there is one", () => {
    const ranks = (header: string): Snapshot =>
      book(
        sheet("Groepen", [
          ["Groepscode", `${header} gezin`, `${header} stel`, `${header} alleenstaande man`],
          ["WG-1", 1, 2, 3],
          ["WG-2", 3, 1, 2],
          ["WG-3", 2, 3, 1],
        ]),
      );
    const first = (snapshot: Snapshot): string | undefined =>
      sheetOf(viewOf(snapshot, "sheets"), "Groepen").ranking?.first;
    assert.equal(first(ranks("Rang")), "known");
    assert.equal(first(ranks("Voorkeur")), "ask");
    const said = done(ranks("Voorkeur"), { job: "settings", settings: [{ key: "ranking.first", value: "highest" }] });
    assert.equal(first(said), "highest");
    assert.deepEqual(sheetOf(viewOf(said, "sheets"), "Groepen").ranking?.columns, ["B", "C", "D"]);
  });

  it("says that our codes can be added where nobody has one, and no more once they are", () => {
    const nameless = book(sheet("Huishoudens", [["Volwassenen", "Kinderen", "Postcode", "Kwetsbaarheid (0-8)"], [2, 3, "1324AQ", 4], [1, 0, "1325AQ", 2]])); // prettier-ignore
    assert.equal(viewOf(nameless, "sheets").canAddCodes, true);
    assert.equal(viewOf(plain, "sheets").canAddCodes, false);
    const coded = done(nameless, { job: "inspect", mappings: [], addCodes: true });
    assert.equal(viewOf(coded, "sheets").canAddCodes, false);
  });

  it("shows problems by cause, the worst first, each with its cell, and many of one cause cut off and counted", () => {
    const rows = Array.from({ length: 90 }, (_, row) => [`H-${Math.max(0, row - 29)}`, 2, row % 8]);
    const bad = book(sheet("Huishoudens", [["Code huishouden", "Volwassenen", "Kwetsbaarheid (0-8)"], ...rows]));
    const { problems } = viewOf(bad, "sheets");
    const levels = problems.map(({ level }) => ["error", "warning", "info"].indexOf(level));
    assert.deepEqual(levels, [...levels].sort());
    const doubles = problems.find(({ code }) => code === "code-duplicate");
    assert.deepEqual([doubles?.count, doubles?.items.length], [29, 20]);
    assert.equal(doubles?.title, "Codes die twee keer voorkomen");
    assert.deepEqual(doubles.items[0]?.place?.sheet, "Huishoudens");
    assert.match(doubles.items[0].where ?? "", /^blad Huishoudens/u);
  });

  it("understands the sample", async () => {
    const view = viewOf(await sampleSnapshot(), "sheets");
    const roles = new Map(view.sheets.map(({ name, role }) => [name, role]));
    assert.deepEqual([roles.get("Welkom Groepen"), roles.get("Statushouders")], ["groups", "households"]);
    assert.equal(view.guesses, 0);
  });
});
