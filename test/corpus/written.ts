/** Short ways to write down rows, rankings and records of cases. */
import type { CorpusCase, CorpusCell } from "./case.ts";

type Expected = CorpusCase["expected"];

/** What a row of a list of groups says. */
export type GroupRow = Expected["groups"][number];

/** What a row of a list of households says. */
export type HouseholdRow = Expected["households"][number];

type Option = NonNullable<GroupRow["ranking"]>[number][number];

/** Cells between bars: `@2025-01-31` is a date cell, `€12.5` an amount, digits a number, all else text as typed. */
export function cells(line: string): CorpusCell[] {
  return line.split("|").map((text) => {
    if (text === "") return null;
    if (/^@\d{4}-\d\d-\d\d(T[\d:]+)?$/.test(text)) return { date: text.slice(1) };
    if (/^€\d+(\.\d+)?$/.test(text)) return { number: Number(text.slice(1)), format: "€ #,##0.00" };
    return /^(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
  });
}

/** Rows, a line each, with their cells between bars. */
export function lines(text: string): CorpusCell[][] {
  return text.trim().split("\n").map(cells);
}

const options: Record<string, Option> = {
  f: "family",
  c: "couple",
  p: "single-parent",
  m: "single-man",
  w: "single-woman",
};

function option(letter: string): Option {
  const found = options[letter];
  if (found === undefined) throw new Error(`No option ${letter}`);
  return found;
}

/** Places of a ranking, first the most wanted: `f c+p` is family, then couple and single parent alike. */
export function rank(places: string): Option[][] {
  return places.split(" ").map((place) => place.split("+").map(option));
}

/** Words between commas. */
export function list(words: string): string[] {
  return words.split(", ");
}

/** Hours a week, and the place between social (1) and goal-oriented (5). */
export function expectation(hoursPerWeek: number, focus: number): { hoursPerWeek: number; focus: number } {
  return { hoursPerWeek, focus };
}

/** Rows of groups on a sheet. */
export const groupIn =
  (sheet: string) =>
  (row: number, rest: Omit<GroupRow, "sheet" | "row">): GroupRow => ({ sheet, row, ...rest });

/** Rows of households on a sheet. */
export const householdIn =
  (sheet: string) =>
  (row: number, rest: Omit<HouseholdRow, "sheet" | "row">): HouseholdRow => ({ sheet, row, ...rest });
