import type {
  Choices,
  ColumnLayout,
  ColumnType,
  Emphasis,
  Language,
  PrintSetup,
  SheetLayout,
} from "../workbook/layout.ts";

/** A text in every language that people see. */
export type Words = Readonly<Record<Language, string>>;

/** A word of a dropdown: our code for it, and what people read and choose. */
export interface Choice {
  readonly value: string;
  readonly words: Words;
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
  /** A dropdown of whatever stands in a column of another of our sheets, for lists that people extend. */
  readonly choicesFrom?: { readonly sheet: string; readonly column: string };
  readonly checkbox?: boolean;
  readonly hint?: { readonly title: Words; readonly text: Words };
  /**
   * `us`: recalculated whenever the job runs again. `people`: we may give a first value, and never touch it after.
   */
  readonly filledBy: "us" | "people";
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
  if (column.choicesFrom !== undefined) return column.choicesFrom;
  return column.choices === undefined ? undefined : { values: column.choices.map((choice) => choice.words[language]) };
}

function columnLayout(column: ColumnDesign, language: Language): ColumnLayout {
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
    ...(column.filledBy === "people" ? { input: true } : {}),
  };
}

/** The word people see for a code of a choice column; anything that is not a code stays as it is. */
export function shown(column: ColumnDesign, value: string, language: Language): string {
  return column.choices?.find((choice) => choice.value === value)?.words[language] ?? value;
}

/** The code behind a word that stands in a choice column, in whichever language; an unknown word stays as it is. */
export function understood(column: ColumnDesign, word: string): string {
  const wanted = word.trim().toLowerCase();
  const found = column.choices?.find(
    (choice) => choice.value === wanted || Object.values(choice.words).some((one) => one.toLowerCase() === wanted),
  );
  return found?.value ?? word;
}

/** A design in one language. Name and lead can be given for sheets that exist more than once, such as a round. */
export function laidOut(
  design: SheetDesign,
  language: Language,
  own: { readonly name?: string; readonly lead?: readonly string[] } = {},
): SheetLayout {
  const title = (key: string): string => columnOf(design, key).title[language];
  return {
    key: design.key,
    name: own.name ?? design.name[language],
    lead: own.lead ?? design.lead.map((line) => line[language]),
    columns: design.columns.map((column) => columnLayout(column, language)),
    keyColumns: design.keyColumns,
    frozenColumns: design.frozenColumns,
    conditionalFormats: design.emphases.map((emphasis) => {
      if (emphasis.when === "equals") {
        const column = columnOf(design, emphasis.column);
        const value = typeof emphasis.value === "string" ? shown(column, emphasis.value, language) : emphasis.value;
        return { when: "equals", column: column.title[language], value, emphasis: emphasis.emphasis };
      }
      if (emphasis.when === "above") return { ...emphasis, column: title(emphasis.column) };
      const status = emphasis.status === undefined ? undefined : columnOf(design, emphasis.status);
      return {
        when: "overdue",
        column: title(emphasis.column),
        ...(status === undefined ? {} : { status: status.title[language] }),
        ...(emphasis.finished === undefined || status === undefined
          ? {}
          : { finished: emphasis.finished.map((value) => shown(status, value, language)) }),
        emphasis: emphasis.emphasis,
      };
    }),
    print: design.print,
    ...(design.tabColour === undefined ? {} : { tabColour: design.tabColour }),
    place: design.place,
  };
}
