import type { Language } from "../workbook/layout.ts";
import { readingIn } from "./views/comparison-rows.ts";
import type { Evaluation } from "./evaluation-of.ts";
import { checkedFigures, type CheckedFigure } from "./published/checked-figures.ts";
import type { PrintedFigure } from "./published/printed-figures.ts";
import type { SampleFlow, WaveNote } from "./response.ts";
import type { Comparison, DistanceBand, ItemTable, Share, Transition } from "./result.ts";

/** How many, of how many is `n` of the line it stands in; percentages with one decimal (contracts.md). */
type PrintedShare = Pick<Share, "count" | "percent" | "low" | "high">;

/** A table of answers as JSON has it: items by their key. */
export interface PrintedItem extends Pick<
  ItemTable,
  "wave" | "respondent" | "arm" | "n" | "missing" | "counts" | "median"
> {
  /** Key of the item. */
  readonly item: string;
  /** What it asks, in the language of the run. */
  readonly question: string;
  readonly agree?: PrintedShare;
  readonly atLeastOne?: PrintedShare;
  readonly options?: readonly (PrintedShare & { readonly option: string })[];
}

/** A comparison as JSON has it, with what it says in the language of the run. */
export interface PrintedComparison extends Omit<Comparison, "item"> {
  readonly item: string;
  readonly question: string;
  readonly reading: string;
}

/** A percentage that a report printed, checked. */
type PrintedCheck = PrintedFigure & Omit<CheckedFigure, "figure">;

/** What `evaluate --json` prints, but for the problems. */
export interface EvaluateResult {
  readonly items: readonly PrintedItem[];
  readonly comparison: readonly PrintedComparison[];
  readonly flow: SampleFlow;
  readonly changes: readonly (Omit<Transition, "item"> & { readonly item: string })[];
  readonly distance: readonly (Omit<DistanceBand, "item"> & { readonly item: string })[];
  readonly notes: readonly WaveNote[];
  readonly published: readonly PrintedCheck[];
  readonly hasControl: boolean;
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}

function printedShare({ count, percent, low, high }: Share): PrintedShare {
  return { count, percent: oneDecimal(percent), low: oneDecimal(low), high: oneDecimal(high) };
}

function printedItem({ item, agree, atLeastOne, shares, ...table }: ItemTable, language: Language): PrintedItem {
  return {
    item: item.key,
    question: item.words[language],
    ...table,
    ...(agree === undefined ? {} : { agree: printedShare(agree) }),
    ...(atLeastOne === undefined ? {} : { atLeastOne: printedShare(atLeastOne) }),
    ...(shares === undefined
      ? {}
      : { options: shares.map((share) => ({ option: share.option, ...printedShare(share) })) }),
  };
}

function byKey<Line extends { readonly item: { readonly key: string } }>(
  line: Line,
): Omit<Line, "item"> & { readonly item: string } {
  return { ...line, item: line.item.key };
}

/** The figures of an evaluation for programs. */
export function printedEvaluation({ data, result, printed }: Evaluation, language: Language): EvaluateResult {
  return {
    items: result.tables.map((table) => printedItem(table, language)),
    comparison: result.comparisons.map((comparison) => ({
      ...byKey(comparison),
      question: comparison.item.words[language],
      reading: readingIn(comparison, language),
    })),
    flow: result.flow,
    changes: result.transitions.map(byKey),
    distance: result.distance.map(byKey),
    notes: result.notes,
    published: checkedFigures(printed, data).map(({ figure, ...check }) => ({ ...figure, ...check })),
    hasControl: result.hasControl,
  };
}
