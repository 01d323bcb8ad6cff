/**
 * What a column that speaks of sex, religion, origin, orientation or language may be used for: the field meant for it, or
 * nothing. Under any other name, `municipality` say, it could keep people apart by who they are (R10, R20). This holds
 * for what people say on `Kolommen` and behind `--map`, and for what we think ourselves. Rankings of household types are
 * no such thing: a single man is a type (R3).
 */
import { textOf, type Scalar } from "../workbook/cell.ts";
import type { Kind, ReadRole } from "./dictionary.ts";
import { contentOf, shareFor } from "./evidence.ts";
import { leftAlone } from "./field-names.ts";
import { candidatesFor, entryOf } from "./match-header.ts";
import { personalSubject, personalValue, type PersonalSubject } from "./personal-words.ts";
import type { SheetRole } from "./reading.ts";
import { partName } from "./vulnerability-parts.ts";
import { folded } from "./words.ts";

/** Fields meant for columns about a subject; of a vulnerability score the part for language is one more. */
const meantFor: ReadonlyMap<PersonalSubject, readonly string[]> = new Map([
  ["sex", ["sex"]],
  ["language", ["languages", "language", "dutch"]],
]);

/** Headers that are about a subject only in a header: `taal` among interests is a goal. */
const inHeaders: readonly (readonly [RegExp, PersonalSubject])[] = [
  [/\b(?:geslacht|m ?\/ ?[vf]|v ?\/ ?m|f ?\/ ?m)\b/u, "sex"],
  [/\b(?:taal|talen|taalniveau|taalbeheersing|taalvaardigheid|languages?|tongue|nt2|nederlands|dutch)\b/u, "language"],
  [/(?<!\bto )\b(?:land|landen)\b|geboorte(?:land|plaats)|birth ?place|(?:place|country) of birth/u, "origin"],
];

/** From this share of its cells on a column is about what they name. */
const telling = 0.3;

/** A field that tells households or groups by type; it can hold `man` without asking for a sex. */
function isOfTypes(field: string): boolean {
  return field === "type" || field === "types" || field.startsWith("ranking");
}

function subjectOfHeader(header: string): PersonalSubject | undefined {
  const plain = folded(header);
  return inHeaders.find(([words]) => words.test(plain))?.[1] ?? personalSubject(header);
}

/** Kinds of which no cell can say a language, an origin or a sex, and lists of wishes, which the cells are looked at for. */
const saysNone: ReadonlySet<Kind> = new Set<Kind>(["wish", "yes-no", "seen", "hours", "age", "count", "composition", "date", "daytime", "strength", "score", "list", "type"]); // prettier-ignore

/**
 * True for a column of ours that a header only speaks of a language, a country or a sex beside: `Wilt u iemand die uw taal
 * spreekt (cultureel ambassadeur)?` says yes or no.
 */
function isBesides(subject: PersonalSubject, field: string, role: SheetRole): boolean {
  const kind = entryOf(field, role as ReadRole)?.kind;
  return (
    (subject === "language" || subject === "origin" || subject === "sex") && kind !== undefined && saysNone.has(kind)
  );
}

/** A header that has a field's own words with more beside them: `Aantal volwassenen (m/v)` counts people. */
function isCount(header: string, field: string, role: SheetRole): boolean {
  const entry = entryOf(field, role as ReadRole);
  if (entry?.kind !== "composition" && entry?.kind !== "count") return false;
  return candidatesFor(header, role as ReadRole).some(({ entry: one }) => one.field === field);
}

function barredByHeader(header: string, field: string, role: SheetRole): PersonalSubject | undefined {
  const subject = subjectOfHeader(header);
  if (subject === undefined || meantFor.get(subject)?.includes(field) === true) return undefined;
  if (subject === "sex" && isOfTypes(field) && !/geslacht|seks|sex|gender|\//u.test(folded(header))) return undefined;
  // Only household types are read there: `What sort of Dutch group would suit you?` ranks no language.
  if ((subject === "language" || subject === "origin") && field.startsWith("ranking")) return undefined;
  if (subject === "language" && field === "vulnerability.part" && partName(header) !== undefined) return undefined;
  return isCount(header, field, role) ? undefined : subject;
}

/** Names of people and ways to reach them: nothing is matched by them, and there are people called Frans. */
const ofContact = /^(?:name|email|phone|contact|backup|reachable|key$)/u;

/** Lists of wishes: what they say of who somebody is, the criteria leave out themselves. */
function isOwnList(header: string, field: string, role: SheetRole): boolean {
  const isList = entryOf(field, role as ReadRole)?.kind === "list";
  return isList && candidatesFor(header, role as ReadRole).some(({ entry }) => entry.field === field);
}

/** `x` and `v` that tick a box: below a header for ticks they are no sex, as long as nobody is an `m`. */
function areTicks(values: readonly Scalar[], field: string, role: SheetRole): boolean {
  const kind = entryOf(field, role as ReadRole)?.kind;
  const isTicked = kind === "seen" || kind === "yes-no" || kind === "wish";
  return (
    isTicked &&
    values.every((cell) => /^[xv]$/iu.test(textOf(cell).trim()) || personalValue(textOf(cell)) === undefined)
  );
}

function barredByValues(
  header: string,
  values: readonly Scalar[],
  field: string,
  role: SheetRole,
): PersonalSubject | undefined {
  if (ofContact.test(field) || isOwnList(header, field, role)) return undefined;
  const content = contentOf(values);
  if (areTicks(content.values, field, role)) return undefined;
  const subjects: readonly PersonalSubject[] = ["sex", "religion", "orientation", "origin", "language"];
  const share = (subject: PersonalSubject): number =>
    shareFor(content, (cell) => personalValue(textOf(cell)) === subject) ?? 0;
  return subjects.find((subject) => {
    const isMeant =
      meantFor.get(subject)?.includes(field) === true ||
      (subject === "sex" && isOfTypes(field)) ||
      // `Chinees` is a language and more.
      (subject === "origin" && meantFor.get("language")?.includes(field) === true);
    return !isMeant && share(subject) >= telling;
  });
}

/**
 * What a column is about, by its header or by three in ten of its cells, where it may therefore not be used as a field;
 * `undefined` where it may.
 */
export function barredSubject(
  header: string,
  values: readonly Scalar[],
  field: string,
  role: SheetRole,
): PersonalSubject | undefined {
  if (field === leftAlone) return undefined;
  return barredByHeader(header, field, role) ?? barredByValues(header, values, field, role);
}

/** The same for a field that the words of the header themselves say, and nobody chose for it. */
export function barredOfOurs(
  header: string,
  values: readonly Scalar[],
  field: string,
  role: SheetRole,
): PersonalSubject | undefined {
  const byHeader = barredByHeader(header, field, role);
  if (byHeader !== undefined && !isBesides(byHeader, field, role)) return byHeader;
  return barredByValues(header, values, field, role);
}
