import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { saysValue, withoutValues } from "../../../core/workbook/without-values.ts";
import { text } from "../../support/arbitraries.ts";

const gone = "verwijderd";
const values = [
  { text: "Zoë de Vries-Çelik", replacement: gone },
  { text: "zoe.c@voorbeeld.nl", replacement: gone },
  { text: "+31 6 12345678", replacement: gone },
  { text: "H-12", replacement: "verwijderd 1" },
  { text: "1234 AB", replacement: gone },
  { text: "Zoë", replacement: gone },
];

describe("withoutValues", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["Zoe  de vries Celik belde", "verwijderd belde"],
    ["ZOË! en Zoe\u0308.", "verwijderd! en verwijderd."],
    ["h12, H 12; H-12", "verwijderd 1, verwijderd 1; verwijderd 1"],
    ["H-1, H-120, XH-12, H-12a, H-1 2", "H-1, H-120, XH-12, H-12a, H-1 2"],
    ["zoete broodjes van Zoetermeer", "zoete broodjes van Zoetermeer"],
    ["bel 06-12 34 56 78 of +31(0)6 12345678", "bel verwijderd of verwijderd"],
    ["612345678", "verwijderd"],
    ["0031612345678.", "verwijderd."],
    ["10612345678", "10612345678"],
    ["1234ab", "verwijderd"],
    ["mailto:Zoe.C@Voorbeeld.nl?subject=x", "mailto:verwijderd?subject=x"],
    ["", ""],
  ];
  for (const [before, after] of cases) {
    it(`makes ${JSON.stringify(before)} into ${JSON.stringify(after)}`, () => {
      assert.equal(withoutValues(before, values), after);
      assert.equal(saysValue(before, values), before !== after);
    });
  }

  it("knows letters of other alphabets as people type them who have no such key", () => {
    const names = ["Yılmaz", "Bjørn", "Wałęsa", "Đurić", "Weiß"].map((name) => ({ text: name, replacement: gone }));
    assert.equal(
      withoutValues("YILMAZ, yilmaz, Bjorn, walesa, Duric, WEISS", names),
      [1, 2, 3, 4, 5, 6].map(() => gone).join(", "),
    );
  });

  it("leaves no value, and everything around one as it is", () => {
    fc.assert(
      fc.property(text(), fc.constantFrom(...values), text(), (before, value, after) => {
        const [left, right] = [`${before} | ~ | `, ` | ~ | ${after}`];
        const result = withoutValues(left + value.text + right, values);
        assert.equal(result, withoutValues(left, values) + value.replacement + withoutValues(right, values));
        assert.equal(saysValue(result, values), false);
      }),
    );
  });
});
