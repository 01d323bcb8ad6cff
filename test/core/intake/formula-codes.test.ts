import assert from "node:assert/strict";
import { isErrorValue } from "../../../core/intake/cells/unknown.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

const households = (...rows: readonly (readonly Scalar[])[]): Reading =>
  read(sheet("Huishoudens", [["Code", "Volwassenen", "Kinderen"], ...rows]));

/** The errors of a reading, each by its cell. */
const errors = ({ problems }: Reading): string[] =>
  problems.filter(({ level }) => level === "error").map(({ cell = "", told }) => `${cell} ${told.code}`);

describe("a code that is a formula without a result", () => {
  for (const shown of ["#GETTING_DATA", "#N/A", "#N/B", "#REF!", "#VERW!", "#NAAM?", "#DEEL/0!", "#SPILL!", "#ERROR!", "Err:502"])
    it(`is none: ${shown}`, () => {
      const found = households(["H-1", 1, 0], [shown, 2, 0], ["H-3", 1, 1], [shown, 2, 3]);
      assert.deepEqual(errors(found), ["A3 row-formula-error", "A5 row-formula-error"]);
      assert.deepEqual(found.households.map(({ blocked }) => blocked), [false, true, false, true]);
      assert.ok(found.households.every(({ record }) => !record.code.includes(shown)));
    }); // prettier-ignore

  it("leaves the codes of the other rows as they are, also those that we propose", () => {
    const codeOf = ({ households }: Reading): string | undefined => households[1]?.record.code;
    const whole = households(["H-1", 1, 0], [null, 2, 0], ["H-3", 1, 1]);
    const failing = households(["H-1", 1, 0], [null, 2, 0], ["#N/A", 1, 1]);
    assert.equal(codeOf(failing), codeOf(whole));
  });

  it("is told of every row where the whole column was never calculated", () => {
    const found = households(["#GETTING_DATA", 1, 0], ["#GETTING_DATA", 2, 0]);
    assert.deepEqual(errors(found), ["A2 row-formula-error", "A3 row-formula-error"]);
  });

  it("of the group of a member is told as such, not as a group that we cannot find", () => {
    const groups = sheet("Groepen", [["Groepscode", "Aantal leden"], ["WG-1", 4], ["#N/A", 5]]); // prettier-ignore
    const members = sheet("Leden", [["Groepscode", "Naam"], ["WG-1", "Anna de Wit"], ["#N/A", "Bert Bos"], ["#N/A", "Cees Bol"]]); // prettier-ignore
    const found = read(groups, members);
    assert.deepEqual(errors(found), ["A3 row-formula-error", "A3 row-formula-error", "A4 row-formula-error"]);
    assert.deepEqual(found.groups.map(({ record }) => record.members?.length ?? 0), [1, 0]); // prettier-ignore
  });

  it("is not what somebody writes with a # of their own", () => {
    for (const text of ["#1", "#12", "# H-3", "#NL", "#Error", "Err", "Fout: 12", "ERR-102"])
      assert.equal(isErrorValue(text), false, text);
  });
});
