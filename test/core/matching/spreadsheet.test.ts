import assert from "node:assert/strict";
import { Spreadsheet } from "./spreadsheet.ts";

const cells = [
  ["H-1", 3, null, { formula: '""', value: null }],
  ["h*2", -4, "x", { formula: "$B1+$B2", value: null }],
];
const book = new Spreadsheet({ sheets: [{ name: "Jans blad", headerRow: 0, cells }], sheetNames: ["Jans blad"] });

describe("the spreadsheet of tests works as Excel, Google Sheets and LibreOffice do", () => {
  const check = (formula: string, expected: unknown): void => {
    it(`${formula} is ${String(expected)}`, () => {
      assert.equal(book.worth(formula, "Jans blad"), expected);
    });
  };
  check("1+2*3-1", 6);
  check('"a"&1="A1"', true);
  check('AND($C$1="",$C$1=0,$D$1="")', true);
  check("$D$1=0", false);
  check("$D2", -1);
  check("SUM($A$1:$D$2)", -2);
  check("COUNTA($C:$D)", 3);
  check('COUNTIF($A$1:$A$2,"H*")', 2);
  check("MATCH($A2,'Jans blad'!$A:$A,0)", 2);
  check('IFERROR(MATCH("h?3",$A:$A,0),"none")', "none");
  check('IFERROR(INDEX($C:$C,MATCH("H-1",$A:$A,0))&"","none")', "");
  check('MATCH(SUBSTITUTE("h*2","*","~*"),$A:$A,0)', 2);
  check("SUMPRODUCT(SIGN($A$1:$B$1-0)*1)", "#");
  check("SUMPRODUCT(SIGN($B$1:$B$2)*$B$1:$B$2)", 7);
  check('SUMPRODUCT(--($C$1:$C$2<>""))', 1);
  check("SUMPRODUCT($A$1:$A$2,$B$1:$B$2)", 0);
  check('IF($B$2<0,"min",1*"x")', "min");
  check('"5"=5', false);
});
