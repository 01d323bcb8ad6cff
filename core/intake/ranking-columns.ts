import { householdTypes, type HouseholdType } from "../records/words.ts";
import { typeOptionFrom } from "./cells/household-type.ts";
import { optionsIn, orderedIn, rankFrom, rankIn } from "./cells/rank.ts";
import { shareFor, type ColumnContent } from "./evidence.ts";
import { valueIn } from "./outcome.ts";
import type { Scalar } from "../workbook/cell.ts";
import type { CellReader } from "./cells/reader.ts";
import type { Confidence } from "./reading.ts";
import { areRatings, rankRows } from "./rank-rows.ts";
import { isAverse, isAverseFirst } from "./ranking-averse.ts";
import { isOthersChoice } from "./questions/whose.ts";
import { areWholeOrders, isInOrder } from "./ranking-order.ts";
import type { TableColumn, TableRow } from "./sheet-table.ts";
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
  /** True where the numbers look like marks: what is told of them says more than that we are not sure. */
  readonly rating?: true;
}

const aboutRanking =
  /voorkeur|rang|\brank|keus|keuze|prefer|choice|liefst|volgorde|volgord|favo|bovenaan|op een rij|in order|into order|(?:eerst|first|top)\b.*\)/u;
/** Wishes that may be a preference, when household types stand below them. */
const aboutWishes = /\bgraag\b|gewenst|\bwens|favo|\bwould (?:you )?like\b|\bpast\b|\bpassen\b|\blike most\b/u;
/** What suits somebody may be whom they wish for, or how they live themselves. */
const aboutFit = /\bpast\b|\bpassen\b/u;
/** Who somebody is, which is no wish: `Ik woon hier met`, `Welke gezinssamenstellingen zijn er binnen uw groep?` */
const aboutThemselves =
  /\bik (?:woon|leef|ben)\b|\bi (?:live|am)\b|\b(?:zijn|wonen|woont) er\b|\b(?:binnen|in) (?:uw|jullie|je|de|onze) (?:groep|kring|team|gezin|huishouden)\b|\b(?:in|within) (?:your|the) (?:group|team|household|family)\b/u;
/** Whom somebody can receive, which is no order of wishes and may yet be meant as one. */
const aboutHosting = /\bhost\b|\bontvangen\b|\bopvangen\b|\bkunnen aan\b/u;
/** Words for places in an order, not for marks. */
const ofPlaces = /rang|\brank|keus|keuze|choice|volgorde|liefst|bovenaan|in(?:to)? order/u;

function isOfPlaces({ header, banner }: TableColumn): boolean {
  return ofPlaces.test(folded(`${header} ${banner}`));
}

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

/** A column whose header names an option. */
interface OptionColumn {
  readonly column: ContentColumn;
  readonly option: HouseholdType;
  /** What the header says besides: columns of one question have the same. */
  readonly question: string;
  /** A word for ranking stands in the header or above it. */
  readonly told: boolean;
  /** The share of its cells that are ranks. */
  readonly ranks: number;
}

/** The option of a header that stands for one: `Voorkeur: gezin met kinderen`, `Vraag [Stel]`, `Gezin`. */
function optionOf({ header, part }: TableColumn): readonly [HouseholdType, string] | undefined {
  for (const text of part === undefined ? partsOf(header) : [part.option, ...partsOf(header)]) {
    const option = typeOptionFrom(text);
    if (option !== undefined) return [option, text];
  }
  return undefined;
}

function isTold({ header, banner }: TableColumn): boolean {
  return aboutRanking.test(folded(`${header} ${banner}`));
}

/** A question that counts people: `Hoeveel mannen en vrouwen?` ranks nobody. */
const counts = /\b(?:hoeveel|aantal|aantallen|how many|number of)\b/u;

function optionColumn(column: ContentColumn): OptionColumn[] {
  const found = optionOf(column);
  const told = isTold(column);
  const ranks = found === undefined ? 0 : share(column.content, rankIn);
  if (found === undefined || ranks < halfRanks) return [];
  if (counts.test(folded(`${column.header} ${column.banner}`)) || !(told || column.content.values.length > 0))
    return [];
  const [option, text] = found;
  const rest = column.banner === "" ? folded(column.header).replace(folded(text), "") : column.banner;
  return [{ column, option, question: folded(column.part?.question ?? rest), told, ranks }];
}

/** From this share of ranks on a column is one of ranks, and from the lower one on where the others of its question are. */
const mostRanks = 0.8;
const halfRanks = 0.5;

/** Columns of ranks; one with some unreadable cells stays among those of its question, or the order would have a hole. */
function withRanks(columns: readonly OptionColumn[]): OptionColumn[] {
  const plain = columns.filter(({ ranks }) => ranks >= mostRanks);
  const questions = new Set(plain.map(({ question }) => question));
  return columns.filter(({ ranks, question }) => ranks >= mostRanks || (plain.length > 1 && questions.has(question)));
}

