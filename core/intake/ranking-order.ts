/** Whether options in one cell stand in the order of a preference, or are those that somebody ticked. */
import { textOf, type Scalar } from "../workbook/cell.ts";
import { orderedIn } from "./cells/rank.ts";
import { valueIn } from "./outcome.ts";
import { folded } from "./words.ts";

const saysOrder = /volgorde|rang|\brank|\border\b|keus|keuze|choice|eerst|first|top ?\d|liefst|=/u;
const saysSeveral =
  /meer(?:dere)? (?:antwoorden|opties|keuzes)|alles wat|kruis aan|vink|select all|all that apply|tick|more than one/u;

/** So few lists in the same order may be chance. */
const few = 3;

/** Pairs of options in one cell, the one that stands first before the other. */
function pairsIn(cell: Scalar): string[] {
  const places = valueIn(orderedIn(cell)) ?? [];
  return places.flatMap((above, place) =>
    places.slice(place + 1).flatMap((below) => above.flatMap((one) => below.map((other) => `${one} ${other}`))),
  );
}

/**
 * True where the order of options in cells means something. Boxes that people tick come out in the order of the form:
 * where no two cells ever contradict each other and nothing says that order counts, it is asked.
 */
export function isInOrder(header: string, values: readonly Scalar[]): boolean {
  if (saysSeveral.test(folded(header))) return false;
  if (saysOrder.test(folded(header)) || values.some((cell) => /->|→|>|\d\s*[.):]/u.test(textOf(cell)))) return true;
  const lists = values.map(pairsIn).filter((pairs) => pairs.length > 0);
  return areMixed(lists) || lists.length <= few;
}

/** True where two options stand one way round in one list, and the other way round in another. */
function areMixed(lists: readonly (readonly string[])[]): boolean {
  const seen = new Set(lists.flat());
  return [...seen].some((pair) => seen.has(pair.split(" ").reverse().join(" ")));
}

/** At least three places where a list can be cut: most cells have none, and reading them all takes long. */
function hasParts(cell: Scalar): boolean {
  return typeof cell === "string" && /(?:[\s;,>→/][^\s;,>→/]*){3}/u.test(cell);
}

/** The pairs of a list of four options: with so many of five nobody ticks those that they want. */
const pairsOfFour = 6;

/** True for cells of which most have nearly all options, now in this order and then in that: whatever the header says, they rank. */
export function areWholeOrders(values: readonly Scalar[]): boolean {
  if (values.filter(hasParts).length * 2 < values.length) return false;
  const lists = values.map(pairsIn);
  const whole = lists.filter((pairs) => pairs.length >= pairsOfFour);
  return whole.length >= few && whole.length * 2 >= values.length && areMixed(whole);
}
