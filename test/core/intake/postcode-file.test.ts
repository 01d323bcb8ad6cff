import assert from "node:assert/strict";
import * as fc from "fast-check";
import { postcodeFile, type TablePoint } from "../../../core/intake/postcode-file.ts";

/** Everything that is read from the rows of a file; nothing where the file is not recognised. */
function points(...rows: readonly (readonly string[])[]): TablePoint[] | undefined {
  const file = postcodeFile(rows);
  return file === undefined ? undefined : rows.flatMap((row) => file.pointOf(row) ?? []);
}

/** A row as GeoNames has it, of an invented place. */
function geoNames(postcode: string, lat: string, lon: string, country = "NL"): string[] {
  return [country, postcode, "Waterdorp", "Provincie", "01", "Gemeentestad", "0001", "", "", lat, lon, "6"];
}

describe("a file of postcodes", () => {
  it("of GeoNames is recognised without headers; other countries are passed over", () => {
    assert.deepEqual(points(geoNames("1324", "52.36", "5.21"), geoNames("1324", "50.8", "4.3", "BE")), [
      { postcode: "1324", lat: 52.36, lon: 5.21, names: ["Waterdorp", "Gemeentestad"] },
    ]);
    assert.equal(points(geoNames("1324 AQ", "52.36", "5.21"))?.[0]?.postcode, "1324AQ");
  });

  it("of CBS codes has precision, inhabitants and names beside the points", () => {
    const header = ["pc4", "lat", "lon", "place", "municipality", "rms_km", "area_km2", "inhabitants", "source"];
    assert.deepEqual(points(header, ["1324", "52.36", "5.21", "Waterdorp", "Gemeentestad", "0.36", "0.98", "9630", "x"]), [
      { postcode: "1324", lat: 52.36, lon: 5.21, precisionKm: 0.36, inhabitants: 9630, names: ["Waterdorp", "Gemeentestad"] },
    ]); // prettier-ignore
    assert.deepEqual(points(header, ["1324", "52.36", "5.21", "", "", "", "", "", ""]), [
      { postcode: "1324", lat: 52.36, lon: 5.21, names: [] },
    ]);
  });

  it("is read whatever the order of its columns", () => {
    const columns = [["Postcode6", "1324AQ"], ["Latitude", "52,361"], ["Longitude", "5,212"], ["Woonplaats", "Waterdorp"], ["pc4", "1324"], ["Straat", "Kade"]]; // prettier-ignore
    fc.assert(
      fc.property(fc.shuffledSubarray(columns, { minLength: columns.length }), (order) => {
        const found = points(
          order.map(([header = ""]) => header),
          order.map(([, cell = ""]) => cell),
        );
        assert.deepEqual(found, [{ postcode: "1324AQ", lat: 52.361, lon: 5.212, names: ["Waterdorp"] }]);
      }),
    );
  });

  it("may have a title, a byte order mark, words of its own and no header at all", () => {
    const point = [{ postcode: "1324AQ", lat: 52.36, lon: 5.21, names: [] }];
    assert.deepEqual(points(["Tabel van 2026"], ["PC6", "breedtegraad", "lengtegraad"], ["1324 aq", "52.36", "5.21"]), point); // prettier-ignore
    assert.deepEqual(points(["Postcode", "Lon WGS84", "Lat WGS84"], ["1324AQ", "5.21", "52.36"]), point);
    assert.deepEqual(points(["1324AQ", "52.36", "5.21"], ["1326BQ", "52.37", "5.25"])?.length, 2);
  });

  it("gives nothing for points elsewhere, and turns round what changed places", () => {
    const header = ["postcode", "lat", "lon"];
    assert.deepEqual(
      points(header, ["1324", "5.21", "52.36"])?.map(({ lat }) => lat),
      [52.36],
    );
    for (const [lat, lon] of [["0", "0"], ["48.8", "2.3"], ["", ""], ["x", "5"], ["5236", "521"]] as const) {
      assert.deepEqual(points(header, ["1324", lat, lon]), []);
    } // prettier-ignore
    for (const code of ["", "0123", "13245", "1324 A", "Waterdorp"]) assert.deepEqual(points(header, [code, "52.36", "5.21"]), []); // prettier-ignore
  });

  it("is not recognised in anything else", () => {
    assert.equal(points(["Naam", "Postcode", "Telefoon"], ["Iemand", "1324 AQ", "0612345678"]), undefined);
    assert.equal(points(["x", "y", "postcode"], ["121000", "487000", "1324AQ"]), undefined);
    assert.equal(points(), undefined);
    assert.equal(points(["", ""]), undefined);
  });

  it("never makes any text break it", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom("postcode", "lat", "lon", "1324", "52.3", "5.2", "NL", "__proto__")), { maxLength: 13 }), { maxLength: 6 }), (rows) => {
        for (const { lat, lon } of points(...rows) ?? []) assert.ok(lat > 50 && lat < 54 && lon > 3 && lon < 8);
      }), // prettier-ignore
    );
  });
});
