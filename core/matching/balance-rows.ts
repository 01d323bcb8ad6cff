import type { Balance, BalanceItem } from "../records/explanations.ts";
import { householdTypes } from "../records/words.ts";
import { roundBalanceDesign } from "../sheets/rounds.ts";
import type { Wanted, WantedRow } from "../sheets/synced.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { PlannedRound } from "./planned-round.ts";

/** Means and differences of fewer blocks say little, and are nearly those of one household: they are not written on a sheet. */
const fewestBlocks = 5;

/** Standardised differences below the first are small, from the second on they matter (Austin 2009; Stuart 2010). */
const slight = 0.1;
const clear = 0.25;

function verdict({ difference }: BalanceItem, blocks: number): Sentence {
  const size = Math.abs(difference ?? 0);
  if (size === 0) return sentence("balance-none", {});
  if (size <= slight) return sentence("balance-slight", {});
  if (size <= clear) return sentence("balance-some", {});
  return size <= usualDifference(blocks) ? sentence("balance-usual", {}) : sentence("balance-large", {});
}

/** How far two means of so many households lie apart by chance in 19 of 20 draws, in standard deviations; in tenths. */
function usualDifference(blocks: number): number {
  return Math.round(19.6 * Math.sqrt(2 / blocks)) / 10;
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A mean as people read it; shares as whole percentages. */
function shownMean(trait: string, value: number): number {
  return householdTypes.some((type) => type === trait) ? Math.round(value * 100) : hundredths(value);
}

function itemRow(item: BalanceItem, blocks: number, language: Language): WantedRow {
  const isFew = blocks < fewestBlocks;
  const { trait, difference } = item;
  return {
    trait,
    matched: isFew ? null : shownMean(trait, item.matched),
    compared: isFew ? null : shownMean(trait, item.compared),
    difference: isFew || difference === undefined ? null : hundredths(difference),
    meaning: say(language, isFew ? sentence("balance-few", {}) : verdict(item, blocks)),
  };
}

function alike({
  blocks,
  sameType: same,
  knownTypes: known,
  scoreDifference,
  permutation,
}: Balance): readonly Sentence[] {
  if (blocks === 0) return [];
  const isFew = blocks < fewestBlocks;
  return [
    sentence("round-balance-chance", {}),
    sentence("round-balance-alike", { same, known, score: isFew ? -1 : (scoreDifference ?? -1) }),
    sentence("round-balance-permutation", { share: permutation ?? 1 }),
    isFew
      ? sentence("round-balance-few", { blocks })
      : sentence("round-balance-usual", { blocks, usual: usualDifference(blocks) }),
  ];
}

/** What the sheet `Ronde N vergelijking` says; nothing where no control group was asked for. */
export function wantedRoundBalance(planned: PlannedRound, language: Language): Wanted | undefined {
  const { number: round, drawn, explanations } = planned;
  const { balance } = explanations;
  if (balance === undefined) return undefined;
  const { blocks, items } = balance;
  const single = drawn.pairs.length - blocks;
  const lead: readonly Sentence[] = [
    sentence("round-balance-title", { round }),
    sentence("round-balance-what", { blocks }),
    ...(blocks === 0 ? [] : [sentence("round-balance-whom", { blocks, single, round })]),
    ...(blocks === 0 ? [] : [sentence("round-balance-tell", {})]),
    ...alike(balance),
  ];
  return {
    design: roundBalanceDesign(round),
    rows: items.map((item) => itemRow(item, blocks, language)),
    others: "remove",
    lead: lead.map((told) => say(language, told)),
  };
}
