import assert from "node:assert/strict";
import { legendInText } from "../../../core/intake/legends.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet } from "../../../core/workbook/snapshot.ts";
import { problemCodes, read, sheet } from "./book.ts";

const words = ["ruim", "enige", "veel", "weinig"];

/** A list of groups with marks in words under a header. */
function groups(header: string, cells: readonly Scalar[] = words, titles: readonly (readonly Scalar[])[] = []): Sheet {
  const rows = cells.map((cell, place) => [`WG-${place + 1}`, 5, cell]);
  return sheet("Groepen", [...titles, ["Groepscode", "Aantal leden", header], ...rows]);
}

function willingness(...sheets: readonly Sheet[]): (number | undefined)[] {
  return read(...sheets).groups.map(({ record }) => record.vulnerability?.willingness);
}

describe("what words for marks count for", () => {
  const list = sheet("Leeswijzer", [["Wat betekenen de woorden?"], ["Aandurven", "telt als"], ["geen", 0], ["weinig", 1], ["enige", 2], ["ruim", 3], ["veel", 4]]); // prettier-ignore

  it("is read in a text, whichever of word and number stands first", () => {
    assert.deepEqual([...(legendInText("0 = geen, 1 = weinig, 2 = enige") ?? [])], [["geen", 0], ["weinig", 1], ["enige", 2]]); // prettier-ignore
    assert.deepEqual([...(legendInText("laag = 1; midden = 2; hoog = 3") ?? [])], [["laag", 1], ["midden", 2], ["hoog", 3]]); // prettier-ignore
    for (const none of [
      "0 = geen, 4 = veel",
      "Stand per 3 mei 2026",
      "1 = a, 1 = b, 2 = c",
      "maandag 9-17, dinsdag 9-12",
      "x".repeat(9999),
    ])
      assert.equal(legendInText(none), undefined, none);
  });

  it("holds for a column when its own header, a title or another sheet says so", () => {
    assert.deepEqual(
      willingness(groups("Bereidheid (0 = geen, 1 = weinig, 2 = enige, 3 = ruim, 4 = veel)")),
      [3, 2, 4, 1],
    );
    assert.deepEqual(
      willingness(groups("Bereidheid", words, [["1 = weinig, 2 = enige, 3 = ruim, 4 = veel"], []])),
      [3, 2, 4, 1],
    );
    assert.deepEqual(willingness(list, groups("Bereidheid")), [3, 2, 4, 1]);
    assert.deepEqual(willingness(list, groups("Bereidheid", [3, "veel", "1", "ruim"])), [3, 4, 1, 3]);
  });

  it("leaves other words as faults, and a list of other words out of it", () => {
    const cells = ["ruim", "enige", "weinig", "heel veel"];
    assert.deepEqual(willingness(list, groups("Bereidheid", cells)), [3, 2, 1, undefined]);
    assert.ok(problemCodes(read(list, groups("Bereidheid", cells))).includes("scale-unreadable"));
    const counts = sheet("Voorraad", [["Wat", "Aantal"], ["stoelen", 3], ["tafels", 5], ["borden", 9]]); // prettier-ignore
    assert.deepEqual(willingness(counts, groups("Bereidheid", ["veel", "weinig", "geen"])), [3, 1, 0]);
  });
});

describe("parts of a vulnerability score", () => {
  const plain = Array.from({ length: 6 }, (_, row): Scalar[] => [`H-${row + 4}`, 2, 1, 1, 1, 3]);
  const rows = [["H-1", 2, 1, 3, 4, 10], ["H-2", 1, 5, "3/4", 6, 14], ["H-3", 1, 2, 2, 2, 6], ...plain]; // prettier-ignore
  const header = ["Code huishouden", "Volwassenen", "Financiën", "Sociaal netwerk", "Werk & opleiding", "Som"];
  const parts = (...above: readonly (readonly Scalar[])[]): (object | undefined)[] =>
    read(sheet("Statushouders", [...above, header, ...rows]))
      .households.slice(0, 3)
      .map(({ record }) => record.vulnerability?.parts);

  it("are known by their names, kept by them on a scale from 1 to 5, and never added up", () => {
    const expected = [
      { Financiën: 1, "Sociaal netwerk": 3, "Werk & opleiding": 4 },
      { Financiën: 5 },
      { Financiën: 2, "Sociaal netwerk": 2, "Werk & opleiding": 2 },
    ];
    assert.deepEqual(
      parts().map((one) => ({ ...one })),
      expected,
    );
    assert.deepEqual(
      parts([null, null, "ZRM", "ZRM", "ZRM", null]).map((one) => ({ ...one })),
      expected,
    );
  });

  it("are known by the row above them, as far as its merged cells go", () => {
    const own = [["", "", "Kwetsbaarheid", null, null], ["Code huishouden", "Volwassenen", "Buurt", "Rust", "Uren per week"], ["H-1", 2, 1, 3, 4], ["H-2", 1, 2, 2, 6]]; // prettier-ignore
    const reading = read(sheet("Statushouders", own, { merges: ["C1:D1"] }));
    const [first] = reading.households;
    assert.deepEqual({ ...first?.record.vulnerability?.parts }, { Buurt: 1, Rust: 3 });
    assert.equal(first?.record.expectation?.hoursPerWeek, 4);
  });
});
