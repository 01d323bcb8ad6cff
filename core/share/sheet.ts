import type { Choice, Words } from "../sheets/design.ts";
import { withinTable } from "../sheets/lead.ts";
import type { Scalar } from "../workbook/cell.ts";
import type { ColumnType, ConditionalFormat, Emphasis, Language, PrintSetup } from "../workbook/layout.ts";
import type { SharedSheet } from "./shared-file.ts";

/** A column of a sheet to share. What is not a column here cannot come on the sheet: this is the allow-list. */
export interface SharedColumn {
  readonly key: string;
  readonly title: Words;
  /** Text where absent. */
  readonly type?: ColumnType;
  /** Characters. */
  readonly width: number;
  readonly wrap?: true;
  /** Codes and the words people read for them. Never a dropdown: what is shared is read. */
  readonly choices?: readonly Choice[];
  /** Codes that stand out. */
  readonly stressed?: Readonly<Record<string, Emphasis>>;
}

/** A sheet to share, in all languages. */
export interface SharedDesign {
  readonly key: string;
  readonly name: Words;
  readonly columns: readonly SharedColumn[];
  readonly print: PrintSetup;
  /** Columns that stay in sight; 1 where absent. */
  readonly frozenColumns?: number;
  readonly onePage?: true;
}

/** A line of a sheet to share: the heading of a part, or values by the key of a column, choices as codes. */
export type SharedLine = { readonly heading: string } | { readonly cells: Readonly<Record<string, Scalar>> };

/** Characters that fit beside each other over the whole table; letters of a lead are smaller than those of a column. */
function tableWidth(columns: readonly SharedColumn[]): number {
  return Math.floor(1.4 * columns.reduce((sum, { width }) => sum + width, 0));
}

function formatsOf({ columns }: SharedDesign, language: Language): readonly ConditionalFormat[] {
  return columns.flatMap((column) =>
    Object.entries(column.stressed ?? {}).map(([code, emphasis]) => ({
      when: "equals" as const,
      column: column.title[language],
      value: shownIn(column, code, language),
      emphasis,
    })),
  );
}

function shownIn({ choices = [] }: SharedColumn, code: string, language: Language): string {
  return choices.find(({ value }) => value === code)?.words[language] ?? code;
}

function cellsOf(line: SharedLine, design: SharedDesign, language: Language): readonly Scalar[] {
  if ("heading" in line) return [line.heading];
  return design.columns.map((column) => {
    const value = Object.prototype.hasOwnProperty.call(line.cells, column.key) ? line.cells[column.key] : undefined;
    if (value === undefined || value === "") return null;
    return typeof value === "string" ? shownIn(column, value, language) : value;
  });
}

/** A sheet to share in one language. The first line of the lead is its title. */
export function sharedSheet(
  design: SharedDesign,
  lines: readonly SharedLine[],
  lead: readonly string[],
  language: Language,
): SharedSheet {
  const headings = lines.flatMap((line, place) => ("heading" in line ? [place] : []));
  return {
    layout: {
      key: design.key,
      name: design.name[language],
      lead: withinTable(lead, tableWidth(design.columns)),
      columns: design.columns.map(({ key, title, type = "text", width, wrap }) => ({
        key,
        title: title[language],
        type,
        width,
        ...(wrap === true ? { wrap } : {}),
      })),
      keyColumns: [],
      frozenColumns: design.frozenColumns ?? 1,
      conditionalFormats: formatsOf(design, language),
      print: design.print,
      place: "last",
    },
    rows: lines.map((line) => cellsOf(line, design, language)),
    ...(headings.length === 0 ? {} : { headings }),
    ...(design.onePage === true ? { onePage: true } : {}),
  };
}