/** Columns by their question. */
function byQuestion(columns: readonly OptionColumn[]): OptionColumn[][] {
  const found = new Map<string, OptionColumn[]>();
  for (const one of columns) found.set(one.question, [...(found.get(one.question) ?? []), one]);
  return [...found.values()];
}

const typesOf = (columns: readonly OptionColumn[]): Set<HouseholdType> => new Set(columns.map(({ option }) => option));

/**
 * Of questions with the same options the one that is a ranking: the others ask for marks, by what people answered or by
 * their words. All of the columns, where that does not tell.
 */
function rankedOf(columns: readonly OptionColumn[], rows: readonly TableRow[]): readonly OptionColumn[] {
  if (typesOf(columns).size === columns.length) return columns;
  const whole = byQuestion(columns).filter((some) => some.length > 1 && typesOf(some).size === some.length);
  const ranked = whole.filter(
    (some) =>
      !areRatings(
        rankRows(
          rows,
          some.map(({ column }) => column),
        ),
        some.length,
      ),
  );
  const [only, ...others] = ranked;
  if (only !== undefined && others.length === 0) return only;
  const [said, ...alsoSaid] = ranked.filter((some) => some.every(({ column }) => isOfPlaces(column)));
  return said !== undefined && alsoSaid.length === 0 ? said : columns;
}

/** One column per option, ranks in the cells (shapes A and D). Without a word for ranking it takes three such columns. */
function optionColumns(columns: readonly ContentColumn[], rows: readonly TableRow[]): RankingColumn[] {
  const found = rankedOf(withRanks(columns.flatMap(optionColumn)), rows);
  const options = typesOf(found);
  const told = found.filter((one) => one.told);
  const isOne = options.size >= 2 && options.size === found.length;
  const sure = isOne && (told.length === found.length || options.size >= 3);
  const isRating = sure && areRatings(rankRows(rows, found.map(({ column }) => column)), found.length); // prettier-ignore
  // The same option twice, or only one: something else may be meant.
  return (sure ? found : told).map(({ column, option }) => {
    const field = `ranking.${option}`;
    if (isRating) return { index: column.index, field, confidence: "guess", rating: true };
    return { index: column.index, field, confidence: sure ? "sure" : "guess" };
  });
}

/** `Eerste voorkeur van de groep`, `2e keus huishouden`: the rank before the word for a choice, whatever stands behind it. */
const leadingRank =
  /^((?:eerste|tweede|derde|vierde|vijfde|first|second|third|fourth|fifth|[1-5](?:e|ste|de|st|nd|rd|th)) (?:voorkeur|keus|keuze|choice|preference))\b/u;

/** The rank of a header that stands for one: `1e keus`, `Voorkeur 2`, `Vraag [Rank 3]`, or a number below a banner. */
function rankOf(column: TableColumn): number | undefined {
  const { header, banner, part } = column;
  if (part !== undefined && rankFrom(part.option) !== undefined) return rankFrom(part.option);
  if (!isTold(column)) return undefined;
  const found = firstFound(header, (text) => {
    const [, numbered] = /(?:rang|rank|keus|keuze|voorkeur|preference|choice)\s*([1-5])\b/u.exec(text) ?? [];
    const beginning = leadingRank.exec(text)?.[1];
    return rankFrom(text) ?? (numbered === undefined ? rankFrom(beginning ?? "") : Number(numbered));
  });
  return aboutRanking.test(folded(header)) || banner !== "" ? found : undefined;
}

/** From this share of known options on a column is one of options; from the lower one on it may be, and is asked about. */
const mostKnown = 0.8;
const someKnown = 0.3;

/** The rank that a header ends with, and what stands before it: `Wens groep: eerst`, `2nd`, `Keus 3`. */
function endingRank({ header }: TableColumn): { readonly rank: number; readonly before: string } | undefined {
  const words = folded(header)
    .replace(/[\s?:.,…]+$/u, "")
    .split(" ");
  const counts = [words.length, 2, 1].filter(
    (count, place, all) => count <= words.length && all.indexOf(count) === place,
  );
  for (const count of counts) {
    const rank = rankFrom(words.slice(-count).join(" "));
    if (rank !== undefined) return { rank, before: words.slice(0, -count).join(" ") };
  }
  return undefined;
}

/** True where the question asks for a preference, or its answers are household types and nothing else is numbered so. */
function asksForTypes(column: ContentColumn): boolean {
  return asksForOrder(column) || shareOfOptions(column) >= mostKnown;
}

/** True where the words ask for a preference. */
function asksForOrder(column: ContentColumn): boolean {
  return isTold(column) || aboutWishes.test(folded(column.header));
}

function shareOfOptions({ content }: ContentColumn): number {
  return content.values.length === 0 ? 0 : share(content, optionsIn);
}

