import { columnLetters } from "../../core/workbook/address.ts";
import { literal } from "../../core/workbook/conditions.ts";
import {
  headerRowOf,
  type ColumnLayout,
  type ConditionalFormat,
  type SheetLayout,
} from "../../core/workbook/layout.ts";
import { colours, emphasisColours, isCentred } from "../../core/workbook/looks.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import type { GridCondition, GridLook, GridOperation, GridTest } from "./operation.ts";

const plain: GridLook = {};
const title: GridLook = { isBold: true, size: 16, colour: colours.headerFill };
const explanation: GridLook = { colour: colours.muted };
const header: GridLook = {
  fill: colours.headerFill,
  colour: colours.headerText,
  isBold: true,
  wrap: "wrap",
  vertical: "middle",
};

/** How the cells of a column look below its header. */
export function bodyLook({ type, wrap, input }: Pick<ColumnLayout, "type" | "wrap" | "input">): GridLook {
  return {
    vertical: "top",
    ...(input === true ? { fill: colours.inputFill } : {}),
    ...(wrap === true ? { wrap: "wrap" } : {}),
    ...(isCentred(type) ? { horizontal: "center" } : {}),
    ...(type === "sheet-link" ? { colour: colours.link, isUnderlined: true } : {}),
  };
}

/** Places of the looks of every new sheet among its styles; those of its columns follow. */
const place = { plain: 0, title: 1, explanation: 2, header: 3, columns: 4 } as const;

function cellLooks(layout: SheetLayout, range: Range): readonly (readonly number[])[] {
  const width = layout.columns.length;
  const filled = (look: number): number[] => Array.from({ length: width }, () => look);
  const lead = layout.lead.map((_, index) => filled(index === 0 ? place.title : place.explanation));
  const body = layout.columns.map((_, index) => place.columns + index);
  return [
    ...lead,
    ...(lead.length === 0 ? [] : [filled(place.plain)]),
    filled(place.header),
    ...Array.from({ length: range.lastRow - range.firstRow }, () => body),
  ];
}

/** Fonts, colours, alignment and lines of a new sheet; `range` is its table with header. */
export function looksOf(layout: SheetLayout, range: Range): readonly GridOperation[] {
  const styles = [plain, title, explanation, header, ...layout.columns.map(bodyLook)];
  const sheet = layout.name;
  return [
    { do: "looks", sheet, row: 1, column: 1, cells: cellLooks(layout, range), styles },
    { do: "lines", sheet, range: { ...range, firstRow: range.firstRow + 1 }, colour: colours.line },
  ];
}

/** A condition without a separator between arguments, because that differs by locale. */
function overdueTest(format: ConditionalFormat & { when: "overdue" }, cellOf: (title: string) => string): GridTest {
  const date = cellOf(format.column);
  const { status } = format;
  const open = status === undefined ? [] : (format.finished ?? []).map((word) => `${cellOf(status)}<>${literal(word)}`);
  const all = [`${date}<TODAY()`, ...open].map((test) => `(${test})`);
  return { kind: "formula", formula: [`ISNUMBER(${date})`, ...all].join("*") };
}

function testOf(format: ConditionalFormat, cellOf: (title: string) => string): GridTest {
  if (format.when === "above") return { kind: "above", number: format.value };
  if (format.when === "overdue") return overdueTest(format, cellOf);
  const { value } = format;
  if (typeof value === "number") return { kind: "number", number: value };
  if (typeof value === "string") return { kind: "text", text: value };
  return { kind: "formula", formula: `${cellOf(format.column)}=${literal(value)}` };
}

/** The conditional formats of a new sheet, over the rows of its table. */
export function conditionsOf(layout: SheetLayout, range: Range): readonly GridCondition[] {
  const titles = layout.columns.map((column) => column.title);
  const firstRow = headerRowOf(layout) + 1;
  const columnOf = (wanted: string): number => titles.indexOf(wanted) + 1;
  const cellOf = (wanted: string): string => `$${columnLetters(columnOf(wanted))}${firstRow}`;
  return layout.conditionalFormats.map((format) => {
    const { text: colour, fill } = emphasisColours[format.emphasis];
    const column = columnOf(format.column);
    return {
      range: { firstRow, lastRow: range.lastRow, firstColumn: column, lastColumn: column },
      test: testOf(format, cellOf),
      colour,
      ...(fill === undefined ? {} : { fill }),
    };
  });
}
