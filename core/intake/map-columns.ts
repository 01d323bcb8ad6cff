import { textOf, type Scalar } from "../workbook/cell.ts";
import { areaFields } from "./area-distances.ts";
import { assigned } from "./assignment.ts";
import { certaintyOf, columnScores, sureFrom, type FieldScores, type FitsOf } from "./column-scores.ts";
import { isUsual, type Scales } from "./cells/scale.ts";
import type { ReadRole } from "./dictionary.ts";
import { leftAlone } from "./field-names.ts";
import { endOf, houseNumbers } from "./going-on.ts";
import { legendFor, type Legend } from "./legends.ts";
import { contentOf, shareFor } from "./evidence.ts";
import { marksDoubt, scalesFor } from "./marks-doubt.ts";
import { mappedSheet, cellsOf, type MappedColumn, type MappedSheet } from "./mapped-sheet.ts";
import { fitsKindOn, type KindFits } from "./kinds.ts";
import { rankingColumns, type ContentColumn } from "./ranking-columns.ts";
import { barredOfOurs } from "./personal-columns.ts";
import type { Confidence, SheetRole } from "./reading.ts";
import { refusedSubject, type RefusedSubject } from "./refused.ts";
import type { SheetTable } from "./sheet-table.ts";
import type { AnswerForm } from "./surveys/answers.ts";
import { folded } from "./words.ts";
import { answersFound, choiceColumns } from "./surveys/answer-columns.ts";
import { contactMeanings, isOfTool } from "./surveys/own-columns.ts";
import { vulnerabilityParts } from "./vulnerability-parts.ts";

/** What a person said of the columns of one sheet: column index to field, `-` for "leave it alone". */
export type SaidFields = ReadonlyMap<number, string>;

/** Two meanings this near are no longer told apart by us. */
const tie = 0.02;

/** One reading of one column. */
interface Meaning {
  readonly field: string;
  readonly confidence: Confidence;
  readonly answers?: AnswerForm;
  readonly range?: readonly [lowest: number, highest: number];
  readonly rating?: true;
}

/** What every column may be, and which field each of them got. */
interface Division {
  readonly all: readonly FieldScores[];
  readonly got: readonly (string | undefined)[];
}

/** True where a column has a field that it says better than this one, and so is no rival for it. */
function hasBetter({ all, got }: Division, place: number, field: string): boolean {
  const own = got[place];
  const scores = all[place];
  if (own === undefined || own === field || scores === undefined) return false;
  return (scores.get(own) ?? 0) > (scores.get(field) ?? 0) + tie;
}

/** True when another column is as good for the field, or another field, which nobody says better, as good for the column. */
function isTied(division: Division, own: number, field: string): boolean {
  const { all, got } = division;
  const score = all[own]?.get(field) ?? 0;
  const isRival = (place: number): boolean =>
    place !== own && (all[place]?.get(field) ?? 0) > score - tie && !hasBetter(division, place, field);
  const isTaken = (other: string, found: number): boolean =>
    got.some((taken, place) => place !== own && taken === other && (all[place]?.get(other) ?? 0) > found + tie);
  const isOpen = ([other, found]: readonly [string, number]): boolean =>
    other !== field && found > score - tie && !isTaken(other, found);
  return all.some((_, place) => isRival(place)) || [...(all[own] ?? [])].some(isOpen);
}

/** The field for which a column lost a draw: shown as a guess beside the column that won it. */
function tiedField(all: readonly FieldScores[], own: number): string | undefined {
  return [...(all[own]?.keys() ?? [])].find((field) => {
    const score = all[own]?.get(field) ?? 0;
    return all.some((scores, index) => index !== own && Math.abs((scores.get(field) ?? 0) - score) < tie);
  });
}

