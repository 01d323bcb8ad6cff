import * as z from "zod/mini";
import type { Range } from "../../../../../core/workbook/ranges.ts";
import type { Book } from "../../book/book.ts";
import { withContent, withFormat, type Cell, type Validation } from "../../book/cell.ts";
import type { Handler } from "./batch.ts";
import { refused } from "./refused.ts";
import { colourStyle, colourText, condition, gridRange, index, rangeIn, sheetWith } from "./shapes.ts";

const entered = z.strictObject({
  stringValue: z.optional(z.string().check(z.maxLength(50_000))),
  numberValue: z.optional(z.number()),
  boolValue: z.optional(z.boolean()),
  formulaValue: z.optional(z.string().check(z.startsWith("="))),
});

const cellFormat = z.strictObject({
  numberFormat: z.optional(
    z.strictObject({
      type: z.enum(["TEXT", "NUMBER", "PERCENT", "CURRENCY", "DATE", "TIME", "DATE_TIME", "SCIENTIFIC"]),
      pattern: z.string(),
    }),
  ),
  backgroundColorStyle: z.optional(colourStyle),
  textFormat: z.optional(
    z.strictObject({
      foregroundColorStyle: z.optional(colourStyle),
      bold: z.optional(z.boolean()),
      underline: z.optional(z.boolean()),
      fontSize: z.optional(z.int()),
    }),
  ),
  wrapStrategy: z.optional(z.enum(["WRAP", "OVERFLOW_CELL"])),
  horizontalAlignment: z.optional(z.enum(["LEFT", "CENTER"])),
  verticalAlignment: z.optional(z.enum(["TOP", "MIDDLE"])),
});

const cellData = z.strictObject({
  userEnteredValue: z.optional(entered),
  userEnteredFormat: z.optional(cellFormat),
  note: z.optional(z.string()),
  textFormatRuns: z.optional(
    z.array(
      z.strictObject({
        startIndex: z.literal(0),
        format: z.strictObject({ link: z.strictObject({ uri: z.string() }) }),
      }),
    ),
  ),
});

/** A cell as a request has it. */
export type CellData = z.infer<typeof cellData>;

const updateCells = z.strictObject({
  rows: z.optional(z.array(z.strictObject({ values: z._default(z.array(cellData), []) }))),
  fields: z.string(),
  start: z.optional(z.strictObject({ sheetId: index, rowIndex: index, columnIndex: index })),
  range: z.optional(gridRange),
});

/** The cell without some of what it has. */
function without(cell: Cell | undefined, ...parts: readonly (keyof Cell)[]): Cell {
  const gone = new Set<string>(parts);
  return Object.fromEntries(Object.entries(cell ?? {}).filter(([name]) => !gone.has(name)));
}

/** Makes of a cell what a field of a request says; a field that is named and left out is emptied. */
type Change = (cell: Cell | undefined, data: CellData, book: Book) => Cell;

function content(cell: Cell | undefined, { userEnteredValue }: CellData, book: Book): Cell {
  const { stringValue, numberValue, boolValue, formulaValue } = userEnteredValue ?? {};
  if (formulaValue !== undefined) return withContent(cell, book.formulaEntered(formulaValue));
  const value = stringValue ?? numberValue ?? boolValue;
  return withContent(cell, value === undefined ? {} : { value });
}

function links(cell: Cell | undefined, { textFormatRuns }: CellData): Cell {
  const [run] = textFormatRuns ?? [];
  const rest = without(cell, "links");
  if (run === undefined) return rest;
  if (typeof rest.value !== "string") return refused("Only text can have a link.");
  return { ...rest, links: [{ start: 0, end: rest.value.length, url: run.format.link.uri }] };
}

function numberFormat(cell: Cell | undefined, { userEnteredFormat }: CellData): Cell {
  return withFormat(cell, { numberFormat: userEnteredFormat?.numberFormat?.pattern });
}

