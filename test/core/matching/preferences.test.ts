import assert from "node:assert/strict";
import { costOf, rankOf, type Rank } from "../../../core/matching/preferences.ts";
import type { HouseholdType, Ranking } from "../../../core/records/words.ts";

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

  it("cost their place, and 6 where left out", () => {
    assert.deepEqual([costOf(1), costOf(5), costOf("unranked")], [1, 5, 6]);
  });
});