/** Gives every column at most one field and every field at most one column, best in total. */
function matched(
  columns: readonly ContentColumn[],
  role: ReadRole,
  taken: ReadonlySet<string>,
  fits: FitsOf,
): Map<number, Meaning> {
  const ordered = [...columns].sort((one, other) =>
    one.header < other.header ? -1 : one.header > other.header ? 1 : 0,
  );
  const all = columnScores(ordered, role, fits);
  const fields = [...new Set(all.flatMap((scores) => [...scores.keys()]))].filter((field) => !taken.has(field)).sort();
  const places = assigned(all.map((scores) => fields.map((field) => scores.get(field) ?? 0)));
  const got = places.map((place) => fields[place]);
  const meanings = new Map<number, Meaning>();
  ordered.forEach((column, place) => {
    const field = got[place] ?? tiedField(all, place);
    if (field === undefined || taken.has(field)) return;
    const sure = certaintyOf(all[place]?.get(field) ?? 0) >= sureFrom && !isTied({ all, got }, place, field);
    meanings.set(column.index, { field, confidence: sure ? "sure" : "guess" });
  });
  return meanings;
}

/** A group has a name; a first name and a surname beside it are of whoever writes to us for the group. */
function withoutStrangers(meanings: Map<number, Meaning>, role: ReadRole): Map<number, Meaning> {
  const isNamed = [...meanings.values()].some(({ field, confidence }) => field === "name" && confidence === "sure");
  if (role !== "groups" || !isNamed) return meanings;
  return new Map([...meanings].filter(([, { field }]) => !field.startsWith("name.")));
}

/** Parts of a name, each with the one that a `Naam` beside it must be. */
const otherPart: readonly (readonly [string, string])[] = [["name.last", "name.first"], ["name.first", "name.last"]]; // prettier-ignore

/** True where hardly one name holds a part that the other column has: they are two halves, and no whole name beside its half. */
function areApart({ content: names }: ContentColumn, { content: parts }: ContentColumn): boolean {
  const known = parts.values.map((cell) => folded(textOf(cell)));
  const holds = (cell: Scalar): boolean => known.some((part) => ` ${folded(textOf(cell))} `.includes(` ${part} `));
  return names.filled > 0 && parts.filled > 0 && (shareFor(names, holds) ?? 1) < 0.2;
}

/** A `Naam` beside a surname is the first name, and beside a first name the surname, unless it holds that one too. */
function withParts(meanings: Map<number, Meaning>, columns: readonly ContentColumn[]): Map<number, Meaning> {
  const columnOf = (field: string): ContentColumn | undefined =>
    columns.find(({ index }) => meanings.get(index)?.field === field && meanings.get(index)?.confidence === "sure");
  const whole = columnOf("name");
  const [beside, other] = otherPart.filter(([field]) => columnOf(field) !== undefined);
  const part = columnOf(beside?.[0] ?? "");
  if (whole === undefined || beside === undefined || other !== undefined || part === undefined) return meanings;
  return areApart(whole, part) ? new Map([...meanings, [whole.index, { field: beside[1], confidence: "sure" }]]) : meanings; // prettier-ignore
}

/** Columns that say the same: an empty one with the header of a filled one, or a copy. Only one of them counts. */
function spares(columns: readonly ContentColumn[]): Set<number> {
  const seen = new Map<string, ContentColumn>();
  const spare = new Set<number>();
  for (const column of [...columns].sort((one, other) => other.content.filled - one.content.filled)) {
    const key = column.header.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) seen.set(key, column);
    else if (column.content.filled === 0 || sameContent(first, column)) spare.add(column.index);
  }
  return spare;
}

function sameContent(one: ContentColumn, other: ContentColumn): boolean {
  const values = new Set(one.content.values);
  return (
    one.content.filled === other.content.filled &&
    values.size === other.content.values.length &&
    other.content.values.every((cell) => values.has(cell))
  );
}

