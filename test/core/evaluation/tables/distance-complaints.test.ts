import assert from "node:assert/strict";
import * as fc from "fast-check";
import { distanceComplaints } from "../../../../core/evaluation/tables/distance-complaints.ts";
import { itemTables } from "../../../../core/evaluation/tables/item-tables.ts";
import { anyData, dataOf, responseOf } from "../answers-made.ts";

describe("complaints about distance by the real distance (R18)", () => {
  it("have bands that add up to the table of the item", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const bands = distanceComplaints(data);
        for (const table of itemTables(data).filter((one) => one.item.key === "distance" && one.arm === undefined)) {
          const own = bands.filter((one) => one.wave === table.wave && one.respondent === table.respondent);
          const total = (count: "n" | "missing" | "agree") => own.reduce((sum, band) => sum + band[count], 0);
          assert.deepEqual(
            [total("n"), total("missing"), total("agree")],
            [table.n, table.missing, table.agree?.count ?? 0],
          );
        }
      }),
    );
  });

  const boundaries: readonly (readonly [km: number | undefined, from: number | undefined])[] = [
    [0, 0],
    [0.4, 0],
    [1, 0],
    [1.001, 1],
    [4, 3],
    [5, 4],
    [5.01, 5],
    [80, 5],
    [undefined, undefined],
  ];
  for (const [km, from] of boundaries) {
    it(`counts ${km ?? "an unknown distance"} in the band from ${from ?? "nobody knows"}`, () => {
      const data = dataOf([responseOf({ distance: 4 }, km === undefined ? {} : { km })]);
      const filled = distanceComplaints(data).filter(({ n }) => n > 0);
      assert.deepEqual(
        filled.map((band) => [band.from, band.agree]),
        [[from, 1]],
      );
    });
  }
});
