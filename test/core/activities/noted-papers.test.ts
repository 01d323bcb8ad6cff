import { strict as assert } from "node:assert";
import { planRound } from "../../../core/jobs/all.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { missingPapers } from "../../../core/matching/rules.ts";
import { approvalsDesign } from "../../../core/sheets/approvals.ts";
import { trainingsDesign } from "../../../core/sheets/trainings.ts";
import { settingsOf } from "../../../core/sheets/settings.ts";
import { trainedMembers } from "../../../core/tasks/gate.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { optionsOn, rowTyped, typedIn } from "../tasks/workbooks.ts";
import { cellsWith, listsOf, readingOf, today, updated } from "./programme.ts";

const plain = updated(
  listsOf({
    groups: ["WG-1", "WG-2", "WG-3"],
    households: ["H-1", "H-2"],
    members: [
      ["WG-1", "Sanne"],
      ["WG-1", "Joris"],
      ["WG-2", "Noor"],
    ],
  }),
);

/** What somebody noted: key of the row, column and cell. */
type Note = readonly [row: string, column: string, value: Scalar];

function noted(notes: readonly Note[], on: Snapshot = plain): Snapshot {
  return notes.reduce((so, [row, column, value]) => typedIn(so, approvalsDesign, row, column, value), on);
}

/** The groups that lack papers in the pool, with which. */
function held(snapshot: Snapshot): readonly string[] {
  const pool = poolOf(readingOf(snapshot), [], settingsOf(snapshot).settings);
  return pool.groups.flatMap((group) => {
    const missing = missingPapers(group, pool.rules.papers);
    return missing.length === 0 ? [] : [`${group.code} ${missing.join(" ")}`];
  });
}

const sanne = "WG-1 | Sanne";
const joris = "WG-1 | Joris";
const vog = "conductCertificate";

describe("papers noted on the sheet Goedkeuring", () => {
  const cases: readonly (readonly [says: string, notes: readonly Note[], groups: readonly string[]])[] = [
    ["nothing noted asks nothing of anybody", [], []],
    ["one of two members leaves the group waiting, and no other", [[sanne, vog, "ja"]], [`WG-1 ${vog}`]],
    ["every member lets the group take part", [[sanne, vog, "ja"], [joris, vog, "ja"]], []],
    ["a day without a word says that it was seen", [[sanne, vog, "ja"], [joris, `${vog}-on`, "2026-02-03"]], []],
    ["a day in place of the word does too", [[sanne, vog, "ja"], [joris, vog, "3-2-2026"]], []],
    ["a no leaves the group waiting", [[sanne, vog, "ja"], [joris, vog, "nee"]], [`WG-1 ${vog}`]],
    ["a no with a day is a no", [[sanne, vog, "nee"], [joris, vog, "ja"], [sanne, `${vog}-on`, "2026-02-03"]], [`WG-1 ${vog}`]],
    ["what cannot be read is not seen", [[sanne, vog, "ja"], [joris, vog, "zie map"]], [`WG-1 ${vog}`]],
    ["each paper stands alone", [[sanne, "declaration", "ja"], [joris, vog, "ja"]], [`WG-1 declaration ${vog}`]],
    ["a remark asks nothing", [[sanne, "remark", "belt terug"]], []],
  ]; // prettier-ignore
  for (const [says, notes, groups] of cases) {
    it(says, () => {
      assert.deepEqual(held(noted(notes)), groups);
    });
  }

  it("are told at the cell where they cannot be read, by every job that reads people", () => {
    const reading = readingOf(noted([[sanne, vog, "zqxmap"]]));
    assert.deepEqual(cellsWith(reading.problems, "paper-unclear"), ["Goedkeuring!F6"]);
    assert.ok(!JSON.stringify(reading.problems).includes("zqxmap"));
  });

  it("of a group without a list count once there are as many rows as members", () => {
    const one = rowTyped(plain, approvalsDesign, { code: "WG-3", member: "Bo", [vog]: "ja" });
    assert.deepEqual(held(one), []);
    const two = rowTyped(one, approvalsDesign, { code: "WG-3", member: "Kim" });
    assert.deepEqual(held(two), [`WG-3 ${vog}`]);
  });

  it("of somebody who is on no list count too", () => {
    const seen = noted([
      [sanne, vog, "ja"],
      [joris, vog, "ja"],
    ]);
    assert.deepEqual(held(rowTyped(seen, approvalsDesign, { code: "WG-1", member: "Kim", [vog]: "nee" })), [
      `WG-1 ${vog}`,
    ]);
  });

  it("of somebody who left the list no longer count", () => {
    const typed = noted([
      [sanne, vog, "ja"],
      [joris, vog, "nee"],
    ]);
    const left = listsOf({ groups: ["WG-1"], members: [["WG-1", "Sanne"]] }).sheets;
    const sheets = typed.sheets.map((sheet) => left.find(({ name }) => name === sheet.name) ?? sheet);
    assert.deepEqual(held({ ...typed, sheets }), []);
  });

  it("keep a group out of a round, which says why", () => {
    const run = (snapshot: Snapshot): readonly string[] =>
      planRound
        .plan(snapshot, { ...optionsOn(today), seed: "lente" })
        .result.matches.map(({ group }) => group)
        .sort();
    const two = updated(
      listsOf({ groups: ["WG-1", "WG-2"], households: ["H-1", "H-2"], members: [["WG-1", "Sanne"]] }),
    );
    assert.deepEqual(run(two), ["WG-1", "WG-2"]);
    assert.deepEqual(run(noted([[sanne, vog, "nee"]], two)), ["WG-2"]);
    assert.deepEqual(run(noted([[sanne, vog, "ja"]], two)), ["WG-1", "WG-2"]);
  });
});

