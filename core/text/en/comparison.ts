import type { comparison as dutch } from "../nl/comparison.ts";
import { counted, groups } from "./words.ts";

/** A number of at most two decimals, in English. */
function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function percent(share: number): string {
  return share < 0.01 ? "less than 1%" : `${Math.round(share * 100)}%`;
}

/** Sentences of the control group, in English. */
export const comparison: typeof dutch = {
  "level-certain-waiting": () =>
    "At groups with one candidate, where no coin falls: first who waited in earlier rounds (most rounds waited)",
  "level-certain": () =>
    "At groups with one candidate: then who is early in the draw (smallest sum of lottery numbers, in their first 30 bits)",
  "level-firsts": () => "The first candidate of each group stays where the goals above put it (how many moved)",
  "level-similarity": () =>
    "The two candidates of a group are as alike as possible: smallest sum of differences, given these first candidates",
  "step-round-balance": (v) => `Write the comparison of round ${v.round}`,
  "round-lead-control": (v) =>
    `Comparison: ${groups(v.blocks)} had two candidates. A coin chose who gets a match now and who does not (column Comparison); each had the same chance.${
      v.single === 0 ? "" : ` ${groups(v.single)} had one candidate: a match without a coin, outside the comparison.`
    } What this means, and what to tell people, stands on the sheet ‘Round ${v.round} comparison’.`,
  "round-balance-title": (v) => `Round ${v.round}: comparison with a control group`,
  "round-balance-what": (v) =>
    v.blocks === 0
      ? "No group had two candidates. So no coin was thrown, and there is no control group."
      : `${groups(v.blocks)} had two households that fitted: together a block. A coin chose one of them for the match. The other is in the control group: by following both one can see later what a match does.`,
  "round-balance-whom": (v) =>
    `In the control group: ${counted(v.blocks, "household")}, by code in the column Comparison of the sheet ‘Round ${v.round}’. They get no match now, but take part in a next round as usual; this round counts as waiting for them.${
      v.single === 0
        ? ""
        : ` ${groups(v.single)} with one candidate: a match without a coin, not part of the comparison.`
    }`,
  "round-balance-tell": () =>
    "Tell them honestly and in time that a coin chose, and that it says nothing about them. It has no effect on residence, benefits or other help. They may answer questions but need not.",
  "round-balance-chance": () =>
    "Below stands what both sets of households look like. Differences came about by chance and say nothing bad about anyone.",
  "round-balance-alike": (v) =>
    `Within the blocks: ${v.same} of ${v.known} with twice the same household type${
      v.score < 0 ? "" : `; the vulnerability differs by ${number(v.score)} of 8 points on average`
    }.`,
  "round-balance-permutation": (v) =>
    `All coins together: ${percent(v.share)} of all possible outcomes give at least as much difference as this one.`,
  "round-balance-usual": (v) =>
    `With ${v.blocks} blocks a difference (column Difference) up to about ${number(v.usual)} is quite usual by chance.`,
  "round-balance-few": (v) =>
    `Look at: with ${v.blocks === 1 ? "1 block" : `${v.blocks} blocks`} these numbers say little. Below 5 blocks no means and no differences are shown, because they would be nearly those of one household.`,
  "balance-few": () => "too few blocks to say anything",
  "balance-none": () => "no difference",
  "balance-slight": () => "nearly the same",
  "balance-some": () => "a small difference",
  "balance-usual": () => "visible, and usual by chance; name it in a report all the same",
  "balance-large": () => "a clear difference: name it in a report",
};
