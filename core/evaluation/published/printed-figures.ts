import { folded, wordsIn } from "../../intake/words.ts";
import type { MappedSheet } from "../../intake/mapped-sheet.ts";
import type { SheetTable, TableRow } from "../../intake/sheet-table.ts";
import { textOf, type Scalar } from "../../workbook/cell.ts";
import { armOfCell, respondentIn, waveIn } from "../questionnaires/moment-words.ts";
import type { Respondent, StudyArm, Wave } from "../response.ts";
import type { PrintedPercent } from "./fitting-counts.ts";

/** A percentage that a report prints, as a coordinator typed it over: of whom it is, and of which answer. */
export interface PrintedFigure {
  readonly sheet: string;
  readonly row: number;
  readonly section: string;
  /** What it is about, as typed. */
  readonly about: string;
  /** Absent where the cell holds no percentage. */
  readonly printed?: PrintedPercent;
  /** The number of people that the report gives with it. */
  readonly n?: number;
  /** More than one where the report takes them together. */
  readonly respondents: readonly Respondent[];
  readonly wave?: Wave;
  /** Absent: everybody. `treated`: all who are not in the control group. */
  readonly arm?: Extract<StudyArm, "treated" | "control">;
  /** Key of an item, or its words. */
  readonly question?: string;
  readonly answer?: string;
}

/** Headers by what they mean, Dutch and English. */
const headers = {
  percent: /\b(?:gepubliceerd|gedrukt|published|printed)\b/u,
  section: /^(?:paragraaf|par|hoofdstuk|section|chapter)$/u,
  population: /^(?:populatie|population)$/u,
  about: /^(?:onderdeel|uitspraak|item|figure|statement)$/u,
  n: /^(?:n|aantal|nominal n|number)$/u,
  respondent: /^(?:respondent(?:en)?|respondents|wie|who)$/u,
  wave: /^(?:moment|meetmoment|meting|wave)$/u,
  arm: /^(?:arm|groep|group)$/u,
  question: /^(?:vraag|question)$/u,
  answer: /^(?:antwoord|answer)$/u,
} as const;

type Column = keyof typeof headers;
type Columns = Readonly<Partial<Record<Column, number>>>;

function columnsOf({ columns }: SheetTable): Columns {
  const found: Partial<Record<Column, number>> = {};
  for (const { header, index } of columns) {
    // Without what stands in brackets or around the words: `Gepubliceerd (%)`.
    const plain = wordsIn(folded(header).replace(/_/gu, " ")).join(" ");
    const column = (Object.keys(headers) as Column[]).find(
      (key) => found[key] === undefined && headers[key].test(plain),
    );
    if (column !== undefined) found[column] = index;
  }
  return found;
}

/** True for a table of percentages that were printed somewhere, with what each of them is about. */
function isOfPrinted({ percent, about, question }: Columns): boolean {
  return percent !== undefined && (about !== undefined || question !== undefined);
}

/** True for a sheet with percentages that were printed somewhere. */
export function holdsPrinted(table: SheetTable): boolean {
  return isOfPrinted(columnsOf(table));
}

/** A percentage and its decimals: `15,7%`, `ruim 60`, 41. */
function percentOf(cell: Scalar, about: string): PrintedPercent | undefined {
  const text = textOf(cell).replace(",", ".");
  const [number] = /\d+(?:\.\d+)?/u.exec(text) ?? [];
  if (number === undefined || Number(number) > 100) return undefined;
  const words = folded(`${text} ${about}`);
  const nearly = /\bruim\b|\bmore than\b|\bover\b/u.test(words)
    ? "above"
    : /\bbijna\b|\bnearly\b|\balmost\b/u.test(words)
      ? "below"
      : undefined;
  return {
    percent: Number(number),
    decimals: number.split(".")[1]?.length ?? 0,
    ...(nearly === undefined ? {} : { nearly }),
  };
}

/** Whose answers: those that the text names, each of them where it takes more together. */
function respondentsIn(text: string): readonly Respondent[] {
  const found = text.split(/\+|&|\ben\b|\band\b|,|\//iu).flatMap((part) => respondentOf(part) ?? []);
  return [...new Set(found)];
}

function respondentOf(text: string): Respondent | undefined {
  // In a report on questionnaires of members, `WG` is what they belong to.
  return /^\s*wg\b/iu.test(text) ? "member" : respondentIn(text);
}

/** The cell of a column as text; nothing where there is no such column or nothing in it. */
function said({ cells }: TableRow, column: number | undefined): string | undefined {
  const text = column === undefined ? "" : textOf(cells[column] ?? null);
  return text === "" ? undefined : text;
}

function figureOn(sheet: string, row: TableRow, columns: Columns): PrintedFigure {
  const population = said(row, columns.population) ?? "";
  const about = said(row, columns.about) ?? said(row, columns.question) ?? "";
  const printed = percentOf(columns.percent === undefined ? null : (row.cells[columns.percent] ?? null), about);
  const n = Number(said(row, columns.n) ?? Number.NaN);
  const wave = waveIn(said(row, columns.wave) ?? population);
  const arm = armOfCell("", said(row, columns.arm) ?? "");
  const question = said(row, columns.question);
  const answer = said(row, columns.answer);
  return {
    ...{ sheet, row: row.row, section: said(row, columns.section) ?? "", about },
    ...(printed === undefined ? {} : { printed }),
    ...(Number.isInteger(n) && n > 0 ? { n } : {}),
    respondents: respondentsIn(said(row, columns.respondent) ?? population),
    ...(wave === undefined ? {} : { wave }),
    ...(arm === undefined ? {} : { arm }),
    ...(question === undefined ? {} : { question }),
    ...(answer === undefined ? {} : { answer }),
  };
}

/** All percentages of all sheets with printed ones, in the order of their rows; that of ours tells of others. */
export function printedFigures(sheets: readonly MappedSheet[]): readonly PrintedFigure[] {
  return sheets.flatMap(({ role, table }) => {
    if (role === "output") return [];
    const columns = columnsOf(table);
    if (!isOfPrinted(columns)) return [];
    return table.rows.map((row) => figureOn(table.sheet.name, row, columns));
  });
}
