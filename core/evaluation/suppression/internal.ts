import type { ResponseRate, FlowSide } from "../response.ts";
import type { Comparison, DistanceBand, EvaluationResult, ItemTable, Share, Transition } from "../result.ts";
import { shareOf } from "../statistics/wilson.ts";
import { verdictOf } from "../comparison/verdict.ts";
import type {
  SharedBand,
  SharedComparison,
  SharedRate,
  SharedResult,
  SharedSide,
  SharedTable,
  SharedTransition,
  ShownCount,
  ShownShare,
} from "./shared-result.ts";

function told(count: number): ShownCount {
  return { kind: "count", count };
}

function toldShare({ count, percent, low, high }: Share): ShownShare {
  return { count: told(count), percent, low, high };
}

function tableOf({ n, missing, counts, agree, shares, atLeastOne, ...rest }: ItemTable): SharedTable {
  return {
    ...rest,
    n: told(n),
    missing: told(missing),
    counts: counts.map(told),
    ...(agree === undefined ? {} : { agree: toldShare(agree) }),
    ...(shares === undefined ? {} : { shares: shares.map((one) => ({ ...toldShare(one), option: one.option })) }),
    ...(atLeastOne === undefined ? {} : { atLeastOne: toldShare(atLeastOne) }),
  };
}

function transitionOf({ n, missing, up, same, down, ...rest }: Transition): SharedTransition {
  return { ...rest, n: told(n), missing: told(missing), up: told(up), same: told(same), down: told(down) };
}

function bandOf({ n, missing, agree, ...rest }: DistanceBand): SharedBand {
  const share = shareOf(agree, n);
  return { ...rest, n: told(n), missing: told(missing), agree: share ? toldShare(share) : { count: told(agree) } };
}

/** A comparison with everything shown. */
export function comparisonTold({ n, ...rest }: Comparison): SharedComparison {
  return {
    ...rest,
    verdict: verdictOf(rest),
    n: "pairs" in n ? { pairs: told(n.pairs) } : { treated: told(n.treated), control: told(n.control) },
  };
}

function sideOf({ registered, dropped, matched, control, ended, rematched }: FlowSide): SharedSide {
  return {
    ...{ registered: told(registered), dropped: told(dropped), matched: told(matched) },
    ...{ control: told(control), ended: told(ended), rematched: told(rematched) },
  };
}

function rateOf({ expected, responded, groups, ...rest }: ResponseRate): SharedRate {
  return {
    ...rest,
    responded: told(responded),
    ...(expected === undefined ? {} : { expected: told(expected) }),
    ...(expected === undefined || expected === 0 ? {} : { percent: (100 * responded) / expected }),
    ...(groups === undefined ? {} : { groups: told(groups) }),
  };
}

/** Everything as it is, small numbers too: only for who may see the answers themselves. */
export function unsuppressed(result: EvaluationResult): SharedResult {
  const { flow, notes, tables, transitions, distance, comparisons, hasControl } = result;
  return {
    mode: "internal",
    flow: { groups: sideOf(flow.groups), households: sideOf(flow.households), rates: flow.rates.map(rateOf) },
    notes,
    tables: tables.map(tableOf),
    transitions: transitions.map(transitionOf),
    distance: distance.map(bandOf),
    comparisons: comparisons.map(comparisonTold),
    hasControl,
  };
}
