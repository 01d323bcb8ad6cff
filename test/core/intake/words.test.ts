import assert from "node:assert/strict";
import * as fc from "fast-check";
import { editDistance, folded, isPlural, sameWord, wordsIn } from "../../../core/intake/words.ts";

describe("text as it is compared", () => {
  it("has no capitals, accents, invisible characters or odd spaces", () => {
    assert.equal(folded("\ufeff Coördinator\u00a0 WELKOM\n‘groep’ "), "coordinator welkom 'groep'");
    assert.equal(folded("１２３４ ＡＢ"), "1234 ab");
    assert.equal(folded("a–b"), "a-b");
    assert.equal(folded("  Plain   TEXT`"), "plain text'");
  });

  it("does not change when it is folded again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" })), (text) => {
        assert.equal(folded(folded(text)), folded(text));
      }),
    );
  });

  it("comes apart in words", () => {
    assert.deepEqual(wordsIn("Hobby's & e-mail (VOG's)"), ["hobby's", "e", "mail", "vog's"]);
  });
});

describe("words that are nearly the same", () => {
  it("count as one when they are long and no plural", () => {
    assert.ok(sameWord("alleenstande", "alleenstaande"));
    assert.ok(sameWord("postcode", "postcode"));
    assert.ok(!sameWord("kind", "kond"));
    assert.ok(!sameWord("huishouden", "huishoudens"));
    assert.ok(!sameWord("parent", "parents"));
    assert.ok(isPlural("groep", "groepen"));
  });

  it("are as far apart as letters have to change", () => {
    assert.equal(editDistance("", "abc"), 3);
    assert.equal(editDistance("gezin", "gezien"), 1);
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        const distance = editDistance(one, other);
        assert.equal(distance, editDistance(other, one));
        assert.equal(distance === 0, one === other);
        assert.ok(distance <= Math.max(one.length, other.length));
      }),
    );
  });
});
