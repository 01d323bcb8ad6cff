import { kindOfFormat } from "../../../../../core/workbook/number-kind.ts";
import type { Book } from "../../book/book.ts";
import { isError, type Cell, type CellValue } from "../../book/cell.ts";
import { formulaIn } from "../../book/locale.ts";
import type { SheetState } from "../../book/state.ts";

const errorTypes = new Map([
  ["#NULL!", "NULL_VALUE"],
  ["#DIV/0!", "DIVIDE_BY_ZERO"],
  ["#VALUE!", "VALUE"],
  ["#REF!", "REF"],
  ["#NAME?", "NAME"],
  ["#NUM!", "NUM"],
  ["#N/A", "N_A"],
]);

const formatTypes = {
  date: "DATE",
  datetime: "DATE_TIME",
  time: "TIME",
  elapsed: "TIME",
  number: "NUMBER",
  boolean: "NUMBER",
};

/** A number format as the API answers it. */
function numberFormat(pattern: string | undefined): object | undefined {
  if (pattern === undefined) return undefined;
  if (pattern === "@") return { type: "TEXT", pattern };
  return { type: pattern.includes("%") ? "PERCENT" : formatTypes[kindOfFormat(pattern)], pattern };
}

/** A value as the API answers it. */
function extendedValue(value: CellValue | undefined): object | undefined {
  if (value === undefined) return undefined;
  if (isError(value)) return { errorValue: { type: errorTypes.get(value.error) ?? "ERROR", message: "Error" } };
  if (typeof value === "string") return { stringValue: value };
  return typeof value === "number" ? { numberValue: value } : { boolValue: value };
}

function validationOf({ validation }: Cell): object | undefined {
  if (validation === undefined) return undefined;
  const { condition, isStrict, showsDropdown, help } = validation;
  const values = condition.values.map((userEnteredValue) => ({ userEnteredValue }));
  return {
    condition: { type: condition.type, ...(values.length === 0 ? {} : { values }) },
    ...(help === undefined ? {} : { inputMessage: help }),
    ...(isStrict ? { strict: true } : {}),
    ...(showsDropdown ? { showCustomUi: true } : {}),
  };
}

/** A cell as `spreadsheets.get` answers it; what is blank is left out. */
export function cellAnswer(
  book: Book,
  sheet: SheetState,
  place: { readonly row: number; readonly column: number },
  cell: Cell,
): object {
  const format = numberFormat(cell.format?.numberFormat);
  const formats = format === undefined ? undefined : { numberFormat: format };
  const [link] = cell.links ?? [];
  const entered =
    cell.formula === undefined ? extendedValue(cell.value) : { formulaValue: formulaIn(cell.formula, book.locale) };
  return {
    userEnteredValue: entered,
    effectiveValue: extendedValue(book.valueOf(cell, { sheet: sheet.name, ...place })),
    userEnteredFormat: formats,
    effectiveFormat: formats,
    dataValidation: validationOf(cell),
    note: cell.note,
    hyperlink: link?.url,
  };
}
