import assert from "node:assert/strict";
import fc from "fast-check";
import { distanceTo, pointAt } from "../../core/matching/distance.ts";
import type { MapPoint } from "../../core/screens/views.ts";
import { areaAround, isInArea } from "../../ui/round/map-area.ts";
import { projectionOf, roughKm, scaleBarKm } from "../../ui/round/map-projection.ts";

/** Somewhere in the Netherlands. */
const place = fc.record({
  lat: fc.double({ min: 50.8, max: 53.5, noNaN: true }),
  lon: fc.double({ min: 3.4, max: 7.2, noNaN: true }),
});

type Place = Pick<MapPoint, "lat" | "lon">;

/** Kilometres as a round counts them. */
function kmBetween(one: Place, other: Place): number {
  const [from, to] = [one, other].map(({ lat, lon }) => pointAt({ lat, lon, precisionKm: 0, source: "sheet" }));
  assert.ok(from !== undefined && to !== undefined);
  return (distanceTo([from], to, "nearest")?.metres ?? NaN) / 1000;
}

describe("the map of a round", () => {
  it("keeps everybody on the drawing, with north up and east to the right", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const projection = projectionOf(places);
        assert.ok(projection !== undefined);
        const spots = places.map((one) => ({ ...one, ...projection.spot(one) }));
        for (const { x, y } of spots) {
          assert.ok(x >= 0 && x <= projection.width && y >= 0 && y <= projection.height, `${x}, ${y}`);
        }
        for (const one of spots) {
          for (const other of spots) {
            if (one.lat > other.lat) assert.ok(one.y <= other.y);
            if (one.lon > other.lon) assert.ok(one.x >= other.x);
          }
        }
      }),
    );
  });

  it("draws distances to one scale: two people a few kilometres apart, on a map of a region", () => {
    fc.assert(
      fc.property(
        place,
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
        fc.double({ min: -0.1, max: 0.1, noNaN: true }),
        (one, up, right) => {
          const other = { lat: one.lat + up, lon: one.lon + right };
          const projection = projectionOf([one, other]);
          assert.ok(projection !== undefined);
          const [from, to] = [projection.spot(one), projection.spot(other)];
          const drawn = Math.hypot(from.x - to.x, from.y - to.y) / projection.unitsPerKm;
          const real = kmBetween(one, other);
          assert.ok(Math.abs(drawn - real) <= 0.005 * real + 0.002, `${drawn} drawn, ${real} real`);
          assert.ok(Math.abs(roughKm(one, other) - real) <= 0.005 * real + 0.002);
        },
      ),
    );
  });

  it("has a scale bar of a round number that fits", () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 5 }), (places) => {
        const projection = projectionOf(places);
        assert.ok(projection !== undefined);
        const km = scaleBarKm(projection);
        assert.match(km.toExponential(), /^[125]e/u);
        const part = (km * projection.unitsPerKm) / projection.width;
        assert.ok(part <= 1 / 3 + 1e-9 && part > 1 / 9, `${part} of the width`);
      }),
    );
  });

  it("is no map without places", () => {
    assert.equal(projectionOf([]), undefined);
  });

  it("goes near a pair without losing it, and stays where the map as a whole is no larger", () => {
    const point = (at: Place, pair?: string): MapPoint => {
      const dot = { code: "", side: "group", precisionKm: 0, state: "matched", ...at } as const;
      return pair === undefined ? dot : { ...dot, pair };
    };
    fc.assert(
      fc.property(place, place, fc.array(place, { maxLength: 20 }), (one, other, others) => {
        const pair = [point(one, "M-1"), point(other, "M-1")];
        const all = [...pair, ...others.map((at) => point(at))];
        const area = areaAround(pair, all);
        if (area === undefined) return;
        assert.ok(pair.every((at) => isInArea(at, area)));
        assert.ok(all.some((at) => !isInArea(at, area)));
      }),
    );
    assert.equal(areaAround([], []), undefined);
  });
});
