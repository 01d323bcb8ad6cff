import { type Filled, rounding } from "./filled.ts";
import { nobody } from "./standing.ts";

/** What a division is judged by: the score, and between equals how the hours are spread. */
interface Judged {
  readonly score: number;
  readonly spread: number;
}

function judged(filled: Filled): Judged {
  return { score: filled.score(), spread: filled.spread() };
}

function isBetter(one: Judged, other: Judged): boolean {
  if (Math.abs(one.score - other.score) > rounding) return one.score < other.score;
  return one.spread < other.spread - rounding;
}

/** Puts members in two places that are empty; false, with both left empty, where that may not be. */
function putBoth(filled: Filled, places: readonly [number, number], members: readonly [number, number]): boolean {
  for (const [place, member] of [
    [places[0], members[0]],
    [places[1], members[1]],
  ] as const) {
    if (member === nobody) continue;
    if (!filled.canTake(place, member)) {
      empty(filled, places);
      return false;
    }
    filled.put(place, member);
  }
  return true;
}

function empty(filled: Filled, places: readonly number[]): void {
  for (const place of places) filled.put(place, nobody);
}

/** Moves the person of a place where that is better. */
function moved(filled: Filled, place: number): boolean {
  const before = filled.memberAt[place] ?? nobody;
  let [best, chosen] = [judged(filled), before];
  for (let member = 0; member < filled.hours.length; member += 1) {
    filled.put(place, nobody);
    if (!filled.canTake(place, member)) continue;
    filled.put(place, member);
    const now = judged(filled);
    if (isBetter(now, best)) [best, chosen] = [now, member];
  }
  filled.put(place, chosen);
  return chosen !== before;
}

/** Exchanges the people of two places where that is better. */
function exchanged(filled: Filled, one: number, other: number): boolean {
  const places = [one, other] as const;
  const [first, second] = [filled.memberAt[one] ?? nobody, filled.memberAt[other] ?? nobody];
  if (first === second) return false;
  const before = judged(filled);
  empty(filled, places);
  if (putBoth(filled, places, [second, first])) {
    if (isBetter(judged(filled), before)) return true;
    empty(filled, places);
  }
  putBoth(filled, places, [first, second]);
  return false;
}

/**
 * Takes every move and every exchange that is better until there is none: fewer places empty, then a lower cost, and at
 * one cost fewer interpreters and hours that lie closer together.
 */
export function polish(filled: Filled, open: readonly number[]): void {
  for (let goesOn = true; goesOn;) {
    goesOn = false;
    for (const place of open) if (moved(filled, place)) goesOn = true;
    open.forEach((one, at) => {
      for (const other of open.slice(at + 1)) if (exchanged(filled, one, other)) goesOn = true;
    });
  }
}
