import { nameKey } from "../intake/joining/codes-alike.ts";
import { canonicalCode } from "../matching/codes.ts";
import { matchesDesign } from "../sheets/matches.ts";
import type { ColumnDesign } from "../sheets/design.ts";
import { shown, understood } from "../sheets/design.ts";
import { isFormula, textOf, valueOf, type Cell, type Scalar } from "../workbook/cell.ts";
import type { ErasedCell, ErasedValue } from "../workbook/erasure.ts";
import { formulaSays } from "../workbook/formula-texts.ts";
import type { Language } from "../workbook/layout.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { withoutValues } from "../workbook/without-values.ts";
import { ownColumns } from "./own-designs.ts";
import type { Person } from "./person.ts";
import type { PersonValues } from "./person-values.ts";

/** What is erased, and how. */
export interface Erasing {
  readonly person: Person;
  readonly values: PersonValues;
  /** Both kinds of values: on rows of the person's own match or group names leave no doubt. */
  readonly near: readonly ErasedValue[];
  readonly replacement: string;
  /** `yyyy-MM-dd`. */
  readonly today: string;
  readonly language: Language;
}

/** Columns in which a name or code says who does something: nobody does, once that is gone. */
const doers = new Set(["person", "companion", "backup", "who", "withWhom", "contact-person", "ambassador", "last-person", "last-companion", "ambassador-given", "owner", "advance"]); // prettier-ignore

/** What people write about a household and its match. */
const writings = new Set(["note", "remark", "action", "agreed", "goal", "step", "result", "purpose", "support", "to"]); // prettier-ignore

/** Columns with the code of somebody, by whose it is; the others say in another column whose. */
const codeColumns: Readonly<Record<Person["kind"], ReadonlySet<string>>> = {
  household: new Set(["household", "code", "with", "partner", "item", "codes"]),
  group: new Set(["group", "code", "with", "partner", "item", "codes"]),
  ambassador: new Set(["ambassador", "ambassador-given", "code"]),
  member: new Set(),
  contact: new Set(),
};

/** One of our sheets with what its columns are. */
interface OwnSheet {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<number, ColumnDesign>;
  readonly indices: ReadonlyMap<string, number>;
}

function textAt({ indices }: OwnSheet, cells: readonly Cell[], ...keys: readonly string[]): string {
  const index = keys.map((key) => indices.get(key)).find((one) => one !== undefined);
  return index === undefined ? "" : textOf(cells[index]);
}

function isCode(text: string, code: string): boolean {
  return text !== "" && canonicalCode(text) === canonicalCode(code);
}

/** Whose code stands in the column `code` of a row, where another column says it. */
function sideOf(own: OwnSheet, cells: readonly Cell[]): string {
  const column = [...own.columns].find(([, { key }]) => key === "side" || key === "who" || key === "for" || key === "section" || key === "role"); // prettier-ignore
  return column === undefined ? "" : understood(column[1], textOf(cells[column[0]]));
}

function isOfOtherSide(own: OwnSheet, cells: readonly Cell[], { kind }: Person): boolean {
  const side = sideOf(own, cells);
  return (kind === "household" && /^groups?$/u.test(side)) || (kind === "group" && /^households?$/u.test(side));
}

/** Whether a row says the code in a column for it; a member is on the rows of the group. */
function saysCode(own: OwnSheet, cells: readonly Cell[], person: Person): boolean {
  const keys = person.kind === "member" ? ["group", "code"] : codeColumns[person.kind];
  if (isOfOtherSide(own, cells, person)) return false;
  return [...keys].some((key) => isCode(textAt(own, cells, key), person.code));
}

/** Whether a row is about a match of the person, or says their code. */
function isNear(own: OwnSheet, cells: readonly Cell[], person: Person): boolean {
  const { key = "" } = own.sheet;
  const id = textAt(own, cells, "match") || (/^(?:matches|round_\d+)$/u.test(key) ? textAt(own, cells, "id") : "");
  const isOwnSheet = person.matches.some((match) => key === `tasks_${match.replace(/\W/gu, "_")}` || key === `plan_${match.replace(/\W/gu, "_")}`); // prettier-ignore
  return isOwnSheet || person.matches.some((match) => isCode(id, match)) || saysCode(own, cells, person);
}

/** Whether a row is about one member of a group, and that is the person or one of theirs. */
function isOfMember(own: OwnSheet, cells: readonly Cell[], person: Person): boolean {
  const member = textAt(own, cells, "member");
  if (member === "" || (person.kind !== "member" && person.kind !== "group")) return false;
  const isOwnGroup = isCode(textAt(own, cells, "group", "code"), person.code);
  if (isOwnGroup && person.kind === "group") return true;
  return (isOwnGroup || isNear(own, cells, person)) && person.names.some((name) => nameKey(name) === nameKey(member));
}

/** What is left of a text that names who does something, alone or between others. */
function withoutDoer(text: string, values: readonly ErasedValue[], replacement: string): string | null {
  const clean = withoutValues(text, values);
  if (clean === text) return text;
  return clean === replacement ? null : clean;
}

