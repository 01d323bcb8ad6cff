/** Which end of a ranking is the first choice: what the sheet says of it, in so many words or by what it calls the numbers. */
import { textOf } from "../workbook/cell.ts";
import { rankFrom } from "./cells/rank.ts";
import { shareFor } from "./evidence.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import { folded } from "./words.ts";

/** The number that stands for the first choice. */
export type FirstRank = "lowest" | "highest";

/** How a sheet tells its direction: in words, by the nature of its ranking, hardly (a word for preference), or not at all. */
export type DirectionSaid =
  { readonly by: "legend" | "nature"; readonly first: FirstRank } | { readonly by: "preference" | "nothing" };

const worst =
  /minst|laatst|laagst|slechtst|\bniet\b|weinig|\bleast\b|\blast\b|worst|\bnot\b|lowest|\bbottom\b|moeilijk|lastig/u;
const best =
  /liefst|\bmeest|eerste|hoogst|\bbeste?\b|graag|\bmost\b|\bfirst\b|favo|\btop\b|highest|\bvoorkeur\b|belangrijkst/u;

/** A number with what it stands for: `5 = het liefst`, `1 (eerste keus)`, `1: minst`; the number of a question is none. */
const legends =
  /(?<!(?:vraag|question|q)\s?)\b(\d{1,2})(?:e|ste|st)?(?:\s*(?:=|\bis\b|\bbetekent\b|\bmeans\b|\()\s*([^,;|).\d]{2,40})|\s*[:-]\s*(\p{L}+(?: \p{L}+)?)(?=[\s,;|).]|$))/gu;

/** `hoe hoger, hoe liever` and the like. */
const sayings: readonly (readonly [RegExp, FirstRank])[] = [
  [/hoe hoger[^.;|]*hoe (?:liever|beter|graag)|higher[^.;|]*(?:better|more)/u, "highest"],
  [/hoogste? (?:cijfer|getal|score|nummer)[^.;|]{0,20}(?:liefst|eerste|beste)/u, "highest"],
  [/laagste? (?:cijfer|getal|score|nummer)[^.;|]{0,20}(?:liefst|eerste|beste)/u, "lowest"],
];

function firstBy(number: number, text: string): FirstRank[] {
  const isWorst = worst.test(text);
  if (!isWorst && !best.test(text)) return [];
  if (number === 1) return [isWorst ? "highest" : "lowest"];
  return number >= 3 ? [isWorst ? "lowest" : "highest"] : [];
}

/** What texts say of the direction in so many words; nothing where they contradict each other. */
export function legendIn(texts: readonly string[]): FirstRank | undefined {
  const plain = folded(texts.join(" | "));
  const told = new Set(sayings.flatMap(([words, first]) => (words.test(plain) ? [first] : [])));
  for (const [, number = "", behind = "", word = ""] of plain.matchAll(legends))
    for (const first of firstBy(Number(number), behind + word)) told.add(first);
  const [only] = told;
  return told.size === 1 ? only : undefined;
}

/** Words for places in an order, of which the first is number one. */
const ofPlaces = /\brang|\brank|volgorde|\bkeus|\bkeuze|\bchoice|\bpositie|\bposition|\border\b|\btop ?\d/u;
/** Words for marks, of which more is better or worse, nobody knows. */
const ofMarks = /punten|\bpoints?\b|\bscores?\b|cijfer|\brating|waardering|sterren|\bstars?\b|\bgrade/u;
const ofPreference = /voorkeur|prefer|liefst|favorie?t|favou?rite|\bgraag\b/u;

/** Most cells are labels such as `1e keus`. */
function holdLabels(columns: readonly MappedColumn[]): boolean {
  const isLabel = (text: string): boolean => !/^\d+$/u.test(text) && rankFrom(text) !== undefined;
  return columns.some(({ content }) => (shareFor(content, (cell) => isLabel(textOf(cell))) ?? 0) >= 0.5);
}

/** The tools that have a question of their own for rankings with a column per option: no number stands twice in a row. */
function isToolsRanking({ table }: MappedSheet, rows: readonly (readonly number[])[]): boolean {
  const tool = table.survey?.tool;
  const isOrder = rows.length > 1 && rows.every((ranks) => new Set(ranks).size === ranks.length);
  return isOrder && (tool === "qualtrics" || tool === "surveymonkey");
}

/** What a sheet says of the direction of its columns with a rank per option; `rows` are the ranks of each row. */
export function directionSaid(
  sheet: MappedSheet,
  columns: readonly MappedColumn[],
  rows: readonly (readonly number[])[],
): DirectionSaid {
  const heads = columns.flatMap(({ header, banner }) => [header, banner]);
  const labels = columns.flatMap(({ content }) =>
    content.values.filter((cell) => typeof cell === "string").map(textOf),
  );
  const first = legendIn([...sheet.table.titles, ...heads, ...new Set(labels)]);
  if (first !== undefined) return { by: "legend", first };
  const words = folded(heads.join(" | "));
  const isPlaces = ofPlaces.test(words) && !ofMarks.test(words);
  if (isPlaces || holdLabels(columns) || isToolsRanking(sheet, rows)) return { by: "nature", first: "lowest" };
  return { by: ofPreference.test(words) && !ofMarks.test(words) ? "preference" : "nothing" };
}
