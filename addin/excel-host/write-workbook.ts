import type { Edit } from "../../core/workbook/edit.ts";
import type { SheetLayout } from "../../core/workbook/layout.ts";
import { markName } from "../../core/workbook/own-names.ts";
import { sheetOf } from "../../core/workbook/touched-sheets.ts";
import { isSheetTaken, officeCode, officeLocation, problemFrom } from "./errors.ts";
import { sendAll, type Sent } from "./send.ts";
import { askStructure, bareSheets, type Structure } from "./structure.ts";
import type { Work } from "./work.ts";

/** What is to be written, and how. */
export interface Writing {
  readonly work: Work;
  readonly edits: readonly Edit[];
  readonly before: Structure;
  /** Waits until nobody is typing in a cell. */
  readonly delayForCellEdit: boolean;
  /** One undo takes back everything. */
  readonly mergeUndo: boolean;
  /** False leaves out how sheets are printed. */
  readonly print?: boolean;
  /** Looks whether the workbook is what it was before. */
  isAsBefore(): Promise<boolean>;
}

function send({ work, delayForCellEdit, mergeUndo, print }: Writing, sent: Sent): Promise<Structure> {
  const options = { delayForCellEdit, ...(mergeUndo ? { mergeUndoGroup: true } : {}) };
  return Excel.run(options, (context) =>
    sendAll(context, work.queue.requests(print), sent, () =>
      askStructure(context, work.state.sheetNames, bareSheets(work.standing.structure)),
    ),
  );
}

function isAdded({ kind }: Edit): boolean {
  return kind === "add-sheet";
}

/** True where the first thing that edits do is make their only new sheet. */
function beginsWithSheet(edits: readonly Edit[]): boolean {
  return edits.findIndex(isAdded) === 0 && edits.filter(isAdded).length === 1;
}

/** The sheets that were not there before and that the edits would make. */
function newSheets({ edits, before }: Writing): readonly SheetLayout[] {
  const standing = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
  const added = edits.flatMap((edit) => (edit.kind === "add-sheet" ? [edit.layout] : []));
  return added.filter(({ name }) => !standing.has(name.toLowerCase()));
}

/** Takes away what was made of new sheets, and the names on them, which would outlive them; true where the workbook is as it was before. */
async function takenBack(writing: Writing): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: writing.delayForCellEdit }, async (context) => {
      const { names, worksheets } = context.workbook;
      const made = newSheets(writing).flatMap(({ key, name }) => [
        names.getItemOrNullObject(markName(key)).load("name"),
        worksheets.getItemOrNullObject(name).load("name"),
      ]);
      await context.sync();
      for (const one of made) if (!one.isNullObject) one.delete();
      await context.sync();
    });
    return await writing.isAsBefore();
  } catch {
    // What made the writing fail may make this fail too: then part of it stands, and that is said.
    return false;
  }
}

/**
 * True where nothing stands of what was to be written, taken away if need be. Where a sheet with the name of ours came
 * meanwhile it is somebody else's, with what they typed: then nothing is taken away.
 */
async function isUndone(writing: Writing, error: unknown): Promise<boolean> {
  return isSheetTaken(error) ? beginsWithSheet(writing.edits) : takenBack(writing);
}

/** What may be left out of a writing that failed, so that it goes well without; undefined where nothing is. */
function simplerThan(writing: Writing, error: unknown): Writing | undefined {
  // Some things cannot be undone as one: then they are done one by one.
  if (writing.mergeUndo && officeCode(error) === "UndoNotSupported") return { ...writing, mergeUndo: false };
  // Excel for the desktop asks the printer what a page can be, and not every computer has one.
  const isPrint = /^(?:PageLayout|HeaderFooter)/u.test(officeLocation(error));
  return isPrint && writing.print !== false ? { ...writing, print: false } : undefined;
}

/**
 * Writes what is in the queue; in the same request it learns what the workbook is like afterwards. What fails half-way is
 * taken back where it was only new sheets. Throws HostProblem, which says whether part of it stands.
 */
export async function writeWorkbook(writing: Writing): Promise<Structure> {
  const sent: Sent = { requests: 0, isWhole: false };
  try {
    return await send(writing, sent);
  } catch (error) {
    const isUntouched = sent.isWhole && sent.requests === 0;
    const isPartly = !isUntouched && !(await isUndone(writing, error));
    const simpler = simplerThan(writing, error);
    if (simpler !== undefined && !isPartly) return writeWorkbook(simpler);
    throw problemFrom(error, { ...whereOf(writing.edits), isPartly });
  }
}

/** Excel does not say where it failed; where edits are about one sheet alone it can only be there. */
function whereOf(edits: readonly Edit[]): { readonly sheet?: string } {
  const [sheet, ...others] = new Set(edits.map(sheetOf));
  return sheet === undefined || others.length > 0 ? {} : { sheet };
}
