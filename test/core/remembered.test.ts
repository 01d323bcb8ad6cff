import { strict as assert } from "node:assert";
import fc from "fast-check";
import { onceFor, onceForText } from "../../core/remembered.ts";

describe("what is remembered", () => {
  it("is worked out once for every object, also where it is nothing", () => {
    let asked = 0;
    const lengthOf = onceFor((words: readonly string[]): number | undefined => {
      asked += 1;
      return words.length === 0 ? undefined : words.length;
    });
    const [some, none] = [["a", "b"], []];
    assert.deepEqual([lengthOf(some), lengthOf(none), lengthOf(some), lengthOf(none)], [2, undefined, 2, undefined]);
    assert.equal(asked, 2);
    assert.equal(lengthOf(["a"]), 1);
  });

  it("is of a text what it would be, however many there are", () => {
    const turned = (text: string): string => `${text.slice(1)}${text.slice(0, 1)}`;
    const known = onceForText(turned);
    for (let number = 0; number < 30_000; number += 1) known(`${number}`);
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(known(text), turned(text));
        assert.equal(known(text), turned(text));
      }),
    );
  });
});
