import assert from "node:assert/strict";
import { privacy } from "../../../core/jobs/all.ts";
import { refusedColumns } from "../../../core/privacy/processing/found-data.ts";
import { refusalOf } from "../../../core/intake/refused.ts";
import type { SheetRole } from "../../../core/intake/reading.ts";
import { dpiaItems, dpiaSections } from "../../../core/privacy/dpia/dpia-words.ts";
import { registerItems, registerSections } from "../../../core/privacy/processing/register-words.ts";
import { dpiaDesign } from "../../../core/sheets/dpia.ts";
import type { Choice, SheetDesign } from "../../../core/sheets/design.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { processingDesign } from "../../../core/sheets/processing.ts";
import { retentionDesign } from "../../../core/sheets/retention.ts";
import { understood } from "../../../core/sheets/design.ts";
import { settings } from "../../../core/jobs/all.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, cellIn, readingWith, typedIn } from "../tasks/workbooks.ts";
import { groupRow, householdRow, sheetOf, told, workbookOf } from "./pilot.ts";

const designs = [retentionDesign, processingDesign, dpiaDesign];

/** Two households, one of which withdrew, and a column that nobody should have. */
function programme(language: Language = "nl"): Snapshot {
  const plain = workbookOf([groupRow(1)], [householdRow(1)]);
  const people = sheetOf("Huishoudens", [
    ["Code huishouden", "Naam", "Kwetsbaarheid (0-8)", "Status", "Religie", "Aantal kinderen"],
    ["H-1", "Familie Zqxeen", 4, "afgemeld", "Zqxgeloof", 2],
    ["H-2", "Familie Zqxtwee", 4, "poule", "Zqxgeloof", 0],
  ]);
  const sheets = [...plain.sheets.slice(0, 1), people];
  const start = { sheets, sheetNames: sheets.map(({ name }) => name) };
  return after(start, settings.plan(start, { ...told, settings: [{ key: "language", value: language }] }));
}

function values(snapshot: Snapshot, design: SheetDesign): readonly Scalar[] {
  return ownRows(snapshot, design).flatMap((row) => Object.values(row.values));
}

function lineOf(snapshot: Snapshot, design: SheetDesign, item: string): Readonly<Record<string, Scalar>> | undefined {
  return ownRows(snapshot, design).find((row) => row.values["item"] === item)?.values;
}

