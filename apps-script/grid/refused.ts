import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import type { GridOperation, WriteGrid } from "./operation.ts";
import type { ReadWorkbook } from "./standing.ts";

const far = Number.MAX_SAFE_INTEGER;

function block(row: number, column: number, cells: readonly (readonly unknown[])[]): Range {
  const width = cells[0]?.length ?? 1;
  return { firstRow: row, lastRow: row + cells.length - 1, firstColumn: column, lastColumn: column + width - 1 };
}

/** Rows that move take along everything below them. */
function below(row: number): Range {
  return { firstRow: row, lastRow: far, firstColumn: 1, lastColumn: far };
}

/** The cells of its sheet that an operation changes; undefined where it changes none. */
function changedBy(operation: GridOperation): Range | undefined {
  switch (operation.do) {
    case "insert-rows":
      return below(operation.before);
    case "delete-rows":
      return below(operation.first);
    case "write":
      return block(operation.row, operation.column, operation.values);
    case "looks":
      return block(operation.row, operation.column, operation.cells);
    case "clear":
    case "lines":
    case "mark":
      return operation.range;
    case "copy-looks":
      return operation.to;
    case "links":
      return block(
        operation.row,
        operation.column,
        operation.targets.map(() => [0]),
      );
    case "rules":
      return {
        ...block(operation.row, operation.column, [operation.rules]),
        lastRow: operation.row + operation.rows - 1,
      };
    case "notes":
      return block(operation.row, operation.column, [operation.texts]);
    case "widths":
      return {
        firstRow: 1,
        lastRow: far,
        firstColumn: operation.column,
        lastColumn: operation.column + operation.count - 1,
      };
    case "delete-sheet":
      return below(1);
    case "add-sheet":
    case "grow":
    case "freeze":
    case "conditions":
    case "unmark":
    case "warning":
    case "guard":
    case "chart":
    case "remove-chart":
      return undefined;
  }
}

function meet(one: Range, other: Range): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstColumn <= other.lastColumn &&
    other.firstColumn <= one.lastColumn
  );
}

function isFilled(value: unknown): boolean {
  return value !== null && value !== undefined;
}

/** True where a value would go to a cell that is covered by a merged range. */
function fallsUnder(merge: Range, { row, column, values }: WriteGrid): boolean {
  return values.some((cells, place) =>
    cells.some((value, index) => {
      const [here, there] = [row + place, column + index];
      const cell = { firstRow: here, lastRow: here, firstColumn: there, lastColumn: there };
      const isFirst = here === merge.firstRow && there === merge.firstColumn;
      return isFilled(value) && !isFirst && meet(merge, cell);
    }),
  );
}

function isInTheWay({ grids }: ReadWorkbook, operation: GridOperation): boolean {
  if (operation.do !== "write") return false;
  const merges = grids.get(operation.sheet.toLowerCase())?.merges ?? [];
  return merges.some((merge) => fallsUnder(merge, operation));
}

function isRefused({ grids }: ReadWorkbook, operation: GridOperation): boolean {
  if (!("sheet" in operation)) return false;
  const range = changedBy(operation);
  const refused = grids.get(operation.sheet.toLowerCase())?.refused ?? [];
  return range !== undefined && refused.some((one) => meet(range, one));
}

function sheetIn(operation: GridOperation): { readonly sheet?: string } {
  return "sheet" in operation ? { sheet: operation.sheet } : {};
}

/**
 * The operations that whoever runs the script may do: a width is not worth being stopped for. Throws HostProblem where any
 * other would change a part that they may not change, and where a value would be lost in merged cells. Rows that moved before are not followed: a part that moved is found
 * as long as rows are not taken away above it, and then the rows that go are found.
 */
export function allowed(workbook: ReadWorkbook, operations: readonly GridOperation[]): readonly GridOperation[] {
  return operations.filter((operation) => {
    if (isInTheWay(workbook, operation)) throw new HostProblem("in-the-way", sheetIn(operation));
    if (!isRefused(workbook, operation)) return true;
    if (operation.do === "widths") return false;
    throw new HostProblem("protected", sheetIn(operation));
  });
}
