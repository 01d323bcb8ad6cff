import assert from "node:assert/strict";
import * as fc from "fast-check";
import { pointTable, type FoundPoint } from "../../../core/intake/point-table.ts";
import type { TablePoint } from "../../../core/intake/postcode-file.ts";
import { kilometresBetween } from "../../../core/intake/points.ts";

function row(postcode: string, lat: number, lon: number, more: Partial<TablePoint> = {}): TablePoint {
  return { postcode, lat, lon, names: [], ...more };
}

function near(found: FoundPoint | undefined | "unclear", lat: number, lon: number, precisionKm: number): void {
  assert.ok(found !== undefined && found !== "unclear");
  assert.ok(Math.abs(found.lat - lat) < 1e-6 && Math.abs(found.lon - lon) < 1e-6, JSON.stringify(found));
  assert.ok(Math.abs(found.precisionKm - precisionKm) < 0.01, String(found.precisionKm));
}

describe("a table of postcodes", () => {
  it("gives 0.6 km to four digits without precision, and 20 m to a full postcode", () => {
    const table = pointTable([row("1324", 52.36, 5.21), row("1324AQ", 52.361, 5.212), row("1325", 52.37, 5.2, { precisionKm: 0.4 })]); // prettier-ignore
    near(table.exact("1324"), 52.36, 5.21, 0.6);
    near(table.exact("1324AQ"), 52.361, 5.212, 0.02);
    near(table.exact("1325"), 52.37, 5.2, 0.4);
    assert.equal(table.exact("1326"), undefined);
  });

  it("makes one point of the rows that GeoNames has of one postcode, no more precise than they are far apart", () => {
    const table = pointTable([row("1324", 52.36, 5.21), row("1324", 52.38, 5.21)]);
    const half = kilometresBetween({ lat: 52.36, lon: 5.21 }, { lat: 52.38, lon: 5.21 }) / 2;
    near(table.exact("1324"), 52.37, 5.21, Math.sqrt(half ** 2 + 0.36));
  });

  it("refuses and names points over 15 km from the mean of their area, and estimates nothing in their place", () => {
    const area = ["1321", "1322", "1323", "1324"].map((code, place) => row(code, 52.36 + place / 100, 5.21));
    const table = pointTable([...area, row("1325", 53.2, 5.21)]);
    assert.deepEqual(table.refused, ["1325"]);
    assert.equal(table.exact("1325"), undefined);
    assert.equal(table.estimated("1325"), undefined);
  });

  it("keeps a postcode of which one row of two is far off", () => {
    const area = ["1321", "1322", "1323", "1324"].map((code) => row(code, 52.36, 5.21));
    const table = pointTable([...area, row("1324", 53.2, 5.21)]);
    assert.deepEqual(table.refused, []);
    near(table.exact("1324"), 52.36, 5.21, 0.6);
  });

  it("estimates four digits by the mean of two codes or more around them, at least as far as those are apart", () => {
    const table = pointTable([row("1321", 52.34, 5.21), row("1322", 52.38, 5.21), row("1401", 52.3, 5.1)]);
    const found = table.estimated("1327");
    const half = kilometresBetween({ lat: 52.34, lon: 5.21 }, { lat: 52.36, lon: 5.21 });
    near(found, 52.36, 5.21, Math.sqrt(3 * half ** 2 + 0.36));
    assert.equal(table.estimated("1409"), undefined);
    assert.equal(table.estimated("9999"), undefined);
  });

  it("of full postcodes knows four digits by their middle, at best as well as an area is known", () => {
    const table = pointTable([row("1324AQ", 52.36, 5.21), row("1324BQ", 52.362, 5.21), row("1325AQ", 52.4, 5.21)]);
    near(table.streets("1324"), 52.361, 5.21, 0.6);
    assert.equal(table.streets("1326"), undefined);
    assert.notEqual(table.estimated("1326"), undefined);
  });

  it("knows a place by where its people live, and says when two places have the name", () => {
    const town = { names: ["Waterdorp", "Gemeentestad"] };
    const table = pointTable([
      row("1321", 52.36, 5.21, { ...town, inhabitants: 3000 }),
      row("1322", 52.4, 5.21, { ...town, inhabitants: 1000 }),
      row("1323", 52.5, 5.21, town),
      row("4001", 51.9, 5.4, { names: ["Tweeling"] }),
      row("9001", 53.1, 5.8, { names: ["Tweeling"] }),
    ]);
    const [one, other] = [0.01, 0.03].map((away) => kilometresBetween({ lat: 52.37, lon: 5.21 }, { lat: 52.37 + away, lon: 5.21 })); // prettier-ignore
    near(table.named("gemeente waterdorp"), 52.37, 5.21, Math.sqrt(0.75 * (one ?? 0) ** 2 + 0.25 * (other ?? 0) ** 2 + 0.36)); // prettier-ignore
    assert.deepEqual(table.named("Gemeentestad"), table.named("Waterdorp"));
    assert.equal(table.named("Tweeling"), "unclear");
    assert.equal(table.named("Nergens"), undefined);
    assert.equal(table.named(""), undefined);
  });

  it("says the same however the file is sorted", () => {
    const rows = fc.array(fc.record({ postcode: fc.constantFrom("1321", "1322", "1323AQ", "1323BQ", "1401"), lat: fc.double({ min: 52, max: 52.6, noNaN: true }), lon: fc.double({ min: 5, max: 5.2, noNaN: true }), names: fc.constantFrom([], ["Waterdorp"]) }), { maxLength: 12 }); // prettier-ignore
    fc.assert(
      fc.property(rows, (list) => {
        const [one, other] = [pointTable(list), pointTable([...list].reverse())];
        const all = (table: typeof one): unknown =>
          [table.refused, table.exact("1321"), table.streets("1323"), table.estimated("1329"), table.named("Waterdorp")]; // prettier-ignore
        assert.deepEqual(all(one), all(other));
      }),
    );
  });
});
