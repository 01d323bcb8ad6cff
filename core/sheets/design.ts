import type {
  Choices,
  ColumnLayout,
  ColumnType,
  ConditionalFormat,
  DrawnKind,
  Emphasis,
  Language,
  PrintSetup,
  SheetLayout,
} from "../workbook/layout.ts";
import { onceFor } from "../remembered.ts";
import { withinTable } from "./lead.ts";

/** A text in every language that people see. */
export type Words = Readonly<Record<Language, string>>;

/** A word of a dropdown: our code for it, and what people read and choose. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
  /** Other words that clearly mean the same, in lower case: understood where people type them, never offered. */
  readonly also?: readonly string[];
}

/** A column of one of our sheets, in all languages. */
export interface ColumnDesign {
  /** Stable name, unique in its design. */
  readonly key: string;
  readonly title: Words;
  readonly type: ColumnType;
  /** Characters. */
  readonly width: number;
  readonly wrap?: boolean;
  readonly choices?: readonly Choice[];
  /** The words of the choices are understood and shown, and people may type others: no dropdown that refuses those. */
  readonly open?: true;
  /** A dropdown of whatever stands in a column of another of our sheets, for lists that people extend. */
  readonly choicesFrom?: { /** Key of its design. */ readonly sheet: string; readonly column: Words };
  readonly checkbox?: boolean;
  readonly hint?: { readonly title: Words; readonly text: Words };
  /**
   * `us`: recalculated whenever the job runs again. `people`: we may give a first value, and never touch it after.
   */
  readonly filledBy: "us" | "people";
  /** In a column of people: the value that jobs give at first, as code. A row that still says it is one nobody typed in. */
  readonly first?: string | boolean;
  /** People type here too although `filledBy` is `us`: the job hands back what they typed, here or on another sheet. */
  readonly input?: boolean;
}

/** When a cell stands out; values are codes of choices, or plain values. */
export type EmphasisDesign =
  | { readonly when: "equals"; readonly column: string; readonly value: string | boolean; readonly emphasis: Emphasis }
  | { readonly when: "above"; readonly column: string; readonly value: number; readonly emphasis: Emphasis }
  | {
      readonly when: "overdue";
      readonly column: string;
      readonly status?: string;
      readonly finished?: readonly string[];
      readonly emphasis: Emphasis;
    };

/** A chart on one of our sheets, in all languages; columns go by their keys. */
export interface ChartDesign {
  /** Unique on its sheet. */
  readonly id: string;
  readonly kind: DrawnKind;
  readonly title: Words;
  /** The sheet whose rows are drawn; absent is the sheet of the chart itself. */
  readonly source?: SheetDesign;
  /** Key of the column with the labels. */
  readonly categories: string;
  /** The columns with the numbers; where each has a tone, that decides its colour. */
  readonly series: readonly { /** Its key. */ readonly column: string; readonly tone?: Emphasis }[];
  /** Of lying bars: the more rows are drawn, the higher it is. Stands below all other charts of its sheet. */
  readonly grows?: true;
}

/** One of our sheets, in all languages; a workbook gets it in its own language as a `SheetLayout`. */
export interface SheetDesign {
  readonly key: string;
  readonly name: Words;
  readonly lead: readonly Words[];
  readonly columns: readonly ColumnDesign[];
  /** Keys of the columns that together name a row. */
  readonly keyColumns: readonly string[];
  readonly frozenColumns: number;
  readonly emphases: readonly EmphasisDesign[];
  readonly print: PrintSetup;
  /** Charts beside the table, from the top down. */
  readonly charts?: readonly ChartDesign[];
  readonly tabColour?: string;
  readonly place: "first" | "last";
}

/** The column with this key. Asking for one that the design lacks is a defect of ours. */
export function columnOf(design: SheetDesign, key: string): ColumnDesign {
  const column = design.columns.find((candidate) => candidate.key === key);
  if (column === undefined) throw new Error(`Design ${design.key} has no column ${key}`);
  return column;
}

