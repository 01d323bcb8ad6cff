import assert from "node:assert/strict";
import { mappingFaults } from "../../../core/intake/mapping-faults.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import { columnsDesign } from "../../../core/sheets/columns.ts";
import { say, tells } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { book, sheet } from "./book.ts";

const groups = sheet("Groepen", [["Code", "Naam", "Bereid", "Aantal leden"], ["G-1", "Noord", 3, 5]]); // prettier-ignore
const members = sheet("Leden", [["Groepscode", "Naam", "BSN"], ["G-1", "Anna de Wit", "123456782"]]); // prettier-ignore
const notes = sheet("Notities", [["Wat", "Wanneer", "Wie belt"], ["bellen", "morgen", "ik"], ["mailen", "later", "jij"]]); // prettier-ignore
const workbook = book(groups, members, notes);

/** What a command line says of a mapping that cannot be used, in Dutch. */
function refusal(sheetName: string, header: string, field: string): string {
  return mappingFaults(workbook, [{ sheet: sheetName, header, field }]).map((one) => say("nl", one)).join(" "); // prettier-ignore
}

describe("a mapping of the command line that cannot be used", () => {
  /** [sheet, header, field, what has to be told, what may not be] */
  const cases: readonly (readonly [string, string, string, RegExp, RegExp?])[] = [
    ["Groepen", "Bereid", "bereidheid", /kennen we niet.*Aantal leden; .*Bereidheid kwetsbaarheid \(0-4\).*Keus 1/u, /blad Kolommen|Gezinssamenstelling/u],
    ["Leden", "Naam", "bereidheid", /Overdag beschikbaar/u, /Bereidheid kwetsbaarheid/u],
    ["*", "Bereid", "bereidheid", /Bereidheid kwetsbaarheid \(0-4\)/u, /blad Kolommen/u],
    ["Notities", "Wat", "naam", /--map 'Notities!\*=groepen'/u, /blad Kolommen/u],
    ["Groepen", "*", "groep", /hele blad ‘Groepen’ .* ‘groep’.*groepen; huishoudens; leden/u, /kolom ‘\*’|blad Kolommen/u],
    ["Groepen", "*", "instellingen", /groepen; huishoudens; leden/u, /instellingen;/u],
    ["*", "*", "groepen", /niet voor alle bladen tegelijk/u, /kolom ‘\*’/u],
    ["Groepn", "*", "groepen", /blad ‘Groepn’ .* is er niet/u, /kolom ‘\*’/u],
    ["Leden", "BSN", "Code", /lezen we nooit/u, /kennen we niet/u],
    ["Leden", "BSN", "kleur", /lezen we nooit/u, /kennen we niet/u],
    ["*", "BSN", "Code", /lezen we nooit/u, /kennen we niet/u],
  ]; // prettier-ignore
  for (const [name, header, field, told, untold] of cases)
    it(`says why, and what can: ${name}!${header}=${field}`, () => {
      const text = refusal(name, header, field);
      assert.match(text, told);
      if (untold !== undefined) assert.doesNotMatch(text, untold);
    });

  it("may leave alone a column that is never read", () => {
    assert.equal(refusal("Leden", "BSN", "-"), "");
  });

  it("names every field of a sheet by a name that is understood there", () => {
    const [, remedy] = mappingFaults(workbook, [{ sheet: "Groepen", header: "Bereid", field: "bereidheid" }]);
    assert.ok(remedy !== undefined && tells(remedy, "remedy-map-unknown-field"));
    for (const { nl, en } of remedy.values.words)
      for (const field of [nl, en])
        assert.deepEqual(mappingFaults(workbook, [{ sheet: "Groepen", header: "Bereid", field }]), [], field);
  });
});

type Line = readonly [sheet: string, header: string, field: string];

/** The sheet `Kolommen` with these lines, each with a field that a person chose. */
function columnsSheet(lines: readonly Line[]): Sheet {
  const keys = columnsDesign.columns.map(({ key }) => key);
  const titles = columnsDesign.columns.map(({ title }) => title.nl);
  const cells = lines.map((line) => keys.map((key): Scalar => line[["sheet", "header", "field"].indexOf(key)] ?? null));
  return { name: "Kolommen", key: columnsDesign.key, headerRow: 1, cells: [titles, ...cells] };
}

/** What is told of lines of `Kolommen`: codes, with the row on that sheet where there is one. */
function told(lines: readonly Line[]): string[] {
  const { problems } = readPeople(book(groups, members, columnsSheet(lines)), { mappings: [] });
  return problems
    .filter(({ told: { code } }) => /^(?:mapping|columns-no)-/u.test(code))
    .map(({ sheet: name = "", row, told: { code } }) => `${name}${row === undefined ? "" : ` ${row}`} ${code}`);
}

describe("a line of Kolommen that nobody can follow", () => {
  const cases: readonly (readonly [readonly Line[], readonly string[]])[] = [
    [[["Groepn", "Bereid", "Naam"]], ["Kolommen 2 columns-no-sheet"]],
    [[["Groepen", "Naam", "Naam"], ["Groepn", "Bereid", "Naam"], ["groepn", "Code", "Naam"]], ["Kolommen 3 columns-no-sheet"]],
    [[["Groepn", "*", "groepen"]], ["Kolommen 2 columns-no-sheet"]],
    [[["[Leden.xlsx]Blad1", "Naam", "Naam"]], []],
    [[["Groepen", "Berijd", "Naam"]], ["Groepen mapping-no-column"]],
    [[["Groepen", "*", "groep"]], ["Groepen mapping-unknown-role"]],
    [[["Groepen", "*", "groepen"]], []],
    [[["GROEPEN", "Bereid", "Bereidheid kwetsbaarheid (0-4)"]], []],
    [[["*", "*", "groepen"]], ["Kolommen mapping-role-everywhere"]],
    [[["*", "Berijd", "Naam"]], []],
    [[["Leden", "BSN", "kleur"]], ["Leden mapping-refused"]],
  ]; // prettier-ignore
  for (const [lines, expected] of cases)
    it(`is told: ${lines.map((line) => line.join(" | ")).join(", ")}`, () => {
      assert.deepEqual(told(lines), expected);
    });
});
