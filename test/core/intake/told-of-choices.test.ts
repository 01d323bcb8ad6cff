import assert from "node:assert/strict";
import { say } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

/** What is told of the second row of a list: each cell with its code, and the remedy of the first. */
function told(name: string, headers: readonly string[], ...rows: readonly (readonly Scalar[])[]): [string[], string] {
  const isMembers = name === "Leden";
  const coded = rows.map((row, place) => [isMembers ? "G-1" : `${name.charAt(0)}-${place + 1}`, ...row]);
  const groups = isMembers ? [sheet("Groepen", [["Code", "Aantal leden"], ["G-1", 3]])] : []; // prettier-ignore
  const { problems } = read(...groups, sheet(name, [[isMembers ? "Groepscode" : "Code", ...headers], ...coded]));
  const cells = problems.filter((one) => one.sheet === name && one.row === 2 && one.level === "warning");
  const [first] = cells;
  const remedy = first?.remedy === undefined ? "" : say("nl", first.remedy);
  return [cells.map(({ cell = "", told: { code } }) => `${cell} ${code}`), remedy];
}

describe("what is told of an answer out of a few", () => {
  /** [list, header, cell, another cell, code, words that the remedy has to name] */
  const cases = [
    ["Leden", "Overdag vrij", "ja", "nee", "daytime-unclear", /vaak, soms of nooit/u],
    ["Leden", "Overdag beschikbaar", "2 dagen", "soms", "daytime-unclear", /vaak, soms of nooit/u],
    ["Huishoudens", "Geslacht", "nb?", "man", "sex-unclear", /man, vrouw of anders/u],
    ["Huishoudens", "Ambassadeur gewenst", "blauw", "graag", "ambassador-unclear", /gewenst, niet nodig of wil niet/u],
  ] as const;
  for (const [list, header, cell, other, code, words] of cases)
    it(`names the words that are understood: ${header}, ${cell}`, () => {
      const [cells, remedy] = told(list, ["Postcode", header], ["1324 AQ", cell], ["2012 AB", other], ["2013 AB", other]);
      assert.deepEqual(cells, [`C2 ${code}`]);
      assert.match(remedy, words);
    }); // prettier-ignore
});

describe("what is told of numbers for a preference", () => {
  const headers = ["gezin", "stel", "eenouder", "alleenstaande man", "alleenstaande vrouw"].map((type) => `Voorkeur: ${type} (1 = liefst)`); // prettier-ignore
  const others = [[1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 4, 5]]; // prettier-ignore
  /** [the numbers of a row, what is told] */
  const cases: readonly (readonly [readonly Scalar[], readonly string[]])[] = [
    [[1, 1, 3, null, 5], ["B2 ranking-uneven"]],
    [[1, 2, 5, 5, null], ["D2 ranking-uneven"]],
    [[1, 1, 3, null, 4], []],
    [[1, 1, 2, null, 3], []],
    [[1, 3, null, null, 5], []],
    [[1, 2, 7, 4, 3], ["D2 ranking-unreadable"]],
  ];
  for (const [row, expected] of cases)
    it(`says what is wrong: ${row.map((cell) => cell ?? "-").join(", ")}`, () => {
      const [cells, remedy] = told("Groepen", headers, row, ...others);
      assert.deepEqual(cells, expected);
      if (cells.some((one) => one.endsWith("uneven"))) assert.match(remedy, /Sla geen getal over/u);
    });
});

describe("what is told of a choice that comes back", () => {
  const headers = ["1e voorkeur", "2e voorkeur", "3e voorkeur"];
  const cases: readonly (readonly [readonly Scalar[], readonly string[]])[] = [
    [["stel", "stel", null], ["C2 ranking-repeated"]],
    [["stel", "gezin", "stel"], ["D2 ranking-repeated"]],
    [["stel", "echtpaar", null], ["C2 ranking-repeated"]],
    [["stel", "gezin", null], []],
  ];
  for (const [row, expected] of cases)
    it(`speaks of choices and not of numbers: ${row.map((cell) => cell ?? "-").join(", ")}`, () => {
      const [cells, remedy] = told("Groepen", headers, row, ["gezin", "stel", "eenoudergezin"], ["stel", "gezin", "alleenstaande man"]); // prettier-ignore
      assert.deepEqual(cells, expected);
      if (cells.length > 0) assert.match(remedy, /^Noem elke keus maar één keer/u);
    });

  it("says so in a single cell too", () => {
    const [cells] = told("Groepen", ["Voorkeur (op volgorde)"], ["gezin > stel > gezin"], ["gezin > stel"], ["stel"]);
    assert.deepEqual(cells, ["B2 ranking-repeated"]);
  });
});
