import type { Filled } from "./filled.ts";
import { rounding } from "./filled.ts";
import type { Model } from "./model.ts";
import { nobody } from "./standing.ts";

/** Puts in an empty place whoever makes the score smallest, of equals the first in the order; nobody if nobody may. */
export function fillBest(filled: Filled, place: number, order: readonly number[]): void {
  let [best, smallest] = [nobody, Infinity];
  for (const member of order) {
    if (!filled.canTake(place, member)) continue;
    filled.put(place, member);
    const score = filled.score();
    filled.put(place, nobody);
    if (score < smallest - rounding) [best, smallest] = [member, score];
  }
  filled.put(place, best);
}

/** The places that are to be filled and that somebody may stand in, the most hours first. */
export function openPlaces(model: Model): readonly number[] {
  const hours = (place: number): number => model.places[place]?.hours ?? 0;
  return model.places
    .flatMap(({ stays, allowed }, place) => (stays === undefined && allowed.includes(true) ? [place] : []))
    .sort((one, other) => hours(other) - hours(one) || one - other);
}

/** Fills one place after another, each with whoever fits it best by then. */
export function fillGreedily(filled: Filled, open: readonly number[], order: readonly number[]): void {
  for (const place of open) fillBest(filled, place, order);
}

/** The better of two first divisions: the most hours first, which is more even, or last, where hours are short. */
export function firstDivision(filled: Filled, open: readonly number[], order: readonly number[]): void {
  fillGreedily(filled, open, order);
  const [members, score] = [Int16Array.from(filled.memberAt), filled.score()];
  for (const place of open) filled.put(place, nobody);
  fillGreedily(filled, [...open].reverse(), order);
  if (filled.score() < score - rounding) return;
  for (const place of open) filled.put(place, nobody);
  for (const place of open) filled.put(place, members[place] ?? nobody);
}