/** Until when somebody is away, where the header only says `tot` right of the first day. */
function withEnd(
  meanings: Map<number, Meaning>,
  columns: readonly ContentColumn[],
  taken: ReadonlySet<string>,
  fits: FitsOf,
): Map<number, Meaning> {
  const isEnd = ([, { field, confidence }]: readonly [number, Meaning]): boolean => field === "absence.to" && confidence === "sure"; // prettier-ignore
  const from = [...meanings].find(([, { field, confidence }]) => field === "absence.from" && confidence === "sure");
  if (from === undefined || taken.has("absence.to") || [...meanings].some(isEnd)) return meanings;
  const end = endOf(from[0], columns, fits);
  if (end === undefined) return meanings;
  const others = [...meanings].filter(([, { field }]) => field !== "absence.to");
  return new Map([...others, [end, { field: "absence.to", confidence: "sure" }]]);
}

const rankedRoles: readonly SheetRole[] = ["groups", "households"];

function isReadRole(role: SheetRole): role is ReadRole {
  return ["groups", "households", "members", "ambassadors", "contacts", "parties", "locations"].includes(role);
}

/** What the columns mean that nobody told us about. */
function automatic(
  columns: readonly ContentColumn[],
  role: ReadRole,
  taken: ReadonlySet<string>,
  fits: FitsOf,
  { rows, titles, survey }: SheetTable,
): Map<number, Meaning> {
  const meanings = new Map<number, Meaning>();
  if (rankedRoles.includes(role)) {
    for (const { index, ...meaning } of rankingColumns(columns, rows))
      if (!taken.has(meaning.field)) meanings.set(index, meaning);
  }
  const { indices: parts, ...range } = vulnerabilityParts(role === "households" ? columns : [], titles);
  for (const index of parts) meanings.set(index, { field: "vulnerability.part", confidence: "sure", ...range });
  for (const { index, ...choice } of choiceColumns(columns, role))
    if (!meanings.has(index) && !taken.has(choice.field)) meanings.set(index, { ...choice, confidence: "sure" });
  const spare = new Set([...spares(columns), ...houseNumbers(columns)]);
  const rest = columns.filter(({ index, header }) => !meanings.has(index) && !spare.has(index) && header !== "");
  const gone = new Set([...taken, ...[...meanings.values()].flatMap(({ answers, field }) => (answers === undefined ? [] : [field]))]); // prettier-ignore
  const found = withParts(withoutStrangers(matched(rest, role, gone, fits), role), rest);
  for (const [index, meaning] of withEnd(found, rest, taken, fits)) meanings.set(index, meaning);
  const sureField = (index: number): string | undefined => {
    const meaning = meanings.get(index);
    return meaning?.confidence === "sure" && meaning.answers === undefined ? meaning.field : undefined;
  };
  for (const { index, ...found } of answersFound(columns, sureField, role, survey))
    meanings.set(index, { ...found, confidence: "sure" });
  return meanings;
}

/** Fields of which words can be marks. */
const ofMarks = /^vulnerability\.(?:score|willingness|experience)$/u;

/** What a column may be barred by: that an option was chosen says of nobody who they are, an `x` included. */
function barringCells(table: SheetTable, index: number, { answers }: Meaning): Scalar[] {
  return answers?.form === "choice" ? [] : cellsOf(table, index);
}

/** Which columns are refused, and why: by the header, by what it asks, or by what the cells hold. */
function refusedColumns(columns: readonly ContentColumn[]): Map<number, RefusedSubject> {
  const subjectOf = ({ header, asked, content: { values } }: ContentColumn): RefusedSubject | undefined =>
    refusedSubject(header, values) ?? refusedSubject(asked, values);
  return new Map(
    columns.flatMap((column) => {
      const subject = subjectOf(column);
      return subject === undefined ? [] : [[column.index, subject] as const];
    }),
  );
}

