import { respondents, waves, type EvaluationData, type Wave } from "../response.ts";
import type { Comparison } from "../result.ts";
import { holm } from "../statistics/holm.ts";
import { armsCompared } from "./arms.ts";
import { changesCompared, type Span } from "./change.ts";
import { outcomesOf, type Outcome } from "./outcomes.ts";
import { pairsCompared } from "./pairs.ts";
import { answeredIn, unitsIn, type Unit, type Units } from "./units.ts";

/** Moments at which the draw has been: what was answered before it cannot differ by it. */
const afterDraw: readonly Wave[] = waves.filter((wave) => wave !== "intake");

/** Every two moments, the earlier first. */
const spans: readonly Span[] = waves.flatMap((before, place) =>
  waves.slice(place + 1).map((after): Span => [before, after]),
);

/** What the random draws of a comparison are made from, where all draws would be too many: anyone can repeat them. */
function seedOf({ item, option }: Outcome, wave: Wave): string {
  return ["evaluation", item.key, ...(option === undefined ? [] : [option]), wave].join(" ");
}

function hasBoth(units: readonly Unit[]): boolean {
  return units.some(({ arm }) => arm === "control") && units.some(({ arm }) => arm === "treated" || arm === "outside");
}

/** A main outcome that nobody can compare is told too: its silence would look like an answer. */
function uncompared(outcome: Outcome, wave: Wave): Comparison {
  return {
    item: outcome.item,
    ...(outcome.option === undefined ? {} : { option: outcome.option }),
    ...{ wave, respondent: "household", design: "pairs", isPrimary: true, n: { pairs: 0 }, reason: "no-control" },
    method: outcome.isYesNo ? "mcnemar" : "sign-flip",
  };
}

/**
 * With and without a group, at one moment. A main outcome has one test that counts as such: that of the pairs where there are
 * enough of them, else that of everybody, so that nobody can choose between two answers.
 */
function betweenArms(outcome: Outcome, wave: Wave, at: Units, isPrimary: boolean): readonly Comparison[] {
  const units = at(wave, "household");
  if (!hasBoth(units)) return isPrimary && units.length > 0 ? [uncompared(outcome, wave)] : [];
  const pairs = pairsCompared(outcome, wave, units, seedOf(outcome, wave));
  const arms = armsCompared(outcome, wave, units, seedOf(outcome, wave));
  const isByPairs = pairs.reason !== "too-few";
  return [
    ...("pairs" in pairs.n && pairs.n.pairs === 0 ? [] : [{ ...pairs, isPrimary: isPrimary && isByPairs }]),
    { ...arms, isPrimary: isPrimary && !isByPairs },
  ];
}

/** Chances corrected for how many outcomes were looked at: the main ones together, and all others together. */
function corrected(comparisons: readonly Comparison[]): readonly Comparison[] {
  const adjusted = new Map<Comparison, number>();
  for (const isPrimary of [true, false]) {
    const family = comparisons.filter((one) => one.isPrimary === isPrimary && one.p !== undefined);
    holm(family.map(({ p = 1 }) => p)).forEach((chance, index) => {
      const own = family[index];
      if (own !== undefined) adjusted.set(own, chance);
    });
  }
  return comparisons.map((one) => {
    const chance = adjusted.get(one);
    return chance === undefined ? one : { ...one, adjusted: chance };
  });
}

/**
 * All comparisons of an evaluation: pairs of households that a coin set apart, everybody with a match against the control
 * group, and the change of the same people. By what the draw gave at first, whatever came later; a household or group counts
 * once. Questions about a match are never compared with the control group, who had none (R62). Sorted by item, then moment.
 */
export function comparisonsOf(data: Pick<EvaluationData, "items" | "responses" | "primary">): readonly Comparison[] {
  const answered = answeredIn(data);
  const studied = data.items.flatMap(outcomesOf).map((outcome) => {
    const units = unitsIn(answered, outcome);
    const isPrimary = data.primary.includes(outcome.item.key);
    const moments = outcome.item.ofMatch === true ? [] : afterDraw;
    return { outcome, units, between: moments.flatMap((wave) => betweenArms(outcome, wave, units, isPrimary)) };
  });
  const hasControl = studied.some(({ between }) => between.some(({ reason }) => reason !== "no-control"));
  return corrected(
    studied.flatMap(({ outcome, units, between }) => [
      ...between,
      ...respondents.flatMap((respondent) =>
        spans.flatMap((span) =>
          changesCompared(outcome, respondent, span, { answered, units, hasControl, seed: seedOf(outcome, span[1]) }),
        ),
      ),
    ]),
  );
}
