import assert from "node:assert/strict";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, problemCodes, sheet } from "./book.ts";

const groups: readonly (readonly Scalar[])[] = [
  ["Groepscode", "Postcode", "Bereidheid", "Ervaring"],
  ["WG-1", "1324AQ", 50, 100],
  ["WG-2", "2012AQ", 0, "veel"],
];
const households: readonly (readonly Scalar[])[] = [
  ["Code huishouden", "Postcode", "Kwetsbaarheid", "Toestemming"],
  ["H-1", "1324AQ", 70, "ja"],
  ["H-2", "1326CQ", 100, "ja"],
  ["H-3", "2033DQ", 101, "ja"],
];
const scaled = [
  { key: "vulnerability.scale", value: "100" },
  { key: "vulnerability.group-scale", value: "100" },
];

/** The sheet on which people set the scale. */
function withSettings(...rows: readonly (readonly Scalar[])[]): Snapshot {
  const own = sheet("Instellingen", [["Instelling", "Waarde", "Betekenis"], ...rows], {
    key: "settings",
    headerRow: 1,
  });
  return book(sheet("Welkom Groepen", groups), sheet("Huishoudens", households), own);
}

describe("the scales of a workbook (R2)", () => {
  it("are those of its settings, and columns are known by them", () => {
    const reading = readPeople(withSettings(["vulnerability.scale", 100], ["vulnerability.group-scale", "100"]), {
      mappings: [],
    });
    assert.deepEqual(
      reading.groups.map(({ record }) => record.vulnerability),
      [
        { willingness: 2, experience: 4 },
        { willingness: 0, experience: 3 },
      ],
    );
    assert.deepEqual(
      reading.households.map(({ record }) => record.vulnerability?.score),
      [5.6, 8, undefined],
    );
    assert.deepEqual(problemCodes(reading).includes("score-unreadable"), true);
    const [fault] = reading.problems.filter(({ told }) => told.code === "score-unreadable");
    assert.deepEqual([fault?.cell, (fault?.told.values as { top?: number }).top], ["C4", 100]);
  });

  it("can be given for one run, and are 8 and 4 otherwise", () => {
    const scores = (settings: typeof scaled): readonly (number | undefined)[] =>
      readPeople(withSettings(), { mappings: [], settings }).households.map(
        ({ record }) => record.vulnerability?.score,
      );
    assert.deepEqual(scores(scaled), [5.6, 8, undefined]);
    assert.deepEqual(scores([]), [undefined, undefined, undefined]);
  });

  it("change no code that we propose", () => {
    const [[, ...headers] = [], ...rows] = households;
    const nameless = book(sheet("Huishoudens", [headers, ...rows.map(([, ...cells]) => cells)]));
    const codes = (settings: typeof scaled): readonly string[] =>
      readPeople(nameless, { mappings: [], settings }).households.map(({ record }) => record.code);
    assert.equal(codes([]).length, 3);
    assert.deepEqual(codes(scaled), codes([]));
  });
});