/** What the columns mean that nobody spoke of; of a survey also the columns in which the tool says who answers. */
function meaningsOf(
  table: SheetTable,
  role: SheetRole,
  unsaid: readonly ContentColumn[],
  taken: ReadonlySet<string>,
  fits: FitsOf,
): Map<number, Meaning> {
  const open = unsaid.filter(({ index }) => !isOfTool(table.survey, index));
  const meanings = isReadRole(role) ? automatic(open, role, taken, fits, table) : new Map<number, Meaning>();
  if (role === "locations")
    for (const [index, field] of areaFields(table)) meanings.set(index, { field, confidence: "sure" });
  const known = new Set([...taken, ...[...meanings.values()].map(({ field }) => field)]);
  for (const [index, meaning] of contactMeanings(unsaid, table.survey, role, known)) meanings.set(index, meaning);
  return meanings;
}

/** A column with its meaning, unless it speaks of who somebody is and its field does not. */
function withMeaning(
  column: ContentColumn,
  meaning: Meaning | undefined,
  table: SheetTable,
  role: SheetRole,
): MappedColumn {
  if (meaning === undefined)
    return { ...column, confidence: "none", ...(isOfTool(table.survey, column.index) ? { technical: true } : {}) };
  const cells = barringCells(table, column.index, meaning);
  const isBarred = barredOfOurs(column.header, cells, meaning.field, role) !== undefined;
  return { ...column, confidence: "none", ...(isBarred ? {} : meaning) };
}

/** A column as a person wants it: left alone, or used as what they say. */
function asSaid(column: ContentColumn, field: string): MappedColumn {
  return field === leftAlone ? { ...column, confidence: "none", left: true } : { ...column, field, confidence: "sure" };
}

/** A column of marks with what its header says otherwise than the settings: used only where a person said so. */
function doubted(column: MappedColumn, scales: Scales, said: SaidFields): MappedColumn {
  const found = column.range === undefined ? marksDoubt(column, column.field, scales) : undefined;
  if (found === undefined) return column;
  if (!said.has(column.index)) return { ...column, doubt: found, confidence: "guess" };
  // Their word settles where a scale begins, and not where it ends.
  const isSettled = found.is === "scale" && found.header.highest === found.top;
  return isSettled ? column : { ...column, doubt: found };
}

/**
 * Gives the columns of a table their meaning: refused columns first, then what a person said, then words and content
 * together, with marks on the scales of the workbook. Wrong is worse than missed: a tie, or words that the content contradicts, is at most a guess.
 */
export function mapColumns(
  table: SheetTable,
  role: SheetRole,
  said: SaidFields,
  scales: Scales,
  legends: readonly Legend[] = [],
): MappedSheet {
  const columns = table.columns.map((column) => ({ ...column, content: contentOf(cellsOf(table, column.index)) }));
  const legendOf = (column: ContentColumn): Legend | undefined =>
    legendFor(column, column.content, table.titles, legends);
  const fits = (column: ContentColumn): KindFits => fitsKindOn(scalesFor(column, scales), legendOf(column));
  const refused = refusedColumns(columns);
  const unsaid = columns.filter(({ index, apart }) => !refused.has(index) && !said.has(index) && apart === undefined);
  const taken = new Set([...said].filter(([index]) => !refused.has(index)).map(([, field]) => field));
  const meanings = meaningsOf(table, role, unsaid, taken, fits);
  const mapped = columns.map((column): MappedColumn => {
    const subject = refused.get(column.index);
    if (subject !== undefined) return { ...column, confidence: "none", refused: subject };
    const field = said.get(column.index);
    return field === undefined ? withMeaning(column, meanings.get(column.index), table, role) : asSaid(column, field);
  });
  const legible = mapped.map((column): MappedColumn => {
    const legend = ofMarks.test(column.field ?? "") ? legendOf(column) : undefined;
    return doubted(legend === undefined ? column : { ...column, legend }, scales, said);
  });
  return mappedSheet(table, role, legible, said.size > 0 || !isUsual(scales));
}
