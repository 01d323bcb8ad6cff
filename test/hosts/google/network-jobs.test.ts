import { strict as assert } from "node:assert";
import { accept, checkIns, checklists, figures, inspect, planRound, remind } from "../../../core/jobs/all.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { isFormula, valueOf } from "../../../core/workbook/cell.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import { inverted } from "../../../core/workbook/invert.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import type { Book } from "./book/book.ts";
import type { CellValue } from "./book/cell.ts";
import { pilot, told } from "../../core/jobs/pilot.ts";
import { contactsSheet } from "../../core/check-ins/programme.ts";
import { bookFrom } from "./book/from-snapshot.ts";
import { SheetsTrial } from "./network/sheets-opened.ts";

/** What a programme does with a workbook, in order, each planned on the workbook as it stands. */
const steps: readonly (readonly [name: string, plan: (snapshot: Snapshot) => Plan<unknown>])[] = [
  ["inspect", (snapshot) => inspect.plan(snapshot, told)],
  ["round", (snapshot) => planRound.plan(snapshot, { ...told, seed: "sample" })],
  ["accept", (snapshot) => accept.plan(snapshot, { ...told, round: 1, by: "all", start: "2026-02-25" })],
  ["checklists", (snapshot) => checklists.plan(snapshot, told)],
  ["check-ins", (snapshot) => checkIns.plan(snapshot, told)],
  ["remind", (snapshot) => remind.plan(snapshot, told)],
  ["figures", (snapshot) => figures.plan(snapshot, told)],
];

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

/** Formulas follow rows in their own way in each program; what they show is what counts. */
function shown({ sheets, sheetNames }: Snapshot): Snapshot {
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((row) => row.map(valueOf)) })),
    sheetNames,
  };
}

/** A formula by which it is known, with quotes around names of sheets or without: Google leaves them out where it can. */
function formulaKey(sheet: string, formula: string): string {
  return `${sheet}!${formula.replace(/'([\p{L}\p{N}_]+)'!/gu, "$1!")}`;
}

/** Has formulas give what the core says they give: Google would calculate them. */
function calculating(book: Book, { sheets }: Snapshot): void {
  const results = new Map<string, CellValue>();
  for (const { name, cells } of sheets) {
    for (const cell of cells.flat())
      if (isFormula(cell)) results.set(formulaKey(name, `=${cell.formula}`), cell.value ?? "");
  }
  book.calculate = (formula, { sheet }) => results.get(formulaKey(sheet, formula));
}

describe("a programme by the Sheets API", function () {
  this.timeout(60_000);
  let trial: SheetsTrial;

  before(async () => {
    trial = await SheetsTrial.begin();
  });
  after(() => trial.end());

  it("is what every other host makes of it, step by step, is not changed by doing it again, and can be undone", async () => {
    const rules = { untouchedCheckbox: "blank", commaFormulas: "refused" } as const;
    const book = bookFrom([...pilot.sheets, contactsSheet(2)], { locale: "nl_NL", rules });
    const host = trial.open("programma", book);
    for (const [name, plan] of steps) {
      const before = await everything(host);
      const edits = editsOf(plan(before));
      assert.ok(edits.length > 0, name);
      const expected = applied(before, edits);
      calculating(book, expected);
      await host.apply(edits);
      const now = await everything(host);
      assert.deepEqual(shown(now), shown(expected), name);
      assert.deepEqual(editsOf(plan(now)), [], `${name} once more`);
      if (name !== "round") continue;
      await host.apply(inverted(before, edits));
      calculating(book, before);
      assert.deepEqual(shown(await everything(host)), shown(before), "undone");
      calculating(book, expected);
      await host.apply(edits);
    }
  });
});
