import assert from "node:assert/strict";
import fc from "fast-check";
import { kilometresBetween, type LatLon } from "../../../core/intake/points.ts";
import type { KnownPoint } from "../../../core/intake/places.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { Group } from "../../../core/records/group.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { homeArea, homeSheets, type HomeSource } from "../../../core/share/home-area.ts";
import { matchesWith, readingOf, type People } from "../ambassadors/programme.ts";
import { emptyWorkbook, optionsOn, workbookWith } from "../tasks/workbooks.ts";

const noPlaces = { points: new Map<string, KnownPoint>(), names: new Map() };

function memberAt({ lat, lon }: LatLon) {
  return { postcode: "1234AB", location: { lat, lon, precisionKm: 0.02, source: "postcode6" as const } };
}

function groupAt(points: readonly LatLon[], more: Partial<Group> = {}): Group {
  return { code: "G-1", members: points.map(memberAt), ...more };
}

function pointOf(postcode: string, lat: number, lon: number): readonly [string, KnownPoint] {
  return [postcode, { postcode, lat, lon, precisionKm: 0.6, estimated: false }];
}

function sourceOf(people: People, standing = emptyWorkbook): HomeSource {
  return { standing, reading: readingOf(people), language: "nl", options: optionsOn("2026-03-02") };
}

/** The cells of the first column. */
function aboutIn(source: HomeSource, request: { match?: string; who?: string }): readonly unknown[] {
  return homeSheets(source, request).flatMap(({ rows }) => rows.map(([about]) => about));
}

const somewhere = fc.record({
  lat: fc.double({ min: 50.8, max: 53.4, noNaN: true }),
  lon: fc.double({ min: 3.5, max: 7.1, noNaN: true }),
});

describe("the area to look for a home in", () => {
  it("has a centre near the middle of the members, on a grid that many addresses share", () => {
    fc.assert(
      fc.property(
        somewhere,
        fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 9 }),
        (base, some) => {
          const points = some.map(([north, east]) => ({ lat: base.lat + north * 0.001, lon: base.lon + east * 0.001 }));
          const found = homeArea(groupAt(points), noPlaces, defaultSettings);
          assert.ok(found !== undefined);
          const mean = (of: (point: LatLon) => number): number =>
            points.reduce((sum, one) => sum + of(one), 0) / some.length;
          const middle = { lat: mean(({ lat }) => lat), lon: mean(({ lon }) => lon) };
          // Half the diagonal of a square, and a little for squares that are wider in the south.
          assert.ok(kilometresBetween(found.centre, middle) * 1000 <= found.squareMetres * 0.74);
          assert.equal(found.squareMetres, some.length < 3 ? 1000 : 500);
          const steps = [found.centre.lat / 0.0045, found.centre.lon / 0.0073].map((count) =>
            Math.abs(count - Math.round(count)),
          );
          assert.ok(
            steps.every((off) => off < 0.02),
            String(steps),
          );
        },
      ),
    );
  });

  it("holds the four-digit areas within the limit, the nearest first, and no full postcode", () => {
    const centre = { lat: 52.362, lon: 5.2122 };
    const points = new Map([
      pointOf("1311", 52.362, 5.23),
      pointOf("1312AA", 52.37, 5.21),
      pointOf("1312AB", 52.38, 5.21),
      pointOf("1313", 52.5, 5.21),
      pointOf("1312", 52.37, 5.215),
    ]);
    const found = homeArea(groupAt([centre, centre, centre]), { points, names: new Map() }, defaultSettings);
    assert.deepEqual(found?.areas, [
      { area: "1311", km: 1 },
      { area: "1312", km: 1 },
    ]);
    const wide = homeArea(groupAt([centre], { distanceKm: 20 }), { points, names: new Map() }, defaultSettings);
    assert.equal(wide?.radiusKm, 20);
    assert.deepEqual(wide.areas.map(({ area }) => area).sort(), ["1311", "1312", "1313"]);
  });

  it("gives the centre as a text that maps understand, in a Dutch workbook too", () => {
    const source = sourceOf({ groups: [groupAt([{ lat: 52.37123, lon: 5.21456 }])] });
    const [sheet] = homeSheets(source, { who: "g-1" });
    const place = sheet?.layout.columns.findIndex(({ title }) => title === "Midden") ?? -1;
    assert.match(String(sheet?.rows[0]?.[place]), /^52\.\d+, 5\.\d+$/u);
  });

  it("has no address of anybody in any cell", () => {
    const source = sourceOf({ groups: [groupAt([{ lat: 52.37123, lon: 5.21456 }], { name: "Verzonnen Laan 12" })] });
    const said = JSON.stringify(homeSheets(source, { who: "g-1" }).map(({ rows }) => rows));
    assert.ok(!/1234AB|Laan|52\.37123|5\.21456/u.test(said));
  });

  const groups = [1, 2, 3].map((number) => groupAt([{ lat: 52 + number / 10, lon: 5.2 }], { code: `G-${number}` }));
  const people = {
    groups,
    households: [
      { code: "H-1", municipality: "Almere" },
      { code: "H-2", municipality: "Arnhem", housedOn: "2026-01-05" },
      { code: "H-3", municipality: "almere", housedOn: "2026-06-01" },
    ],
  };
  const source = sourceOf(people, workbookWith(matchesWith([{}, {}, {}])));
  const asked: readonly (readonly [string, { match?: string; who?: string }, readonly string[]])[] = [
    ["a match", { match: "m-02" }, ["M-02"]],
    ["a group", { who: "G-2" }, ["G-2"]],
    ["a household", { who: "h-3" }, ["M-03"]],
    ["a municipality", { who: "ALMERE" }, ["M-01", "M-03"]],
    ["all that have no home yet", {}, ["M-01", "M-03"]],
  ];
  for (const [what, request, about] of asked) {
    it(`is given for ${what}`, () => {
      assert.deepEqual(aboutIn(source, request), about);
    });
  }

  it("is refused where nobody knows where the group lives, and for a match that is not there", () => {
    const unknown = sourceOf({ groups: [{ code: "G-1" }] }, workbookWith(matchesWith([{}])));
    assert.throws(
      () => homeSheets(unknown, { match: "M-01" }),
      (error) => error instanceof RequestProblem && error.told.code === "home-area-unknown",
    );
    assert.throws(
      () => homeSheets(source, { match: "M-09" }),
      (error) => error instanceof RequestProblem && error.told.code === "share-match-unknown",
    );
  });
});
