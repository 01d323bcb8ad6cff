import assert from "node:assert/strict";
import fc from "fast-check";
import { costOf, groupRankOf, rankOf, type Rank } from "../../../core/matching/preferences.ts";
import { householdTypes, type HouseholdType, type Ranking } from "../../../core/records/words.ts";

describe("ranks (R3)", () => {
  const check = (title: string, ranking: Ranking | undefined, types: HouseholdType[] | undefined, rank: Rank): void => {
    it(title, () => {
      assert.equal(rankOf(ranking, types), rank);
    });
  };
  const plain: Ranking = [["family"], ["couple"], ["single-man"]];
  check("give the first its place", plain, ["family"], 1);
  check("give the third its place", plain, ["single-man"], 3);
  check("know a type that was left out", plain, ["single-woman"], "unranked");
  check("are dense after a tie", [["family", "couple"], ["single-man"]], ["single-man"], 2);
  check("are shared in a tie", [["family", "couple"], ["single-man"]], ["couple"], 1);
  check("skip an empty place", [[], ["family"], [], ["couple"]], ["couple"], 2);
  check("take the best of several types", plain, ["single-man", "couple"], 2);
  check("take the ranked one of several types", plain, ["single-woman", "single-man"], 3);
  check("are first without a ranking", undefined, ["family"], 1);
  check("are first with an empty ranking", [[]], ["family"], 1);
  check("are first facing an unknown type", plain, undefined, 1);
  check("are first facing no types", plain, [], 1);

  it("take the worst of several types where the setting says so", () => {
    assert.equal(rankOf(plain, ["single-man", "couple"], "worst"), 3);
    assert.equal(rankOf(plain, ["family", "couple"], "worst"), 2);
    assert.equal(rankOf(plain, ["family"], "worst"), 1);
    assert.equal(rankOf(plain, ["family", "single-woman"], "worst"), "unranked");
    assert.equal(rankOf(undefined, ["family", "couple"], "worst"), 1);
  });

  it("are never better by the worst type than by the best", () => {
    const types = fc.subarray([...householdTypes], { minLength: 1 });
    const ranking = fc.array(types, { maxLength: 5 });
    fc.assert(
      fc.property(ranking, types, (places, several) => {
        const ranks = several.map((type) => costOf(rankOf(places, [type])));
        assert.equal(costOf(rankOf(places, several, "best")), Math.min(...ranks));
        assert.equal(costOf(rankOf(places, several, "worst")), Math.max(...ranks));
      }),
    );
  });

  describe("of groups over single men and women", () => {
    const [on, off] = [{ "ranks.singles": true }, { "ranks.singles": false }];
    const single: readonly HouseholdType[] = ["single-man", "single-woman"];

    it("count as those over others do, unless the setting says that they do not", () => {
      fc.assert(
        fc.property(fc.array(fc.subarray([...householdTypes]), { maxLength: 5 }), (ranking) => {
          for (const type of householdTypes) {
            const rank = rankOf(ranking, [type]);
            assert.equal(groupRankOf(ranking, type, on), rank);
            assert.equal(groupRankOf(ranking, type, off), single.includes(type) ? 1 : rank);
          }
        }),
      );
    });

    it("are first where the type is not known", () => {
      assert.equal(groupRankOf(plain, undefined, on), 1);
      assert.equal(groupRankOf(plain, undefined, off), 1);
    });
  });

  it("cost their place, and 6 where left out", () => {
    assert.deepEqual([costOf(1), costOf(5), costOf("unranked")], [1, 5, 6]);
  });
});
