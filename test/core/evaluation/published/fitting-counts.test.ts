import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { fittingCounts, roundsTo, type PrintedPercent } from "../../../../core/evaluation/published/fitting-counts.ts";

/**
 * The percentages that the mid-term evaluation of the pilot Samen Hier (Justice & Peace Netherlands) prints, with what was
 * worked out of each by hand: the count that fits, or what would explain it.
 */
type Row = Readonly<
  Record<"section" | "population" | "item" | "published_pct" | "nominal_n" | "counts" | "status" | "note", string>
>;
const { data } = Papa.parse<Row>(readFileSync(new URL("published-percentages.csv", import.meta.url), "utf8"), {
  header: true,
  skipEmptyLines: true,
});

function printedOf({ published_pct, item }: Row): PrintedPercent {
  const nearly = /\bruim\b/u.test(item) ? "above" : /\bbijna\b/u.test(item) ? "below" : undefined;
  const decimals = published_pct.split(".")[1]?.length ?? 0;
  return { percent: Number(published_pct), decimals, ...(nearly === undefined ? {} : { nearly }) };
}

/** The counts in a note behind some words: `truncation 31/51=60.78; ...`, `item non-response fits: 30/50, 29/48`. */
function fractionsIn(note: string, words: RegExp): readonly string[] {
  const part = note.split(";").find((one) => words.test(one)) ?? "";
  return part.match(/\d+\/\d+/gu) ?? [];
}

const checked = data.filter(({ nominal_n }) => nominal_n !== "");

describe("percentages that a report prints", () => {
  it("are all here: 66 of them, 62 with their number of people", () => {
    assert.deepEqual([data.length, checked.length], [66, 62]);
  });

  for (const row of checked) {
    it(`${row.section} ${row.population}, ${row.item}: ${row.published_pct}% of ${row.nominal_n} is ${row.status}`, () => {
      const n = Number(row.nominal_n);
      const found = fittingCounts(printedOf(row), n);
      const fit = row.status.includes("ruim") ? "above" : row.status.includes("bijna") ? "below" : "exact";
      assert.equal(found.fit, row.status === "INCONSISTENT" ? "none" : fit);
      if (row.counts !== "") assert.deepEqual(found.counts, [Number(row.counts)]);
      if (found.fit === "exact" || found.fit === "below") return;
      assert.deepEqual(
        found.cutOff.map((count) => `${count}/${n}`),
        fractionsIn(row.note, /truncation/u),
      );
      assert.deepEqual(
        found.roundedUp.map((count) => `${count}/${n}`),
        fractionsIn(row.note, /rounding-up/u),
      );
      assert.deepEqual(
        found.fewerAnswers.map(({ count, n: answered }) => `${count}/${answered}`),
        fractionsIn(row.note, /non-response/u),
      );
      const [, sums = ""] = /k=\[([\d, ]*)\]/u.exec(row.note) ?? [];
      assert.deepEqual(found.sumOfTwo.join(", "), sums);
    });
  }

  it("what a count gives is always found back in it", () => {
    const counted = fc
      .integer({ min: 1, max: 150 })
      .chain((n) => fc.record({ n: fc.constant(n), count: fc.integer({ min: 0, max: n }) }));
    fc.assert(
      fc.property(counted, fc.integer({ min: 0, max: 2 }), ({ count, n }, decimals) => {
        const printed = { percent: Number(((100 * count) / n).toFixed(decimals)), decimals };
        const { fit, counts } = fittingCounts(printed, n);
        assert.equal(fit, "exact");
        assert.ok(counts.includes(count));
        assert.ok(counts.every((one) => roundsTo(printed, { count: one, n })));
      }),
    );
  });

  it("a half may have been rounded either way", () => {
    assert.deepEqual(fittingCounts({ percent: 12, decimals: 0 }, 8).counts, [1]);
    assert.deepEqual(fittingCounts({ percent: 13, decimals: 0 }, 8).counts, [1]);
  });
});
