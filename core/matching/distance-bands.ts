import type { DistanceBand } from "../records/explanations.ts";
import type { Distance } from "./distance.ts";
import type { DrawnRound } from "./round.ts";
import type { SolvedRound } from "./solved.ts";

/** Bands are of one kilometre up to here; all that is farther is one. */
const lastKm = 10;

/** Place of a distance among the bands; the end of a band is in it, as the limit of a round is allowed (R1). */
function bandOf({ metres }: Distance): number {
  return Math.min(lastKm, Math.max(0, Math.ceil(metres / 1000) - 1));
}

function countsOf(distances: Iterable<Distance>): readonly number[] {
  const counts = new Array<number>(lastKm + 1).fill(0);
  for (const distance of distances) {
    if (distance.unknown === true) continue;
    const band = bandOf(distance);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}

function* distancesIn({ possible }: SolvedRound["draw"]): Generator<Distance> {
  for (const { distance } of possible) yield distance;
}

/**
 * How far apart people live (R18): per kilometre how many pairs are possible and how many were matched, up to the last
 * kilometre where there is any. Many found 5 km still too far, so a coordinator should see more than the limit. Pairs that
 * people fixed without a known place count in none.
 */
export function distanceBandsOf({ draw }: SolvedRound, drawn: Pick<DrawnRound, "pairs">): DistanceBand[] {
  const possible = countsOf(distancesIn(draw));
  const matched = countsOf(drawn.pairs.map(({ candidate }) => candidate.distance));
  const filled = possible.reduce((last, count, band) => (count > 0 ? band : last), -1);
  return possible.slice(0, filled + 1).map((count, band) => ({
    fromKm: band,
    ...(band < lastKm ? { toKm: band + 1 } : {}),
    possible: count,
    matches: matched[band] ?? 0,
  }));
}
