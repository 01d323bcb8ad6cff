import { strict as assert } from "node:assert";
import fc from "fast-check";
import { agreed } from "../../../core/tasks/agreed.ts";

const word = fc.constantFrom(undefined, "", "open", "busy", "done");

describe("two sheets that show the same", () => {
  it("take over what was typed in one of them, and part where both were changed", () => {
    const check = (
      last: string | undefined,
      here: string | undefined,
      there: string | undefined,
      expected: string | undefined,
    ): void => {
      assert.equal(agreed(last, here, there), expected);
      assert.equal(agreed(last, there, here), expected);
    };
    check("open", "open", "open", "open");
    check("open", "done", "open", "done");
    check("done", "open", "done", "open"); // opened again
    check("open", "busy", "done", undefined);
    check("open", "busy", "busy", "busy");
    check("open", "", "open", ""); // cleared
    check("open", "", "done", "done"); // cleared here, filled there: what was typed stays
    check(undefined, "busy", "", "busy");
    check(undefined, "busy", "done", undefined);
    check("open", undefined, "busy", "busy");
    check(undefined, undefined, undefined, "");
  });

  it("never lose what was typed, and do not mind which sheet comes first", () => {
    fc.assert(
      fc.property(word, word, word, (last, here, there) => {
        const result = agreed(last, here, there);
        assert.equal(agreed(last, there, here), result);
        for (const typed of [here, there]) {
          const isTyped = typed !== undefined && typed !== "" && typed !== last;
          if (isTyped && result !== undefined) assert.equal(result, typed);
        }
      }),
    );
  });
});
