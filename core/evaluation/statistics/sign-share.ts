import { z, type Interval } from "./wilson.ts";

/** How pairs, or people at two moments, moved: so many higher, lower and the same. */
export interface Moved {
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
}

/** How many differences go up, down or nowhere. */
export function movedBy(differences: readonly number[]): Moved {
  // What a mean over a group loses on the way is no difference.
  const count = (isSo: (difference: number) => boolean): number => differences.filter(isSo).length;
  return {
    higher: count((difference) => difference > 1e-9),
    same: count((difference) => Math.abs(difference) <= 1e-9),
    lower: count((difference) => difference < -1e-9),
  };
}

/** The share that went up less the share that went down, from -1 to 1. At least one of the three is not 0. */
export function signShare({ higher, same, lower }: Moved): number {
  return (higher - lower) / (higher + same + lower);
}

/** Its 95% interval, as if one more of each had gone up and down (Bonett and Price 2012), within -1 to 1. */
export function signShareInterval({ higher, same, lower }: Moved): Interval {
  const n = higher + same + lower + 2;
  const [up, down] = [(higher + 1) / n, (lower + 1) / n];
  const reach = z * Math.sqrt((up + down - (up - down) ** 2) / n);
  return { low: Math.max(-1, up - down - reach), high: Math.min(1, up - down + reach) };
}
