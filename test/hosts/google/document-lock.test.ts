import { strict as assert } from "node:assert";
import { locked } from "../../../apps-script/server/document-lock.ts";
import { withGoogle } from "./google-here.ts";
import { bookOf } from "./opened.ts";
import { Platform } from "./platform/platform.ts";

describe("the lock of the document", () => {
  it("is let go after the last write, also where that is refused or the work throws", () => {
    for (const failing of ["", "SpreadsheetApp.flush"]) {
      for (const work of [() => 1, () => assert.fail("the work itself")]) {
        const platform = new Platform({ book: bookOf([]) });
        const called: string[] = [];
        platform.beforeCall = (method) => {
          called.push(method);
          if (method === failing) throw new Error("refused");
        };
        withGoogle(platform, () => {
          try {
            locked(work);
          } catch (error) {
            assert.match(String(error), /refused|the work itself/u);
          }
          assert.equal(platform.lockHolder, undefined);
        });
        assert.deepEqual(called.slice(-2), ["SpreadsheetApp.flush", "Lock.releaseLock"]);
      }
    }
  });
});
