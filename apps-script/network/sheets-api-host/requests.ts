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

/** A named range of the workbook, made or moved. */
function markRequests(operation: Extract<GridOperation, { do: "mark" }>, target: Target): Requests {
  const range = gridRange(target.sheetId(operation.sheet), operation.range);
  const { name } = operation;
  const standing = target.nameId(name);
  if (standing !== undefined) {
    return [{ updateNamedRange: { namedRange: { namedRangeId: standing, name, range }, fields: "name,range" } }];
  }
  const namedRangeId = `samenhier${target.freshId()}`;
  target.setName(name, namedRangeId);
  return [{ addNamedRange: { namedRange: { namedRangeId, name, range } } }];
}

function unmarkRequests(name: string, target: Target): Requests {
  const namedRangeId = target.nameId(name);
  target.removeName(name);
  return namedRangeId === undefined ? [] : [{ deleteNamedRange: { namedRangeId } }];
}

/** The requests that do one operation. */
function requestsFor(operation: GridOperation, target: Target): Requests {
  switch (operation.do) {
    case "add-sheet":
    case "delete-sheet":
    case "grow":
    case "insert-rows":
    case "delete-rows":
    case "widths":
    case "freeze":
    case "warning":
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
      return markRequests(operation, target);
    case "unmark":
      return unmarkRequests(operation.name, target);
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
  return operations.flatMap((operation) => requestsFor(operation, target));
}
