import { nameKey } from "../intake/joining/codes-alike.ts";
import type { Found, Reading } from "../intake/reading.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { canonicalCode } from "../matching/codes.ts";
import type { Member } from "../records/member.ts";
import { matchesOf } from "../sheets/matches.ts";
import { sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { ForgetRequest } from "./forget-request.ts";
import { isRemovalWord } from "./removal-word.ts";

/** What somebody is in the programme. A group is all its members. */
export type PersonKind = "household" | "group" | "member" | "ambassador" | "contact";

/** Somebody who is to be forgotten, as the workbook knows them. */
export interface Person {
  readonly kind: PersonKind;
  /** As the list has it; of a member that of the group; of a contact person the name. */
  readonly code: string;
  /** Names as lists have them: of a group its own name and those of its members. */
  readonly names: readonly string[];
  /** Of a group all of them, of a member that one. */
  readonly members: readonly Member[];
  /** Rows of lists: sheet, and row counted from 1. */
  readonly rows: readonly { readonly sheet: string; readonly row: number }[];
  /** Ids of all their matches. */
  readonly matches: readonly string[];
}

type Coded = Found<{ readonly code: string; readonly name?: string | undefined }>;

function withCode<Item extends Coded>(found: readonly Item[], code: string): readonly Item[] {
  return found.filter(({ record }) => canonicalCode(record.code) === canonicalCode(code));
}

function present(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text): text is string => text !== undefined && text.trim() !== "");
}

function rowsOf(found: readonly { readonly sheet: string; readonly row: number }[]): Person["rows"] {
  return found.map(({ sheet, row }) => ({ sheet, row }));
}

/** The matches in which a code stands on a side, and the code as it stands there. */
function inMatches(snapshot: Snapshot, side: "group" | "household", code: string): { ids: string[]; code?: string } {
  const found = matchesOf(snapshot).filter((match) => canonicalCode(match[side]) === canonicalCode(code));
  const [first] = found;
  return { ids: found.map(({ id }) => id), ...(first === undefined ? {} : { code: first[side] }) };
}

/** A household or group of a list, or of which only matches are left. */
function sideWith(snapshot: Snapshot, reading: Reading, side: "group" | "household", code: string): Person[] {
  const matches = inMatches(snapshot, side, code);
  const found: readonly Coded[] = withCode<Coded>(side === "group" ? reading.groups : reading.households, code);
  const standing = found[0]?.record.code ?? matches.code;
  if (standing === undefined) return [];
  const members = side === "group" ? withCode(reading.groups, code).flatMap(({ record }) => record.members ?? []) : [];
  const names = present([...found.map(({ record }) => record.name), ...members.map(({ name }) => name)]);
  return [{ kind: side, code: standing, names, members, rows: rowsOf(found), matches: matches.ids }];
}

function ambassadorWith(snapshot: Snapshot, reading: Reading, code: string): Person[] {
  const found = withCode(reading.ambassadors, code);
  const [first] = found;
  if (first === undefined) return [];
  const names = present(found.map(({ record }) => record.name));
  const own = matchesOf(snapshot).filter(({ ambassador = "" }) => canonicalCode(ambassador) === canonicalCode(code));
  return [{ kind: "ambassador", code: first.record.code, names, members: [], rows: rowsOf(found), matches: own.map(({ id }) => id) }]; // prettier-ignore
}

function contactWith(snapshot: Snapshot, reading: Reading, name: string): Person[] {
  const key = nameKey(name);
  const found = reading.contactPersons.filter(({ record }) => nameKey(record.name) === key);
  const own = matchesOf(snapshot).filter(({ contactPerson = "" }) => nameKey(contactPerson) === key);
  const standing = found[0]?.record.name ?? own[0]?.contactPerson;
  if (standing === undefined || key === "") return [];
  return [{ kind: "contact", code: standing, names: [standing], members: [], rows: rowsOf(found), matches: own.map(({ id }) => id) }]; // prettier-ignore
}

function isCalled({ name = "", email = "" }: Member, called: string): boolean {
  const text = called.trim();
  return (name !== "" && nameKey(name) === nameKey(text)) || (email !== "" && email === text.toLowerCase());
}

/** One member of a group. Throws a `RequestProblem` where the group has none or more than one by that name. */
function memberOf(group: Person, called: string): Person {
  const found = group.members.filter((member) => isCalled(member, called));
  const [member, another] = found;
  if (member === undefined || isRemovalWord(called)) throw new RequestProblem(sentence("forget-member-unknown", {}), sentence("remedy-forget-member-unknown", {})); // prettier-ignore
  if (another !== undefined) throw new RequestProblem(sentence("forget-member-several", {}), sentence("remedy-forget-member-several", {})); // prettier-ignore
  return { ...group, kind: "member", names: present([member.name]), members: [member], rows: [] };
}

/**
 * Whom a request means. Throws a `RequestProblem` where nobody, or more than one, is called so; what was asked for is not
 * repeated, because it may be a name.
 */
export function personAsked(snapshot: Snapshot, reading: Reading, { code, member }: ForgetRequest): Person {
  const coded = [
    ...sideWith(snapshot, reading, "household", code),
    ...sideWith(snapshot, reading, "group", code),
    ...ambassadorWith(snapshot, reading, code),
  ];
  const all = coded.length > 0 ? coded : contactWith(snapshot, reading, code);
  const wanted = member === undefined ? all : all.filter(({ kind }) => kind === "group");
  if (all.length > 0 && wanted.length === 0) throw new RequestProblem(sentence("forget-no-members", {}), sentence("remedy-forget-no-members", {})); // prettier-ignore
  const [person, another] = canonicalCode(code) === "" || isRemovalWord(code) ? [] : wanted;
  if (person === undefined) throw new RequestProblem(sentence("forget-unknown", {}), sentence("remedy-forget-unknown", {})); // prettier-ignore
  if (another !== undefined) throw new RequestProblem(sentence("forget-several", {}), sentence("remedy-forget-several", {})); // prettier-ignore
  return member === undefined ? person : memberOf(person, member);
}