const wraps = { WRAP: "WRAP", OVERFLOW_CELL: "OVERFLOW" } as const;
const horizontals = { LEFT: "left", CENTER: "center" } as const;
const verticals = { TOP: "top", MIDDLE: "middle" } as const;

const ofFormat: Readonly<Record<string, Change>> = {
  numberFormat,
  backgroundColorStyle: (cell, { userEnteredFormat }) => {
    const style = userEnteredFormat?.backgroundColorStyle;
    return withFormat(cell, { background: style && colourText(style) });
  },
  "textFormat.foregroundColorStyle": (cell, { userEnteredFormat }) => {
    const style = userEnteredFormat?.textFormat?.foregroundColorStyle;
    return withFormat(cell, { fontColour: style && colourText(style) });
  },
  "textFormat.bold": (cell, { userEnteredFormat }) => withFormat(cell, { bold: userEnteredFormat?.textFormat?.bold }),
  "textFormat.underline": (cell) => cell ?? {},
  "textFormat.fontSize": (cell, { userEnteredFormat }) =>
    withFormat(cell, { fontSize: userEnteredFormat?.textFormat?.fontSize }),
  wrapStrategy: (cell, { userEnteredFormat }) => {
    const wrap = userEnteredFormat?.wrapStrategy;
    return withFormat(cell, { wrap: wrap && wraps[wrap] });
  },
  horizontalAlignment: (cell, { userEnteredFormat }) => {
    const side = userEnteredFormat?.horizontalAlignment;
    return withFormat(cell, { horizontal: side && horizontals[side] });
  },
  verticalAlignment: (cell, { userEnteredFormat }) => {
    const side = userEnteredFormat?.verticalAlignment;
    return withFormat(cell, { vertical: side && verticals[side] });
  },
};

const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ["userEnteredValue", content],
  ["textFormatRuns", links],
  [
    "note",
    (cell, { note }) => {
      const rest = without(cell, "note");
      return note === undefined || note === "" ? rest : { ...rest, note };
    },
  ],
  ["dataValidation", (cell) => without(cell, "validation")],
  ["userEnteredFormat", (cell) => without(cell, "format")],
  ...Object.entries(ofFormat).map(([name, change]): [string, Change] => [`userEnteredFormat.${name}`, change]),
]);

/** Fields of a cell that stand in a request but are not named would be left alone: that is a mistake of whoever asks. */
function checkNamed(data: CellData, fields: readonly string[]): void {
  for (const name of Object.keys(data)) {
    if (!fields.some((field) => field === name || field.startsWith(`${name}.`)))
      refused(`Field ${name} is not in the mask.`);
  }
}

function placeOf(
  book: Book,
  { start, range, rows }: z.infer<typeof updateCells>,
): { readonly sheetId: number; readonly range: Range } {
  if (range !== undefined) return { sheetId: range.sheetId, range: rangeIn(book, range) };
  if (start === undefined || rows === undefined) return refused("updateCells needs a start or a range.");
  const width = Math.max(0, ...rows.map(({ values }) => values.length));
  const asked = {
    sheetId: start.sheetId,
    startRowIndex: start.rowIndex,
    endRowIndex: start.rowIndex + rows.length,
    startColumnIndex: start.columnIndex,
    endColumnIndex: start.columnIndex + width,
  };
  return { sheetId: start.sheetId, range: rangeIn(book, asked) };
}

function updated(book: Book, body: unknown): void {
  const request = updateCells.parse(body);
  const fields = request.fields.split(",");
  const steps = fields.map((field) => changes.get(field) ?? refused(`Invalid field: ${field}`));
  const { sheetId, range } = placeOf(book, request);
  for (const { values } of request.rows ?? []) for (const data of values) checkNamed(data, fields);
  book.changeCells(sheetId, range, (cell, row, column) => {
    const data = request.rows?.[row - range.firstRow]?.values[column - range.firstColumn] ?? {};
    return steps.reduce<Cell | undefined>((state, step) => step(state, data, book), cell);
  });
}

