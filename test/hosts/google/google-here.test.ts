import { strict as assert } from "node:assert";
import { Book } from "./book/book.ts";
import { giveScript, withGoogle } from "./google-here.ts";
import { Platform } from "./platform/platform.ts";

function platform(): Platform {
  const book = new Book();
  book.addSheet("Blad1");
  return new Platform({ book });
}

describe("Google in this process", () => {
  it("is there while work is done, with its own clock, and gone again afterwards", () => {
    const google = platform();
    const before = { date: Date, console };
    const seen = withGoogle(google, () => ({
      app: typeof Reflect.get(globalThis, "SpreadsheetApp"),
      now: Date.now(),
      year: new Date().getUTCFullYear(),
      given: new Date(0).getTime(),
      kind: Object.prototype.toString.call(new Date()),
    }));
    assert.deepEqual(seen, { app: "object", now: google.now, year: 2026, given: 0, kind: "[object Date]" });
    assert.equal(typeof Reflect.get(globalThis, "SpreadsheetApp"), "undefined");
    assert.deepEqual({ date: Date, console }, before);
  });

  it("is gone again when the work throws", () => {
    assert.throws(() => {
      withGoogle(platform(), () => {
        throw new Error("x");
      });
    }, /^Error: x$/u);
    assert.equal(typeof Reflect.get(globalThis, "Utilities"), "undefined");
  });

  it("runs functions of this process as a script", () => {
    const google = platform();
    giveScript(google, { main: (one: { readonly a: number }) => [one.a, typeof Reflect.get(globalThis, "MailApp")] });
    const run = google.run("iemand@gemeente.example", "main", { given: [{ a: 3 }] });
    assert.deepEqual(run.value, [3, "object"]);
    assert.equal(google.run("iemand@gemeente.example", "weg").outcome, "failed");
  });
});
