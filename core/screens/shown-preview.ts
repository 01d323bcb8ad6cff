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
import { erased } from "../workbook/erase.ts";
import type { Erasure } from "../workbook/erasure.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf, type Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { changeTold } from "../workbook/told.ts";
import { sentence } from "../text/sentence.ts";
import type { CellDifference, Preview, SheetDifference } from "./preview.ts";
import { settingsDesign } from "../sheets/settings.ts";
import { settingDifference } from "./setting-difference.ts";
import { groupedProblems } from "./problems.ts";
import { spoken } from "./screen-words.ts";
import { shownValue } from "./values.ts";

/** Cells and new rows of a sheet that are written out. */
const shownOfSheet = 20;

function cellDifference({ row, column, before, after }: CellShown, language: Language): CellDifference {
  return { row, column, before: shownValue(before, language), after: shownValue(after, language) };
}

/** A line that stands below the name of its sheet. */
function line(told: Sentence, language: Language): string {
  const text = say(language, told);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function rowShown({ key, cells }: RowShown, language: Language): SheetDifference["rows"][number] {
  return { key, cells: cells.map(({ column, value }) => ({ column, value: shownValue(value, language) })) };
}

/** Cells stand apart from the lines, before beside after. */
const apart: ReadonlySet<Sentence["code"]> = new Set(["change-cell", "change-cells-more"]);
/** What a new sheet is made in more than one go with says nothing to whoever has not seen it. */
const ofStanding: ReadonlySet<Sentence["code"]> = new Set([...apart, "change-cells"]);

function sheetDifference(change: SheetChange, isSettings: boolean, language: Language): SheetDifference {
  const isNew = change.kind === "new";
  const hidden = isNew ? ofStanding : apart;
  return {
    sheet: change.sheet,
    kind: change.kind,
    lines: changeTold({ ...change, sheet: "" })
      .filter(({ code }) => !hidden.has(code))
      .map((told) => line(told, language)),
    cells: (isNew ? [] : change.cells).map((cell) => (isSettings ? settingDifference : cellDifference)(cell, language)),
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

/** What the steps of a plan are planned on: where somebody is forgotten, the workbook without them. */
export function startOf(snapshot: Snapshot, { erasure }: Pick<Plan<unknown>, "erasure">): Snapshot {
  return erasure === undefined ? snapshot : erased(snapshot, erasure);
}

function erasedIn({ sheets }: Erasure): number {
  return sheets.reduce((sum, { cells, renamed }) => sum + cells.length + (renamed === undefined ? 0 : 1), 0);
}

/** How much a plan changes, and that in words. */
export function sizeOfPlan(plan: Plan<unknown>, language: Language): Pick<Preview, "changes" | "counted"> {
  const size = sizeOf(editsOf(plan), language);
  if (plan.erasure === undefined) return size;
  const cells = erasedIn(plan.erasure);
  const told = say(language, sentence("forget-counted", { cells }));
  return { changes: size.changes + cells, counted: size.changes === 0 ? told : `${told}, ${size.counted}` };
}

/** How much goes from each sheet; what goes is not shown again. */
function erasedShown({ sheets }: Erasure, language: Language): SheetDifference[] {
  return sheets.map(({ sheet, renamed, cells }) => {
    const counts = { cells: cells.length, rows: new Set(cells.map(({ row }) => row)).size };
    const lines = [
      ...(cells.length === 0 ? [] : [line(sentence("forget-sheet", counts), language)]),
      ...(renamed === undefined ? [] : [line(sentence("forget-renamed", { name: renamed }), language)]),
    ];
    return { sheet, kind: "changed", lines, cells: [], rows: [] };
  });
}

/** What a plan would do, said and shown; the fingerprint is that of what it was made from. */
export function shownPreview(
  plan: Plan<unknown>,
  snapshot: Snapshot,
  fingerprint: string,
  language: Language,
): Omit<Preview, "proposal" | "sheetsThen" | "forgets"> {
  const edits = editsOf(plan);
  const settingsSheet = sheetWithKey(snapshot, settingsDesign.key)?.name;
  const said = (told: Sentence): string => spoken(told, language);
  return {
    fingerprint,
    steps: plan.steps.map(({ title }) => said(title)),
    ...sizeOfPlan(plan, language),
    ...(plan.erasure === undefined ? {} : { isFinal: true }),
    sheets: [
      ...(plan.erasure === undefined ? [] : erasedShown(plan.erasure, language)),
      ...described(startOf(snapshot, plan), edits, shownOfSheet).map((change) =>
        sheetDifference(change, change.sheet === settingsSheet, language),
      ),
    ],
    summary: plan.summary.map(said),
    answers: (plan.answers ?? []).map((answer) => answer.map(said)),
    problems: groupedProblems(plan.findings, language),
  };
}
