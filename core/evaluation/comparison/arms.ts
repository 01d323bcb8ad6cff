import type { Wave } from "../response.ts";
import type { Comparison, Method } from "../result.ts";
import { cliffsDelta, cliffsInterval } from "../statistics/cliffs-delta.ts";
import { detectableByFisher } from "../statistics/detectable.ts";
import { fisherExact } from "../statistics/fisher.ts";
import { independentDifference } from "../statistics/newcombe.ts";
import { rankPermutation } from "../statistics/rank-permutation.ts";
import { doubledRanks } from "../statistics/ranks.ts";
import { signFlip } from "../statistics/sign-flip.ts";
import type { Counted } from "../statistics/wilson.ts";
import { fewestCompared, inPoints, sidesOf, type Figures } from "./figures.ts";
import type { Outcome } from "./outcomes.ts";
import { blocksOf, crossedIn } from "./pairs.ts";
import type { Unit } from "./units.ts";

function yesOf(units: readonly Unit[]): Counted {
  return { count: units.filter(({ value }) => value === 1).length, n: units.length };
}

/** Shares of different people: Fisher's test, with the interval of Newcombe. */
function shareFigures(treated: readonly Unit[], control: readonly Unit[]): Figures {
  const [one, other] = [yesOf(treated), yesOf(control)];
  return {
    effect: inPoints(one.count / one.n - other.count / other.n, independentDifference(one, other)),
    p: fisherExact(one, other),
    isExact: true,
  };
}

/** What so many people could have shown, whatever they do show; of shares only. */
function seenBy(treated: readonly Unit[], control: readonly Unit[], { isYesNo }: Outcome): Pick<Figures, "detectable"> {
  if (!isYesNo) return {};
  const { count, n } = yesOf(control);
  const detectable = detectableByFisher(treated.length, n, (100 * count) / n);
  return detectable === undefined ? {} : { detectable };
}

/**
 * The coins thrown again: every block turns round or not. A block of which one household answered turns too, its rank seen
 * from the middle of all, because the coin fell for it as well.
 */
function coinsThrownAgain(units: readonly Unit[], seed: string): Pick<Figures, "p" | "isExact"> {
  const drawn = units.filter(({ block }) => block !== undefined);
  const ranks = doubledRanks(drawn.map(({ value }) => value));
  const rankOf = new Map(drawn.map((unit, index) => [unit, ranks[index] ?? 0]));
  const middle = drawn.length + 1;
  const above = (unit: Unit | undefined): number => (unit === undefined ? 0 : (rankOf.get(unit) ?? middle) - middle);
  return signFlip(
    blocksOf(drawn).map(({ treated, control }) => above(treated) - above(control)),
    seed,
  );
}

/** Where no coin is known: everybody's ranks drawn again, within their rounds. */
function ranksDrawnAgain(
  treated: readonly Unit[],
  control: readonly Unit[],
  seed: string,
): Pick<Figures, "p" | "isExact"> {
  const rounds = [...new Set([...treated, ...control].map(({ round }) => round))];
  const valuesIn = (units: readonly Unit[], of: number | undefined): readonly number[] =>
    units.filter(({ round }) => round === of).map(({ value }) => value);
  const strata = rounds.map((round) => ({ treated: valuesIn(treated, round), control: valuesIn(control, round) }));
  return rankPermutation(strata, seed);
}

/** Answers on a scale of different people: told by Cliff's delta, tested by drawing again as the rounds drew. */
function scaleFigures(treated: readonly Unit[], control: readonly Unit[], method: Method, seed: string): Figures {
  const delta = cliffsDelta(
    treated.map(({ value }) => value),
    control.map(({ value }) => value),
  );
  const drawn = treated.filter(({ arm }) => arm === "treated");
  return {
    effect: { kind: "cliffs-delta", value: delta, ...cliffsInterval(delta, treated.length, control.length) },
    ...(method === "re-randomisation"
      ? coinsThrownAgain([...drawn, ...control], seed)
      : ranksDrawnAgain(treated, control, seed)),
  };
}

function methodFor({ isYesNo }: Outcome, units: readonly Unit[]): Method {
  if (isYesNo) return "fisher";
  return blocksOf(units).length >= fewestCompared ? "re-randomisation" : "rank-permutation";
}

function figuresOf(
  outcome: Outcome,
  method: Method,
  treated: readonly Unit[],
  control: readonly Unit[],
  seed: string,
): Figures {
  const values = [...treated, ...control].map(({ value }) => value);
  if (Math.min(treated.length, control.length) < fewestCompared) return { reason: "too-few" };
  const seen = seenBy(treated, control, outcome);
  if (new Set(values).size === 1) return { ...seen, reason: "all-equal" };
  return {
    ...seen,
    ...(outcome.isYesNo ? shareFigures(treated, control) : scaleFigures(treated, control, method, seed)),
  };
}

/**
 * Everybody with a match against everybody in the control group. Households that were matched without a draw count in the
 * shares and medians, as they do in the programme; the coins are thrown again for those alone for whom one fell.
 */
export function armsCompared(
  outcome: Outcome,
  wave: Wave,
  units: readonly Unit[],
  seed: string,
): Omit<Comparison, "isPrimary"> {
  const treated = units.filter(({ arm }) => arm === "treated" || arm === "outside");
  const control = units.filter(({ arm }) => arm === "control");
  const method = methodFor(outcome, units);
  return {
    item: outcome.item,
    ...(outcome.option === undefined ? {} : { option: outcome.option }),
    wave,
    respondent: "household",
    design: "arms",
    method,
    n: { treated: treated.length, control: control.length },
    ...crossedIn(control),
    ...sidesOf(
      treated.map(({ value }) => value),
      control.map(({ value }) => value),
      outcome.isYesNo,
    ),
    ...figuresOf(outcome, method, treated, control, seed),
  };
}
