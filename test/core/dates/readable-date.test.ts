import { strict as assert } from "node:assert";
import fc from "fast-check";
import { readableDate } from "../../../core/dates/readable-date.ts";
import { civilDates } from "./dates.ts";

describe("readable dates", () => {
  it("look as people write them", () => {
    assert.equal(readableDate("2026-03-03", "nl"), "di 3 mrt 2026");
    assert.equal(readableDate("2026-03-03", "en"), "Tue 3 Mar 2026");
    assert.equal(readableDate("2026-12-20", "nl"), "zo 20 dec 2026");
    assert.equal(readableDate("2026-06-01", "nl"), "ma 1 jun 2026");
    assert.throws(() => readableDate("2026-02-30", "nl"), RangeError);
  });

  it("say what the platform says in English", () => {
    const platform = new Intl.DateTimeFormat("en-GB", { weekday: "short", timeZone: "UTC" });
    fc.assert(
      fc.property(civilDates, (date) => {
        const readable = readableDate(date, "en");
        assert.equal(readable.slice(0, 3), platform.format(new Date(`${date}T00:00:00Z`)));
        assert.equal(Date.parse(`${readable.slice(4)} UTC`), Date.parse(`${date}T00:00:00Z`));
      }),
    );
  });
});
