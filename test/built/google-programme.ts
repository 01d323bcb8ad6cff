import { SheetsHost } from "../../apps-script/sheets-host/sheets-host.ts";
import { checkIns, settings } from "../../core/jobs/all.ts";
import { everySheet } from "../../core/jobs/needs.ts";
import { checkInsDesign } from "../../core/sheets/check-ins.ts";
import { matchesDesign } from "../../core/sheets/matches.ts";
import { remindersDesign } from "../../core/sheets/reminders.ts";
import { synced } from "../../core/sheets/synced.ts";
import { editsOf } from "../../core/workbook/plan.ts";
import { contactAddress, contactsSheet, startedMatch } from "../core/check-ins/programme.ts";
import { mondayOf, type SeenTalk } from "../core/check-ins/reminder-oracle.ts";
import { matchRow, optionsOn } from "../core/tasks/workbooks.ts";
import type { Book } from "../hosts/google/book/book.ts";
import { withContent, type Cell, type CellValue } from "../hosts/google/book/cell.ts";
import type { Row, SheetState } from "../hosts/google/book/state.ts";
import { withGoogle } from "../hosts/google/google-here.ts";
import { bookOf } from "../hosts/google/opened.ts";
import { Platform, type PlatformStart } from "../hosts/google/platform/platform.ts";

/** How a programme begins in the test: each contact person has one match, which starts on one of these days in turn. */
export interface ProgrammeStart extends Omit<PlatformStart, "book"> {
  readonly people: number;
  /** Where the weekly overview goes; absent is nowhere. */
  readonly coordinator?: string;
  readonly startDays: readonly string[];
  /** The day on which the talks are planned. */
  readonly today: string;
}

/** A spreadsheet at Google of a programme that runs, with the talks of its year. Everybody in it is invented. */
export function googleProgramme({ people, startDays, today, coordinator, ...start }: ProgrammeStart): Platform {
  const { name, cells } = contactsSheet(people);
  const book = bookOf([
    { name, cells: cells.map((row) => row.map((cell) => (typeof cell === "string" ? cell : null))) },
  ]);
  const platform = new Platform({ ...start, book });
  withGoogle(platform, () => {
    const host = new SheetsHost();
    const rows = Array.from({ length: people }, (_, place) =>
      matchRow(startedMatch(place + 1, startDays[place % startDays.length] ?? today)),
    );
    const standing = host.read(everySheet(host.outline()));
    host.apply(synced(standing, { design: matchesDesign, rows, others: "keep" }, "nl"));
    const matched = host.read(everySheet(host.outline()));
    host.apply(editsOf(checkIns.plan(matched, optionsOn(today))));
    if (coordinator === undefined) return;
    const planned = host.read(everySheet(host.outline()));
    const changes = [{ key: "reminders.coordinator", value: coordinator }];
    host.apply(editsOf(settings.plan(planned, { ...optionsOn(today), settings: changes })));
  });
  return platform;
}

/** Addresses by the code of the match. */
export function addressesOf(people: number): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: people }, (_, place) => [startedMatch(place + 1, "").id, contactAddress(place + 1)]),
  );
}

/** A table as a person sees it: the rows below the one with these words, and where the words stand. */
interface SeenTable {
  readonly sheet: SheetState;
  /** Rows above the first of the table. */
  readonly above: number;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

function tableOn(book: Book, name: string, word: string): SeenTable | undefined {
  const sheet = book.sheetNamed(name);
  if (sheet === undefined) return undefined;
  const header = sheet.rows.findIndex((row) => row.some((cell) => cell?.value === word));
  const rows = sheet.rows.slice(header + 1, book.lastUsed(sheet).row);
  return { sheet, above: header + 1, columns: (sheet.rows[header] ?? []).map((cell) => wordOf(cell?.value)), rows };
}

function wordOf(value: CellValue | undefined): string {
  return value === undefined || typeof value === "object" ? "" : String(value);
}

/** The day of a date cell; a day that was typed as text is that day. */
function dayOf(value: CellValue | undefined): string {
  if (typeof value !== "number") return wordOf(value);
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
}

function cellOf({ columns }: SeenTable, row: Row, title: string): Cell | undefined {
  return row[columns.indexOf(title)];
}

function talkTable(book: Book): SeenTable {
  const table = tableOn(book, checkInsDesign.name.nl, "Gepland");
  if (table === undefined) throw new Error("the sheet with talks is gone");
  return table;
}

/** The talks on the sheet. */
export function seenTalks(book: Book): readonly SeenTalk[] {
  const table = talkTable(book);
  return table.rows.map((row) => ({
    match: wordOf(cellOf(table, row, "Match")?.value),
    planned: dayOf(cellOf(table, row, "Gepland")?.value),
    isOver: cellOf(table, row, "Gevoerd op")?.value !== undefined,
  }));
}

/** Addresses of which the ledger says, for the week of a day, that nobody can tell or that somebody is at it. */
export function seenUncertain(book: Book, day: string): ReadonlySet<string> {
  const table = tableOn(book, remindersDesign.name.nl, "Kenmerk");
  if (table === undefined) return new Set();
  const found = table.rows.filter(
    (row) =>
      dayOf(cellOf(table, row, "Vanaf")?.value) === mondayOf(day) &&
      ["onzeker", "wordt verstuurd"].includes(wordOf(cellOf(table, row, "Status")?.value)),
  );
  return new Set(found.map((row) => wordOf(cellOf(table, row, "Aan")?.value)));
}

/** A coordinator writes that the talks of a match took place which were planned by a day. */
export function writeHeld(book: Book, match: string, day: string): void {
  const table = talkTable(book);
  const column = table.columns.indexOf("Gevoerd op") + 1;
  const serial = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
  table.rows.forEach((row, place) => {
    const isIt = wordOf(cellOf(table, row, "Match")?.value) === match;
    if (!isIt || dayOf(cellOf(table, row, "Gepland")?.value) > day) return;
    const line = table.above + place + 1;
    const range = { firstRow: line, lastRow: line, firstColumn: column, lastColumn: column };
    book.changeCells(table.sheet.id, range, (cell) => withContent(cell, { value: serial }));
  });
}

/** A coordinator sorts a sheet the other way round. */
export function turnRound(book: Book, name: "Check-ins" | "Herinneringen" | "Matches", word: string): void {
  const table = tableOn(book, name, word);
  if (table === undefined) return;
  const { sheet, above, rows } = table;
  const below = sheet.rows.slice(above + rows.length);
  book.putSheet({ ...sheet, rows: [...sheet.rows.slice(0, above), ...rows.slice().reverse(), ...below] });
}
