import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

const header = ["Groepscode", "Postcode", "Aantal leden"];
const rows = [
  ["WG-1", "1315 AB", 5],
  ["WG-2", "1316 AB", 4],
  ["WG-3", "1317 AB", 6],
  ["WG-4", "1318 AB", 6],
];

/** Checks from which cell on a table beside the list begins; "" where all of it belongs to the list. */
function check(name: string, gap: number, right: readonly (readonly Scalar[])[], expected: string): void {
  it(name, () => {
    const between = Array.from({ length: gap }, () => null);
    const cells = [header, ...rows].map((row, place) => [...row, ...between, ...(right[place] ?? [])]);
    const { problems, groups } = read(sheet("Groepen", cells));
    const told = problems.filter(({ told: { code } }) => code === "table-beside").map(({ cell }) => cell);
    assert.deepEqual(told, expected === "" ? [] : [expected]);
    assert.equal(groups.length, 4);
    const phones = groups.filter(({ record }) => JSON.stringify(record).includes("0201234567"));
    assert.equal(expected === "" || phones.length === 0, true);
  });
}

describe("a small table without a title to the right of the list", () => {
  check("stands apart after two blank columns", 2, [["Wie", "Tel"], ["Anna", "020-1234567"]], "F1"); // prettier-ignore
  check("may have two rows of four", 3, [["Wie", "Tel"], ["Anna", "020-1234567"], ["Bo", "06-12345678"]], "G1"); // prettier-ignore
  check(
    "in English",
    2,
    [
      ["Who", "Phone"],
      ["Anna", "020-1234567"],
    ],
    "F1",
  );
  check(
    "after one blank column it may be the list's own",
    1,
    [
      ["Naam", "Tel"],
      ["Anna", "020-1234567"],
    ],
    "",
  );
  check("filled for most rows it is the list's own", 2, [["Naam", "Tel"], ["A", "1"], ["B", "2"], ["C", "3"]], ""); // prettier-ignore
  check("filled here and there it is the list's own", 2, [["Naam", "Tel"], [], ["Anna", "020-1234567"]], "");
  check("one column is no table", 2, [["Telefoon"], ["020-1234567"]], "");
  check(
    "people side by side are the list's own",
    2,
    [
      ["Lid 1 naam", "Lid 2 naam"],
      ["Anna", "Bo"],
    ],
    "",
  );
});