const repeatCell = z.strictObject({ range: gridRange, cell: cellData, fields: z.string() });

function repeated(book: Book, body: unknown): void {
  const { range, cell: data, fields } = repeatCell.parse(body);
  const names = fields.split(",");
  const steps = names.map((field) => changes.get(field) ?? refused(`Invalid field: ${field}`));
  checkNamed(data, names);
  book.changeCells(range.sheetId, rangeIn(book, range), (cell) =>
    steps.reduce<Cell>((state, step) => step(state, data, book), cell ?? {}),
  );
}

const setDataValidation = z.strictObject({
  range: gridRange,
  rule: z.optional(
    z.strictObject({
      condition,
      inputMessage: z.optional(z.string()),
      strict: z.optional(z.boolean()),
      showCustomUi: z.optional(z.boolean()),
    }),
  ),
});

function validated(book: Book, body: unknown): void {
  const { range, rule } = setDataValidation.parse(body);
  const validation: Validation | undefined = rule && {
    condition: {
      type: rule.condition.type,
      values: (rule.condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue),
    },
    isStrict: rule.strict === true,
    showsDropdown: rule.showCustomUi === true,
    ...(rule.inputMessage === undefined ? {} : { help: rule.inputMessage }),
  };
  book.changeCells(range.sheetId, rangeIn(book, range), (cell) => {
    const rest = without(cell, "validation");
    return validation === undefined ? rest : { ...rest, validation };
  });
}

const copyPaste = z.strictObject({
  source: gridRange,
  destination: gridRange,
  pasteType: z.enum(["PASTE_FORMAT", "PASTE_CONDITIONAL_FORMATTING"]),
  pasteOrientation: z.literal("NORMAL"),
});

function pastedRules(book: Book, id: number, from: Range, to: Range): void {
  const sheet = sheetWith(book, id);
  const within = (range: Range): boolean => range.firstRow <= from.firstRow && range.lastRow >= from.lastRow;
  const conditionalRules = sheet.conditionalRules.map((rule) => {
    const columns = rule.ranges.filter(within).flatMap(({ firstColumn, lastColumn }) => {
      const [first, last] = [Math.max(firstColumn, to.firstColumn), Math.min(lastColumn, to.lastColumn)];
      return first > last ? [] : [{ ...to, firstColumn: first, lastColumn: last }];
    });
    return { ...rule, ranges: [...rule.ranges, ...columns] };
  });
  book.changeSheet(id, { conditionalRules });
}

function pasted(book: Book, body: unknown): void {
  const { source, destination, pasteType } = copyPaste.parse(body);
  const [from, to] = [rangeIn(book, source), rangeIn(book, destination)];
  if (source.sheetId !== destination.sheetId) refused("Pasting on another sheet is not modelled.");
  if (pasteType === "PASTE_CONDITIONAL_FORMATTING") {
    pastedRules(book, source.sheetId, from, to);
    return;
  }
  const { rows } = sheetWith(book, source.sheetId);
  const size = { rows: from.lastRow - from.firstRow + 1, columns: from.lastColumn - from.firstColumn + 1 };
  book.changeCells(source.sheetId, to, (cell, row, column) => {
    const copied =
      rows[from.firstRow - 1 + ((row - to.firstRow) % size.rows)]?.[
        from.firstColumn - 1 + ((column - to.firstColumn) % size.columns)
      ];
    const rest = without(cell, "format", "validation");
    return {
      ...rest,
      ...(copied?.format === undefined ? {} : { format: copied.format }),
      ...(copied?.validation === undefined ? {} : { validation: copied.validation }),
    };
  });
}

/** Requests on cells. */
export const cellHandlers: readonly (readonly [string, Handler])[] = [
  ["updateCells", updated],
  ["repeatCell", repeated],
  ["setDataValidation", validated],
  ["copyPaste", pasted],
];
