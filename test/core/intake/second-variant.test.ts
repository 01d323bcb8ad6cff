import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet } from "./book.ts";

/** The fields that the second variant weighs, as coordinators head them (R11, R19). */
const headers = ["Prioriteiten", "Interesses", "Werkveld", "Uren per week", "Sociaal (1) of doelgericht (5)"];
const said: readonly Scalar[] = ["werk; taal", "koken, voetbal", "zorg", "4 uur", "sociaal"];

describe("what the second variant weighs", () => {
  it("is read of groups and of households", () => {
    const reading = read(
      sheet("Welkom Groepen", [
        ["Groepscode", "Postcode", ...headers],
        ["WG-1", "1324AQ", ...said],
      ]),
      sheet("Huishoudens", [
        ["Code huishouden", "Postcode", ...headers],
        ["H-1", "1326CQ", ...said],
      ]),
    );
    for (const record of [reading.groups[0]?.record, reading.households[0]?.record]) {
      assert.deepEqual(
        [record?.priorities, record?.interests, record?.workFields, record?.expectation],
        [["werk", "taal"], ["koken", "voetbal"], ["zorg"], { hoursPerWeek: 4, focus: 1 }],
      );
    }
  });
});
