/** Columns that rank whom somebody would rather not have: the first of those is no first choice. */
import { questionIn } from "./header-text.ts";
import { isDenied } from "./questions/denial.ts";
import type { TableColumn } from "./sheet-table.ts";
import { folded } from "./words.ts";

const averse =
  /(?<!\p{L})(?:minste?|minder graag|laatste keus|least|last choice|liever geen|liefst geen|uitgesloten|uitsluiten|exclude|avoid)(?!\p{L})/u;

/** What a legend says of the ends of a scale, which tells the direction and denies nothing: `5 = het liefst, 1 = het minst`. */
const ends = /\d\s*(?:=|:|is)\s*[^,;.()\]\d]*/gu;

/** `Stel zonder kinderen` is a household type, and no denial. */
const childless = /\b(?:zonder|without|geen|no)\s+(?:(?:thuiswonende|minor|jonge)\s+)?(?:kind|child|kid)\p{L}*/giu;

/** `van liefst naar minst liefst`: where an order ends does not say where it begins. */
const toLeast = /(?:naar|tot(?: en met)?|t\/m|to|through|->|→|–)\s*(?:de |het |je |the )?(?:minste?|least)(?!\p{L})/gu;

/** True for a column that ranks whom somebody does not want. */
export function isAverse({ header, banner }: TableColumn): boolean {
  const asked = `${banner} ${header}`.replace(/_/gu, " ").replace(ends, " ").replace(childless, " ");
  return isDenied(asked) || averse.test(questionIn(asked).replace(toLeast, " "));
}

/** True for a list of options in a cell of which the first is the least wanted: `Volgorde (1 = liefst niet)`. */
export function isAverseFirst({ header }: TableColumn): boolean {
  return /(?<!\d)1\s*(?:=|:|is)\s*[^,;)]*(?:niet|minst|geen|not|least)/u.test(folded(header));
}
