import { binomialChance, binomialChances } from "./binomial.ts";
import { fisherTellsApart } from "./fisher.ts";
import { logFactorial } from "./log-ways.ts";
import { z } from "./wilson.ts";

/** A difference that chance alone gives more often than this is not told apart from chance. */
export const level = 0.05;
/** A difference counts as one that can be seen where four such studies out of five would find it. */
const power = 0.8;

/** How often a study finds the difference, for a share on the side of the treated. */
type Power = (treated: number) => number;

/** The nearest whole percent from `start` towards `end` that would be found often enough; undefined where none is. */
function nearestFound(find: Power, start: number, end: 0 | 100): number | undefined {
  const step = end === 100 ? 1 : -1;
  const first = step === 1 ? Math.floor(start) + 1 : Math.ceil(start) - 1;
  let [near, far] = [first, end as number];
  if ((end - first) * step < 0 || find(end / 100) < power) return undefined;
  // The further away, the more often it is found: halve until one percent is left.
  while (near !== far) {
    const middle = near + step * Math.floor(Math.abs(far - near) / 2);
    if (find(middle / 100) >= power) far = middle;
    else near = middle + step;
  }
  return far;
}

/**
 * The smallest difference in percentage points from this percentage that would be found four times out of five, up or
 * down; undefined where none would.
 */
function nearest(find: Power, from: number): number | undefined {
  const ends = [nearestFound(find, from, 100), nearestFound(find, from, 0)];
  const found = ends.flatMap((end) => (end === undefined ? [] : [Math.abs(end - from)]));
  return found.length === 0 ? undefined : Math.min(...found);
}

/** With more pairs, or more people on a side, what can be seen is worked out from a normal curve: by then it says the same. */
const mostExact = 150;

/** The normal quantile that leaves one in five. */
const zPower = 0.8416212335729143;

/** How often a normal curve finds a difference that varies so much if there is none, and so much as it is. */
function curvePower(difference: number, ifNone: number, asItIs: number): number {
  // Only whether it is found four times out of five is asked, so no more of the curve is needed.
  return Math.abs(difference) - z * ifNone >= zPower * asItIs ? 1 : 0;
}

/** The same for shares of many people. */
function sharesPower(first: number, second: number, control: number): Power {
  return (treated) => {
    const middle = (first * treated + second * control) / (first + second);
    const ifNone = Math.sqrt(middle * (1 - middle) * (1 / first + 1 / second));
    const asItIs = Math.sqrt((treated * (1 - treated)) / first + (control * (1 - control)) / second);
    return curvePower(treated - control, ifNone, asItIs);
  };
}

/** How often Fisher's test tells two shares apart. */
function fisherPower(first: number, second: number, control: number): Power {
  if (Math.max(first, second) > mostExact) return sharesPower(first, second, control);
  const tells = fisherTellsApart(first, second, level);
  const others = binomialChances((tells[0]?.length ?? 1) - 1, control);
  const found = tells.map((row) => row.reduce((sum, isTold, at) => (isTold ? sum + (others[at] ?? 0) : sum), 0));
  return (treated) =>
    binomialChances(tells.length - 1, treated).reduce((sum, chance, count) => sum + chance * (found[count] ?? 0), 0);
}

/**
 * The smallest share of the treated (percent, above that of the control group) that Fisher's test finds four times out of
 * five. 42 and 29 people: 40 where the control group has 10, 54 at 20, 66 at 30, 83 at 50.
 */
export function detectableShare(treated: number, control: number, percent: number): number | undefined {
  return nearestFound(fisherPower(treated, control, percent / 100), percent, 100);
}

/** The smallest difference in percentage points, up or down, that Fisher's test finds four times out of five. */
export function detectableByFisher(treated: number, control: number, percent: number): number | undefined {
  return nearest(fisherPower(treated, control, percent / 100), percent);
}

/** Of so many pairs that differ: the most that may go the rarer way for McNemar's test to see it; -1 for never. */
function mostAgainst(differ: number): number {
  let [against, tail] = [-1, 0];
  while (2 * (against + 1) <= differ) {
    tail += binomialChance(against + 1, differ, 0.5);
    if (Math.min(1, 2 * tail) > level) break;
    against += 1;
  }
  return against;
}

/** How often McNemar's test finds a difference, for the parts of the pairs that say yes on one side only. */
function mcnemarPower(pairs: number): (onlyTreated: number, onlyControl: number) => number {
  if (pairs > mostExact) {
    return (up, down) => {
      const differ = up + down;
      const asItIs = Math.sqrt(Math.max(0, differ - (up - down) ** 2) / pairs);
      return curvePower(up - down, Math.sqrt(differ / pairs), asItIs);
    };
  }
  const against = Array.from({ length: pairs + 1 }, (_, differ) => mostAgainst(differ));
  const log = (chance: number, count: number): number => (count === 0 ? 0 : count * Math.log(chance));
  return (up, down) => {
    const same = Math.max(0, 1 - up - down);
    const chanceOf = (ups: number, downs: number): number => {
      const rest = pairs - ups - downs;
      const ways = logFactorial(pairs) - logFactorial(ups) - logFactorial(downs) - logFactorial(rest);
      return Math.exp(ways + log(up, ups) + log(down, downs) + log(same, rest));
    };
    return against.reduce((found, most, differ) => {
      let sum = found;
      for (let rarer = 0; rarer <= most; rarer += 1) {
        sum += chanceOf(rarer, differ - rarer) + chanceOf(differ - rarer, rarer);
      }
      return sum;
    }, 0);
  };
}

/**
 * The smallest difference in percentage points from the share of the control group that McNemar's test finds four times
 * out of five, where the two of a pair answer apart from each other.
 */
export function detectableByMcnemar(pairs: number, percent: number): number | undefined {
  const [control, find] = [percent / 100, mcnemarPower(pairs)];
  return nearest((treated) => find(treated * (1 - control), (1 - treated) * control), percent);
}

/**
 * The smallest difference between the share of pairs that goes up and the share that goes down, in percentage points,
 * that is found four times out of five where no pair stays the same: what the signs of the differences alone can tell.
 */
export function detectableBySigns(pairs: number): number | undefined {
  const find = mcnemarPower(pairs);
  const up = nearestFound((share) => find(share, 1 - share), 50, 100);
  return up === undefined ? undefined : 2 * up - 100;
}
