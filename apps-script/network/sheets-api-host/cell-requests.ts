import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { formatKind } from "../../../core/workbook/number-kind.ts";
import { sheetRange } from "../../../core/workbook/ranges.ts";
import type { GridOperation, GridRule, GridValue } from "../../grid/operation.ts";
import { localFormula } from "./formula-text.ts";
import { gridRange } from "./grid-range.ts";
import type { Target } from "./target.ts";

type Requests = readonly sheets_v4.Schema$Request[];

/** Operations on what cells hold and what is said beside them. */
type CellOperation = Extract<GridOperation, { do: "write" | "clear" | "links" | "rules" | "notes" }>;

type Of<Word extends CellOperation["do"]> = Extract<CellOperation, { do: Word }>;

const formatTypes = { date: "DATE", datetime: "DATE_TIME", time: "TIME", elapsed: "TIME" } as const;

/** A number format as the API has it: with the kind of thing that it shows. `General` is none. */
function numberFormat(code: string): sheets_v4.Schema$NumberFormat | undefined {
  if (code === "General") return undefined;
  if (code === "@") return { type: "TEXT", pattern: "@" };
  const kind = formatKind(code);
  if (kind !== "number" && kind !== "boolean") return { type: formatTypes[kind], pattern: code };
  return { type: code.includes("%") ? "PERCENT" : "NUMBER", pattern: code };
}

function enteredValue(value: GridValue, locale: string): sheets_v4.Schema$ExtendedValue | undefined {
  if (value === null || value === "") return undefined;
  if (typeof value === "string") return { stringValue: value };
  if (typeof value === "number") return { numberValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return { formulaValue: `=${localFormula(value.formula, locale)}` };
}

/** A cell of a write: what is left out of it is emptied. */
function cellData(value: GridValue, code: string, locale: string): sheets_v4.Schema$CellData {
  const userEnteredValue = enteredValue(value, locale);
  const format = numberFormat(code);
  return {
    ...(userEnteredValue === undefined ? {} : { userEnteredValue }),
    ...(format === undefined ? {} : { userEnteredFormat: { numberFormat: format } }),
  };
}

function written({ sheet, row, column, values, formats }: Of<"write">, target: Target): Requests {
  const rows = values.map((cells, place) => ({
    values: cells.map((value, index) => cellData(value, formats[place]?.[index] ?? "General", target.locale)),
  }));
  const start = { sheetId: target.sheetId(sheet), rowIndex: row - 1, columnIndex: column - 1 };
  return [{ updateCells: { start, rows, fields: "userEnteredValue,userEnteredFormat.numberFormat" } }];
}

function cleared({ sheet, range, what }: Of<"clear">, target: Target): Requests {
  const contents = "userEnteredValue,textFormatRuns";
  const fields = what === "contents" ? contents : `${contents},userEnteredFormat,dataValidation,note`;
  return [{ updateCells: { range: gridRange(target.sheetId(sheet), range), fields } }];
}

function linked({ sheet, row, column, targets }: Of<"links">, target: Target): Requests {
  const rows = targets.map((name) => {
    const link = { uri: `#gid=${target.sheetId(name)}` };
    return {
      values: [{ userEnteredValue: { stringValue: name }, textFormatRuns: [{ startIndex: 0, format: { link } }] }],
    };
  });
  const start = { sheetId: target.sheetId(sheet), rowIndex: row - 1, columnIndex: column - 1 };
  return [{ updateCells: { start, rows, fields: "userEnteredValue,textFormatRuns" } }];
}

function condition(rule: GridRule): sheets_v4.Schema$BooleanCondition {
  switch (rule.kind) {
    case "checkbox":
      return { type: "BOOLEAN" };
    case "words":
      return { type: "ONE_OF_LIST", values: rule.words.map((userEnteredValue) => ({ userEnteredValue })) };
    case "range":
      return { type: "ONE_OF_RANGE", values: [{ userEnteredValue: `=${sheetRange(rule.sheet, rule.range)}` }] };
  }
}

/** Words written out are all there is; a list from another sheet is a help for typing. */
function validation(rule: GridRule): sheets_v4.Schema$DataValidationRule {
  const sign = rule.kind !== "checkbox" && rule.sign !== undefined ? { inputMessage: rule.sign } : {};
  return { condition: condition(rule), strict: rule.kind === "words", showCustomUi: true, ...sign };
}

function ruled({ sheet, row, rows, column, rules }: Of<"rules">, target: Target): Requests {
  const sheetId = target.sheetId(sheet);
  return rules.map((rule, index) => {
    const own = { firstRow: row, lastRow: row + rows - 1, firstColumn: column + index, lastColumn: column + index };
    const range = gridRange(sheetId, own);
    return { setDataValidation: { range, ...(rule === null ? {} : { rule: validation(rule) }) } };
  });
}

function noted({ sheet, row, column, texts }: Of<"notes">, target: Target): Requests {
  const start = { sheetId: target.sheetId(sheet), rowIndex: row - 1, columnIndex: column - 1 };
  const values = texts.map((note) => (note === null ? {} : { note }));
  return [{ updateCells: { start, rows: [{ values }], fields: "note" } }];
}

/** The requests that do an operation on cells. */
export function cellRequests(operation: CellOperation, target: Target): Requests {
  switch (operation.do) {
    case "write":
      return written(operation, target);
    case "clear":
      return cleared(operation, target);
    case "links":
      return linked(operation, target);
    case "rules":
      return ruled(operation, target);
    case "notes":
      return noted(operation, target);
  }
}
