/** Whose answers a row holds: a household, a group or one of its members, by code, address or name. */
import { listIndex, fitOf, type Called, type ListIndex } from "../../intake/joining/list-index.ts";
import { nameKey } from "../../intake/joining/codes-alike.ts";
import { codeKey } from "../../intake/codes.ts";
import type { Found, Reading } from "../../intake/reading.ts";
import { sha256Hex } from "../../hash.ts";
import type { Side } from "./study.ts";

/** One side of the lists of a workbook. */
interface Listing {
  readonly index: ListIndex;
  readonly codes: readonly string[];
  /** Code by sheet and row, for answers that stand on the list itself. */
  readonly byRow: ReadonlyMap<string, string>;
}

/** Everybody whose answers there can be. */
export interface Everybody {
  readonly household: Listing;
  readonly group: Listing;
  /** Number of members by code of the group, in the form of `codeKey`; absent where the list does not say it. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** What was found: one, more than one, or nobody with that code. */
export type Whose =
  | { readonly is: "one"; readonly side: Side; readonly code: string }
  | { readonly is: "several" }
  | { readonly is: "nobody" };

function rowKey(sheet: string, row: number): string {
  return `${sheet}\n${row}`;
}

function listing<Item extends { readonly code: string; readonly name?: string | undefined }>(
  all: readonly Found<Item>[],
  emails: (record: Item) => readonly string[],
  name: (record: Item) => string,
): Listing {
  const found = all.filter(({ blocked }) => !blocked);
  return {
    index: listIndex(found.map(({ record }) => ({ code: record.code, name: name(record), emails: [], emailsWithin: emails(record) }))), // prettier-ignore
    codes: found.map(({ record }) => record.code),
    byRow: new Map(found.map(({ record, sheet, row }) => [rowKey(sheet, row), record.code])),
  };
}

/** Everybody on the lists of a reading; rows with an error are nobody. */
export function everybodyIn({ groups, households }: Pick<Reading, "groups" | "households">): Everybody {
  const sizes = groups.flatMap(({ record: { code, size, members = [] }, blocked }) => {
    const count = size ?? (members.length > 0 ? members.length : undefined);
    return blocked || count === undefined ? [] : [[codeKey(code), count] as const];
  });
  return {
    // A household is told by its code alone: names of newcomers are in many a cell, and so are those of others.
    household: listing(households, () => [], () => ""), // prettier-ignore
    group: listing(groups, ({ members = [] }) => members.flatMap(({ email }) => (email === undefined ? [] : [email.toLowerCase()])), ({ name = "" }) => name), // prettier-ignore
    sizes: new Map(sizes),
  };
}

/** The code of the household or group on a row of a list. */
export function codeOnRow(everybody: Everybody, side: Side, sheet: string, row: number): string | undefined {
  return everybody[side].byRow.get(rowKey(sheet, row));
}

/** True where somebody on this side has this very code. */
export function hasCode(everybody: Everybody, side: Side, code: string): boolean {
  return code !== "" && everybody[side].index.byCode.has(codeKey(code));
}

/** Whom an answer is of, on one side or on either. */
export function whoseIs(everybody: Everybody, called: Called, sides: readonly Side[]): Whose {
  const fits = sides.map((side) => ({ side, fit: fitOf(everybody[side].index, called) }));
  const ones = fits.flatMap(({ side, fit }) => {
    const code = fit.is === "one" ? everybody[side].codes[fit.place] : undefined;
    return code === undefined || fit.is !== "one" ? [] : [{ side, code, by: fit.by }];
  });
  // The very code says more than a number that both lists have.
  const exact = ones.filter(({ by }) => by === "code");
  const [only, another] = exact.length === 1 ? exact : ones;
  if (only !== undefined && another === undefined) return { is: "one", side: only.side, code: only.code };
  return { is: only !== undefined || fits.some(({ fit }) => fit.is === "several") ? "several" : "nobody" };
}

/**
 * What tells a member of a group apart from the others in every wave: a hash of the group with an address, or a name where
 * there is none. Nobody reads a name in it.
 */
export function personOf(group: string, { name = "", emails = [] }: Called): string | undefined {
  const [email] = [...emails].sort();
  const own = email ?? nameKey(name);
  return own === "" ? undefined : sha256Hex(`${codeKey(group)}\n${own}`).slice(0, 16);
}