function choicesOf(column: ColumnDesign, language: Language): Choices | undefined {
  const { choicesFrom } = column;
  if (choicesFrom !== undefined) return { sheet: choicesFrom.sheet, column: choicesFrom.column[language] };
  return column.choices === undefined || column.open === true
    ? undefined
    : { values: column.choices.map((choice) => choice.words[language]) };
}

/** A column in one language. */
export function columnLayout(column: ColumnDesign, language: Language): ColumnLayout {
  const choices = choicesOf(column, language);
  return {
    key: column.key,
    title: column.title[language],
    type: column.type,
    width: column.width,
    ...(column.wrap === true ? { wrap: true } : {}),
    ...(choices === undefined ? {} : { choices }),
    ...(column.checkbox === true ? { checkbox: true } : {}),
    ...(column.hint === undefined
      ? {}
      : { hint: { title: column.hint.title[language], text: column.hint.text[language] } }),
    ...(column.filledBy === "people" || column.input === true ? { input: true } : {}),
  };
}

/** The word people see for a code of a choice column; anything that is not a code stays as it is. */
export function shown(column: ColumnDesign, value: string, language: Language): string {
  return column.choices?.find((choice) => choice.value === value)?.words[language] ?? value;
}

/** The codes of choices by every word for them; of two with one word the first. */
const valuesByWord = onceFor((choices: readonly Choice[]): ReadonlyMap<string, string> => {
  const words = choices.flatMap(({ value, words: shownWords, also = [] }) =>
    [value, ...Object.values(shownWords), ...also].map((word): [string, string] => [word.toLowerCase(), value]),
  );
  return new Map(words.reverse());
});

/** The code behind a word that stands in a choice column, in whichever language; an unknown word stays as it is. */
export function understood({ choices }: Pick<ColumnDesign, "choices">, word: string): string {
  if (choices === undefined) return word;
  return valuesByWord(choices).get(word.trim().replace(/\s+/gu, " ").toLowerCase()) ?? word;
}

function formatLayout(design: SheetDesign, emphasis: EmphasisDesign, language: Language): ConditionalFormat {
  const column = columnOf(design, emphasis.column);
  const title = column.title[language];
  if (emphasis.when === "above") return { ...emphasis, column: title };
  if (emphasis.when === "equals") {
    const { value } = emphasis;
    return { ...emphasis, column: title, value: typeof value === "string" ? shown(column, value, language) : value };
  }
  if (emphasis.status === undefined) return { when: "overdue", column: title, emphasis: emphasis.emphasis };
  const status = columnOf(design, emphasis.status);
  const finished = (emphasis.finished ?? []).map((value) => shown(status, value, language));
  return { ...emphasis, column: title, status: status.title[language], finished };
}

/** Characters that fit beside each other over the whole table; letters of a lead are smaller than those of a column. */
function widthOf({ columns }: SheetDesign): number {
  return Math.floor(1.4 * columns.reduce((sum, { width }) => sum + width, 0));
}

/** A design in one language. Name and lead can be given for sheets that exist more than once, such as a round. */
export function laidOut(
  design: SheetDesign,
  language: Language,
  own: { readonly name?: string; readonly lead?: readonly string[] } = {},
): SheetLayout {
  return {
    key: design.key,
    name: own.name ?? design.name[language],
    lead: withinTable(own.lead ?? design.lead.map((line) => line[language]), widthOf(design)),
    columns: design.columns.map((column) => columnLayout(column, language)),
    keyColumns: design.keyColumns,
    frozenColumns: design.frozenColumns,
    conditionalFormats: design.emphases.map((emphasis) => formatLayout(design, emphasis, language)),
    print: design.print,
    ...(design.tabColour === undefined ? {} : { tabColour: design.tabColour }),
    place: design.place,
  };
}