describe("the job privacy", () => {
  for (const language of ["nl", "en"] as const) {
    it(`makes three sheets in ${language}, and nothing the second time`, () => {
      const start = programme(language);
      const once = after(start, privacy.plan(start, told));
      for (const design of designs) assert.ok(ownRows(once, design).length > 0, design.key);
      assert.deepEqual(privacy.plan(once, told).steps, []);
      const texts = designs.flatMap((design) => values(once, design)).map(textOf);
      assert.deepEqual(texts.filter((text) => /undefined|\[object/u.test(text)), []); // prettier-ignore
    });
  }

  it("says something in every line of the register and of the assessment", () => {
    const once = after(programme(), privacy.plan(programme(), told));
    for (const design of [processingDesign, dpiaDesign]) {
      const silent = ownRows(once, design).filter(({ values: { says = null } }) => textOf(says) === "");
      assert.deepEqual(silent.map(({ key }) => key), []); // prettier-ignore
    }
  });

  it("holds no name and no value of a refused column", () => {
    const once = after(programme(), privacy.plan(programme(), told));
    const texts = once.sheets.filter(({ key }) => key !== undefined).map(({ cells }) => JSON.stringify(cells));
    assert.ok(texts.every((text) => !text.includes("Zqx")));
    assert.ok(!JSON.stringify(privacy.plan(programme(), told)).includes("Zqxgeloof"));
  });

  it("lists by code who withdrew, of whom nobody wrote down when, and counts from the day that people fill in", () => {
    const once = after(programme(), privacy.plan(programme(), told));
    const [row, ...others] = ownRows(once, retentionDesign);
    assert.deepEqual([row?.values["code"], row?.values["state"], others.length], ["H-1", "unknown", 0]);
    const typed = typedIn(once, retentionDesign, row?.key ?? "", "day", "2026-01-05");
    const again = after(typed, privacy.plan(typed, told));
    assert.equal(cellIn(again, retentionDesign, row?.key ?? "", "until"), "2026-02-02");
    assert.equal(cellIn(again, retentionDesign, row?.key ?? "", "state"), "past");
    assert.deepEqual(privacy.plan(again, told).steps, []);
    const reason = typedIn(again, retentionDesign, row?.key ?? "", "kept-because", "klacht loopt");
    const kept = after(reason, privacy.plan(reason, told));
    assert.equal(cellIn(kept, retentionDesign, row?.key ?? "", "state"), "kept");
    assert.deepEqual(privacy.plan(kept, told).result.counts, { past: 0, soon: 0, unknown: 0 });
  });

  it("keeps a row that is on the list no more where people typed a reason, and drops any other", () => {
    const once = after(programme(), privacy.plan(programme(), told));
    const key = ownRows(once, retentionDesign)[0]?.key ?? "";
    const back = (snapshot: Snapshot): Snapshot => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.map((row) => row.map((cell) => (cell === "afgemeld" ? "poule" : cell))),
      })),
    });
    assert.deepEqual(ownRows(after(back(once), privacy.plan(back(once), told)), retentionDesign), []);
    const reason = back(typedIn(once, retentionDesign, key, "kept-because", "klacht loopt"));
    const kept = after(reason, privacy.plan(reason, told));
    assert.equal(cellIn(kept, retentionDesign, key, "state"), "over");
    assert.deepEqual(privacy.plan(kept, told).steps, []);
  });

  it("keeps what people typed in the register and the assessment", () => {
    const once = after(programme(), privacy.plan(programme(), told));
    const row = ownRows(once, processingDesign).find(({ values: { item = null } }) => item === "ordinary");
    const typed = typedIn(once, processingDesign, row?.key ?? "", "own", "publieke taak");
    const again = after(typed, privacy.plan(typed, told));
    assert.equal(cellIn(again, processingDesign, row?.key ?? "", "own"), "publieke taak");
  });

  it("warns of a column that does not belong there, says where it is, and is silent once it is gone", () => {
    const start = programme();
    const plan = privacy.plan(start, told);
    assert.ok(plan.findings.some(({ told: { code } }) => code === "refused-columns"));
    const once = after(start, plan);
    assert.match(textOf(lineOf(once, processingDesign, "religion")?.["says"]), /Huishoudens, kolom E/u);
    const clean: Snapshot = {
      ...once,
      sheets: once.sheets.map((sheet) =>
        sheet.name === "Huishoudens" ? { ...sheet, cells: sheet.cells.map((row) => row.filter((_, at) => at !== 4)) } : sheet,
      ),
    }; // prettier-ignore
    const again = after(clean, privacy.plan(clean, told));
    assert.equal(lineOf(again, processingDesign, "religion"), undefined);
    assert.ok(!privacy.plan(clean, told).findings.some(({ told: { code } }) => code === "refused-columns"));
  });

  it("takes no column of our own sheets for one that does not belong there", () => {
    const row = { column: "F", header: "Gezondheid", confidence: "none", refused: refusalOf("health") } as const;
    const sheet = (role: SheetRole) => ({ name: "Blad", role, headerRow: 1, firstRow: 2, lastRow: 2, columns: [row] });
    const found = (role: SheetRole) => refusedColumns({ ...readingWith({}), sheets: [sheet(role)] }).length;
    assert.deepEqual((["output", "settings", "households", "unknown"] as const).map(found), [0, 0, 1, 1]);
  });

  it("tells which criteria apply by what the workbook holds, and never fills in a legal basis", () => {
    const once = after(programme(), privacy.plan(programme(), told));
    const applies = (item: string): Scalar | undefined => lineOf(once, dpiaDesign, item)?.["applies"];
    assert.deepEqual(
      ["scoring", "automated", "monitoring", "sensitive", "scale", "combining", "vulnerable", "innovative"].map(
        applies,
      ),
      ["yes", "no", "perhaps", "yes", "perhaps", "perhaps", "yes", "no"],
    );
    assert.equal(privacy.plan(programme(), told).result.criteria, 3);
    const own = ownRows(once, processingDesign).map((row) => row.values["own"] ?? null);
    assert.ok(own.every((cell) => cell === null));
  });

  it("reads the words of its lines back as the same line, in both languages", () => {
    const same = (choices: readonly Choice[]): void => {
      for (const { value, words } of choices) {
        for (const word of [value, ...Object.values(words)]) assert.equal(understood({ choices }, word), value, word);
      }
    };
    for (const choices of [registerItems, registerSections, dpiaItems, dpiaSections]) same(choices);
  });
});
