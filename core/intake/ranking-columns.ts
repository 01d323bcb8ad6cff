import { householdTypes, type HouseholdType } from "../records/words.ts";
import { typeOptionFrom } from "./cells/household-type.ts";
import { optionsIn, orderedIn, rankFrom, rankIn } from "./cells/rank.ts";
import { shareFor, type ColumnContent } from "./evidence.ts";
import type { CellReader } from "./cells/reader.ts";
import type { Confidence } from "./reading.ts";
import type { TableColumn } from "./sheet-table.ts";
import { folded } from "./words.ts";

/** A column with its content, before it has a meaning. */
export interface ContentColumn extends TableColumn {
  readonly content: ColumnContent;
}

/** A column that is part of a ranking, or all of it. */
export interface RankingColumn {
  readonly index: number;
  /** `ranking.family` holds ranks, `ranking.1` holds options, `ranking` holds a whole ordered list. */
  readonly field: string;
  readonly confidence: Confidence;
}

const aboutRanking = /voorkeur|rang|ranking|\brank\b|keus|keuze|prefer|choice|liefst|volgorde/u;

/** The parts of a header that can name an option or a rank: in square brackets, behind a colon or dash, or all of it. */
function partsOf(header: string): string[] {
  const plain = folded(header);
  const bracket = /\[([^\]]+)\]/u.exec(plain)?.[1];
  const behind = /(?:[:?]|\s-)\s*([^:?]+)$/u.exec(plain)?.[1];
  const bare = plain
    .replace(/\([^)]*\)/gu, " ")
    .replace(
      /^(?:voorkeur(?:en)?|rang(?:orde)?|ranking|rank|keus|keuze|preference|choice)\b[\s:-]*(?:voor|of|for)?\s*/u,
      "",
    )
    .trim();
  return [bracket, behind, bare, plain].flatMap((part) => (part === undefined || part === "" ? [] : [part.trim()]));
}

function firstFound<Found>(header: string, find: (part: string) => Found | undefined): Found | undefined {
  for (const part of partsOf(header)) {
    const found = find(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The share of the content that a reader does not stumble over; an empty column understands everything. */
function share(content: ColumnContent, reader: CellReader<unknown>): number {
  return shareFor(content, (cell) => reader(cell).is !== "fault") ?? 1;
}

/** The option of a header that stands for one: `Voorkeur: gezin met kinderen`, `Vraag [Stel]`, `Gezin`. */
function optionOf(header: string): HouseholdType | undefined {
  return firstFound(header, typeOptionFrom);
}

/** One column per option, ranks in the cells (shapes A and D). Without a word for ranking it takes three such columns. */
function optionColumns(columns: readonly ContentColumn[]): RankingColumn[] {
  const found = columns.flatMap((column) => {
    const option = optionOf(column.header);
    if (option === undefined || share(column.content, rankIn) < 0.8) return [];
    const told = aboutRanking.test(folded(`${column.header} ${column.banner}`));
    return told || column.content.values.length > 0 ? [{ column, option, told }] : [];
  });
  const options = new Set(found.map(({ option }) => option));
  if (options.size < 2 || options.size < found.length)
    return guessed(found.map(({ column, option }) => [column, option]));
  const sure = found.every(({ told }) => told) || options.size >= 3;
  return found.map(({ column, option }) => ({
    index: column.index,
    field: `ranking.${option}`,
    confidence: sure ? "sure" : "guess",
  }));
}

/** The same option twice, or only one: something else may be meant. */
function guessed(columns: readonly (readonly [ContentColumn, HouseholdType])[]): RankingColumn[] {
  return columns
    .filter(([column]) => aboutRanking.test(folded(`${column.header} ${column.banner}`)))
    .map(([column, option]) => ({ index: column.index, field: `ranking.${option}`, confidence: "guess" }));
}

/** The rank of a header that stands for one: `1e keus`, `Voorkeur 2`, `Vraag [Rank 3]`; a bare number is none. */
function rankOf(header: string): number | undefined {
  if (!aboutRanking.test(folded(header))) return undefined;
  return firstFound(header, (part) => {
    const [, numbered] = /(?:rang|rank|keus|keuze|voorkeur|preference|choice)\s*([1-5])\b/u.exec(part) ?? [];
    return rankFrom(part) ?? (numbered === undefined ? undefined : Number(numbered));
  });
}

/** One column per rank, options in the cells (shape B). */
function rankColumns(columns: readonly ContentColumn[]): RankingColumn[] {
  const found = columns.flatMap((column) => {
    const rank = rankOf(column.header);
    return rank === undefined || rank > householdTypes.length || share(column.content, optionsIn) < 0.8
      ? []
      : [{ column, rank }];
  });
  const ranks = new Set(found.map(({ rank }) => rank));
  const filled = found.some(({ column }) => column.content.values.length > 0);
  if (!filled) return [];
  const confidence: Confidence = ranks.size === found.length && ranks.has(1) ? "sure" : "guess";
  return found.map(({ column, rank }) => ({ index: column.index, field: `ranking.${rank}`, confidence }));
}

/** One column with the whole ranking in its cells, or with one preferred option (shapes C and E). */
function listColumns(columns: readonly ContentColumn[]): RankingColumn[] {
  const found = columns.filter(({ header, content }) => {
    const about = aboutRanking.test(folded(header)) && optionOf(header) === undefined && rankOf(header) === undefined;
    return about && content.values.length > 0 && share(content, orderedIn) >= 0.6;
  });
  return found.map(({ index }) => ({ index, field: "ranking", confidence: found.length === 1 ? "sure" : "guess" }));
}

/** The columns of a sheet that rank household types. With more than one shape the first in this order is meant. */
export function rankingColumns(columns: readonly ContentColumn[]): RankingColumn[] {
  const filled = columns.filter(({ header }) => header !== "");
  const shapes = [optionColumns(filled), rankColumns(filled), listColumns(filled)];
  const meant = shapes.findIndex((shape) => shape.some(({ confidence }) => confidence === "sure"));
  const seen = new Set<number>();
  return shapes.flatMap((shape, place) =>
    shape.flatMap((column): RankingColumn[] => {
      if (seen.has(column.index)) return [];
      seen.add(column.index);
      return [place === meant ? column : { ...column, confidence: "guess" }];
    }),
  );
}
