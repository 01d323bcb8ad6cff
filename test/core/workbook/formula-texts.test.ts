import { strict as assert } from "node:assert";
import { cellsToErase } from "../../../core/workbook/cells-to-erase.ts";
import { WholeCells } from "../../../core/workbook/erased-places.ts";
import { leadsToSomebody } from "../../../core/workbook/erasure-search.ts";
import { formulaSays, formulaWithout } from "../../../core/workbook/formula-texts.ts";

const values = [
  { text: "Samira Haddad", replacement: "verwijderd" },
  { text: "H-12", replacement: "verwijderd 1" },
];

describe("what formulas say of somebody", () => {
  const cases: readonly (readonly [formula: string, clean: string])[] = [
    // The code is written as the cell is: a formula about that cell says nothing of anybody.
    ["SUM(H2:H12)", "SUM(H2:H12)"],
    ['COUNTIF(A:A,"H-12")', 'COUNTIF(A:A,"verwijderd 1")'],
    ['COUNTIF(A:A,"h12")+H12', 'COUNTIF(A:A,"verwijderd 1")+H12'],
    ['"dossier ""Samira Haddad"""&A1', '"dossier ""verwijderd"""&A1'],
    // The name of a tab follows when the tab gets another one.
    ["'Samira Haddad'!A1", "'Samira Haddad'!A1"],
    ["'It''s \"H-12\"'!A1", "'It''s \"H-12\"'!A1"],
    ['"H-120"', '"H-120"'],
  ];

  for (const [formula, clean] of cases) {
    it(`${formula} becomes ${clean}`, () => {
      assert.equal(formulaWithout(formula, values), clean);
      assert.equal(formulaSays(formula, values), formula !== clean);
    });
  }
});

describe("the cells that a program writes when somebody is forgotten", () => {
  const sheet = {
    name: "Lijst",
    headerRow: 0,
    cells: [["H-12", { formula: "A1", value: "H-12" }, { formula: 'IF(A1="H-12",1,2)', value: 1 }, "blijft"]],
  };

  it("leaves a formula to what it leans on, and cleans one that says it itself", () => {
    const told = {
      sheet: "Lijst",
      cells: [
        { row: 1, column: 2, before: "H-12", after: "verwijderd 1" },
        { row: 1, column: 1, before: "H-12", after: "verwijderd 1" },
      ],
    };
    assert.deepEqual(cellsToErase(sheet, told, { sheets: [told], values }), [
      { row: 1, column: 1, after: "verwijderd 1" },
      { row: 1, column: 3, after: { formula: 'IF(A1="verwijderd 1",1,2)', value: 1 } },
    ]);
  });

  it("knows of which cells nothing stays", () => {
    const cells = [
      { row: 1, column: 1, before: "H-12", after: "verwijderd 1" },
      { row: 2, column: 1, before: "x", after: null },
      { row: 3, column: 28, before: "met H-12", after: "met verwijderd 1" },
    ];
    const whole = new WholeCells({ sheets: [{ sheet: "Lijst", cells }], values });
    assert.deepEqual(
      ["A1", "A2", "AB3", "A3"].map((cell) => whole.has("LIJST", cell)),
      [true, true, false, false],
    );
  });

  it("reads addresses of links however they are written", () => {
    const addresses = ["https://x.example/Samira%20Haddad", "https://x.example/samira-haddad", "https://x.example/%zz"];
    assert.deepEqual(
      addresses.map((address) => leadsToSomebody(address, values)),
      [true, true, false],
    );
  });
});
