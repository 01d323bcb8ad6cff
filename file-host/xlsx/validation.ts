import type { Choices, Hint } from "../../core/workbook/layout.ts";
import { element } from "./markup.ts";
import { escapedText, spelledText } from "./xml-text.ts";

/** What the cells of a column offer: a dropdown, a hint, or both. */
export interface Validation {
  /** Cells it holds for, such as `D5:D9`. */
  readonly range: string;
  readonly choices: Choices | undefined;
  readonly hint: Hint | undefined;
}

/** Finds the cells behind a dropdown; undefined when the sheet or column is not there. */
export type ChoicesFormula = (choices: { readonly sheet: string; readonly column: string }) => string | undefined;

function listFormula(choices: Choices | undefined, formulaOf: ChoicesFormula): string | undefined {
  if (choices === undefined) return undefined;
  return "sheet" in choices ? formulaOf(choices) : `"${choices.values.join(",")}"`;
}

/**
 * The validations of one column, none when it offers nothing. Words written out refuse other words; words from a sheet
 * are a help for typing, because people may name somebody who is not on the list yet.
 */
export function validationXml(prefix: string, validation: Validation, formulaOf: ChoicesFormula): readonly string[] {
  const { choices, hint, range } = validation;
  const formula = listFormula(choices, formulaOf);
  if (formula === undefined && hint === undefined) return [];
  const attributes = {
    type: formula === undefined ? undefined : "list",
    allowBlank: 1,
    showInputMessage: hint === undefined ? undefined : 1,
    showErrorMessage: choices !== undefined && "values" in choices ? 1 : undefined,
    promptTitle: hint === undefined || hint.title === "" ? undefined : spelledText(hint.title),
    prompt: hint === undefined ? undefined : spelledText(hint.text),
    sqref: range,
  };
  const content = formula === undefined ? "" : element(`${prefix}formula1`, {}, escapedText(formula));
  return [element(`${prefix}dataValidation`, attributes, content)];
}

/** The collection of validations of a sheet; nothing when there are none. */
export function validationsXml(prefix: string, validations: readonly string[]): string {
  if (validations.length === 0) return "";
  return element(`${prefix}dataValidations`, { count: validations.length }, validations.join(""));
}
