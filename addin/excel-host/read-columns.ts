import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Choices, Hint } from "../../core/workbook/layout.ts";
import type { Mark } from "../../core/workbook/own-names.ts";
import { parsedReference } from "../../core/workbook/references.ts";
import type { ColumnFeatures } from "../../core/workbook/snapshot.ts";
import { cellText } from "../../core/workbook/stored.ts";
import type { StandingColumn } from "./standing.ts";
import type { Asked } from "./structure.ts";

/**
 * The title of the alert that marks a dropdown as standing for a checkbox, where Excel has none: a sign, no word, so that
 * it is the same in every language.
 */
export const checkboxSign = "\u2611";

/** Where columns find what they need of the sheets around them. */
export interface AroundColumns {
  readonly sheet: string;
  /** The mark of a sheet of ours. */
  readonly markOf: (sheet: string) => Mark | undefined;
  /** The title in the header of one of our sheets. */
  readonly titleOn: (sheet: string, column: number) => string;
}

/** What Excel says of the first cell of a column below its header; validations stand on the whole column alike. */
interface AskedCell {
  readonly cell: Excel.Range;
  readonly validation: Excel.DataValidation;
}

/** The columns of one of our sheets, and the number formats of their cells. */
export interface ColumnsAnswer {
  readonly formats: readonly string[];
  columns(header: readonly (Cell | undefined)[], around: AroundColumns): readonly StandingColumn[];
}

function sourceIn(rule: Excel.DataValidationRule): string | undefined {
  const source = rule.list?.source;
  return typeof source === "string" && source !== "" ? source : undefined;
}

function choicesFrom(source: string, around: AroundColumns): Choices | undefined {
  if (!source.startsWith("=")) {
    return { values: source.split(",").map((word) => textOf(cellText(word))) };
  }
  const reference = parsedReference(source.slice(1));
  if (reference === undefined) return undefined;
  const sheet = reference.sheet ?? around.sheet;
  const mark = around.markOf(sheet);
  const column = around.titleOn(sheet, reference.range.firstColumn);
  return mark === undefined || column === "" ? undefined : { sheet: mark.key, column };
}

function hintFrom(prompt: Excel.DataValidationPrompt | undefined): Hint | undefined {
  if (prompt?.showPrompt !== true || cellText(prompt.message) === "") return undefined;
  return { title: cellText(prompt.title), text: cellText(prompt.message) };
}

function leads(link: Excel.RangeHyperlink | null | undefined): boolean {
  return (link?.documentReference ?? link?.address ?? "") !== "";
}

function isNativeCheckbox({ type }: Excel.CellControl): boolean {
  const name: string = type;
  return name === "Checkbox";
}

function columnFrom(
  { cell, validation }: AskedCell,
  title: string,
  native: boolean,
  around: AroundColumns,
): StandingColumn {
  const source = validation.type === "List" ? sourceIn(validation.rule) : undefined;
  const hint = hintFrom(validation.prompt);
  const isSigned = validation.errorAlert.title === checkboxSign;
  const isStandIn = isSigned && source !== undefined && booleanLists.includes(source.toUpperCase());
  const choices = source === undefined || isStandIn ? undefined : choicesFrom(source, around);
  return {
    title,
    ...(choices === undefined ? {} : { choices }),
    ...(source === undefined || isStandIn ? {} : { source }),
    ...(hint === undefined ? {} : { hint }),
    isCheckbox: isSigned || (native && isNativeCheckbox(cell.control)),
    isLink: leads(cell.hyperlink),
  };
}

/** What stands in for a checkbox, in the words that Excel takes for true and false in a language. */
export const booleanLists: readonly string[] = ["TRUE,FALSE", "WAAR,ONWAAR"];

/** `control` is a plain property of a range, though other objects have one that leads to more. */
function loadControl(cell: { load(properties: string): unknown }): void {
  const property = "control";
  cell.load(property);
}

/** The number formats of a row of cells. */
function codesIn({ numberFormat }: Excel.Range): readonly string[] {
  const codes: readonly unknown[] = (numberFormat as unknown[][])[0] ?? [];
  return Array.from(codes, (code) => (typeof code === "string" ? code : "General"));
}

/** Asks what the columns of one of our sheets offer. `native`: this Excel has checkboxes. */
export function askColumns(
  sheet: Excel.Worksheet,
  headerRow: number,
  width: number,
  native: boolean,
): Asked<ColumnsAnswer> {
  const row = sheet.getRangeByIndexes(headerRow, 0, 1, Math.max(1, width));
  row.load("numberFormat");
  const asked = Array.from({ length: width }, (_, index): AskedCell => {
    const cell = sheet.getCell(headerRow, index);
    cell.load("hyperlink");
    if (native) loadControl(cell);
    const { dataValidation: validation } = cell;
    validation.load("type,rule,prompt,errorAlert");
    return { cell, validation };
  });
  return {
    taken: () => ({
      formats: codesIn(row),
      columns: (header, around) =>
        asked.flatMap((one, index) => {
          const title = textOf(header[index]);
          return title === "" ? [] : [columnFrom(one, title, native, around)];
        }),
    }),
  };
}

/** What columns offer, in the words of a snapshot; columns that offer nothing are left out. */
export function featuresOf(columns: readonly StandingColumn[]): readonly ColumnFeatures[] {
  return columns.flatMap(({ title, choices, hint, isCheckbox }) => {
    if (choices === undefined && hint === undefined && !isCheckbox) return [];
    return [
      {
        column: title,
        ...(choices === undefined ? {} : { choices }),
        ...(isCheckbox ? { checkbox: true as const } : {}),
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  });
}
