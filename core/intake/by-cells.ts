/**
 * What a column may be by its cells alone, where its header says nothing that we know: a `Maps-punt` with pairs of
 * coordinates is a place, and one of the first columns with `WG-01`, `WG-02` holds codes.
 */
import { textOf, type Scalar } from "../workbook/cell.ts";
import type { ReadRole } from "./dictionary.ts";
import { shareFor, shareOf, variety, type ColumnContent } from "./evidence.ts";
import type { KindFits } from "./kinds.ts";
import { entryOf } from "./match-header.ts";
import { mayMean, namesOtherGroup } from "./header-elsewhere.ts";
import type { ContentColumn } from "./ranking-columns.ts";
import { folded } from "./words.ts";

/** Cells of fewer rows prove nothing without a word. */
const enoughRows = 3;

/** So much of a column must be what it seems to be. */
const nearlyAll = 0.9;

/** What cells alone count for where hardly anything else looks like them. */
const plain = 0.8;

/** The same where other columns look like them too, or where a mistake would send a message to a stranger. */
const perhaps = 0.6;

/** A header that can only be a name for a list or its numbers: `HH`, `Ref`, `clubje-ref.`, or a letter or two. */
const ofList =
  /^(?:\p{L}{1,2}|.*(?:^|[\s-])(?:ref|refs|refnr|nr|nrs|no|num|id|code|kenm|kenmerk|key|wg|hh|sh|grp|huish)[\s.:#-]*)$/u;

/** Words beside which such a code is that of whomever a row was brought together with: `Match-nr`, `koppel-ref`. */
const ofOthers =
  /match|koppel|verwezen|verwijz|toegewezen|ingedeeld|assigned|allocated|linked|paired|referr|reject|declin/u;

/** What cells count for below a header with other words, which may say whose codes they are: `Afgewezen door`, `Match`. */
function certainty({ header }: ContentColumn): number {
  const isOthers = ofOthers.test(folded(header)) || namesOtherGroup(header);
  return ofList.test(folded(header)) && !isOthers ? plain : perhaps;
}

/** How far to the right a column of codes may stand. */
const firstColumns = 3;

const wholePostcode = (cell: Scalar): boolean => /^[1-9]\d{3}\s?[a-z]{2}$/iu.test(textOf(cell).trim());
const level = (cell: Scalar): boolean => /^(?:alfa|a0|a1|a2|b1|b2|c1|c2)[+-]?$/iu.test(textOf(cell).trim());

/** A Dutch telephone number, as a whole. */
const callable = /^(?:\+31|0031|0)[\s().-]*[1-9](?:[\s().-]*\d){8}$/u;

/** True where nearly all cells are telephone numbers: no code, whatever the header says. */
export function areNumbersToCall(content: ColumnContent): boolean {
  return content.filled >= enoughRows && (shareFor(content, (cell) => callable.test(textOf(cell).trim())) ?? 0) >= nearlyAll; // prettier-ignore
}

/** A code with letters in front, or capitals and digits in several parts: `H-201`, `C004418`, `VD-G01`, `AMF-2025-0107`. */
const ofCode = /^(?:[a-z]{1,4}[-_. ]?\d{1,6}|[A-Z]{1,5}\d{0,4}(?:[-_./][A-Z]{0,4}\d{1,6}){1,3})$/iu;

/** A code without its letters and digits: `GR01` and `LW02` look alike. */
function shapeOf(cell: Scalar): string {
  const text = textOf(cell).trim();
  return ofCode.test(text) ? text.replace(/\p{L}+/gu, "a").replace(/\d+/gu, "9") : "";
}

/** Whose codes they are: of members it is the group's, which comes back; anybody's own does not. */
function isOnceEach(content: ColumnContent, role: ReadRole): boolean {
  return role === "members" ? variety(content) < 1 : content.times.every((time) => time === 1);
}

/** Codes of one shape all the way down. */
function areCodes(content: ColumnContent, role: ReadRole): boolean {
  const shapes = content.values.map(shapeOf);
  const isOneShape = shapes[0] !== undefined && shapes[0] !== "" && shapes.every((shape) => shape === shapes[0]);
  return isOneShape && content.filled >= enoughRows && isOnceEach(content, role);
}

/** Fields that cells can tell, with what they count for. */
function fieldsOf(column: ContentColumn, role: ReadRole, fits: KindFits): (readonly [string, number])[] {
  const { content, index } = column;
  if (content.filled < enoughRows) return [];
  const isAll = (holds: (cell: Scalar) => boolean): boolean => (shareFor(content, holds) ?? 0) >= nearlyAll;
  const found: (readonly [string, number])[] = [];
  if (index < firstColumns && areCodes(content, role) && !isAll(level))
    found.push([role === "members" ? "group" : "code", certainty(column)]);
  if (isAll(wholePostcode)) found.push(["postcode", perhaps]);
  if (isAll(level)) found.push(["dutch", perhaps]);
  if ((shareOf(content, "lat-lon", fits) ?? 0) >= nearlyAll) found.push(["lat-lon", plain]);
  if (isAll((cell) => textOf(cell).includes("@") && fits.email(cell))) found.push(["email", perhaps]);
  return found;
}

/** The fields that the cells of a column tell on a sheet of a role, with what that counts for. */
export function scoresByCells(column: ContentColumn, role: ReadRole, fits: KindFits): ReadonlyMap<string, number> {
  const found = fieldsOf(column, role, fits).filter(
    ([field]) => entryOf(field, role) !== undefined && mayMean(column.asked, field, role),
  );
  return new Map(found);
}