/**
 * Columns side by side for the first choice, the second and so on, by index: `1e keus` with `2e keus`, a whole question
 * with `Tweede?` and `Derde?` behind it, `Wens: eerst` with `Wens: dan`. All of them hold household types.
 */
function chainedRanks(columns: readonly ContentColumn[]): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  columns.forEach((column, place) => {
    const said = endingRank(column);
    if (said === undefined ? !asksForOrder(column) : said.rank !== 1 || !asksForTypes(column)) return;
    const isNext = (other: ContentColumn | undefined, rank: number): boolean => {
      const found = other === undefined ? undefined : endingRank(other);
      if (other === undefined || found?.rank !== rank) return false;
      return found.before === "" || found.before === said?.before || shareOfOptions(other) >= mostKnown;
    };
    let last = 1;
    while (isNext(columns[place + last], last + 1)) last += 1;
    for (let rank = 1; last > 1 && rank <= last; rank += 1) ranks.set(columns[place + rank - 1]?.index ?? -1, rank);
  });
  return ranks;
}

/** One column per rank, options in the cells (shape B). */
function rankColumns(columns: readonly ContentColumn[]): RankingColumn[] {
  const chained = chainedRanks(columns);
  const found = columns.flatMap((column) => {
    const rank = rankOf(column) ?? chained.get(column.index);
    if (rank === undefined || rank > householdTypes.length) return [];
    const known = share(column.content, optionsIn);
    return known >= someKnown ? [{ column, rank, known }] : [];
  });
  const ranks = new Set(found.map(({ rank }) => rank));
  const filled = found.some(({ column }) => column.content.values.length > 0);
  if (!filled) return [];
  const isKnown = found.every(({ known }) => known >= mostKnown);
  const confidence: Confidence = isKnown && ranks.size === found.length && ranks.has(1) ? "sure" : "guess";
  return found.map(({ column, rank }) => ({ index: column.index, field: `ranking.${rank}`, confidence }));
}

/** True where some cells hold more than one option: one alone may be who somebody is, and not whom they wish for. */
function areSeveral(values: readonly Scalar[]): boolean {
  return values.some((cell) => (valueIn(orderedIn(cell)) ?? []).flat().length > 1);
}

/** One column with the whole ranking in its cells, or with one preferred option (shapes C and E). */
function listColumns(columns: readonly ContentColumn[]): RankingColumn[] {
  const found = columns.filter((column) => {
    if (aboutThemselves.test(folded(column.header)) || isAverseFirst(column)) return false;
    const about = [aboutRanking, aboutWishes, aboutHosting].some((words) => words.test(folded(column.header)));
    if (
      !(about || areWholeOrders(column.content.values)) ||
      // `Voorkeur van het gezin, op volgorde` names an option, and its cells several: they are the ranking.
      (optionOf(column) !== undefined && !areSeveral(column.content.values)) ||
      rankOf(column) !== undefined
    )
      return false;
    return column.content.values.length > 0 && share(column.content, orderedIn) >= someKnown;
  });
  const told = found.filter((column) => isTold(column));
  const meant = told.length === 1 ? told : found;
  return meant.map(({ index, header, content }) => {
    const isOrder = areWholeOrders(content.values);
    const isWish =
      isOrder ||
      aboutRanking.test(folded(header)) ||
      (aboutWishes.test(folded(header)) && (!aboutFit.test(folded(header)) || areSeveral(content.values)));
    const isKnown = share(content, orderedIn) >= 0.6 && isInOrder(header, content.values);
    const isSure = meant.length === 1 && isWish && isKnown;
    return { index, field: "ranking", confidence: isSure ? "sure" : "guess" };
  });
}

/** True for a column with the choice of those who match, or with whom a group has known. */
function isOfSomebodyElse({ header, banner }: TableColumn): boolean {
  return isOthersChoice(`${banner} ${header}`);
}

/** The columns of a sheet that rank household types. With more than one shape the first in this order is meant. */
export function rankingColumns(columns: readonly ContentColumn[], rows: readonly TableRow[]): RankingColumn[] {
  const filled = columns.filter((column) => column.header !== "" && !isAverse(column));
  const shapes = [optionColumns(filled, rows), rankColumns(filled), listColumns(filled)];
  const meant = shapes.findIndex((shape) => shape.some(({ confidence }) => confidence === "sure"));
  const seen = new Set<number>();
  const theirs = new Set(columns.filter(isOfSomebodyElse).map(({ index }) => index));
  const isTheirs = ({ index }: RankingColumn): boolean => theirs.has(index);
  return shapes.flatMap((shape, place) =>
    shape.flatMap((column): RankingColumn[] => {
      if (seen.has(column.index)) return [];
      seen.add(column.index);
      return [place === meant && !isTheirs(column) ? column : { ...column, confidence: "guess" }];
    }),
  );
}
