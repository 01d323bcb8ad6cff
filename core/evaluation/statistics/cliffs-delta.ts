import { z, type Interval } from "./wilson.ts";

/**
 * How much more often somebody of the first side stands above somebody of the second than below, over all couples of the
 * two: from -1 to 1 (Cliff 1993). Neither side is empty.
 */
export function cliffsDelta(one: readonly number[], other: readonly number[]): number {
  const above = one.reduce((sum, value) => sum + other.reduce((own, beside) => own + Math.sign(value - beside), 0), 0);
  return above / (one.length * other.length);
}

/** The spread of the chance to stand above, if it were this (Hanley and McNeil 1982, with both sides of middle size). */
function spread(chance: number, one: number, other: number): number {
  const middle = (one + other) / 2 - 1;
  const rest = 1 + middle * ((1 - chance) / (2 - chance) + chance / (1 + chance));
  return Math.sqrt((chance * (1 - chance) * rest) / (one * other));
}

/**
 * The 95% interval of Cliff's delta: every chance to stand above from which what was found lies no further than its spread
 * allows (Newcombe 2006, method 5). Drawing from the answers again and again (bootstrap) gives 1 to 1 where two small
 * sides do not touch, which says far too much; this does not.
 */
export function cliffsInterval(delta: number, one: number, other: number): Interval {
  const found = (delta + 1) / 2;
  const edge = (towards: 0 | 1): number => {
    let [inside, outside]: [number, number] = [found, towards];
    if (inside === outside) return towards;
    for (let step = 0; step < 60; step += 1) {
      const chance = (inside + outside) / 2;
      if (Math.abs(found - chance) <= z * spread(chance, one, other)) inside = chance;
      else outside = chance;
    }
    return inside;
  };
  return { low: 2 * edge(0) - 1, high: 2 * edge(1) - 1 };
}
