import { dateIn } from "../../intake/cells/date.ts";
import { daytimeIn } from "../../intake/cells/choice.ts";
import { languagesIn } from "../../intake/cells/languages.ts";
import { partsOf } from "../../intake/cells/list.ts";
import { hoursIn } from "../../intake/cells/number.ts";
import { yesNoIn } from "../../intake/cells/yes-no.ts";
import { codeKey } from "../../intake/codes.ts";
import { valueIn, type Outcome } from "../../intake/outcome.ts";
import type { Reading } from "../../intake/reading.ts";
import type { Problem } from "../../records/problem.ts";
import { availabilityDesign } from "../../sheets/availability.ts";
import { understood, columnOf } from "../../sheets/design.ts";
import { columnIndex } from "../../sheets/own-rows.ts";
import { sentence } from "../../text/sentence.ts";
import { cellAddress } from "../../workbook/address.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Language } from "../../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import type { DivisionMember, Domain } from "../division/division.ts";
import { skillsOf } from "../division/skills.ts";
import { domainChoices } from "../words.ts";
import { groupsWithoutMembers, isPeoplesOwn, memberRows, type MemberRow } from "./member-rows.ts";

/** Days that stand for "until further notice" and "up to now". */
const endless = { from: "0001-01-01", to: "9999-12-31" };

/** A member as the division needs them, with what screens and sheets show. */
export interface Helper extends DivisionMember {
  /** `lid 1` or `member 1`: their place in the group, which names nobody. */
  readonly label: string;
  /** As it stands in the workbook; absent where nobody named them. */
  readonly name?: string;
  /** Row on the sheet `Beschikbaarheid`, once it is there. */
  readonly row?: number;
}

/** The members of groups with a running match. */
export interface Helpers {
  /** The members of a group who take part, in the order in which the group lists them. */
  of(group: string): readonly Helper[];
  /** What is not understood, cell by cell. */
  readonly problems: readonly Problem[];
  /** Codes of groups with a running match of which nobody is known. */
  readonly unknownGroups: readonly string[];
}

/** Reads the cells of one row, and keeps what is not understood. */
class RowReader {
  readonly problems: Problem[] = [];
  readonly #row: MemberRow;
  readonly #snapshot: Snapshot;

  constructor(row: MemberRow, snapshot: Snapshot) {
    this.#row = row;
    this.#snapshot = snapshot;
  }

  /** What a column says; of those that begin with the list what they will say. */
  text(column: string): string {
    const values: Readonly<Record<string, string>> = this.#row.values;
    return values[column] ?? textOf(this.#row.own?.values[column]).trim();
  }

  /** The value of a cell; undefined where it is blank, unknown or not understood, which is told. */
  read<Value>(column: string, outcome: Outcome<Value>): Value | undefined {
    if (outcome.is === "fault") this.tell(column);
    return valueIn(outcome);
  }

  tell(column: string): void {
    const { own } = this.#row;
    const sheet = sheetWithKey(this.#snapshot, availabilityDesign.key);
    if (own === undefined || sheet === undefined) return;
    const index = columnIndex(sheet, columnOf(availabilityDesign, column));
    const cell = index < 0 ? {} : { cell: cellAddress(own.row, index + 1) };
    this.problems.push({
      level: "warning",
      sheet: sheet.name,
      row: own.row,
      ...cell,
      told: sentence("availability-unread", {}),
    });
  }
}

/** A word as the reader of intake takes it: blank is nothing. */
function cellOf(text: string): string | null {
  return text === "" ? null : text;
}

/** The domain that a word names, in either language. */
function domainIn(word: string): Domain | undefined {
  const code = understood({ choices: domainChoices }, word);
  return domainChoices.find(({ value }) => value === code)?.value;
}

/** The domains that somebody is good at: words of our domains, or a profession or skill that belongs to one. */
function skillsIn(reader: RowReader): ReadonlySet<Domain> {
  const found = partsOf(reader.text("skills")).map((word) => {
    const domain = domainIn(word);
    const skills = domain === undefined ? [...skillsOf(undefined, [word])] : [domain];
    if (skills.length === 0) reader.tell("skills");
    return skills;
  });
  return new Set(found.flat());
}

/** One period away; of one whose other end is blank that end is not known yet, so that nobody counts on them. */
function absenceIn(reader: RowReader, fromColumn: string, toColumn: string): DivisionMember["absences"] {
  const day = (column: string): string | undefined =>
    reader.read(column, dateIn(cellOf(reader.text(column).slice(0, 40)), "day-first"));
  const from = day(fromColumn);
  const to = day(toColumn);
  if (from === undefined && to === undefined) return [];
  const period = { from: from ?? endless.from, to: to ?? endless.to };
  if (period.to >= period.from) return [period];
  reader.tell(toColumn);
  return [];
}

function takesPart(reader: RowReader): boolean {
  return reader.read("joins", yesNoIn(cellOf(reader.text("joins")))) !== "no";
}

function helperIn(row: MemberRow, reader: RowReader, label: string): Helper {
  const hours = reader.read("hours", hoursIn(cellOf(reader.text("hours"))));
  const daytime = reader.read("daytime", daytimeIn(cellOf(reader.text("daytime"))));
  const languages = reader.read("languages", languagesIn(cellOf(reader.text("languages"))));
  const isNamed = !/^(?:lid|member) \d+$/u.test(row.member);
  return {
    id: row.member,
    label,
    ...(isNamed ? { name: row.member } : {}),
    ...(row.own === undefined ? {} : { row: row.own.row }),
    ...(hours === undefined ? {} : { hoursPerWeek: hours }),
    ...(daytime === undefined ? {} : { daytime }),
    skills: skillsIn(reader),
    ...(languages === undefined ? {} : { languages: new Set(languages) }),
    absences: [...absenceIn(reader, "away-from", "away-to"), ...absenceIn(reader, "away-2-from", "away-2-to")],
  };
}

/** True for somebody who is of the group now: on the list, or put on the sheet by people. */
function isMember(row: MemberRow): boolean {
  return row.member !== "" && (row.given !== undefined || isPeoplesOwn(row));
}

/**
 * The members of groups with a running match, by the coordinator's lists and the sheet `Beschikbaarheid`, on which what
 * people typed counts. Whoever left the list, or takes no part, is not among them.
 */
export function helpersIn(snapshot: Snapshot, reading: Reading, language: Language): Helpers {
  const rows = memberRows(snapshot, reading, language);
  const helpers = new Map<string, Helper[]>();
  const places = new Map<string, number>();
  const problems: Problem[] = [];
  for (const row of rows.filter(isMember)) {
    const group = codeKey(row.group);
    const place = (places.get(group) ?? 0) + 1;
    places.set(group, place);
    const reader = new RowReader(row, snapshot);
    const helper = helperIn(row, reader, `${language === "nl" ? "lid" : "member"} ${place}`);
    const others = helpers.get(group) ?? [];
    if (takesPart(reader) && !others.some(({ id }) => id === helper.id)) helpers.set(group, [...others, helper]);
    problems.push(...reader.problems);
  }
  return {
    of: (group) => helpers.get(codeKey(group)) ?? [],
    problems,
    unknownGroups: groupsWithoutMembers(snapshot, rows),
  };
}
