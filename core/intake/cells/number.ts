import { textOf } from "../../workbook/cell.ts";
import type { CellFault } from "../fault.ts";
import { fault, unknown, value, type Outcome } from "../outcome.ts";
import { folded } from "../words.ts";
import { reading, type CellReader } from "./reader.ts";

const written: ReadonlyMap<string, number> = new Map([
  ["nul", 0], ["geen", 0], ["een", 1], ["twee", 2], ["drie", 3], ["vier", 4], ["vijf", 5], ["zes", 6], ["zeven",
    7], ["acht", 8],
  ["negen", 9], ["tien", 10], ["elf", 11], ["twaalf", 12],
  ["zero", 0], ["none", 0], ["no", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six",
    6], ["seven", 7], ["eight", 8],
  ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12],
  ["tweeen", 2], ["drieen", 3], ["vieren", 4], ["vijven", 5], ["zessen", 6], ["zevenen", 7], ["achten", 8], ["negenen", 9],
]); // prettier-ignore

/** The number behind a number word, `een` to `twaalf`, `met z'n vijven` and `one` to `twelve`; `geen` is 0. */
export function numberWord(word: string): number | undefined {
  return written.get(word);
}

const before = /^(?:€|eur|ca\.?|circa|ongeveer|plusminus|±|~|about|approx\.?|(?:met )?z'n)\s*/u;
const after =
  /\s*(?:%|,-|km|kilometers?|kilometres?|jaar|jr\.?|jaren|years?(?: old)?|y\/?o|uur|uren|u\.?|hours?|hrs?|per week|p\.?\/?w\.?|personen|pers\.?|people|leden|members)$/u;

/** The number as written, without currency, `ca.` and units around it. */
function bare(text: string): string {
  let rest = folded(text).replace(before, "");
  for (let shorter = rest.replace(after, ""); shorter !== rest; shorter = rest.replace(after, "")) rest = shorter;
  return rest.replace(/\s/gu, "");
}

/**
 * The number in a text, by Dutch rules: a comma is a decimal sign, a dot before exactly three digits parts thousands.
 * `undefined` for everything else, ranges such as `5-10` and fractions such as `4/5` included. With `small`, a number
 * that can never reach a thousand (a score, kilometres, degrees), the dot is always a decimal sign.
 */
export function numberFrom(text: string, small = false): number | undefined {
  const found = bare(text);
  if (/^-?\d+$/u.test(found)) return Number(found);
  if (/^-?\d+,\d+$/u.test(found)) return Number(found.replace(",", "."));
  if (!small && /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(found)) {
    return Number(found.replace(/\./gu, "").replace(",", "."));
  }
  if (/^-?\d+\.\d+$/u.test(found)) return Number(found);
  return numberWord(found);
}

/** A reader of numbers from `min` to `max`; anything else is the fault given. */
export function numberBetween(
  min: number,
  max: number,
  wrong: CellFault,
  options: { readonly whole?: boolean } = {},
): CellReader<number> {
  return reading((cell): Outcome<number> => {
    const found = typeof cell === "number" ? cell : typeof cell === "string" ? numberFrom(cell, max < 1000) : undefined;
    if (found === undefined || !(found >= min && found <= max)) return fault(wrong);
    return options.whole === true && !Number.isInteger(found) ? fault(wrong) : value(found);
  });
}

const years = numberBetween(0, 120, "age-unreadable");

/** Ages as people say them who do not know better: `begin 30`, `30-35`, `tussen 30 en 35`, `40+`, `in de 50`, `dertiger`. */
const roughly =
  /^(?:begin|eind|einde|midden|half|rond(?: de)?|in de|vroeg in de|tussen|early|mid|late|around|between)\b.*\d|^\d{1,3}\s*(?:-|\/|à|a|of|tot|t\/m|to|or)\s*\d{1,3}(?:\s*(?:jaar|jr\.?|years?))?$|^\d{1,3}\s*(?:\+|plus|ers|-ers|s|'s)$|^(?:in de )?(?:twintig|dertig|veertig|vijftig|zestig|zeventig)(?:er|ers|plusser)$/u;

/** `8 mnd`: under a year for a baby. */
const inMonths = /^(\d{1,2})\s*(?:mnd|maand|maanden|months?)\.?$/u;

/**
 * Years of age: 0 to 120, `35 jaar` and `8 mnd` included. An age that is only known roughly is not known, and said; a year
 * or day of birth is a fault, for without today's date it is no age.
 */
export const ageIn = reading((cell): Outcome<number> => {
  const text = folded(textOf(cell));
  const [, months] = inMonths.exec(text) ?? [];
  if (months !== undefined) return value(Math.floor(Number(months) / 12));
  return roughly.test(text) ? unknown("age-approximate") : years(cell);
});

/** Hours a week, 0 to 168. */
export const hoursIn = numberBetween(0, 168, "number-unreadable");

/** How many at once, 0 to 100. */
export const capacityIn = numberBetween(0, 100, "count-unreadable", { whole: true });

/** Kilometres, 0 to 500. */
export const kilometresIn = numberBetween(0, 500, "number-unreadable");

const upTo =
  /^(?:max\.?|maximaal|maximum|hoogstens|hooguit|tot|tot en met|t\/m|up to|at most|within|binnen|<|<=|≤)\s*(?=\d)/u;
/** Every way of saying that the distance does not matter. */
const noLimit =
  /^(?:maakt (?:(?:ons|me|mij) )?(?:niet|niets|niks) uit|geen (?:voorkeur|grens|limiet|maximum|bezwaar)|onbeperkt|overal|no (?:preference|limit|maximum)|unlimited|any(?:where| distance)|doesn't matter|does not matter|not important)[.! ]*$/u;
const limitBetween = numberBetween(Number.MIN_VALUE, 500, "distance-limit-unreadable");

/** How far somebody may live at most: more than 0 and at most 500 kilometres, `max. 8 km` included. */
export const distanceLimitIn: CellReader<number> = (cell) => {
  if (typeof cell !== "string") return limitBetween(cell);
  return noLimit.test(folded(cell)) ? unknown() : limitBetween(folded(cell).replace(upTo, ""));
};

/** A whole number with nothing around it, for evidence of what a column holds. */
export function isPlainNumber(cell: string | number | boolean | null): boolean {
  return typeof cell === "number" || (typeof cell === "string" && /^-?\d+(?:[.,]\d+)?$/u.test(textOf(cell)));
}
