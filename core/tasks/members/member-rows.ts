import { codeKey } from "../../intake/codes.ts";
import type { Reading } from "../../intake/reading.ts";
import type { Member } from "../../records/member.ts";
import { availabilityDesign, prefilled, type Prefilled } from "../../sheets/availability.ts";
import { isConfirmed, matchesOf } from "../../sheets/matches.ts";
import { ownRows, type OwnRow } from "../../sheets/own-rows.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Language } from "../../workbook/layout.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import { skillsOf } from "../division/skills.ts";
import { domainChoices } from "../words.ts";
import { givenParts, givenText, handedBack } from "../handed-back.ts";

/** A member of a group with a running match, or somebody whom people put on the sheet `Beschikbaarheid` themselves. */
export interface MemberRow {
  /** Code of the group. */
  readonly group: string;
  /** As it stands in the workbook, or `lid 2`; `""` for a row where nobody was named yet. */
  readonly member: string;
  /** What the sheet says of the columns that begin with the coordinator's list, words of dropdowns as codes. */
  readonly values: Readonly<Record<Prefilled, string>>;
  /** What the coordinator's list says, for the column of ours; undefined for somebody who is not on it. */
  readonly given?: string;
  /** The row as it stands. */
  readonly own?: OwnRow;
}

const nothing: Readonly<Record<Prefilled, string>> = {
  hours: "",
  daytime: "",
  skills: "",
  "away-from": "",
  "away-to": "",
  "away-2-from": "",
  "away-2-to": "",
};

/** What the coordinator's list says of a member, in the words of our sheet. */
function listed(member: Member, language: Language): Readonly<Record<Prefilled, string>> {
  const skills = skillsOf(member.occupation, member.skills);
  const words = domainChoices.filter(({ value }) => skills.has(value)).map((choice) => choice.words[language]);
  const [first, second] = member.absences ?? [];
  return {
    hours: member.hoursPerWeek === undefined ? "" : String(member.hoursPerWeek),
    daytime: member.daytime ?? "",
    skills: words.join(", "),
    "away-from": first?.from ?? "",
    "away-to": first?.to ?? "",
    "away-2-from": second?.from ?? "",
    "away-2-to": second?.to ?? "",
  };
}

/** What members are called on our sheets, each once: their name, or else their place in the group. */
export function memberLabels(members: readonly Member[], language: Language): readonly string[] {
  const times = new Map<string, number>();
  return members.map(({ name = "" }, place) => {
    const own = name.normalize("NFC").replace(/\s+/gu, " ").trim();
    if (own === "") return `${language === "nl" ? "lid" : "member"} ${place + 1}`;
    const count = (times.get(own.toLowerCase()) ?? 0) + 1;
    times.set(own.toLowerCase(), count);
    return count === 1 ? own : `${own} (${count})`;
  });
}

function said(row: OwnRow | undefined, column: string): string | undefined {
  const value = row?.values[column];
  return value === undefined ? undefined : textOf(value).trim();
}

function fromList(
  group: string,
  label: string,
  member: Member,
  own: OwnRow | undefined,
  language: Language,
): MemberRow {
  const ours = listed(member, language);
  const before = givenParts(said(own, "given") ?? "");
  const values = Object.fromEntries(
    prefilled.map((key, place) => [key, handedBack(said(own, key), before[place], ours[key])]),
  );
  return {
    group: said(own, "group") ?? group,
    member: said(own, "member") ?? label,
    values: { ...nothing, ...values },
    given: givenText(prefilled.map((key) => ours[key])),
    ...(own === undefined ? {} : { own }),
  };
}

/** A row that is not of the coordinator's list says what it says. */
function fromSheet(own: OwnRow): MemberRow {
  const values = Object.fromEntries(prefilled.map((key) => [key, said(own, key) ?? ""]));
  return {
    group: said(own, "group") ?? "",
    member: said(own, "member") ?? "",
    values: { ...nothing, ...values },
    own,
  };
}

/** How a group and a member are compared: by the code of the group, and the name without capitals. */
function keyOf(group: string, member: string): string {
  return `${codeKey(group)}\n${member.replace(/\s+/gu, " ").trim().toLowerCase()}`;
}

/** Codes of the groups of running matches, each once. */
function runningGroups(snapshot: Snapshot): readonly string[] {
  const groups = new Map(
    matchesOf(snapshot)
      .filter(isConfirmed)
      .map(({ group }) => [codeKey(group), group]),
  );
  return [...groups.values()];
}

/**
 * Everybody on the sheet `Beschikbaarheid` as it will be: the members of groups with a running match as the coordinator's
 * lists and the sheet together say, in the order of those lists, and then whoever people put there themselves.
 */
export function memberRows(snapshot: Snapshot, reading: Reading, language: Language): readonly MemberRow[] {
  const standing = ownRows(snapshot, availabilityDesign);
  const rowOf = new Map([...standing].reverse().map((row) => [keyOf(said(row, "group") ?? "", said(row, "member") ?? ""), row])); // prettier-ignore
  const groups = new Map([...reading.groups].reverse().map(({ record }) => [codeKey(record.code), record]));
  const listedRows = runningGroups(snapshot).flatMap((group) => {
    const members = groups.get(codeKey(group))?.members ?? [];
    const other = memberLabels(members, language === "nl" ? "en" : "nl");
    return memberLabels(members, language).flatMap((label, place) => {
      const member = members[place];
      // Of a workbook that changes its language `lid 2` stays who it was.
      const own = rowOf.get(keyOf(group, label)) ?? rowOf.get(keyOf(group, other[place] ?? label));
      return member === undefined ? [] : [fromList(group, label, member, own, language)];
    });
  });
  const used = new Set(listedRows.map(({ own }) => own?.row));
  return [...listedRows, ...standing.filter(({ row }) => !used.has(row)).map(fromSheet)];
}

/** True for somebody whom people put on the sheet themselves: such a row never came from a list. */
export function isPeoplesOwn({ own, given }: MemberRow): boolean {
  return given === undefined && (said(own, "given") ?? "") === "";
}

/** True for a row of somebody who left the list, of which people changed something. */
function wasTypedIn({ own, values }: MemberRow): boolean {
  const before = givenParts(said(own, "given") ?? "");
  return prefilled.some((key, place) => values[key] !== (before[place] ?? ""));
}

/** Codes of groups with a running match of which nobody is known. */
export function groupsWithoutMembers(snapshot: Snapshot, rows: readonly MemberRow[]): readonly string[] {
  const known = new Set(rows.filter(({ member, given }) => member !== "" || given !== undefined).map(({ group }) => codeKey(group))); // prettier-ignore
  return runningGroups(snapshot).filter((group) => !known.has(codeKey(group)));
}

/** The rows that stay or come on the sheet; those of members who left, in which nobody typed, may go. */
export function keptRows(rows: readonly MemberRow[]): readonly MemberRow[] {
  return rows.filter((row) => row.given !== undefined || (row.member !== "" && (isPeoplesOwn(row) || wasTypedIn(row))));
}
