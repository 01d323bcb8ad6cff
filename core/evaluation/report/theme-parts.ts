import { themeWords } from "../items/theme-words.ts";
import { respondents, waves, type Item } from "../response.ts";
import type { SharedTable } from "../suppression/shared-result.ts";
import { figureLine } from "./figure-lines.ts";
import type { ReportPart, ReportSource } from "./report-part.ts";

type ThemeName = keyof typeof themeWords;

const themeNames = Object.keys(themeWords) as ThemeName[];

function themeOf({ theme }: Item): ThemeName {
  return theme ?? "own";
}

/** Both sides of one question below each other, the later moment first: how it is comes before how it was (R67). */
function ordered(tables: readonly SharedTable[]): readonly SharedTable[] {
  const place = ({ wave, respondent }: SharedTable): number =>
    (waves.length - waves.indexOf(wave)) * respondents.length + respondents.indexOf(respondent);
  return [...tables].sort((one, other) => place(one) - place(other));
}

function isAnswered({ n }: SharedTable): boolean {
  return n.kind !== "count" || n.count > 0;
}

/** The tables over all arms together, which is what a report tells; arms are for the comparison. */
export function tablesTold(tables: readonly SharedTable[]): readonly SharedTable[] {
  return tables.filter((table) => table.arm === undefined && isAnswered(table));
}

/** The lines of one question: the question itself, then everybody who answered it. */
export function itemLines(tables: readonly SharedTable[], language: ReportSource["language"]): readonly string[] {
  const [first] = tables;
  if (first === undefined) return [];
  const told = ordered(tables).map((table) => `   ${figureLine(table, language)}`);
  return [first.item.words[language], ...told];
}

/** What was answered, by theme; a question that nobody answered is left out. */
export function themeParts({ shown, language }: ReportSource): readonly ReportPart[] {
  const tables = tablesTold(shown.tables);
  const items = [...new Set(tables.map(({ item }) => item))];
  return themeNames.flatMap((theme) => {
    const own = items.filter((item) => themeOf(item) === theme);
    const lines = own.flatMap((item) => itemLines(tables.filter((table) => table.item === item), language)); // prettier-ignore
    return lines.length === 0 ? [] : [{ key: `theme-${theme}`, heading: themeWords[theme][language], lines }];
  });
}
