/** What each column of a table may be, by the words of its header and what it holds together. */
import { areNumbersToCall, scoresByCells } from "./by-cells.ts";
import { ageIn } from "./cells/number.ts";
import type { FieldEntry, Kind, ReadRole } from "./dictionary.ts";
import { shareFor, shareOf, variety, type ColumnContent } from "./evidence.ts";
import { answers, isTelling, proves, type KindFits } from "./kinds.ts";
import { valueIn } from "./outcome.ts";
import { candidatesFor, firmQuestion as mostlySaid, type Candidate } from "./match-header.ts";
import { isElse } from "./header-elsewhere.ts";
import { isOfOthers } from "./questions/whose.ts";
import type { ContentColumn } from "./ranking-columns.ts";

/** From here on a column is used without asking. */
export const sureFrom = 0.8;
/** From here on a column is offered as a guess. */
const guessFrom = 0.5;

/** What is added to the score of a header that says a field literally, so that no guess takes the field from it. */
const literal = 1;

/** No score without `literal` is higher, and none with it is lower. */
const sureOfWords = 1.2;

/** What the content of a column must look like, per kind: words for marks can have a legend. */
export type FitsOf = (column: ContentColumn) => KindFits;

/** Fields that a column may be, with how much speaks for each. */
export type FieldScores = ReadonlyMap<string, number>;

/** How certain a score is, 0 to 1.15, however the header says its field. */
export function certaintyOf(score: number): number {
  return score > sureOfWords ? score - literal : score;
}

/** Kinds of which a likeness in words proves nothing: a `Coordinator` is no coordinate. */
const needProof: ReadonlySet<Kind> = new Set<Kind>(["lat", "lon", "lat-lon"]);

/** A name that comes back is somebody's who looks after several: a group's own contact stands there once. */
function comesBack(content: ColumnContent): boolean {
  return content.filled >= 4 && variety(content) <= 0.7;
}

/** True where cells that fit prove what words only say in part. */
function isProved({ kind, settles }: FieldEntry, score: number, isOpen: boolean): boolean {
  if (proves(kind)) return true;
  return score >= mostlySaid && (isOpen ? settles === true || answers(kind) : isTelling(kind));
}

/** Ages that are not those of grown-ups: `Oudste` of the children. */
function areChildren(content: ColumnContent): boolean {
  return (shareFor(content, (cell) => valueIn(ageIn(cell)) !== undefined && Number(valueIn(ageIn(cell))) < 16) ?? 0) > 0.5; // prettier-ignore
}

/** The words of a header with what its column holds: proof adds, contradiction takes away more than words can give. */
function withContent({ entry, score, open }: Candidate, { content, part }: ContentColumn, fits: KindFits): number {
  const share = shareOf(content, entry.kind, fits);
  if (score < 1 && needProof.has(entry.kind) && (share ?? 0) < 0.3) return 0;
  if (entry.kind === "code" && areNumbersToCall(content)) return 0;
  if (share === undefined) return score;
  if (entry.field === "age" && areChildren(content)) return 0;
  if (entry.field === "municipality" && (shareOf(content, "address", fits) ?? 0) >= 0.8) return score - 0.4;
  if (score < 1 && share < 0.3 && content.filled > 2 && proves(entry.kind)) return 0;
  // `Heb je de sleutel al?` has no day to offer.
  if (share === 0 && entry.kind === "date" && (shareOf(content, "yes-no", fits) ?? 0) >= 0.8) return 0;
  // That an option was chosen is no answer to another question: `Wie kent u? [coach]`.
  if (share < 0.3 && part !== undefined) return 0;
  // One or two cells prove little, but of two readings the one that fits them is the better.
  if (share < 0.3) return content.filled < 3 ? score - 0.05 : score - 0.4;
  if (entry.field === "contactPerson" && score < sureFrom && comesBack(content)) return sureFrom;
  return isProved(entry, score, open === true) && share >= 0.8 ? score + 0.15 : score;
}

/** What a header may mean with what stands over it: `voor` below `Naam`. */
function meantBy({ asked, banner, part }: ContentColumn, role: ReadRole): Candidate[] {
  const own = candidatesFor(asked, role);
  if (banner === "" || part !== undefined || asked.startsWith(banner)) return own;
  return own.length === 0
    ? candidatesFor(`${banner} ${asked}`, role)
    : own.filter(({ entry }) => !isElse(banner, entry) && !isOfOthers(banner, entry.field, role));
}

/** Columns that say who a row is about have something else in nearly every row. */
function saysNobody(field: string, content: ColumnContent): boolean {
  return (field === "code" || field === "name") && content.filled >= 5 && variety(content) <= 0.4;
}

function scoresOf(column: ContentColumn, role: ReadRole, fits: KindFits): Map<string, number> {
  const scores = new Map<string, number>();
  for (const candidate of meantBy(column, role)) {
    if (saysNobody(candidate.entry.field, column.content)) continue;
    const found = withContent(candidate, column, fits);
    // Cells that say otherwise take more away than words can give.
    const score = candidate.score >= 1 && found >= sureFrom ? found + literal : found;
    const { field } = candidate.entry;
    if (found >= guessFrom && score > (scores.get(field) ?? 0)) scores.set(field, score);
  }
  return scores.size > 0 ? scores : new Map(scoresByCells(column, role, fits));
}

/** 1, 2, 3 and so on to the number of rows, in whatever order: the numbers of the rows, which are no code beside one. */
function areRowNumbers({ values, times, filled }: ColumnContent): boolean {
  const isCounted = (cell: unknown): boolean =>
    Number.isInteger(Number(cell)) && Number(cell) >= 1 && Number(cell) <= filled;
  return filled >= 3 && times.every((time) => time === 1) && values.every(isCounted);
}

/** What all columns may be. Row numbers are no code where another column is one. */
export function columnScores(columns: readonly ContentColumn[], role: ReadRole, fits: FitsOf): FieldScores[] {
  const all = columns.map((column) => scoresOf(column, role, fits(column)));
  const numbers = columns.map(({ content }) => areRowNumbers(content));
  const hasCode = all.some(
    (scores, place) => numbers[place] === false && certaintyOf(scores.get("code") ?? 0) >= sureFrom,
  );
  if (hasCode) all.forEach((scores, place) => numbers[place] === true && scores.delete("code"));
  return all;
}
