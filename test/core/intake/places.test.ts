import assert from "node:assert/strict";
import * as fc from "fast-check";
import { screenedPoints, type PostcodePoint } from "../../../core/intake/points.ts";
import { placesDesign } from "../../../core/sheets/places.ts";
import type { Location } from "../../../core/records/words.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { problemCodes, read, sheet } from "./book.ts";

/** The location of one household with these columns beside its code and adults, and a small invented table. */
function located(
  headers: readonly string[],
  cells: readonly Scalar[],
): { location: Location | undefined; codes: string[] } {
  const people = sheet("Huishoudens", [["Code", "Volwassenen", ...headers], ["H-1", 1, ...cells]]); // prettier-ignore
  const table = sheet("Locaties", [
    ["Postcode", "Lat", "Lon", "Nauwkeurigheid (km)"],
    ["1324", 52.36, 5.21, 0.5],
    ["1324AQ", 52.361, 5.212, null],
    ["1326", "52,37", "5,25", null],
  ]);
  const reading = read(people, table);
  return { location: reading.households[0]?.record.location, codes: problemCodes(reading) };
}

describe("where somebody lives", () => {
  const own = (lat: number, lon: number, precisionKm = 0): Location => ({ lat, lon, precisionKm, source: "sheet" });

  it("is the point of the row itself, exact unless it says otherwise", () => {
    assert.deepEqual(located(["Postcode", "Lat", "Lon"], ["1324 AQ", 52.3, 5.2]).location, own(52.3, 5.2));
    assert.deepEqual(
      located(["Lat", "Lon", "Nauwkeurigheid (km)"], ["52,3", "5,2", "0,3"]).location,
      own(52.3, 5.2, 0.3),
    );
    assert.deepEqual(located(["Coördinaten"], ["52.3, 5.2"]).location, own(52.3, 5.2));
  });

  it("is turned round where latitude and longitude stand in each other's place, and that is said", () => {
    const { location, codes } = located(["Lat", "Lon"], [5.2, 52.3]);
    assert.deepEqual(location, own(52.3, 5.2));
    assert.ok(codes.includes("coordinates-swapped"));
  });

  it("is otherwise that of the longest postcode in the table", () => {
    assert.deepEqual(located(["Postcode"], ["1324 AQ"]).location, {
      lat: 52.361,
      lon: 5.212,
      precisionKm: 0.02,
      source: "postcode6",
    });
    assert.deepEqual(located(["Postcode"], ["1324 XX"]).location, {
      lat: 52.36,
      lon: 5.21,
      precisionKm: 0.5,
      source: "postcode4",
    });
    assert.deepEqual(located(["Postcode"], [1326]).location, {
      lat: 52.37,
      lon: 5.25,
      precisionKm: 0.6,
      source: "postcode4",
    });
    assert.deepEqual(located(["Adres"], ["Laan van 1940 12, 1324 AQ Almere"]).location?.source, "postcode6");
  });

  it("is found on our own sheet Locaties, in either language and whatever it is called", () => {
    for (const language of ["nl", "en"] as const) {
      const headers = placesDesign.columns.map(({ title }) => title[language]);
      const own = sheet("Kaart", [["Waar de postcodes liggen"], [], headers, ["1324", 52.36, 5.21, 0.4, "tabel"]], { key: "places", headerRow: 3 }); // prettier-ignore
      const reading = read(sheet("Huishoudens", [["Code", "Volwassenen", "Postcode"], ["H-1", 1, "1324 XX"]]), own); // prettier-ignore
      assert.deepEqual(reading.households[0]?.record.location, {
        lat: 52.36,
        lon: 5.21,
        precisionKm: 0.4,
        source: "postcode4",
      });
      assert.equal(reading.sheets[1]?.role, "locations");
    }
  });

  it("is absent, and asked about, when neither is known: never 0, 0", () => {
    assert.equal(located(["Postcode"], ["9999 ZZ"]).location, undefined);
    assert.ok(located(["Postcode"], ["9999 ZZ"]).codes.includes("postcode-without-point"));
    assert.equal(located(["Lat", "Lon"], [0, 0]).location, undefined);
    assert.equal(located(["Lat", "Lon"], [52.3, null]).location, undefined);
    assert.ok(located(["Lat", "Lon"], [52.3, null]).codes.includes("coordinates-incomplete"));
    assert.ok(located(["Lat", "Lon"], [52.3, 52.3]).codes.includes("coordinates-abroad"));
    assert.equal(located(["Postcode"], [null]).location, undefined);
  });
});

/** Households with these postcodes and places, and these rows on `Locaties`. */
function people(rows: readonly (readonly [postcode: Scalar, place: Scalar])[], places: readonly (readonly Scalar[])[]) {
  const households = rows.map(([postcode, place], number) => [`H-${number + 1}`, 1, postcode, place]);
  const own = sheet("Locaties", [["Postcode", "Breedtegraad", "Lengtegraad", "Nauwkeurigheid (km)", "Bron"], ...places], { key: "places", headerRow: 1 }); // prettier-ignore
  return read(sheet("Huishoudens", [["Code", "Volwassenen", "Postcode", "Gemeente"], ...households]), own); // prettier-ignore
}

