import type { sheets_v4 } from "googleapis/build/src/apis/sheets/index.js";
import { serialText } from "../../grid/date-text.ts";
import type { GridRule } from "../../grid/operation.ts";
import type { ReadValue } from "../../grid/standing.ts";

/** How an error shows in a cell, by what the API calls it. */
const errorTexts: ReadonlyMap<string, string> = new Map([
  ["NULL_VALUE", "#NULL!"],
  ["DIVIDE_BY_ZERO", "#DIV/0!"],
  ["VALUE", "#VALUE!"],
  ["REF", "#REF!"],
  ["NAME", "#NAME?"],
  ["NUM", "#NUM!"],
  ["N_A", "#N/A"],
]);

const dateTypes: ReadonlySet<string> = new Set(["DATE", "TIME", "DATE_TIME"]);

/** What a cell holds; an error is its text. */
export function valueIn(cell: sheets_v4.Schema$CellData | undefined): ReadValue {
  const value = cell?.effectiveValue;
  if (value === undefined) return null;
  if (typeof value.stringValue === "string") return value.stringValue;
  if (typeof value.boolValue === "boolean") return value.boolValue;
  if (typeof value.numberValue === "number") {
    const isDate = dateTypes.has(cell?.effectiveFormat?.numberFormat?.type ?? "");
    return isDate ? serialText(value.numberValue) : value.numberValue;
  }
  return errorTexts.get(value.errorValue?.type ?? "") ?? "#ERROR!";
}

/** The formula of a cell with its `=`, `""` where there is none. */
export function formulaIn(cell: sheets_v4.Schema$CellData | undefined): string {
  return cell?.userEnteredValue?.formulaValue ?? "";
}

/** The number format of a cell; `General` is none. */
export function formatIn(cell: sheets_v4.Schema$CellData | undefined): string {
  const format = cell?.userEnteredFormat?.numberFormat;
  if (format?.type === "TEXT") return "@";
  return format?.pattern ?? "General";
}

/** True where the text of a cell leads to a sheet of the same workbook. */
export function leadsToSheet(cell: sheets_v4.Schema$CellData | undefined): boolean {
  return cell?.hyperlink?.startsWith("#gid=") === true;
}

/** A rule of a cell before it is known which sheet its words stand on. */
export type ReadRule =
  | Exclude<GridRule, { readonly kind: "range" }>
  | { readonly kind: "range"; readonly text: string; readonly sign?: string };

/** What a cell lets people choose from; undefined for no rule, or one that is none of ours. */
export function ruleIn(cell: sheets_v4.Schema$CellData | undefined): ReadRule | undefined {
  const { condition, inputMessage } = cell?.dataValidation ?? {};
  const sign = typeof inputMessage === "string" && inputMessage !== "" ? { sign: inputMessage } : {};
  const values = (condition?.values ?? []).flatMap(({ userEnteredValue }) => userEnteredValue ?? []);
  const type = condition?.type;
  if (type === "BOOLEAN") return { kind: "checkbox" };
  if (type === "ONE_OF_LIST") return { kind: "words", words: values, ...sign };
  if (type !== "ONE_OF_RANGE") return undefined;
  return { kind: "range", text: (values[0] ?? "").replace(/^=/u, ""), ...sign };
}
