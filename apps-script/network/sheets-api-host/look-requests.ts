import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import type { GridCondition, GridLook, GridOperation } from "../../grid/operation.ts";
import { localFormula, localNumber } from "./formula-text.ts";
import { colourStyle, gridRange } from "./grid-range.ts";
import type { Target } from "./target.ts";

type Requests = readonly sheets_v4.Schema$Request[];

/** Operations on how cells look. */
type LookOperation = Extract<GridOperation, { do: "copy-looks" | "looks" | "lines" | "conditions" }>;

type Of<Word extends LookOperation["do"]> = Extract<LookOperation, { do: Word }>;

const wraps = { wrap: "WRAP", overflow: "OVERFLOW_CELL" } as const;
const horizontals = { left: "LEFT", center: "CENTER" } as const;
const verticals = { top: "TOP", middle: "MIDDLE" } as const;

/** All that a look says; of what it does not say a cell loses what it had. */
const lookFields = [
  "backgroundColorStyle",
  "textFormat.foregroundColorStyle",
  "textFormat.bold",
  "textFormat.underline",
  "textFormat.fontSize",
  "wrapStrategy",
  "horizontalAlignment",
  "verticalAlignment",
]
  .map((field) => `userEnteredFormat.${field}`)
  .join(",");

function textFormat({ colour, isBold, isUnderlined, size }: GridLook): sheets_v4.Schema$TextFormat {
  return {
    ...(colour === undefined ? {} : { foregroundColorStyle: colourStyle(colour) }),
    ...(isBold === undefined ? {} : { bold: isBold }),
    ...(isUnderlined === undefined ? {} : { underline: isUnderlined }),
    ...(size === undefined ? {} : { fontSize: size }),
  };
}

function cellFormat(look: GridLook): sheets_v4.Schema$CellFormat {
  const { fill, wrap, horizontal, vertical } = look;
  const text = textFormat(look);
  return {
    ...(fill === undefined ? {} : { backgroundColorStyle: colourStyle(fill) }),
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
    ...(wrap === undefined ? {} : { wrapStrategy: wraps[wrap] }),
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontals[horizontal] }),
    ...(vertical === undefined ? {} : { verticalAlignment: verticals[vertical] }),
  };
}

/** Things of a list that are the same one after the other: the first of them, where it stands (from 0), and how many. */
function runs<Item>(items: readonly Item[], isSame: (one: Item, other: Item) => boolean) {
  const found: { readonly item: Item; readonly from: number; count: number }[] = [];
  items.forEach((item, from) => {
    const last = found.at(-1);
    if (last !== undefined && isSame(last.item, item)) last.count += 1;
    else found.push({ item, from, count: 1 });
  });
  return found;
}

function isSameLine(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((style, index) => style === other[index]);
}

/** One request for every block of cells that look alike: a sheet of thousands of rows has some tens of them. */
function looked({ sheet, row, column, cells, styles }: Of<"looks">, target: Target): Requests {
  const formats = styles.map(cellFormat);
  const sheetId = target.sheetId(sheet);
  return runs(cells, isSameLine).flatMap(({ item: line, from: top, count: height }) =>
    runs(line, Object.is).map(({ item: style, from: left, count: width }) => {
      const [firstRow, firstColumn] = [row + top, column + left];
      const within = { firstRow, firstColumn, lastRow: firstRow + height - 1, lastColumn: firstColumn + width - 1 };
      const cell = { userEnteredFormat: formats[style] ?? {} };
      return { repeatCell: { range: gridRange(sheetId, within), cell, fields: lookFields } };
    }),
  );
}

function copied({ sheet, from, to }: Of<"copy-looks">, target: Target): Requests {
  const sheetId = target.sheetId(sheet);
  const [source, destination] = [gridRange(sheetId, from), gridRange(sheetId, to)];
  return ["PASTE_FORMAT", "PASTE_CONDITIONAL_FORMATTING"].map((pasteType) => ({
    copyPaste: { source, destination, pasteType, pasteOrientation: "NORMAL" },
  }));
}

function lined({ sheet, range, colour }: Of<"lines">, target: Target): Requests {
  const line = { style: "SOLID", colorStyle: colourStyle(colour) };
  const within = gridRange(target.sheetId(sheet), range);
  return [{ updateBorders: { range: within, bottom: line, innerHorizontal: line } }];
}

function test({ test: holds }: GridCondition, locale: string): sheets_v4.Schema$BooleanCondition {
  const one = (type: string, userEnteredValue: string): sheets_v4.Schema$BooleanCondition => ({
    type,
    values: [{ userEnteredValue }],
  });
  switch (holds.kind) {
    case "text":
      return one("TEXT_EQ", holds.text);
    case "number":
      return one("NUMBER_EQ", localNumber(holds.number, locale));
    case "above":
      return one("NUMBER_GREATER", localNumber(holds.number, locale));
    case "formula":
      return one("CUSTOM_FORMULA", `=${localFormula(holds.formula, locale)}`);
  }
}

function conditioned({ sheet, conditions }: Of<"conditions">, target: Target): Requests {
  const sheetId = target.sheetId(sheet);
  return conditions.map((one, index) => {
    const format = {
      textFormat: { foregroundColorStyle: colourStyle(one.colour) },
      ...(one.fill === undefined ? {} : { backgroundColorStyle: colourStyle(one.fill) }),
    };
    const rule = {
      ranges: [gridRange(sheetId, one.range)],
      booleanRule: { condition: test(one, target.locale), format },
    };
    return { addConditionalFormatRule: { rule, index } };
  });
}

/** The requests that do an operation on looks. */
export function lookRequests(operation: LookOperation, target: Target): Requests {
  switch (operation.do) {
    case "looks":
      return looked(operation, target);
    case "copy-looks":
      return copied(operation, target);
    case "lines":
      return lined(operation, target);
    case "conditions":
      return conditioned(operation, target);
  }
}