/** What we filled in ourselves, kept beside what people may have changed: a part for each column. */
function givenWithout(text: string, values: readonly ErasedValue[], replacement: string): string {
  return text
    .split(" | ")
    .map((part) => (withoutValues(part, values) === replacement ? "-" : withoutValues(part, values)))
    .join(" | ");
}

/** Where a row stands to the person. */
interface RowStanding {
  readonly isNear: boolean;
  readonly saysCode: boolean;
  readonly isDropped: boolean;
}

/** What becomes of a text or number in a column of ours. */
function columnCell(column: ColumnDesign, value: Scalar, standing: RowStanding, erasing: Erasing): Scalar {
  const { person, values, near, replacement } = erasing;
  const { key } = column;
  const isOfHousehold = person.kind === "household" || person.kind === "group";
  // A number of the draw follows from seed and code: whoever has both finds the code by it.
  if (key === "lot" && standing.saysCode) return null;
  const sought = standing.isNear ? near : values.certain;
  const text = String(value);
  if (codeColumns[person.kind].has(key) && standing.saysCode && isCode(text, person.code))
    return doers.has(key) ? null : replacement;
  if (typeof value !== "string") return numberWithout(value, values.certain);
  if (doers.has(key)) return withoutDoer(value, sought, replacement);
  if (key === "given") return givenWithout(value, sought, replacement);
  if (standing.isNear && isOfHousehold && column.filledBy === "people" && writings.has(key)) return null;
  return withoutValues(value, sought);
}

/** A telephone number or the like that a program keeps as a number. */
export function numberWithout(value: Scalar, values: readonly ErasedValue[]): Scalar {
  if (typeof value !== "number" || Math.abs(value) < 10_000_000 || !Number.isInteger(value)) return value;
  return withoutValues(String(value), values) === String(value) ? value : null;
}

/** The end of a match of a household or group that is forgotten: a proposal is declined, what began has ended today. */
function endOf(column: ColumnDesign, cells: readonly Cell[], own: OwnSheet, erasing: Erasing): Scalar | undefined {
  const statusIndex = own.indices.get("status");
  const status = [...own.columns.values()].find(({ key }) => key === "status");
  if (statusIndex === undefined || status === undefined) return undefined;
  const now = understood(status, textOf(cells[statusIndex]));
  if (now === "ended" || now === "declined") return undefined;
  const isBegun = now === "started" || now === "paused" || now === "confirmed";
  if (column.key === "status") return shown(status, isBegun ? "ended" : "declined", erasing.language);
  return column.key === "ended-on" && isBegun ? erasing.today : undefined;
}

function standingOf(own: OwnSheet, cells: readonly Cell[], { person }: Erasing): RowStanding {
  return {
    isNear: isNear(own, cells, person),
    saysCode: saysCode(own, cells, person),
    isDropped: isOfMember(own, cells, person),
  };
}

function afterOf(own: OwnSheet, row: number, index: number, standing: RowStanding, erasing: Erasing): Scalar {
  const cells = own.sheet.cells[row - 1] ?? [];
  const value = valueOf(cells[index]);
  const column = own.columns.get(index);
  if (standing.isDropped) return null;
  if (column === undefined) return plainWithout(value, standing.isNear ? erasing.near : erasing.values.certain);
  const { kind } = erasing.person;
  const isEnding = own.sheet.key === matchesDesign.key && standing.isNear && (kind === "household" || kind === "group");
  const end = isEnding ? endOf(column, cells, own, erasing) : undefined;
  return end ?? columnCell(column, value, standing, erasing);
}

/** A value that says nothing of the person any more. */
export function plainWithout(value: Scalar, values: readonly ErasedValue[]): Scalar {
  return typeof value === "string" ? withoutValues(value, values) : numberWithout(value, values);
}

/** The cells of one of our sheets that say something of a person. The header stays: it is made of our own words. */
export function erasedOwnCells(sheet: Sheet, erasing: Erasing): readonly ErasedCell[] {
  const columns = ownColumns(sheet);
  const indices = new Map([...columns].map(([index, { key }]) => [key, index] as const));
  const own: OwnSheet = { sheet, columns, indices };
  // The lines above the header of a sheet for one match name its sides.
  const lead: RowStanding = { isNear: isNear(own, [], erasing.person), saysCode: false, isDropped: false };
  return sheet.cells.flatMap((cells, at): ErasedCell[] => {
    const row = at + 1;
    if (row === sheet.headerRow) return [];
    const standing = row < sheet.headerRow ? lead : standingOf(own, cells, erasing);
    const width = Math.max(cells.length, standing.isNear ? Math.max(-1, ...columns.keys()) + 1 : 0);
    return Array.from({ length: width }, (_, index) => index).flatMap((index): ErasedCell[] => {
      const before = cells[index] ?? null;
      const after = row < sheet.headerRow
        ? plainWithout(valueOf(before), lead.isNear ? erasing.near : erasing.values.certain)
        : afterOf(own, row, index, standing, erasing); // prettier-ignore
      const isSaid = isFormula(before) && formulaSays(before.formula, erasing.near);
      return after === valueOf(before) && !isSaid ? [] : [{ row, column: index + 1, before, after }];
    });
  });
}
