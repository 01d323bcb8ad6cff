import assert from "node:assert/strict";
import { withBetterLiked } from "../../../core/matching/better-liked.ts";
import { explained } from "../../../core/matching/explained.ts";
import { toldRound } from "../../../core/matching/round.ts";
import { groupOf, householdOf, north } from "./people.ts";
import { poolWith, solved } from "./what-if-rounds.ts";

describe("the household that a group would have liked better", () => {
  /** WG-1 wants a family and gets a couple: both families go to groups that can have nobody else. */
  const told = (metres: readonly [number, number]): readonly unknown[] => {
    const families = metres.map((place, index) =>
      householdOf(`H-${index + 1}`, { type: "family", location: north(place) }),
    );
    const couple = householdOf("H-3", { type: "couple", location: north(0) });
    const beside = metres.map((place, index) =>
      groupOf(`WG-${index + 2}`, { location: north(place), distanceKm: 0.2, ranking: [["family"]] }),
    );
    const pool = poolWith([groupOf("WG-1", { ranking: [["family"], ["couple"]] }), ...beside], [...families, couple]);
    const work = solved(pool);
    const drawn = withBetterLiked(toldRound(work), work, explained(work));
    return drawn.pairs.flatMap(({ group, reasons }) =>
      reasons.flatMap(({ code, values }) =>
        code === "pair-better" ? [[group.code, (values as { household: string }).household]] : [],
      ),
    );
  };

  it("is the nearest of those it liked as much", () => {
    assert.deepEqual(told([3000, 1000]), [["WG-1", "H-2"]]);
    assert.deepEqual(told([1000, 3000]), [["WG-1", "H-1"]]);
  });

  it("is the first by code where two are as near", () => {
    assert.deepEqual(told([2000, -2000]), [["WG-1", "H-1"]]);
  });
});
