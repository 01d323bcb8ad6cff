import { barColumns, evaluationBarsDesign } from "../../sheets/evaluation-bars.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { waves } from "../response.ts";
import type { EvaluationResult, ItemTable } from "../result.ts";
import { isOfFive } from "../tables/scales.ts";
import { fraction } from "./figures.ts";
import { whoLabel } from "./words.ts";

/** True for the tables that bars are drawn of: each arm of its own where there is a control group, else all together. */
function isFinest(tables: readonly ItemTable[], { item, wave, respondent, arm }: ItemTable): boolean {
  if (arm !== undefined) return true;
  return !tables.some(
    (one) => one.arm !== undefined && one.item === item && one.wave === wave && one.respondent === respondent,
  );
}

/** The last moment at which this kind of respondent answered the item. */
function isLatest(tables: readonly ItemTable[], { item, wave, respondent }: ItemTable): boolean {
  const later = waves.slice(waves.indexOf(wave) + 1);
  return !tables.some(
    (one) => one.item === item && one.respondent === respondent && one.n > 0 && later.includes(one.wave),
  );
}

/** Cells of a bar in the order of its columns, from how many gave each of the five answers: fractions, the left half below nought. */
export function barCells(counts: readonly number[], n: number): readonly number[] {
  const part = (place: number): number => fraction((100 * (counts[place] ?? 0)) / n);
  const half = fraction((50 * (counts[2] ?? 0)) / n);
  // Half of nobody is nought, not minus nought.
  return [0 - half, 0 - part(1), 0 - part(0), half, part(3), part(4)];
}

/** What stands beside a bar: the question, who, and of how many. */
export function barTitle(
  { item, respondent, arm, n }: Pick<ItemTable, "item" | "respondent" | "arm" | "n">,
  language: Language,
): string {
  const who = whoLabel(respondent, arm, language);
  return say(language, sentence("evaluation-bar", { question: item.words[language], who, n }));
}

function rowOf(table: ItemTable, language: Language): WantedRow {
  const cells = barCells(table.counts, table.n);
  return {
    label: barTitle(table, language),
    wave: table.wave,
    ...Object.fromEntries(barColumns.map((column, place) => [column, cells[place] ?? 0])),
  };
}

/** What the sheet with the bars should say: questions of five answers that anybody answered. */
export function barsWanted({ tables }: EvaluationResult, language: Language): Wanted {
  const drawn = tables.filter(({ item, n }) => n > 0 && isOfFive(item.scale));
  const rows = drawn
    .filter((table) => isFinest(drawn, table) && isLatest(drawn, table))
    .map((table) => rowOf(table, language));
  return { design: evaluationBarsDesign, rows, others: "remove", ordered: true };
}
