import assert from "node:assert/strict";
import fc from "fast-check";
import { areaKilometres } from "../../../core/intake/area-distances.ts";
import { AreaTable, OnTable } from "../../../core/matching/area-table.ts";
import { distanceTo, pointAt, pointsOf, type Distance } from "../../../core/matching/distance.ts";
import type { Settings } from "../../../core/settings.ts";
import type { Group } from "../../../core/records/group.ts";
import { anyAreas, groupOf, north } from "./people.ts";

const anyPostcode = fc.constantFrom("1324", "1324AQ", "1324CQ", "1351", "1351AQ", "1399BQ", "1399CQ", "2000", "2000AA");

describe("kilometres that people gave", () => {
  it("are those of intake, for every two postcodes", () => {
    fc.assert(
      fc.property(anyAreas, fc.array(fc.tuple(anyPostcode, anyPostcode), { maxLength: 30 }), (given, pairs) => {
        const table = new AreaTable(given);
        for (const [one, other] of pairs) {
          assert.equal(table.kilometres(one, other), areaKilometres(given, one, other), `${one} ${other}`);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("reach everybody whom they are about, and nobody else", () => {
    const addresses = fc.array(fc.array(fc.record({ postcode: anyPostcode }, { requiredKeys: [] }), { maxLength: 3 }));
    fc.assert(
      fc.property(anyAreas, addresses, fc.array(anyPostcode), (given, some, from) => {
        const table = new AreaTable(given);
        const about = some.flatMap((all, place) => {
          const isReached = all.some(({ postcode: to }) =>
            from.some((one) => to !== undefined && table.kilometres(one, to) !== undefined),
          );
          return isReached ? [place] : [];
        });
        const found = new OnTable(table, some).from(from.map((postcode) => ({ postcode })));
        assert.deepEqual(
          [...found].sort((one, other) => one - other),
          about,
        );
      }),
    );
  });

  const table = new AreaTable(
    new Map([
      ["1324-1351", 12],
      ["1351-1399", 0.4],
      ["1324AQ-1351", 9],
    ]),
  );
  const members = [
    { location: north(0), postcode: "1324AQ" },
    { location: north(2000, 0.6), postcode: "1399BQ" },
  ];
  const place = { ...pointAt(north(1000)), postcode: "1351ZZ" };
  const measured = (
    title: string,
    group: Partial<Group>,
    from: Settings["distance.from"],
    expected: Distance,
  ): void => {
    it(title, () => {
      const points = pointsOf(groupOf("WG-1", group), from).map(pointAt);
      assert.deepEqual(distanceTo(points, place, from, table), expected);
    });
  };
  const straight = { metres: 1000, errorKm: 0 };
  measured("count from the nearest address by them", { members }, "nearest", {
    metres: 400,
    errorKm: 0,
    byTable: true,
  });
  measured("count from the farthest address by them", { members }, "farthest", {
    metres: 9000,
    errorKm: 0,
    byTable: true,
  });
  measured("do not count from a middle between areas", { members: [members[0] ?? {}, { location: north(0), postcode: "1399BQ" }] }, "mean", straight); // prettier-ignore
  measured("count from a middle within one area", { members: [members[0] ?? {}, { location: north(0), postcode: "1324BQ" }] }, "mean", { metres: 12_000, errorKm: 0, byTable: true }); // prettier-ignore
  measured("count from the group's own address where no member's is known", { postcode: "1324" }, "nearest", { metres: 12_000, errorKm: 0, byTable: true }); // prettier-ignore
  measured("do not count for an area that the table has not", { postcode: "2000AA" }, "nearest", straight);
  measured("do not count without a postcode", {}, "nearest", straight);

  it("do not take the place of a place: an address without one does not count", () => {
    const group = { code: "WG-1", postcode: "1324AQ", members: [{ postcode: "1399BQ" }] };
    assert.deepEqual(pointsOf(group, "nearest"), []);
  });
});
