import { headerOf, type ListColumn, type ListToFill } from "../../../core/sheets/lists-to-fill.ts";
import { colours, formatCodes } from "../../../core/workbook/looks.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { pixelsOf } from "../../grid/widths.ts";
import type { GridLook, GridOperation } from "../../grid/operation.ts";

/** Rows of a new list: more than a municipality has groups or households, and people can add some. */
const rows = 200;

const header: GridLook = {
  fill: colours.headerFill,
  colour: colours.headerText,
  isBold: true,
  wrap: "wrap",
  vertical: "middle",
};

function formatOf({ type }: ListColumn): string {
  if (type === "date") return formatCodes.date;
  return type === "text" ? formatCodes.text : formatCodes.general;
}

/** What makes one list: its header stays in sight, and what people type in text columns stays as they typed it. */
function listOperations(list: ListToFill, position: number, language: Language): readonly GridOperation[] {
  const sheet = list.name[language];
  const { columns } = list;
  const first = { firstRow: 2, lastRow: 2, firstColumn: 1, lastColumn: columns.length };
  return [
    { do: "add-sheet", sheet, position, rows, columns: columns.length },
    {
      do: "write",
      sheet,
      row: 1,
      column: 1,
      values: [headerOf(list, language), columns.map(() => null)],
      formats: [columns.map(() => formatCodes.text), columns.map(formatOf)],
    },
    { do: "looks", sheet, row: 1, column: 1, cells: [columns.map(() => 0)], styles: [header] },
    { do: "lines", sheet, range: { ...first, lastRow: rows }, colour: colours.line },
    { do: "copy-looks", sheet, from: first, to: { ...first, firstRow: 3, lastRow: rows } },
    ...columns.map((column, index): GridOperation => ({
      do: "widths",
      sheet,
      column: index + 1,
      count: 1,
      pixels: pixelsOf(column.width),
    })),
    { do: "freeze", sheet, rows: 1, columns: 1 },
  ];
}

/** What makes the lists of a new workbook, in front of the empty sheets that Google made, which go. */
export function operationsForLists(
  lists: readonly ListToFill[],
  language: Language,
  emptySheets: readonly string[],
): readonly GridOperation[] {
  return [
    ...lists.flatMap((list, position) => listOperations(list, position, language)),
    ...emptySheets.map((sheet): GridOperation => ({ do: "delete-sheet", sheet })),
  ];
}
