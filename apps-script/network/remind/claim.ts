import { columnIndex, ownRows } from "../../../core/sheets/own-rows.ts";
import { columnOf } from "../../../core/sheets/design.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { CellChange, Edit, SetCells } from "../../../core/workbook/edit.ts";
import { WorkbookProblem } from "../../../core/workbook/problem.ts";
import { folded } from "../../../core/workbook/table.ts";
import type { NetworkClock } from "../clock.ts";
import { NetworkProblem } from "../problem.ts";
import { replacedText, type TextChange } from "../sheets-api-host/replaced-text.ts";
import { SheetsApiHost, type SpreadsheetAt } from "../sheets-api-host/sheets-api-host.ts";

/**
 * Milliseconds in which whoever looked at a row has written its claim, or will not: a script at Google looks at the
 * sheet anew just before it writes, which takes it a few seconds.
 */
const longestClaim = 20_000;

const statusColumn = columnOf(remindersDesign, "status");

/** The row of a message as it stands now. */
interface Standing {
  /** Row and column of its status, counted from 1. */
  readonly row: number;
  readonly column: number;
  readonly status: string;
  /** What stands for the moment of its status. */
  readonly since: string;
}

function taken(sheet: string, key: string): WorkbookProblem {
  return new WorkbookProblem("stale", sheet, key);
}

/** The row of a message. Throws `WorkbookProblem` where it is not there, or there twice. */
async function standing(host: SheetsApiHost, name: string, key: string): Promise<Standing> {
  const snapshot = await host.read([name]);
  const [sheet] = snapshot.sheets;
  const [row, other] = ownRows(snapshot, remindersDesign).filter((one) => one.key === key);
  if (sheet === undefined || row === undefined || other !== undefined) throw taken(name, key);
  const { status, "sent-on": since } = row.values;
  const column = columnIndex(sheet, statusColumn) + 1;
  return { row: row.row, column, status: textOf(status), since: textOf(since) };
}

function isOfStatus({ column }: CellChange): boolean {
  return Object.values(statusColumn.title).some((title) => folded(title) === folded(column));
}

/** The change of the status in a claim, and the edit with its other changes. */
function parted(edits: readonly Edit[]): { readonly change: CellChange; readonly rest: SetCells } {
  const [edit] = edits;
  const change = edit?.kind === "set-cells" ? edit.changes.find(isOfStatus) : undefined;
  if (edit?.kind !== "set-cells" || edits.length > 1 || change === undefined)
    throw new Error("A claim is a change of the status of one row");
  return { change, rest: { ...edit, changes: edit.changes.filter((one) => one !== change) } };
}

/** Changes the status; false where somebody else has the row, or nobody can tell: then a row that changed is left alone. */
async function statusChanged(at: SpreadsheetAt, change: TextChange): Promise<boolean> {
  try {
    return await replacedText(at, change);
  } catch (error) {
    if (error instanceof NetworkProblem && error.code === "unanswered") return false;
    throw error;
  }
}

/**
 * Claims the row of a message in a workbook that cannot be locked, so that no script and no other computer claims it
 * too. The status changes only if it still says what it said: whoever claimed before keeps it. Whoever looked before and
 * writes after us writes the moment of its claim too, so we wait until that must have happened, and go on only if the row
 * is as we left it. Killed on the way, it leaves a claim that a later run tells. Throws `WorkbookProblem` where somebody else has
 * it, and `NetworkProblem`.
 */
export async function claimedAlone(
  at: SpreadsheetAt,
  clock: NetworkClock,
  key: string,
  edits: readonly Edit[],
): Promise<void> {
  const host = new SheetsApiHost(at);
  const { change, rest } = parted(edits);
  const { sheet } = rest.table;
  const [from, to] = [textOf(change.before), textOf(change.after)];
  const before = await standing(host, sheet, key);
  const { row, column } = before;
  if (from === "" || !(await statusChanged(at, { sheet, row, column, from, to }))) throw taken(sheet, key);
  await clock.wait(longestClaim);
  const after = await standing(host, sheet, key);
  if (after.status !== "sending" || after.since !== before.since) throw taken(sheet, key);
  await host.apply([rest]);
}
