import type { WantedRow } from "../../sheets/synced.ts";
import { allArms } from "../../sheets/evaluation-columns.ts";
import { say, sentence, type Sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { ItemTable, Share } from "../result.ts";

/** Of fewer answers than this a percentage says more than anybody knows. */
export const fewAnswers = 10;

/** A percentage as a cell holds it: a fraction, as exact as anybody will ever print. */
export function fraction(percent: number): number {
  return Math.round(percent * 10_000) / 1_000_000;
}

/** The cells of a share and of its interval; blank where nobody answered. */
export function shareCells(column: string, share: Share | undefined): WantedRow {
  return {
    [column]: share === undefined ? null : fraction(share.percent),
    low: share === undefined ? null : fraction(share.low),
    high: share === undefined ? null : fraction(share.high),
  };
}

/** What a row about one kind of respondent begins with. */
export function whoCells({ respondent, arm, wave }: Pick<ItemTable, "respondent" | "arm" | "wave">): WantedRow {
  return { respondent, arm: arm ?? allArms, wave };
}

/** What needs to be known before the figures of a table are quoted, in words. */
export function remarkOn({ item, n, missing }: Pick<ItemTable, "item" | "n" | "missing">, language: Language): string {
  const remarks: readonly Sentence[] = [
    ...(n === 0 ? [sentence("evaluation-nobody", {})] : []),
    ...(n > 0 && n < fewAnswers ? [sentence("evaluation-few", {})] : []),
    ...(n > 0 && missing >= n ? [sentence("evaluation-many-missing", {})] : []),
    ...(item.isWorseWhenHigher === true ? [sentence("evaluation-worse-when-higher", {})] : []),
    ...(item.own === true ? [sentence("evaluation-own-question", {})] : []),
  ];
  return remarks.map((remark) => say(language, remark)).join(" ");
}
