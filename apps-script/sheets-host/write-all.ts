import type { GridOperation } from "../grid/operation.ts";
import { perhaps } from "./perhaps.ts";
import { perform } from "./perform.ts";
import { asHostProblem } from "./refusal.ts";
import type { Tabs } from "./tabs.ts";
import { isUnfinished } from "./unfinished.ts";

/** The sheet that an operation is about. */
function sheetOf(operation: GridOperation | undefined): string | undefined {
  return operation !== undefined && "sheet" in operation ? operation.sheet : undefined;
}

/** Names of the sheets that the operations make. */
function madeBy(operations: readonly GridOperation[]): readonly string[] {
  return operations.flatMap((operation) => (operation.do === "add-sheet" ? [operation.sheet] : []));
}

/**
 * Takes away a sheet that was made, or that Google made without saying so. One that we do not know and that has anything
 * on it came from somebody else meanwhile.
 */
function deleteMade(tabs: Tabs, name: string): void {
  if (tabs.named(name) !== undefined) {
    tabs.delete(name);
    return;
  }
  const sheet = perhaps(tabs.spreadsheet.getSheetByName(name));
  if (sheet?.getLastRow() === 0) tabs.spreadsheet.deleteSheet(sheet);
}

/**
 * Takes away the new sheets of a plan that failed, with their names, where nothing else had been touched; true where the
 * spreadsheet is as it was before.
 */
function takenBack(tabs: Tabs, begun: readonly GridOperation[], standing: ReadonlySet<string>): boolean {
  const made = new Set(madeBy(begun));
  const onlyNew = begun.every((operation) => made.has(sheetOf(operation) ?? ""));
  // A sheet that stood before is not ours to take away.
  if (!onlyNew || [...made].some((name) => standing.has(name))) return false;
  try {
    for (const name of namesBy(tabs, begun)) tabs.spreadsheet.removeNamedRange(name);
    tabs.forgetUnfinished();
    for (const name of made) deleteMade(tabs, name);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/** The named ranges that were made and that stand: a sheet may go with them or without. */
function namesBy({ spreadsheet }: Tabs, begun: readonly GridOperation[]): readonly string[] {
  const made = new Set(begun.flatMap((operation) => (operation.do === "mark" ? [operation.name] : [])));
  return spreadsheet
    .getNamedRanges()
    .map((named) => named.getName())
    .filter((name) => made.has(name) || isUnfinished(name));
}

/**
 * Does all operations and has them stored. Throws HostProblem where Google refuses one: then new sheets are taken away
 * again where nothing else had been touched, and `isPartly` says whether something stands.
 */
export function writeAll(tabs: Tabs, operations: readonly GridOperation[]): void {
  const standing = new Set(madeBy(operations).filter((name) => tabs.named(name) !== undefined));
  const begun: GridOperation[] = [];
  try {
    for (const operation of operations) {
      begun.push(operation);
      perform(tabs, operation);
    }
    tabs.finish();
    SpreadsheetApp.flush();
  } catch (error) {
    const isUndone = takenBack(tabs, begun, standing);
    throw asHostProblem(error, !isUndone, sheetOf(begun[begun.length - 1]));
  }
}
