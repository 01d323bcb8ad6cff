import assert from "node:assert/strict";
import { hasLostMark } from "../../../core/intake/sheet-role.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { callListDesign } from "../../../core/sheets/call-list.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";

function titles({ columns }: SheetDesign): readonly string[] {
  return columns.map(({ title }) => title.nl);
}

describe("a sheet of ours that lost its mark", () => {
  const check = (what: string, headers: readonly string[], expected: boolean): void => {
    it(`is ${expected ? "" : "not "}${what}`, () => {
      const sheet = { name: "Blad1", headerRow: 0, cells: [["Een titel"], [], [...headers], ["M-01"]] };
      assert.equal(hasLostMark(sheet), expected);
      assert.equal(hasLostMark({ ...sheet, key: "check_ins" }), false);
    });
  };
  const talks = titles(checkInsDesign);
  check("the tracker", talks, true);
  check("one of before the columns about the plan", talks.slice(0, 24), true);
  check("one with columns that people added", [...talks.slice(0, 24), "Gebeld door", "Kamer", "Taal", "Tijd"], true);
  check(
    "a coordinator's list with some of its titles",
    ["Groep", ...talks.slice(0, 9), "Postcode", "Plaats", "E-mail"],
    false,
  );
  check("a short list with some of its titles", talks.slice(0, 8), false);
  check("the call list", titles(callListDesign), true);
  check("half of the call list", titles(callListDesign).slice(0, 5), false);
});
