import type { Edit, EditKind } from "../../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../../core/workbook/erasure.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { ImmediateHost } from "../../core/workbook/host.ts";
import type { Mark } from "../../core/workbook/own-names.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import type { Outline, OutlineSheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { operationsFor } from "../grid/operations-for.ts";
import { leanedKeys, sheetOf, wordSheetsOf } from "../../core/workbook/touched-sheets.ts";
import { sheetFrom } from "../grid/sheet-from.ts";
import type { ReadWorkbook } from "../grid/standing.ts";
import { bookAfter, hasCells, openBook, takeLeftBehind, type Book, type BookSheet } from "./book.ts";
import { sheetsDrawing } from "./charts.ts";
import { eraseBook } from "./erase/erase-book.ts";
import { readCells, readGrid, readSheet } from "./read-sheets.ts";
import { asHostProblem } from "./refusal.ts";
import { Surroundings } from "./surroundings.ts";
import { Tabs } from "./tabs.ts";
import { writeAll } from "./write-all.ts";

/** What Google throws while it is asked something; what we throw goes on as it is. */
function asked<Answer>(ask: () => Answer): Answer {
  try {
    return ask();
  } catch (error) {
    if (error instanceof HostProblem || error instanceof WorkbookProblem) throw error;
    throw asHostProblem(error, false);
  }
}

function outlined(tab: BookSheet): OutlineSheet {
  const { name, sheet, mark } = tab;
  const grid = hasCells(tab);
  return {
    name,
    ...(mark === undefined ? {} : { key: mark.key }),
    headerRow: mark?.headerRow ?? 0,
    rows: grid ? sheet.getLastRow() : 0,
    columns: grid ? sheet.getLastColumn() : 0,
    ...(sheet.isSheetHidden() ? { hidden: true } : {}),
  };
}

function namesOf({ sheets }: Book): readonly string[] {
  return sheets.map(({ name }) => name);
}

/** The tabs with these names, without regard to case. */
function tabsNamed({ sheets }: Book, names: readonly string[]): readonly BookSheet[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return sheets.filter(({ name }) => wanted.has(name.toLowerCase()));
}

/** The sheets that edits touch, those whose words they offer, and those that draw what changes, with what must be known to write. */
function readFor(book: Book, edits: readonly Edit[]): ReadWorkbook {
  const touched = edits.map(sheetOf);
  const words = new Set(edits.flatMap(wordSheetsOf));
  // A sheet of ours is found by its key where a person gave it another name.
  const keys = new Set(edits.flatMap((edit) => ("layout" in edit ? [edit.layout.key] : [])));
  const ours = book.sheets.filter(({ mark }) => mark !== undefined && (words.has(mark.key) || keys.has(mark.key)));
  const around = new Surroundings(book.spreadsheet);
  const leaned = leanedKeys(edits, (name) => tabsNamed(book, [name])[0]?.mark?.key);
  const drawing = leaned.size === 0 ? [] : sheetsDrawing(around.chartNotes, leaned);
  const tabs = tabsNamed(book, [...touched, ...ours.map(({ name }) => name), ...drawing]);
  const sheets = tabs.map((tab) => readSheet(book, tab, around));
  const others = book.sheets.filter((tab) => !tabs.includes(tab));
  return {
    sheetNames: namesOf(book),
    locale: book.locale,
    sheets,
    marks: new Map(others.flatMap(({ name, mark }): [string, Mark][] => (mark === undefined ? [] : [[name, mark]]))),
    grids: new Map(
      tabs.flatMap((tab, place) => {
        const read = sheets[place];
        return read === undefined ? [] : [[tab.name.toLowerCase(), readGrid(tab, read, around)]];
      }),
    ),
  };
}

/**
 * The spreadsheet that the script belongs to, through `SpreadsheetApp`; for one execution. Hidden rows and columns are left
 * out: Google tells them only one by one. Whoever calls holds the document lock; what Google refuses is thrown as
 * `HostProblem`.
 */
export class SheetsHost implements ImmediateHost {
  readonly without: readonly EditKind[] = [];
  /** As it was last seen: cells are read anew each time, tabs and names only when asked for or when something failed. */
  #book: Book | undefined;

  outline(): Outline {
    return asked(() => ({ sheets: this.#opened().sheets.map(outlined) }));
  }

  read(sheetNames: readonly string[]): Snapshot {
    return asked(() => {
      const book = this.#opened();
      const around = new Surroundings(book.spreadsheet);
      const tabs = tabsNamed(book, sheetNames);
      const sheets = tabs.map((tab) => sheetFrom(readSheet(book, tab, around), book.locale));
      return { sheets, sheetNames: namesOf(book) };
    });
  }

  /**
   * The named sheets as people see them, to show and not to plan on: of our own sheets no formula, dropdown, hint or chart,
   * of others no merged cells and no protection. A workbook with a sheet for each match is looked at often.
   */
  look(sheetNames: readonly string[]): Snapshot {
    return asked(() => {
      const book = this.#opened();
      const sheets = tabsNamed(book, sheetNames).map((tab) => sheetFrom(readCells(book, tab), book.locale));
      return { sheets, sheetNames: namesOf(book) };
    });
  }

  apply(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const book = this.#book ?? asked(() => this.#opened());
    this.#book = undefined;
    const holds = (moment: string): boolean => book.dates.holds(moment);
    const operations = asked(() => operationsFor(readFor(book, edits), edits, holds));
    asked(() => {
      takeLeftBehind(book);
    });
    const tabs = new Tabs(book);
    writeAll(tabs, operations);
    this.#book = bookAfter(book, operations, (name) => tabs.named(name));
  }

  /** All in this execution: forgetting is never left half-way for a next one. */
  erase(erasure: Erasure): ErasureReport {
    const book = asked(() => this.#opened());
    this.#book = undefined;
    return asked(() => {
      takeLeftBehind(book);
      return eraseBook(book, erasure);
    });
  }

  #opened(): Book {
    this.#book = openBook();
    return this.#book;
  }
}
