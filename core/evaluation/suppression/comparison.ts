import type { Comparison, Effect } from "../result.ts";
import { verdictOf } from "../comparison/verdict.ts";
import type { SharedComparison, Verdict } from "./shared-result.ts";
import { about, hasPercent, isFew } from "./shown-count.ts";

/** Percentages of a comparison go by ten: of some twenty people that is two. */
const points = 10;
/** The same for differences from -1 to 1. */
const tenths = 0.1;

/** How many there are on both sides; of pairs twice the same. */
function sizesOf({ n }: Comparison): readonly [number, number] {
  return "pairs" in n ? [n.pairs, n.pairs] : [n.treated, n.control];
}

function isShareOf({ method }: Comparison): boolean {
  return method === "fisher" || method === "mcnemar";
}

/** Enough who say yes and enough who say no. */
function isShareTold(percent: number | undefined, n: number): boolean {
  if (percent === undefined) return false;
  const count = Math.round((percent * n) / 100);
  return !isFew(count) && !isFew(n - count);
}

/** What each side says: shares rounded, where enough said yes and no on both; medians of ten and more. */
function sidesShown(comparison: Comparison): Pick<SharedComparison, "treated" | "control"> {
  const { treated, control } = comparison;
  const [first, second] = sizesOf(comparison);
  if (treated === undefined || control === undefined || !hasPercent(first) || !hasPercent(second)) return {};
  if (!isShareOf(comparison)) return { treated, control };
  if (!isShareTold(treated, first) || !isShareTold(control, second)) return {};
  return { treated: points * Math.round(treated / points), control: points * Math.round(control / points) };
}

function rounded({ kind, value, low, high }: Effect): Effect {
  const step = kind === "risk-difference" ? points : tenths;
  // Tenths are no whole parts of a computer's numbers: 3 of them are 0.30000000000000004.
  const by = (number: number, round: (value: number) => number): number =>
    Number((round(Number((number / step).toFixed(6))) * step).toFixed(1));
  return {
    kind,
    value: by(value, Math.round),
    ...(low === undefined ? {} : { low: by(low, Math.floor) }),
    ...(high === undefined ? {} : { high: by(high, Math.ceil) }),
  };
}

/**
 * How large the difference is: of scales in pairs where enough went each way and nowhere, of shares where those are told.
 * Yes and no in pairs have four counts behind them, which shares and an interval together would give away.
 */
function effectShown(comparison: Comparison): Pick<SharedComparison, "effect"> {
  const { effect, moved, design } = comparison;
  if (effect === undefined || comparison.method === "mcnemar") return {};
  if (moved !== undefined && [moved.higher, moved.same, moved.lower].some(isFew)) return {};
  if (isShareOf(comparison) && sidesShown(comparison).treated === undefined) return {};
  // One side wholly above the other says something of everybody on it.
  if (design === "arms" && Math.abs(effect.value) > 0.9 && effect.kind === "cliffs-delta") return {};
  return { effect: rounded(effect) };
}

/** That everybody said the same is not told. */
function verdictShown(comparison: Comparison): Verdict {
  const verdict = verdictOf(comparison);
  return verdict === "all-equal" ? "not-told" : verdict;
}

/** A comparison rounded so far that nobody's answer follows from it: what it comes to is told, the chance itself is not. */
export function comparisonShown(comparison: Comparison): SharedComparison {
  const { item, option, wave, before, respondent, arm, design, method, isPrimary, n, detectable, reason } = comparison;
  return {
    ...{ item, wave, respondent, design, method, isPrimary },
    ...(option === undefined ? {} : { option }),
    ...(before === undefined ? {} : { before }),
    ...(arm === undefined ? {} : { arm }),
    n: "pairs" in n ? { pairs: about(n.pairs) } : { treated: about(n.treated), control: about(n.control) },
    ...sidesShown(comparison),
    ...effectShown(comparison),
    ...(detectable === undefined ? {} : { detectable: points * Math.ceil(detectable / points) }),
    ...(reason === undefined || reason === "all-equal" ? {} : { reason }),
    verdict: verdictShown(comparison),
  };
}
