function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? undefined : ["th", "st", "nd", "rd"][number % 10];
  return `${number}${ending ?? "th"}`;
}

/** Sentences of the proof of a round, in English. */
export const proof = {
  "step-round-numbers": (v: { round: number }) => `Write the numbers behind the proof of round ${v.round}`,
  "step-round-verdict": (v: { round: number }) => `Write the verdict on round ${v.round}`,
  "round-numbers-title": (v: { round: number }) => `Round ${v.round}: numbers behind the proof`,
  "round-numbers-why": (_: object) =>
    "With these numbers your spreadsheet program checks by itself that the round cannot be better. You need not read them. Whoever has no possible partner is not here.",
  "round-numbers-how": (_: object) =>
    "Every goal has a column; what is further left goes first. A pair shows what it costs: less is better, and where more is good, it counts as minus.",
  "round-numbers-holds": (_: object) =>
    "No pair may cost less than its group and household together; a chosen pair costs exactly as much. What stands with a group or household is for the sums alone: it does not say what anybody is worth.",
  "round-numbers-keep": (_: object) =>
    "The pairs do show distances and wishes: this sheet is for checking, not for sharing. Do not change or sort it: the verdict would turn to no.",
  "proof-verdict": (v: { sheet: string }) =>
    `Is this the best division? Your spreadsheet program checks it by itself, on the sheet ${v.sheet}. Yes: no other division is better for the goals below. No: something was changed after the draw.`,
  "proof-too-large": (_: object) =>
    "This round has too many possible pairs to check on a sheet. This command checks everything.",
  "proof-nothing": (_: object) => "Not one pair was possible: there was nothing to choose.",
  "proof-cover": (v: { pairs: number; codes: readonly string[] }) =>
    `A ${ordinal(v.pairs + 1)} pair does not exist. ${
      v.pairs === 1
        ? "Every possible pair has the same one"
        : `Every possible pair has at least one of these ${v.pairs} groups and households`
    }: ${v.codes.join(", ")}.`,
  "proof-cover-many": (v: { pairs: number }) =>
    `A ${ordinal(v.pairs + 1)} pair does not exist. Every possible pair has at least one of ${v.pairs} groups and households: those with -1 in the column pairs.`,
  "proof-same-pairs": (v: { sheet: string }) => `The sheet ${v.sheet} has the pairs of this proof, and no others.`,
  "proof-one-each": (_: { sheet: string }) => "No household is in two pairs.",
  "proof-all-groups": (v: { sheet: string }) =>
    `Every group has a possible pair or waits, and its numbers on the sheet ${v.sheet} fit that.`,
  "proof-all-households": (v: { sheet: string }) =>
    `The numbers of every household on the sheet ${v.sheet} fit its pair.`,
  "proof-all-pairs": (v: { count: number }) =>
    v.count === 1
      ? "The only possible pair was looked at."
      : `All ${v.count} possible pairs were looked at: no other pair would make the division better.`,
  "proof-same-numbers": (v: { sheet: string }) =>
    `The numbers on the sheet ${v.sheet} still add up to what the draw gave.`,
  "proof-same-weights": (_: { sheet: string }) =>
    "The weights of the goals are still those of the draw: every goal counts more than all that come after it.",
  "proof-same-values": (_: object) => "For every goal the recalculated value is the value of the draw.",
  "round-check-numbers-wrong": (v: { round: number; sheet: string }) =>
    `The numbers on the sheet ${v.sheet} no longer prove round ${v.round}: a number or a pair was changed. Remove that sheet and make the round again with the same seed; the numbers will come back.`,
  "round-check-numbers-differ": (v: { sheet: string; count: number }) =>
    v.count === 1
      ? `The sheet ${v.sheet} has 1 number that is not what the draw gave.`
      : `The sheet ${v.sheet} has ${v.count} numbers that are not what the draw gave.`,
  "round-check-cell-differs": (_: object) => "This says something else than the draw gives.",
  "round-check-formula-differs": (_: object) =>
    "This is another formula than we wrote: the verdict on that sheet no longer counts.",
  "round-check-cell-gone": (_: object) => "A line or a column of this sheet is gone that the draw does give.",
  "round-check-more-cells": (v: { count: number }) =>
    v.count === 1 ? "1 more cell of this sheet differs." : `${v.count} more cells of this sheet differ.`,
  "round-check-formulas-gone": (v: { sheet: string; count: number }) =>
    v.count === 1
      ? `On the sheet ${v.sheet} somebody typed over 1 formula: the verdict there no longer counts.`
      : `On the sheet ${v.sheet} somebody typed over ${v.count} formulas: the verdict there no longer counts.`,
};
