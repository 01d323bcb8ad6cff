import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Choices, Hint } from "../../core/workbook/layout.ts";
import type { ColumnFeatures } from "../../core/workbook/snapshot.ts";
import { cellText } from "../../core/workbook/stored.ts";
import type { GridRule } from "./operation.ts";
import type { ReadColumn } from "./standing.ts";

/**
 * The help text of a rule by which a column of words is known to be one of checkboxes too: a cell has one rule. A sign, no
 * word, so that it is the same in every language.
 */
export const checkboxSign = "\u2611";

/** What a column of one of our sheets offers. */
export interface GridColumn {
  readonly title: string;
  readonly choices?: Choices;
  readonly hint?: Hint;
  readonly isCheckbox: boolean;
  /** Its cells lead to a sheet. */
  readonly isLink: boolean;
}

/** A hint as the note on a header: its title, and its text on the next line. */
export function noteOf(hint: Hint): string {
  return hint.title === "" ? hint.text : `${hint.title}\n${hint.text}`;
}

function isTidy(text: string, longest: number): boolean {
  return text === textOf(text) && text.length <= longest;
}

/** The hint that a note says; undefined for a note that is none of ours, because it is longer or has other lines. */
export function hintFrom(note: string): Hint | undefined {
  const lines = cellText(note).split("\n");
  const [title = "", text = ""] = lines.length === 1 ? ["", ...lines] : lines;
  return lines.length <= 2 && text !== "" && isTidy(title, 32) && isTidy(text, 255) ? { title, text } : undefined;
}

function choicesFrom({ rule, words }: ReadColumn): Choices | undefined {
  if (rule?.kind === "words") return { values: rule.words.map((word) => textOf(cellText(word))) };
  return rule?.kind === "range" ? words : undefined;
}

/** What columns offer, from what was read of them; `header` holds the titles. Columns without a title offer nothing. */
export function columnsFrom(
  read: readonly ReadColumn[],
  header: readonly (Cell | undefined)[],
  links: readonly number[],
): readonly GridColumn[] {
  const byIndex = new Map(read.map((column) => [column.index, column]));
  return header.flatMap((cell, index) => {
    const title = textOf(cell);
    const column: ReadColumn = byIndex.get(index) ?? { index };
    const { rule, note = "" } = column;
    const choices = choicesFrom(column);
    const hint = hintFrom(note);
    const isCheckbox = rule?.kind === "checkbox" || (rule !== undefined && rule.sign === checkboxSign);
    const offers = {
      ...(choices === undefined ? {} : { choices }),
      ...(hint === undefined ? {} : { hint }),
    };
    return title === "" ? [] : [{ title, ...offers, isCheckbox, isLink: links.includes(index) }];
  });
}

/** What columns offer in the words of a snapshot; columns that offer nothing are left out. */
export function featuresOf(columns: readonly GridColumn[]): readonly ColumnFeatures[] {
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

/** The rule of a column: its words, or checkboxes; `rangeOf` finds the cells that words on another sheet stand in. */
export function ruleOf(
  { choices, isCheckbox }: GridColumn,
  rangeOf: (choices: Exclude<Choices, { readonly values: readonly string[] }>) => GridRule | undefined,
): GridRule | null {
  const sign = isCheckbox ? { sign: checkboxSign } : {};
  if (choices === undefined) return isCheckbox ? { kind: "checkbox" } : null;
  if ("values" in choices) return { kind: "words", words: choices.values, ...sign };
  const found = rangeOf(choices);
  if (found === undefined) return isCheckbox ? { kind: "checkbox" } : null;
  return { ...found, ...sign };
}
