import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { GridOperation } from "../../grid/operation.ts";
import { cellRequests } from "./cell-requests.ts";
import { chartRequests } from "./chart-requests.ts";
import { gridRange } from "./grid-range.ts";
import { lookRequests } from "./look-requests.ts";
import { sheetRequests } from "./sheet-requests.ts";
import type { SheetRead } from "./read-sheets.ts";
import type { Structure } from "./structure.ts";
import { Target } from "./target.ts";

type Requests = readonly sheets_v4.Schema$Request[];

type MarkOperation = Extract<GridOperation, { do: "mark" | "unmark" }>;

function isOnName(operation: GridOperation): operation is MarkOperation {
  return operation.do === "mark" || operation.do === "unmark";
}

/** The last operation on each named range, by its name in lower case. */
function lastOnNames(operations: readonly GridOperation[]): ReadonlyMap<string, GridOperation> {
  return new Map(operations.filter(isOnName).map((operation) => [operation.name.toLowerCase(), operation]));
}

/**
 * A named range of the workbook: made, moved or taken away. Google says the id of a new name only afterwards, so that it
 * cannot be changed again in the same request: of what is done to a name that does not stand only the last is done.
 */
function markRequests(operation: MarkOperation, target: Target, isLast: boolean): Requests {
  const { name } = operation;
  const namedRangeId = target.nameId(name);
  if (operation.do === "unmark") {
    target.removeName(name);
    return namedRangeId === undefined ? [] : [{ deleteNamedRange: { namedRangeId } }];
  }
  const range = gridRange(target.sheetId(operation.sheet), operation.range);
  if (namedRangeId === undefined) return isLast ? [{ addNamedRange: { namedRange: { name, range } } }] : [];
  return [{ updateNamedRange: { namedRange: { namedRangeId, name, range }, fields: "name,range" } }];
}

/** The requests that do one operation. */
function requestsFor(operation: GridOperation, target: Target, isLast: boolean): Requests {
  switch (operation.do) {
    case "add-sheet":
    case "delete-sheet":
    case "grow":
    case "insert-rows":
    case "delete-rows":
    case "widths":
    case "freeze":
    case "warning":
    case "guard":
      return sheetRequests(operation, target);
    case "write":
    case "clear":
    case "links":
    case "rules":
    case "notes":
      return cellRequests(operation, target);
    case "copy-looks":
    case "looks":
    case "lines":
    case "conditions":
      return lookRequests(operation, target);
    case "mark":
    case "unmark":
      return markRequests(operation, target, isLast);
    case "chart":
    case "remove-chart":
      return chartRequests(operation, target);
  }
}

/**
 * The requests that do operations, in order, for one `batchUpdate`: all of them or none. `structure`: the spreadsheet as
 * it is; `read`: the sheets on which warnings or charts change.
 */
export function requestsOf(
  operations: readonly GridOperation[],
  structure: Structure,
  read: readonly SheetRead[] = [],
): readonly sheets_v4.Schema$Request[] {
  const target = new Target(structure, read);
  const last = lastOnNames(operations);
  return operations.flatMap((operation) =>
    requestsFor(operation, target, isOnName(operation) && last.get(operation.name.toLowerCase()) === operation),
  );
}
