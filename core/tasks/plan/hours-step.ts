import { hoursDesign, monthColumn, monthsCounted } from "../../sheets/hours.ts";
import { ownRows } from "../../sheets/own-rows.ts";
import { synced, type WantedRow } from "../../sheets/synced.ts";
import { sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { Step } from "../../workbook/plan.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";

/** The hours of one member of a group, from the first month of the match on. */
export interface MemberMonths {
  /** As the sheet `Beschikbaarheid` calls them. */
  readonly member: string;
  /** Hours a week; absent where nobody said. */
  readonly offered?: number;
  /** Hours per month, the first month of the match first. */
  readonly months: readonly number[];
}

/** The hours of one group, its members in the order in which the group lists them. */
export interface GroupMonths {
  /** Id of the match. */
  readonly match: string;
  readonly members: readonly MemberMonths[];
}

/** What the sheet with hours is made from. */
export interface HoursInput {
  /** What a group of the usual size may expect together, per month (R42). */
  readonly expected: readonly number[];
  readonly groups: readonly GroupMonths[];
  /** Of the workbook. */
  readonly language: Language;
}

/** Members of a group that expectations are told for: the usual number (R22). */
const usualMembers = 5;

/** Half hours are as precise as an estimate gets; a whole tenth of an hour would look measured. */
function rounded(hours: number): number {
  return Math.round(hours * 2) / 2;
}

function monthCells(hours: readonly number[]): WantedRow {
  const months = Array.from({ length: monthsCounted }, (_, at) => hours[at] ?? 0);
  const shown = months.map(rounded);
  return {
    ...Object.fromEntries(shown.map((value, at) => [monthColumn(at + 1), value])),
    total: rounded(months.reduce((sum, value) => sum + value, 0)),
  };
}

function summed(members: readonly MemberMonths[]): readonly number[] {
  return Array.from({ length: monthsCounted }, (_, at) =>
    members.reduce((sum, { months }) => sum + (months[at] ?? 0), 0),
  );
}

function expectedRows(expected: readonly number[]): readonly WantedRow[] {
  const each = expected.map((hours) => hours / usualMembers);
  return [
    { kind: "expected-group", ...monthCells(expected) },
    { kind: "expected-member", offered: null, ...monthCells(each) },
  ];
}

function groupRows({ match, members }: GroupMonths): readonly WantedRow[] {
  if (members.length === 0) return [];
  const offered = members.map((one) => one.offered ?? 0).reduce((sum, one) => sum + one, 0);
  return [
    ...members.map((one) => ({
      kind: "member",
      match,
      member: one.member,
      offered: one.offered ?? null,
      ...monthCells(one.months),
    })),
    { kind: "group", match, offered: offered === 0 ? null : rounded(offered), ...monthCells(summed(members)) },
  ];
}

/** The sheet with hours: made once there is a checklist, and right again after every update (R42). */
export function hoursStep(snapshot: Snapshot, { expected, groups, language }: HoursInput): Step {
  const title = sentence("step-hours", {});
  if (groups.length === 0 && ownRows(snapshot, hoursDesign).length === 0) return { title, edits: [] };
  const rows = [...expectedRows(expected), ...groups.flatMap(groupRows)];
  return { title, edits: synced(snapshot, { design: hoursDesign, rows, others: "remove", ordered: true }, language) };
}
