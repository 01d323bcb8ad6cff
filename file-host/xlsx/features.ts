import { cellText } from "../../core/workbook/stored.ts";
import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Choices, Hint } from "../../core/workbook/layout.ts";
import type { ColumnFeatures } from "../../core/workbook/snapshot.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { parsedReference, type Reference } from "../../core/workbook/references.ts";
import type { SheetContent, Validation } from "./sheet-reader.ts";

/** What a dropdown that refers to a range or name needs to know of the workbook around it. */
export interface FeatureContext {
  /** The sheet itself. */
  readonly sheet: string;
  readonly headerRow: number;
  /** What a defined name refers to; undefined when there is none. */
  readonly definedName: (name: string) => string | undefined;
  /** The key of one of our sheets; undefined for a sheet of the coordinator. */
  readonly keyOf: (sheet: string) => string | undefined;
  /** The title above a range: in the header row of one of our sheets, else in the row above it. */
  readonly titleAbove: (sheet: string, range: Range) => string;
}

/** The words of a list that is written out: one text between quotes, commas between the words. */
function literalWords(formula: string): readonly string[] | undefined {
  const quoted = /^"(.*)"$/su.exec(formula)?.[1];
  return quoted?.split(",").map((word) => textOf(cellText(word.replace(/""/gu, '"'))));
}

function referenceOf(formula: string, context: FeatureContext): Reference | undefined {
  const plain = formula.replace(/^=/u, "");
  return parsedReference(plain) ?? parsedReference(context.definedName(plain) ?? "");
}

function choicesOf(validation: Validation, context: FeatureContext): Choices | undefined {
  if (validation.type !== "list") return undefined;
  const values = literalWords(validation.formula);
  if (values !== undefined) return { values };
  const reference = referenceOf(validation.formula, context);
  if (reference === undefined) return undefined;
  const sheet = reference.sheet ?? context.sheet;
  const column = context.titleAbove(sheet, reference.range);
  return column === "" ? undefined : { sheet: context.keyOf(sheet) ?? sheet, column };
}

function hintOf(validation: Validation): Hint | undefined {
  const text = cellText(validation.prompt);
  return text === "" ? undefined : { title: cellText(validation.promptTitle), text };
}

function covers(validation: Validation, column: number, headerRow: number): boolean {
  return validation.ranges.some(
    (range) => range.firstColumn <= column && column <= range.lastColumn && range.lastRow > headerRow,
  );
}

function firstOf<Found>(
  validations: readonly Validation[],
  find: (one: Validation) => Found | undefined,
): Found | undefined {
  for (const validation of validations) {
    const found = find(validation);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the columns of one of our sheets offer, in their order; columns that offer nothing or have no title are left out. */
export function featuresOf(content: SheetContent, context: FeatureContext): readonly ColumnFeatures[] {
  const header: readonly Cell[] = content.cells[context.headerRow - 1] ?? [];
  return header.flatMap((cell, index) => {
    const own = content.validations.filter((one) => covers(one, index + 1, context.headerRow));
    const choices = firstOf(own, (one) => choicesOf(one, context));
    const hint = firstOf(own, hintOf);
    const checkbox = (content.checkboxes.get(index + 1) ?? 0) > context.headerRow;
    const column = textOf(cell);
    if (column === "" || (choices === undefined && hint === undefined && !checkbox)) return [];
    return [
      {
        column,
        ...(choices === undefined ? {} : { choices }),
        ...(checkbox ? { checkbox: true as const } : {}),
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  });
}
