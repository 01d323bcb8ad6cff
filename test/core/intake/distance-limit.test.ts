import assert from "node:assert/strict";
import { allFieldLabels, fieldNamed } from "../../../core/intake/field-names.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { problemCodes, read, sheet, usedFields } from "./book.ts";

/** A sheet of invented groups with one more column. */
function groupsWith(header: string, ...cells: readonly Scalar[]): ReturnType<typeof read> {
  return read(
    sheet("Welkom Groepen", [
      ["Groepscode", "Postcode", "Aantal leden", header],
      ...cells.map((cell, index) => [`WG-${index + 1}`, "1324AQ", 5, cell]),
    ]),
  );
}

describe("the limit that a group sets for itself", () => {
  it("is read from its column, and is the round's where the cell is blank", () => {
    for (const header of ["Max. afstand", "Maximale afstand (km)", "Hoe ver (km)", "Max distance km", "Afstand max"]) {
      const reading = groupsWith(header, "8", "8 km", "7,5", 3, null);
      assert.equal(usedFields(reading)[header], "distanceKm", header);
      assert.deepEqual(
        reading.groups.map(({ record }) => record.distanceKm),
        [8, 8, 7.5, 3, undefined],
        header,
      );
      assert.deepEqual(problemCodes(reading).includes("distance-limit-unreadable"), false);
    }
  });

  it("is a problem at the cell where it is nothing, or more than 500 km; the group still takes part", () => {
    const reading = groupsWith("Max. afstand", 8, 0, 600, 5, 6, 7, 8, 9);
    assert.deepEqual(
      reading.problems.flatMap(({ told, cell, level }) =>
        told.code === "distance-limit-unreadable" ? [`${level} ${cell ?? ""}`] : [],
      ),
      ["warning D3", "warning D4"],
    );
    assert.deepEqual(
      reading.groups.slice(0, 3).map(({ record, blocked }) => [record.distanceKm, blocked]),
      [
        [8, false],
        [undefined, false],
        [undefined, false],
      ],
    );
  });

  it("is no distance to something else", () => {
    for (const header of ["Afstand tot station (km)", "Afstand", "Max. afstand tot school", "Minimale afstand"]) {
      assert.equal(usedFields(groupsWith(header, 8, 2, 3))[header], undefined, header);
    }
  });

  it("is not what a column says about how far a group has come", () => {
    assert.equal(usedFields(groupsWith("Hoe ver?", "intake", "goedgekeurd", "aangemeld"))["Hoe ver?"], undefined);
  });

  it("can be said of a column by its label, in both languages", () => {
    for (const [language, label] of [
      ["nl", "Maximale afstand (km)"],
      ["en", "Maximum distance (km)"],
    ] as const) {
      assert.ok(allFieldLabels(language).includes(label));
      assert.equal(fieldNamed(label, "groups"), "distanceKm");
      assert.equal(fieldNamed(label, "households"), undefined);
    }
  });
});
