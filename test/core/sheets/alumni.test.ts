import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import type { EvaluationData, Respondent, Response } from "../../../core/evaluation/response.ts";
import { alumniDesign, alumniWanted } from "../../../core/sheets/alumni.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { dataOf } from "../evaluation/answers-made.ts";

const none: Snapshot = { sheets: [], sheetNames: [] };

interface Said {
  readonly keeps?: 0 | 1;
  readonly joins?: 0 | 1;
}

function said(
  respondent: Respondent,
  code: string | undefined,
  { keeps, joins }: Said,
  more: Partial<Response> = {},
): Response {
  return {
    wave: "end",
    respondent,
    ...(code === undefined ? {} : { code }),
    arm: "treated",
    isRematched: false,
    sheet: "Eindmeting",
    row: 2,
    answers: new Map([
      ...(keeps === undefined ? [] : [["keep-contact", keeps] as const]),
      ...(joins === undefined ? [] : [["joins-group", joins] as const]),
    ]),
    ...more,
  };
}

function after(snapshot: Snapshot, data: EvaluationData, language: Language = "nl"): Snapshot {
  const wanted = alumniWanted(snapshot, data);
  return wanted === undefined ? snapshot : applied(snapshot, synced(snapshot, wanted, language));
}

function rowsIn(snapshot: Snapshot): readonly (readonly unknown[])[] {
  return ownRows(snapshot, alumniDesign).map(({ values }) =>
    ["side", "code", "state", "in-touch", "joins", "since"].map((key) => values[key] ?? null),
  );
}

function typedIn(snapshot: Snapshot, row: string, column: string, value: string): Snapshot {
  const table = { sheet: "Oud-deelnemers", headerRow: snapshot.sheets[0]?.headerRow ?? 0, keyColumns: ["Wie", "Code"] };
  return applied(snapshot, [{ kind: "set-cells", table, changes: [{ row, column, before: null, after: value }] }]);
}

describe("the sheet of former participants (R72)", () => {
  it("has those who said yes and nobody else, newcomers first and who would join on top", () => {
    const snapshot = after(
      none,
      dataOf([
        said("household", "H-2", { keeps: 1, joins: 0 }, { on: "2026-05-02" }),
        said("household", "H-1", { keeps: 0, joins: 1 }, { on: "2026-05-01" }),
        said("household", "H-3", { keeps: 0, joins: 0 }),
        said("household", undefined, { keeps: 1, joins: 1 }),
        said("group", "WG-1", { keeps: 1 }),
        said("partner", "WG-2", { keeps: 1 }),
        said("member", "WG-1", { keeps: 1, joins: 1 }, { person: "a", row: 3 }),
        said("member", "WG-1", { keeps: 1, joins: 0 }, { person: "b", row: 4, on: "2026-05-09" }),
        said("member", "WG-1", { keeps: 0, joins: 0 }, { person: "c", row: 5 }),
      ]),
    );
    assert.deepEqual(rowsIn(snapshot), [
      ["household", "H-1", "joins", 0, 1, "2026-05-01"],
      ["household", "H-2", "in-touch", 1, 0, "2026-05-02"],
      ["group", "WG-1", "in-touch", 1, 0, null],
      ["member", "WG-1", "joins", 2, 1, "2026-05-09"],
    ]);
  });

  it("takes the last answer of each for what they want", () => {
    const yes = said("household", "H-1", { keeps: 1 }, { on: "2026-05-01" });
    const no = said("household", "h-1", { keeps: 0 }, { on: "2026-06-01", row: 9 });
    assert.deepEqual(rowsIn(after(none, dataOf([no, yes]))), []);
    assert.equal(rowsIn(after(none, dataOf([{ ...no, on: "2026-04-01" }, yes]))).length, 1);
    const members = ["a", "a", "b"].map((person, row) => said("member", "WG-1", { joins: 1 }, { person, row }));
    assert.equal(rowsIn(after(none, dataOf(members)))[0]?.[4], 2);
  });

  it("says who takes part in a group by now, a former newcomer too, and keeps what people typed", () => {
    const data = dataOf([said("household", "H-1", { joins: 1 })]);
    const typed = typedIn(after(none, data), "oud-nieuwkomer | H-1", "In groep", "WG-9");
    assert.deepEqual(rowsIn(after(typed, data)), [["household", "H-1", "joined", 0, 1, null]]);
    const over = after(after(typed, data), dataOf([said("household", "H-1", { joins: 0 })]));
    assert.deepEqual(rowsIn(over), [["household", "H-1", "over", null, null, null]]);
    assert.deepEqual(
      ownRows(over, alumniDesign).map(({ values }) => textOf(values["group"] ?? null)),
      ["WG-9"],
    );
    assert.deepEqual(rowsIn(after(over, data)), [["household", "H-1", "joined", 0, 1, null]]);
  });

  it("loses who says yes no more where nobody typed anything", () => {
    const standing = after(none, dataOf([said("household", "H-1", { keeps: 1 })]));
    assert.deepEqual(rowsIn(after(standing, dataOf([]))), []);
    assert.equal(alumniWanted(none, dataOf([])), undefined);
  });

  it("is the same when made twice, in either language and whatever the order of the answers", () => {
    const one = fc
      .record({
        respondent: fc.constantFrom<Respondent>("household", "group", "member"),
        code: fc.constantFrom("H-1", "WG-1", "WG-2"),
        keeps: fc.constantFrom<0 | 1>(0, 1),
        joins: fc.constantFrom<0 | 1>(0, 1),
        person: fc.constantFrom("a", "b"),
      })
      .map(({ respondent, code, person, keeps, joins }) => ({ respondent, code, person, said: { keeps, joins } }));
    const property = fc.property(
      fc.uniqueArray(one, {
        selector: ({ respondent, code, person }) => `${respondent} ${code} ${person}`,
        maxLength: 8,
      }),
      fc.constantFrom<Language>("nl", "en"),
      (all, language) => {
        const responses = all.map(({ respondent, code, person, said: words }, row) =>
          said(respondent, code, words, {
            row,
            on: `2026-05-${10 + row}`,
            ...(respondent === "member" ? { person } : {}),
          }),
        );
        const snapshot = after(none, dataOf(responses), language);
        const again = alumniWanted(snapshot, dataOf([...responses].reverse()));
        assert.deepEqual(again === undefined ? [] : synced(snapshot, again, language), []);
      },
    );
    fc.assert(property, { numRuns: 60 });
  });
});