describe("somebody of whom only a place is known", () => {
  const places = [["Almere", 52.37, 5.22, 4, "geschat: midden van de plaats, x"], ["den haag", 52.07, 4.3, null, null], ["1324", 52.36, 5.21, 0.5, "x"]]; // prettier-ignore
  const located = (postcode: Scalar, place: Scalar) =>
    people([[postcode, place]], places).households[0]?.record.location;

  it("lives in the middle of it, as far as Locaties knows it, whatever the spelling", () => {
    const almere = { lat: 52.37, lon: 5.22, precisionKm: 4, source: "place" };
    for (const name of ["Almere", "ALMERE ", "Gemeente Almere"]) assert.deepEqual(located(null, name), almere);
    assert.deepEqual(located("onbekend", "Almere"), almere);
    assert.equal(located(null, "'s-Gravenhage")?.lat, 52.07);
    assert.equal(located(null, "'s-Gravenhage")?.precisionKm, 4);
    const told = people([[null, "Almere"]], places).problems.find(({ told }) => told.code === "place-only");
    assert.deepEqual([told?.cell, told?.level], ["D2", "info"]);
  });

  it("has no place where Locaties does not know it; a postcode goes before it, known or not", () => {
    assert.equal(located(null, "Haarlem"), undefined);
    assert.equal(located(null, null), undefined);
    assert.equal(located("1324 AQ", "Almere")?.source, "postcode4");
    assert.equal(located("9999 ZZ", "Almere"), undefined);
  });

  it("is found on a sheet of nothing but places", () => {
    const only = people([[null, "Almere"]], places.slice(0, 2));
    assert.equal(only.households[0]?.record.location?.source, "place");
  });
});

describe("a postcode without a point", () => {
  const known: readonly (readonly Scalar[])[] = [["1324", 52.36, 5.21, 0.5, "x"]];
  const codes = (count: number): [Scalar, Scalar][] =>
    Array.from({ length: count }, (_, place) => [`20${10 + place} AQ`, null]);
  const missing = (reading: ReturnType<typeof people>): string[] =>
    reading.problems.map(({ told }) => told.code).filter((code) => /^postcodes?-without/u.test(code));

  it("is told by cell, and once where no table was loaded that knows any", () => {
    assert.deepEqual(missing(people([["1324 AQ", null], ...codes(2)], known)), Array(2).fill("postcode-without-point")); // prettier-ignore
    assert.deepEqual(missing(people(codes(2), [])), ["postcodes-without-points"]);
    assert.deepEqual(missing(people(codes(60), [])), ["postcodes-without-points"]);
    assert.deepEqual(missing(people([["1324 AQ", null], ...codes(60)], known)), ["postcodes-without-points"]);
    assert.deepEqual(missing(people([["1324 AQ", null]], known)), []);
  });

  it("that is estimated says so at its cell, and counts with its precision", () => {
    const reading = people([["1325 AQ", null]], [["1325", 52.3, 5.2, 2.5, "geschat: midden van 132. in x"]]);
    assert.deepEqual(reading.households[0]?.record.location, { lat: 52.3, lon: 5.2, precisionKm: 2.5, source: "postcode4" }); // prettier-ignore
    const told = reading.problems.find(({ told }) => told.code === "postcode-estimated");
    assert.deepEqual([told?.sheet, told?.cell, told?.level], ["Huishoudens", "C2", "warning"]);
  });

  it("that is a PO box is asked about, also in an address", () => {
    const table = sheet("Huishoudens", [
      ["Code", "Volwassenen", "Adres"],
      ["H-1", 1, "Postbus 12, 1300 AA Almere"],
    ]);
    const told = read(table).problems.find(({ told }) => told.code === "postcode-po-box");
    assert.equal(told?.cell, "C2");
    assert.equal(read(table).households[0]?.record.postcode, undefined);
  });
});

describe("points of a table", () => {
  const point = (postcode: string, lat: number, lon: number): PostcodePoint => ({
    postcode,
    lat,
    lon,
    precisionKm: 0.6,
  });

  it("over 15 km from the mean of their three-digit area are refused, the others are kept", () => {
    const area = [
      point("1321", 52.36, 5.21),
      point("1322", 52.37, 5.22),
      point("1323", 52.35, 5.2),
      point("1324", 52.36, 5.22),
    ];
    const wrong = point("1325", 53.36, 5.21);
    const { kept, refused } = screenedPoints([...area, wrong]);
    assert.deepEqual(refused, [wrong]);
    assert.deepEqual(kept, area);
  });

  it("are refused together where two contradict each other, and named in the reading", () => {
    assert.equal(screenedPoints([point("1321", 52.3, 5.2), point("1322", 53.3, 5.2)]).refused.length, 2);
    const table = sheet("Locaties", [["Postcode", "Lat", "Lon"], ["1321", 52.3, 5.2], ["1322", 52.31, 5.2], ["1323", 53.3, 5.2]]); // prettier-ignore
    const problem = read(table).problems.find(({ told }) => told.code === "point-refused");
    assert.equal(problem?.row, 4);
  });

  it("are the same however the table is sorted", () => {
    const points = fc.array(fc.record({ postcode: fc.constantFrom("1321", "1322", "1323", "1401", "1402"), lat: fc.double({ min: 52, max: 53, noNaN: true }), lon: fc.double({ min: 5, max: 6, noNaN: true }), precisionKm: fc.constant(0.6) })); // prettier-ignore
    fc.assert(
      fc.property(points, (list) => {
        const [one, other] = [screenedPoints(list), screenedPoints([...list].reverse())];
        assert.deepEqual(new Set(other.refused), new Set(one.refused));
        assert.equal(one.kept.length + one.refused.length, list.length);
      }),
    );
  });
});
