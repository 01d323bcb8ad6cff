/** Columns whose headers only go on from the column at their left: `Afwezig van` and then `tot`, `Straat` and then `Nr`. */
import { shareOf } from "./evidence.ts";
import type { KindFits } from "./kinds.ts";
import { headerShown } from "./header-text.ts";
import type { ContentColumn } from "./ranking-columns.ts";
import { folded } from "./words.ts";

/** `Tot en met`, `en tot wanneer dan?`, `Laatste dag:`, `until`: the end of what began at the left. */
const untilThen =
  /^(?:(?:en|and|dan|weer) )*(?:tot(?: en met| aan)?|t\/m|tm|t\.e\.m|until|till|til|through|thru|to|up to|up to and including|(?:de |the )?(?:laatste|last) (?:dag|datum|day|date)|(?:eind|end)(?:e|datum| ?date)?|(?:tot )?terug|back)(?:,? (?:en met|and including|wanneer|welke (?:dag|datum)|when|which (?:day|date)|what date|(?:de )?datum|date|dan|then|ongeveer|about))*[\s:.?…]*$/u;

/** The number of a house, or what stands behind it. */
const houseNumber =
  /^(?:huis ?-?)?(?:nr|nummer|no|number|num)\.?$|^#$|^(?:huis(?:nr|nummer)\.? ?)?(?:toev|toevoeging|toevoegsel|letter|huisletter|addition|suffix)\.?$/u;

const street = /^(?!.*(?:mail|web|site)).*\b(?:straat|straatnaam|adres|address|street|street name|laan|woonadres)$/u;

const wordsOf = ({ header }: ContentColumn): string => folded(headerShown(header));

/** The column with a header that stands directly left of another. */
function leftOf(columns: readonly ContentColumn[], { index }: ContentColumn): ContentColumn | undefined {
  return columns.find((column) => column.index === index - 1 && column.header !== "");
}

/** The columns with the number of a house or what belongs to it, right of the street; they are nobody's code or telephone. */
export function houseNumbers(columns: readonly ContentColumn[]): Set<number> {
  const found = new Set<number>();
  for (const column of [...columns].sort((one, other) => one.index - other.index)) {
    const left = leftOf(columns, column);
    const goesOn = left !== undefined && (street.test(wordsOf(left)) || found.has(left.index));
    if (goesOn && houseNumber.test(wordsOf(column))) found.add(column.index);
  }
  return found;
}

/** The column that says until when, right of the one that says from when. Only dates in it, or nothing yet, prove it. */
export function endOf(
  from: number,
  columns: readonly ContentColumn[],
  fits: (column: ContentColumn) => KindFits,
): number | undefined {
  const column = columns.find(({ index }) => index === from + 1);
  if (column === undefined || !untilThen.test(wordsOf(column))) return undefined;
  const isProved = column.content.filled === 0 || (shareOf(column.content, "date", fits(column)) ?? 0) >= 0.8;
  return isProved ? column.index : undefined;
}
