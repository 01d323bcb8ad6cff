/** Whether the cells of a column can be answers on a scale. */
import { shareFor, type ColumnContent } from "../../intake/evidence.ts";
import { yesNoIn } from "../../intake/cells/yes-no.ts";
import { valueIn } from "../../intake/outcome.ts";
import { folded } from "../../intake/words.ts";
import { textOf, type Scalar } from "../../workbook/cell.ts";
import { saysNoAnswer } from "../answers/missing.ts";
import { opinionIn, type Opinion } from "../answers/opinion.ts";
import { optionOf } from "../answers/options.ts";
import { readAnswer, type ReadItem } from "../answers/read-answer.ts";
import type { Scale } from "../response.ts";

/** A column without its cells that say that there is no answer. */
export function saidIn(content: ColumnContent): ColumnContent {
  const places = content.values.flatMap((cell, place) => (saysNoAnswer(cell) ? [] : [place]));
  return {
    filled: places.reduce((sum, place) => sum + (content.times[place] ?? 0), 0),
    values: places.map((place) => content.values[place] ?? null),
    times: places.map((place) => content.times[place] ?? 0),
  };
}

function isOfFive(cell: Scalar): boolean {
  return /^[1-5](?:[.,]0+)?(?:\s*(?:\/|van|of)\s*5)?$/u.test(textOf(cell));
}

/** The share of the answers of a column that are opinions in words, about one thing or the other. */
export function wordShare(content: ColumnContent, about: Opinion["about"]): number {
  return shareFor(saidIn(content), (cell) => opinionIn(textOf(cell), about) !== undefined) ?? 0;
}

/** True where a column of no answers, or nearly only answers on the scale, can be one of the item; yes where it is blank. */
export function fitsScale(item: ReadItem, content: ColumnContent): boolean {
  const said = saidIn(content);
  if (said.filled === 0) return true;
  if (item.scale === "agree" || item.scale === "satisfied") {
    const about = item.scale;
    const share = shareFor(said, (cell) => isOfFive(cell) || opinionIn(textOf(cell), about) !== undefined) ?? 0;
    return share >= most;
  }
  if (item.options !== undefined) return (shareFor(said, (cell) => hasOption(item, cell)) ?? 0) >= half;
  return (shareFor(said, (cell) => readAnswer(cell, item).is === "answer") ?? 0) >= most;
}

/** So much of a column must be answers on a scale; people may type something else now and then. */
const most = 0.6;
const half = 0.5;

function hasOption({ options = [] }: ReadItem, cell: Scalar): boolean {
  return textOf(cell)
    .split(/[;,\n]/u)
    .some((part) => optionOf(options, part.trim()) !== undefined);
}

/** Nearly every answer of a question of people's own is on a scale of opinions in words, or it is no such question. */
const nearlyAll = 0.8;

/** Fewer answers say nothing of a column with words that nobody knows. */
const enough = 2;

/** Asking leave is no question whose answers are counted. */
const leave =
  /toestem|akkoord|consent|permission|privacy|\bavg\b|gdpr|benader|contact (?:met u )?opnemen|contact you|contacteren/u;

/** True for a column of nothing but yes and no in words, below a header that asks no leave. */
export function isOfYesAndNo(header: string, content: ColumnContent): boolean {
  const said = saidIn(content);
  const isWord = (cell: Scalar): boolean => /^(?:ja|nee|yes|no)\b/iu.test(textOf(cell).trim()) && valueIn(yesNoIn(cell)) !== undefined; // prettier-ignore
  return said.filled >= enough && (shareFor(said, isWord) ?? 0) >= nearlyAll && !leave.test(folded(header));
}

/** The scale of opinions that the cells of a column are on by themselves; nothing where they are on none. */
export function scaleOfContent(content: ColumnContent): Extract<Scale, "agree" | "satisfied"> | undefined {
  if (saidIn(content).filled < enough) return undefined;
  const scales = ["agree", "satisfied"] as const;
  // A column of nothing but `neutraal` could be about either.
  const has = (scale: Opinion["about"]): boolean =>
    content.values.some((cell) => {
      const found = opinionIn(textOf(cell));
      return found?.about === scale && found.degree !== "middle";
    });
  return scales.find((scale) => has(scale) && wordShare(content, scale) >= nearlyAll);
}
