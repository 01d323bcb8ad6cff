import assert from "node:assert/strict";
import { areaKilometres } from "../../../core/intake/area-distances.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { problemCodes, read, sheet, usedFields } from "./book.ts";

const header = ["Van postcode", "Naar postcode", "Km"];
/** Two invented areas 7 km apart as the crow flies, each known to 0.5 km. */
const places = sheet("Locaties", [["Postcode", "Lat", "Lon", "Nauwkeurigheid (km)"], ["1324", 52.3, 5.2, 0.5], ["1351", 52.363, 5.2, 0.5]]); // prettier-ignore

/** What is read from a sheet of kilometres. */
function areas(rows: readonly (readonly Scalar[])[], headers: readonly Scalar[] = header) {
  return read(sheet("Water", [headers, ...rows]), places);
}

describe("kilometres between postcodes", () => {
  it("are found both ways, of four digits also for the full postcodes in them", () => {
    const { areaDistances } = areas([["1324", "1351", 12]]);
    assert.equal(areaKilometres(areaDistances, "1324", "1351"), 12);
    assert.equal(areaKilometres(areaDistances, "1351ZZ", "1324AQ"), 12);
    assert.equal(areaKilometres(areaDistances, "1324", "1352"), undefined);
    assert.equal(areaKilometres(areaDistances, "1324AQ", "1324BQ"), undefined);
  });

  it("of full postcodes go before those of four digits", () => {
    const { areaDistances } = areas([["1324", "1351", 12], ["1324 AQ", "1351", 9], ["1351 BQ", "1324 AQ", "8,5"]]); // prettier-ignore
    assert.equal(areaKilometres(areaDistances, "1324AQ", "1351BQ"), 8.5);
    assert.equal(areaKilometres(areaDistances, "1324AQ", "1351CQ"), 9);
    assert.equal(areaKilometres(areaDistances, "1324CQ", "1351BQ"), 12);
  });

  it("are recognised by what stands in the columns, in the words of people", () => {
    const row = [1324, 1351, "12 km"];
    for (const headers of [
      header,
      ["Van", "Naar", "Afstand (km)"],
      ["Gebied 1", "Gebied 2", "Reisafstand"],
      ["Postcode A", "Postcode B", "Kilometers"],
      ["From postcode", "To postcode", "Distance"],
      ["pc4 A", "pc4 B", "km"],
    ]) {
      const reading = areas([row], headers);
      assert.equal(reading.sheets[0]?.role, "locations", headers.join());
      assert.equal(areaKilometres(reading.areaDistances, "1324", "1351"), 12, headers.join());
    }
    const remark = areas([[...row, "de brug is ver"]], [...header, "Opmerking"]);
    assert.equal(areaKilometres(remark.areaDistances, "1324", "1351"), 12);
    assert.deepEqual(usedFields(remark), { "Van postcode": "postcode.from", "Naar postcode": "postcode.to", Km: "km" });
  });

  it("are not read from travel expenses, periods of years or anything else", () => {
    for (const [headers, row] of [
      [
        ["Datum", "Naam", "Van", "Naar", "Km"],
        ["2026-03-02", "Iemand", 1324, 1351, 12],
      ],
      [
        ["Van", "Tot", "Km"],
        [2011, 2015, 12],
      ],
      [
        ["Van", "Naar", "Km"],
        ["Almere", "Haarlem", 40],
      ],
      [
        ["Postcode", "Wijk", "Aantal"],
        [1324, 1351, 12],
      ],
    ] as const) {
      const reading = areas([row, row], headers);
      assert.notEqual(reading.sheets[0]?.role, "locations", headers.join());
      assert.equal(reading.areaDistances.size, 0, headers.join());
    }
  });

  it("that cannot be right are told with their cell and not used", () => {
    const short = areas([["1324", "1351", 5.9]]);
    assert.equal(areaKilometres(short.areaDistances, "1324", "1351"), undefined);
    assert.equal(areas([["1111", "9999", 0], ["1112", "9999", 50]]).areaDistances.size, 1); // prettier-ignore
    assert.equal(short.problems.find(({ told }) => told.code === "area-short")?.cell, "C2");
    assert.ok(problemCodes(areas([["1324", "1324 ", 5], ["1324", "1351", 9]])).includes("area-same")); // prettier-ignore
    assert.ok(problemCodes(areas([["1324", "1351", "ver"], ["1324", "1352", 9]])).includes("number-unreadable")); // prettier-ignore
  });

  it("a little under the straight line are taken: the points are not that precise", () => {
    assert.equal(areaKilometres(areas([["1324", "1351", 6.1]]).areaDistances, "1324", "1351"), 6.1);
    assert.equal(areaKilometres(areas([["1111", "9999", 1]]).areaDistances, "1111", "9999"), 1);
  });

  it("that contradict each other are told at each row and used by nobody, however they are sorted", () => {
    const rows = [["1324", "1351", 12], ["1351", "1324", 13], ["1324", "1352", 9], ["1352", "1324", 9]]; // prettier-ignore
    for (const some of [rows, [...rows].reverse()]) {
      const reading = areas(some);
      assert.equal(areaKilometres(reading.areaDistances, "1324", "1351"), undefined);
      assert.equal(areaKilometres(reading.areaDistances, "1324", "1352"), 9);
      assert.equal(reading.problems.filter(({ told }) => told.code === "area-contradicts").length, 2);
    }
  });
});
