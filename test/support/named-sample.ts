import { readFileSync } from "node:fs";
import { matchesDesign } from "../../core/sheets/matches.ts";
import { textOf, type Cell } from "../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";

/** Columns whose values are replaced by words that stand nowhere else, and what those begin with. */
const named: Readonly<Record<string, string>> = {
  Naam: "Qnaam",
  "E-mail": "Qmail",
  Contactpersoon: "Qcontact",
  Telefoon: "Qtelefoon",
};
/** Columns that the lists of people get besides, as coordinators have them. */
const added: readonly (readonly [title: string, word: string])[] = [
  ["Adres", "Qadres"],
  ["Telefoonnummer", "Qtelefoon"],
  ["BSN", "Qbsn"],
  ["Geloof", "Qgeloof"],
  ["Bijzonderheden", "Qvrij"],
];
const people = ["Welkom Groepen", "Statushouders", "Groepsleden"];
/** Questionnaires of the sample. */
export const surveys = /^(?:Intake|Tussenmeting|Eindmeting|Slotformulier)/u;

/** Gives every value that somebody could be known by its own word, and the same one to the same value. */
class Words {
  readonly #words = new Map<string, string>();

  of(start: string, value: string): string {
    const key = `${start} ${value}`;
    const known = this.#words.get(key) ?? `${start}${String(this.#words.size + 1)}x`;
    this.#words.set(key, known);
    return known;
  }
}

function withWords(sheet: Sheet, words: Words): Sheet {
  const isSurvey = surveys.test(sheet.name);
  const isMatches = sheet.key === matchesDesign.key;
  if (!people.includes(sheet.name) && !isSurvey && !isMatches && sheet.name !== "Contactpersonen") return sheet;
  const first = sheet.cells.findIndex((row) => row.filter((cell) => textOf(cell) !== "").length > 2);
  const header = isMatches ? sheet.headerRow - 1 : first;
  const titles = (sheet.cells[header] ?? []).map(textOf);
  const extra = people.includes(sheet.name) ? added : isSurvey ? ([["Opmerkingen", "Qvrij"]] as const) : [];
  const cells = sheet.cells.map((row, at): readonly Cell[] => {
    if (at < header || row.length === 0) return row;
    const whole = Array.from(titles, (_, index) => row[index] ?? null);
    if (at === header) return [...whole, ...extra.map(([title]) => title)];
    const replaced = whole.map((cell, index) => {
      const start = named[titles[index] ?? ""];
      return start === undefined || cell === null ? cell : mailed(start, words.of(start, textOf(cell)));
    });
    return [...replaced, ...extra.map(([title, start]) => words.of(start, `${sheet.name} ${title} ${String(at)}`))];
  });
  return { ...sheet, cells };
}

function mailed(start: string, word: string): string {
  return start === "Qmail" ? `${word}@voorbeeld.example` : word;
}

/** Words that stand for somebody. */
const wordPattern = /Q(?:naam|mail|contact|telefoon|adres|bsn|geloof|vrij)\d+x/gu;

/** The words of people that stand anywhere in texts, each once. */
export function wordsIn(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => text.match(wordPattern) ?? []))].sort();
}

/** Words on the rows of a sheet that have a code. */
export function wordsOn({ sheets }: Snapshot, name: string, code: string): ReadonlySet<string> {
  const rows = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Set(wordsIn([JSON.stringify(rows.filter((row) => row.some((cell) => textOf(cell) === code)))]));
}

/** The sample with answers, in which everything by which somebody is known is a word that stands nowhere else. */
export async function namedSample(): Promise<Snapshot> {
  const host = XlsxHost.open(readFileSync(new URL("../../samples/pilot-evaluatie.xlsx", import.meta.url)));
  const whole = await host.read((await host.outline()).sheets.map(({ name }) => name));
  const words = new Words();
  return { ...whole, sheets: whole.sheets.map((sheet) => withWords(sheet, words)) };
}
