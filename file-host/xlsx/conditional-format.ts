import { columnLetters } from "../../core/workbook/address.ts";
import type { Scalar } from "../../core/workbook/cell.ts";
import type { ConditionalFormat, Emphasis } from "../../core/workbook/layout.ts";
import { element } from "./markup.ts";
import { rangeText, type Range } from "./names.ts";
import { escapedText } from "./xml-text.ts";

/** A value as a formula writes it. */
function literal(value: Scalar): string {
  if (typeof value === "string") return `"${value.replace(/"/gu, '""')}"`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value === null ? '""' : String(value);
}

/** What a format needs to know of its sheet. */
export interface FormatContext {
  /** Number of a column, counted from 1. */
  readonly columnOf: (title: string) => number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Index of the differential format of an emphasis. */
  readonly differential: (emphasis: Emphasis) => number;
}

/** Holds on a row whose date lies before today and whose status is none of the finished words. */
function overdueFormula(format: ConditionalFormat & { when: "overdue" }, context: FormatContext): string {
  const date = `$${columnLetters(context.columnOf(format.column))}${context.firstRow}`;
  const status =
    format.status === undefined ? "" : `$${columnLetters(context.columnOf(format.status))}${context.firstRow}`;
  const open = status === "" ? [] : (format.finished ?? []).map((word) => `${status}<>${literal(word)}`);
  return `AND(${[`ISNUMBER(${date})`, `${date}<TODAY()`, ...open].join(",")})`;
}

/** Holds on a number above the limit; without the first condition every text would be above it too. */
function aboveFormula(format: ConditionalFormat & { when: "above" }, context: FormatContext): string {
  const cell = `$${columnLetters(context.columnOf(format.column))}${context.firstRow}`;
  return `AND(ISNUMBER(${cell}),${cell}>${literal(format.value)})`;
}

function ruleXml(format: ConditionalFormat, priority: number, context: FormatContext): string {
  const shared = { dxfId: context.differential(format.emphasis), priority };
  if (format.when === "equals") {
    const formula = element("formula", {}, escapedText(literal(format.value)));
    return element("cfRule", { type: "cellIs", ...shared, operator: "equal" }, formula);
  }
  const formula = format.when === "above" ? aboveFormula(format, context) : overdueFormula(format, context);
  return element("cfRule", { type: "expression", ...shared }, element("formula", {}, escapedText(formula)));
}

/** The conditional formats of a new sheet; where two hold for one cell the earlier wins. */
export function conditionalFormats(formats: readonly ConditionalFormat[], context: FormatContext): string {
  return formats
    .map((format, place) => {
      const column = context.columnOf(format.column);
      const range: Range = {
        firstRow: context.firstRow,
        lastRow: context.lastRow,
        firstColumn: column,
        lastColumn: column,
      };
      return element("conditionalFormatting", { sqref: rangeText(range) }, ruleXml(format, place + 1, context));
    })
    .join("");
}
