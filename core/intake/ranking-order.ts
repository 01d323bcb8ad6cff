/** Whether options in one cell stand in the order of a preference, or are those that somebody ticked. */
import { textOf, type Scalar } from "../workbook/cell.ts";
import { orderedIn } from "./cells/rank.ts";
import { valueIn } from "./outcome.ts";
import { folded } from "./words.ts";

const saysOrder = /volgorde|rang|\brank|\border\b|keus|keuze|choice|eerste|first|top ?\d|liefst|=/u;
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
  const seen = new Set(lists.flatMap((pairs) => pairs));
  const isMixed = [...seen].some((pair) => seen.has(pair.split(" ").reverse().join(" ")));
  return isMixed || lists.length <= few;
}
