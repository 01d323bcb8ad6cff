import type { Found, Reading } from "../../../core/intake/reading.ts";
import type { JobOptions } from "../../../core/jobs/options.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Match } from "../../../core/records/match.ts";
import type { ContactPerson, Party } from "../../../core/records/people.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { columnOf, type SheetDesign } from "../../../core/sheets/design.ts";
import { headersOf, ownRows } from "../../../core/sheets/own-rows.ts";
import { synced, type WantedRow } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";

/** A workbook without any sheet. */
export const emptyWorkbook: Snapshot = { sheets: [], sheetNames: [] };

/** A match as a row of the sheet `Matches`. */
export function matchRow(match: Match): WantedRow {
  const answer = (side: "group" | "household" | "municipality"): string | null =>
    match.approvals[side] === undefined ? null : match.approvals[side].yes ? "yes" : "no";
  return {
    id: match.id,
    group: match.group,
    household: match.household,
    status: match.status,
    "group-agrees": answer("group"),
    "household-agrees": answer("household"),
    "municipality-agrees": answer("municipality"),
    "starts-on": match.startsOn ?? null,
    "arrives-on": match.arrivesOn ?? null,
    "ended-on": match.endedOn ?? null,
    "paused-from": match.pausedFrom ?? null,
    "contact-person": match.contactPerson ?? null,
  };
}

/** A workbook with the sheet `Matches`. */
export function workbookWith(matches: readonly Match[], language: Language = "nl"): Snapshot {
  const edits = synced(emptyWorkbook, { design: matchesDesign, rows: matches.map(matchRow), others: "keep" }, language);
  return applied(emptyWorkbook, edits);
}

/** A person typed in one cell of one of our sheets; the row is found by its key. */
export function typedIn(snapshot: Snapshot, design: SheetDesign, row: string, column: string, value: Scalar): Snapshot {
  const sheet = sheetWithKey(snapshot, design.key);
  const standing = ownRows(snapshot, design).find((one) => one.key === row);
  if (sheet === undefined || standing === undefined) throw new Error(`no row ${row}`);
  const titles = Object.values(columnOf(design, column).title);
  const index = headersOf(sheet).findIndex((header) => titles.includes(header));
  const cells = sheet.cells.map((line, place) =>
    place === standing.row - 1
      ? Array.from({ length: Math.max(line.length, index + 1) }, (_, one) =>
          one === index ? value : (line[one] ?? null),
        )
      : line,
  );
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** A person typed a new row below one of our tables. */
export function rowTyped(snapshot: Snapshot, design: SheetDesign, values: Readonly<Record<string, Scalar>>): Snapshot {
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) throw new Error("no sheet");
  const row = headersOf(sheet).map((header) => {
    const column = design.columns.find((one) => Object.values(one.title).includes(header));
    return column === undefined ? null : (values[column.key] ?? null);
  });
  const cells = [...sheet.cells, row];
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

/** A cell of one of our sheets, choices as codes; undefined where there is no such row. */
export function cellIn(snapshot: Snapshot, design: SheetDesign, row: string, column: string): Scalar | undefined {
  return ownRows(snapshot, design).find((one) => one.key === row)?.values[column];
}

/** The workbook after a plan. */
export function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

function found<Item>(sheet: string, records: readonly Item[]): readonly Found<Item>[] {
  return records.map((record, index) => ({ record, sheet, row: index + 2, blocked: false }));
}

/** What the intake would have read, with nothing in it but these records. */
export function readingWith(people: {
  readonly groups?: readonly Group[];
  readonly households?: readonly Household[];
  readonly parties?: readonly Party[];
  readonly contactPersons?: readonly ContactPerson[];
}): Reading {
  return {
    sheets: [],
    groups: found("Groepen", people.groups ?? []),
    households: found("Huishoudens", people.households ?? []),
    ambassadors: [],
    contactPersons: found("Contactpersonen", people.contactPersons ?? []),
    parties: found("Partijen", people.parties ?? []),
    groupFields: new Set(),
    householdFields: new Set(),
    places: { points: new Map(), names: new Map() },
    tables: [],
    areaDistances: new Map(),
    problems: [],
  };
}

/** Options of a run on a day. */
export function optionsOn(today: string, language: Language = "nl"): JobOptions {
  return { today, now: `${today}T09:00`, language, settings: [], mappings: [] };
}
