import assert from "node:assert/strict";
import { inspect } from "../../../core/jobs/all.ts";
import { headerOf, listsToFill } from "../../../core/sheets/lists-to-fill.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { applied } from "../../../core/workbook/apply.ts";

const roles = ["groups", "members", "households", "contacts", "parties", "ambassadors"];

/** The lists as a new workbook has them, with rows that people typed. */
function workbook(language: Language, rows: readonly (readonly (readonly Cell[])[])[] = []): Snapshot {
  const sheets = listsToFill.map((list, place): Sheet => ({
    name: list.name[language],
    headerRow: 0,
    cells: [headerOf(list, language), ...(rows[place] ?? [])],
  }));
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

const options = (language: Language): Parameters<typeof inspect.plan>[1] => ({
  today: "2026-11-23",
  now: "2026-11-23T10:00",
  language,
  settings: [{ key: "language", value: language }],
  mappings: [],
});

/** An invented group and household that like each other. */
const filled: readonly (readonly (readonly Cell[])[])[] = [
  [["WG-01", "Almere", "1315 AA", 5, 3, 2, 1, 2, 3, 4, 5, "Arabisch", "ja", "2026-01-05", "Anna", null]],
  [["WG-01", "Bram", 44, "timmerman", "bram@example.org", "0612345678", "2026-01-05", "2026-01-05"]],
  [
    [
      "H-01",
      "Almere",
      "1315 AB",
      2,
      2,
      "gezin met kinderen",
      3,
      "ja",
      1,
      2,
      3,
      4,
      5,
      "Arabisch",
      "A2",
      "2026-01-05",
      null,
    ],
  ],
  [["Anna", "anna@example.org", "0612345679", "Almere"]],
  [["gemeente", "Gemeente Almere", "Carla", null, null]],
  [["CA-01", "Dina", "Arabisch", "Almere", 3]],
];

describe("the lists of a new workbook", () => {
  for (const language of ["nl", "en"] as const) {
    it(`are read without a guess, empty as they are: ${language}`, () => {
      const plan = inspect.plan(workbook(language), options(language));
      assert.deepEqual(plan.findings, []);
      assert.deepEqual(
        plan.result.sheets.map(({ role }) => role),
        roles,
      );
      const open = plan.result.sheets.flatMap(({ columns }) =>
        columns.filter(({ confidence }) => confidence !== "sure"),
      );
      assert.deepEqual([...new Set(open.map(({ header }) => header))], [language === "nl" ? "Opmerkingen" : "Remarks"]);
    });

    it(`are left as they are by our own sheets, which a second look does not change: ${language}`, () => {
      const before = workbook(language);
      const after = applied(before, editsOf(inspect.plan(before, options(language))));
      for (const sheet of before.sheets) {
        assert.deepEqual(after.sheets.find(({ name }) => name === sheet.name)?.cells, sheet.cells);
      }
      assert.deepEqual(editsOf(inspect.plan(after, options(language))), []);
    });

    it(`mean what they say once people fill them in: ${language}`, () => {
      const { result, findings } = inspect.plan(workbook(language, filled), options(language));
      assert.deepEqual(
        findings.filter(({ level }) => level === "error"),
        [],
      );
      const [group, household] = [result.groups[0], result.households[0]];
      assert.deepEqual(group?.ranking, [["family"], ["couple"], ["single-parent"], ["single-man"], ["single-woman"]]);
      assert.deepEqual(household?.ranking, group.ranking);
      assert.deepEqual([group.size, group.vulnerability], [5, { willingness: 3, experience: 2 }]);
      assert.deepEqual([household.consent, household.type], ["yes", "family"]);
    });
  }

  it("have room for what people type: every header fits its column in three lines", () => {
    for (const { columns } of listsToFill) {
      for (const { title, width } of columns) {
        for (const words of Object.values(title)) assert.ok(words.length <= 3.5 * width, words);
      }
    }
  });
});
