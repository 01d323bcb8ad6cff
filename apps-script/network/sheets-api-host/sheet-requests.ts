import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { guardName, type GridOperation } from "../../grid/operation.ts";
import { colourStyle, gridRange } from "./grid-range.ts";
import type { Target } from "./target.ts";

type Requests = readonly sheets_v4.Schema$Request[];

/** Operations on sheets and on whole rows and columns. */
type SheetOperation = Extract<
  GridOperation,
  {
    do:
      "add-sheet" | "delete-sheet" | "grow" | "insert-rows" | "delete-rows" | "widths" | "freeze" | "warning" | "guard";
  }
>;

/** Width of a column that nobody gave one, in pixels. */
const usualWidth = 100;

type Of<Word extends SheetOperation["do"]> = Extract<SheetOperation, { do: Word }>;

function added({ sheet, position, rows, columns, tabColour }: Of<"add-sheet">, target: Target): Requests {
  const gridProperties = { rowCount: rows, columnCount: columns, hideGridlines: true };
  const colour = tabColour === undefined ? {} : { tabColorStyle: colourStyle(tabColour) };
  const properties = { sheetId: target.addSheet(sheet), title: sheet, index: position, gridProperties, ...colour };
  return [{ addSheet: { properties } }];
}

function grown({ sheet, rows, columns }: Of<"grow">, target: Target): Requests {
  const sheetId = target.sheetId(sheet);
  return [
    ...(rows === 0 ? [] : [{ appendDimension: { sheetId, dimension: "ROWS", length: rows } }]),
    ...(columns === 0 ? [] : [{ appendDimension: { sheetId, dimension: "COLUMNS", length: columns } }]),
  ];
}

function rowSpan(sheetId: number, first: number, count: number): sheets_v4.Schema$DimensionRange {
  return { sheetId, dimension: "ROWS", startIndex: first - 1, endIndex: first - 1 + count };
}

function widened({ sheet, column, count, pixels }: Of<"widths">, target: Target): Requests {
  const range = {
    sheetId: target.sheetId(sheet),
    dimension: "COLUMNS",
    startIndex: column - 1,
    endIndex: column - 1 + count,
  };
  const properties = { pixelSize: pixels ?? usualWidth };
  return [{ updateDimensionProperties: { range, properties, fields: "pixelSize" } }];
}

function frozen({ sheet, rows, columns }: Of<"freeze">, target: Target): Requests {
  const gridProperties = { frozenRowCount: rows, frozenColumnCount: columns };
  const properties = { sheetId: target.sheetId(sheet), gridProperties };
  const fields = "gridProperties.frozenRowCount,gridProperties.frozenColumnCount";
  return [{ updateSheetProperties: { properties, fields } }];
}

function warned({ sheet, isOn }: Of<"warning">, target: Target): Requests {
  const sheetId = target.sheetId(sheet);
  const standing = target.warnings(sheetId);
  if (isOn) {
    if (standing.length > 0) return [];
    const protectedRangeId = target.freshId();
    target.setWarnings(sheetId, [protectedRangeId]);
    return [{ addProtectedRange: { protectedRange: { protectedRangeId, range: { sheetId }, warningOnly: true } } }];
  }
  target.setWarnings(sheetId, []);
  return standing.map((protectedRangeId) => ({ deleteProtectedRange: { protectedRangeId } }));
}

function guarded(operation: Of<"guard">, target: Target): Requests {
  const range = gridRange(target.sheetId(operation.sheet), operation.range);
  return [{ addProtectedRange: { protectedRange: { range, warningOnly: true, description: guardName } } }];
}

/** The requests that do an operation on a sheet as a whole. */
export function sheetRequests(operation: SheetOperation, target: Target): Requests {
  switch (operation.do) {
    case "add-sheet":
      return added(operation, target);
    case "delete-sheet":
      return [{ deleteSheet: { sheetId: target.removeSheet(operation.sheet) } }];
    case "grow":
      return grown(operation, target);
    case "insert-rows": {
      const range = rowSpan(target.sheetId(operation.sheet), operation.before, operation.count);
      return [{ insertDimension: { range, inheritFromBefore: operation.before > 1 } }];
    }
    case "delete-rows":
      return [
        { deleteDimension: { range: rowSpan(target.sheetId(operation.sheet), operation.first, operation.count) } },
      ];
    case "widths":
      return widened(operation, target);
    case "freeze":
      return frozen(operation, target);
    case "warning":
      return warned(operation, target);
    case "guard":
      return guarded(operation, target);
  }
}
