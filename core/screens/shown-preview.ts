import { say, type Sentence } from "../text/sentence.ts";
import {
  counted,
  described,
  type CellShown,
  type ChangeCounts,
  type RowShown,
  type SheetChange,
} from "../workbook/describe.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf, type Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { changeTold } from "../workbook/told.ts";
import { sentence } from "../text/sentence.ts";
import type { CellDifference, Preview, SheetDifference } from "./preview.ts";
import { groupedProblems } from "./problems.ts";
import { spoken } from "./screen-words.ts";
import { shownValue } from "./values.ts";

/** Cells and new rows of a sheet that are written out. */
const shownOfSheet = 20;

function cellDifference({ row, column, before, after }: CellShown, language: Language): CellDifference {
  return { row, column, before: shownValue(before, language), after: shownValue(after, language) };
}

function rowShown({ key, cells }: RowShown, language: Language): SheetDifference["rows"][number] {
  return { key, cells: cells.map(({ column, value }) => ({ column, value: shownValue(value, language) })) };
}

/** Cells stand apart from the lines, before beside after. */
const apart: ReadonlySet<Sentence["code"]> = new Set(["change-cell", "change-cells-more"]);
/** What a new sheet is made in more than one go with says nothing to whoever has not seen it. */
const ofStanding: ReadonlySet<Sentence["code"]> = new Set([...apart, "change-cells"]);

function sheetDifference(change: SheetChange, language: Language): SheetDifference {
  const isNew = change.kind === "new";
  const hidden = isNew ? ofStanding : apart;
  return {
    sheet: change.sheet,
    kind: change.kind,
    lines: changeTold(change)
      .filter(({ code }) => !hidden.has(code))
      .map((told) => say(language, told)),
    cells: (isNew ? [] : change.cells).map((cell) => cellDifference(cell, language)),
    rows: change.newRows.map((row) => rowShown(row, language)),
  };
}

/** How many things some edits change, and that in words. */
export function sizeOf(edits: readonly Edit[], language: Language): Pick<Preview, "changes" | "counted"> {
  const counts: ChangeCounts = counted(edits);
  return {
    changes: (Object.values(counts) as number[]).reduce((sum, count) => sum + count, 0),
    counted: say(language, sentence("changes-counted", counts)),
  };
}

/** What a plan would do, said and shown; the fingerprint is that of what it was made from. */
export function shownPreview(
  plan: Plan<unknown>,
  snapshot: Snapshot,
  fingerprint: string,
  language: Language,
): Omit<Preview, "proposal" | "sheetsThen"> {
  const edits = editsOf(plan);
  const said = (told: Sentence): string => spoken(told, language);
  return {
    fingerprint,
    steps: plan.steps.map(({ title }) => said(title)),
    ...sizeOf(edits, language),
    sheets: described(snapshot, edits, shownOfSheet).map((change) => sheetDifference(change, language)),
    summary: plan.summary.map(said),
    answers: (plan.answers ?? []).map((answer) => answer.map(said)),
    problems: groupedProblems(plan.findings, language),
  };
}