describe("papers on the coordinator's own list", () => {
  const own = updated(
    listsOf({
      groups: ["WG-1"],
      members: [
        ["WG-1", "Sanne", "ja"],
        ["WG-1", "Joris", null],
        ["WG-1", "Noor", "nee"],
      ],
      certificates: true,
    }),
  );

  it("count before the sheet, which fills in what they leave blank", () => {
    assert.deepEqual(held(own), [`WG-1 ${vog}`]);
    const typed = noted([[joris, vog, "ja"]], own);
    assert.deepEqual(held(typed), [`WG-1 ${vog}`]);
    const differs = noted([["WG-1 | Noor", vog, "ja"]], typed);
    assert.deepEqual(held(differs), [`WG-1 ${vog}`]);
    assert.deepEqual(cellsWith(readingOf(differs).problems, "paper-by-list"), ["Goedkeuring!F8"]);
  });
});

describe("the start training noted on the sheet Training", () => {
  const start = (notes: readonly (readonly [row: string, value: Scalar])[]): Snapshot =>
    notes.reduce((so, [row, value]) => typedIn(so, trainingsDesign, row, "start", value), plain);
  const cases: readonly (readonly [notes: readonly (readonly [string, Scalar])[], count: number | undefined])[] = [
    [[], undefined],
    [[[sanne, "gevolgd"]], 1],
    [[[sanne, "gevolgd"], [joris, "n.v.t."]], 2],
    [[[sanne, "gepland"]], 0],
    [[[sanne, "nog niet"], [joris, "ja"]], 1],
  ]; // prettier-ignore
  for (const [notes, count] of cases) {
    it(`${notes.map(([row, value]) => `${row}: ${String(value)}`).join(", ") || "nothing"} is ${count ?? "not kept"}`, () => {
      const reading = readingOf(start(notes));
      assert.deepEqual(trainedMembers(reading, "WG-1"), count === undefined ? undefined : { count, of: 2 });
      assert.equal(trainedMembers(reading, "WG-2"), undefined);
    });
  }

  it("holds no group back from a round: it may still come", () => {
    assert.deepEqual(held(start([[sanne, "nog niet"]])), []);
  });
});
