import type { GridOperation } from "../grid/operation.ts";
import { perhaps } from "./perhaps.ts";
import { perform } from "./perform.ts";
import { asHostProblem } from "./refusal.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The sheet that an operation is about. */
function sheetOf(operation: GridOperation | undefined): string | undefined {
  return operation !== undefined && "sheet" in operation ? operation.sheet : undefined;
}

/** Names of the sheets that the operations make. */
function madeBy(operations: readonly GridOperation[]): readonly string[] {
  return operations.flatMap((operation) => (operation.do === "add-sheet" ? [operation.sheet] : []));
}

/**
 * Takes away the new sheets of a plan that failed, with their names, where nothing else had been touched; true where the
 * spreadsheet is as it was before.
 */
function takenBack(spreadsheet: Spreadsheet, begun: readonly GridOperation[], standing: ReadonlySet<string>): boolean {
  const made = new Set(madeBy(begun));
  const onlyNew = begun.every((operation) => made.has(sheetOf(operation) ?? ""));
  // A sheet with that name came meanwhile, with what somebody typed on it.
  if (!onlyNew || [...made].some((name) => standing.has(name))) return false;
  try {
    for (const operation of begun) if (operation.do === "mark") spreadsheet.removeNamedRange(operation.name);
    for (const name of made) {
      const sheet = perhaps(spreadsheet.getSheetByName(name));
      if (sheet !== undefined) spreadsheet.deleteSheet(sheet);
    }
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

/** The names of the tabs that stand, of those that the operations would make. */
function standingOf(spreadsheet: Spreadsheet, operations: readonly GridOperation[]): ReadonlySet<string> {
  return new Set(madeBy(operations).filter((name) => perhaps(spreadsheet.getSheetByName(name)) !== undefined));
}

/**
 * Does all operations and has them stored. Throws HostProblem where Google refuses one: then new sheets are taken away
 * again where nothing else had been touched, and `isPartly` says whether something stands.
 */
export function writeAll(spreadsheet: Spreadsheet, operations: readonly GridOperation[]): void {
  const standing = standingOf(spreadsheet, operations);
  const begun: GridOperation[] = [];
  try {
    for (const operation of operations) {
      begun.push(operation);
      perform(spreadsheet, operation);
    }
    SpreadsheetApp.flush();
  } catch (error) {
    const isUndone = takenBack(spreadsheet, begun, standing);
    throw asHostProblem(error, !isUndone, sheetOf(begun[begun.length - 1]));
  }
}
