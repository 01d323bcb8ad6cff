import assert from "node:assert/strict";
import { fixedCells, lookedUp, onSheet, ownCells, wholeColumn } from "../../../core/sheets/reference.ts";

describe("cells as formulas name them", () => {
  const check = (title: string, written: string, expected: string): void => {
    it(title, () => {
      assert.equal(written, expected);
    });
  };
  check("a sheet, always between quotes", onSheet("Ronde 1"), "'Ronde 1'!");
  check("a sheet with a quote in its name", onSheet("'t Blad"), "'''t Blad'!");
  check("a whole column", wholeColumn(28), "$AB:$AB");
  check("cells of a column", fixedCells({ first: 2, last: 9 }, 3), "$C$2:$C$9");
  check("cells of more columns", fixedCells({ first: 2, last: 2 }, 7, 27), "$G$2:$AA$2");
  check("cells of the row itself", ownCells(7, 7, 9), "$G7:$I7");
  check("a cell to look up", lookedUp("$B7", "WG-1"), "$B7");
  for (const code of ["WG*", "WG?", "W~G"]) {
    check(
      `a cell to look up that holds ${code}`,
      lookedUp("$B7", code),
      'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($B7,"~","~~"),"*","~*"),"?","~?")',
    );
  }
});
