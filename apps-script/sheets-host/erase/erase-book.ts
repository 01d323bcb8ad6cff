import { cellsToErase } from "../../../core/workbook/cells-to-erase.ts";
import { erased } from "../../../core/workbook/erase.ts";
import { WholeCells } from "../../../core/workbook/erased-places.ts";
import type { ErasedKind, Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import {
  countedChanges,
  placeText,
  unchanged,
  type ErasureChange,
  type ErasureFound,
} from "../../../core/workbook/erasure-search.ts";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { allowed } from "../../grid/refused.ts";
import { sheetFrom } from "../../grid/sheet-from.ts";
import type { GridOperation } from "../../grid/operation.ts";
import type { ReadGrid, ReadSheet } from "../../grid/standing.ts";
import { hasCells, type Book, type BookSheet } from "../book.ts";
import { perform } from "../perform.ts";
import { readGrid, readSheet } from "../read-sheets.ts";
import { asHostProblem } from "../refusal.ts";
import { Surroundings } from "../surroundings.ts";
import { Tabs } from "../tabs.ts";
import { searchCharts, searchDrawings } from "./drawings.ts";
import { operationsOn } from "./erase-cells.ts";
import { searchFilters } from "./filters.ts";
import { searchLinks } from "./links.ts";
import { searchFile, searchMetadata, searchNames, searchProtections } from "./names.ts";
import { searchNotes } from "./notes.ts";
import { searchLooks, searchRules } from "./rules.ts";
import type { BookSearch, Searched, SheetSearch } from "./search.ts";

const ofSheets: readonly (readonly [kind: ErasedKind, search: SheetSearch])[] = [
  ["note", searchNotes],
  ["dropdown", searchRules],
  ["link", searchLinks],
  ["text", searchLooks],
  ["filter", searchFilters],
  ["drawing", searchDrawings],
  ["chart", searchCharts],
];

const ofBook: readonly (readonly [kind: ErasedKind, search: BookSearch])[] = [
  ["name", searchNames],
  ["property", searchMetadata],
  ["other", searchProtections],
  ["property", searchFile],
];

/** Milliseconds for looking around, of the six minutes that Google gives: what was not looked at by then is told. */
const longestSearch = 150_000;

/** A search that fails says nothing of the others: it is told as a place that was not reached. */
function found(kind: ErasedKind, place: string | undefined, search: () => ErasureFound): ErasureFound {
  try {
    return search();
  } catch {
    return { changes: [], unreachable: [{ kind, ...(place === undefined ? {} : { place }) }] };
  }
}

function foundAll(searched: Searched): readonly ErasureFound[] {
  const start = Date.now();
  const book = ofBook.map(([kind, search]) => found(kind, undefined, () => search(searched)));
  const sheets = searched.book.sheets.filter(hasCells).flatMap((tab) => {
    const place = placeText(tab.name, undefined, searched.values);
    return ofSheets.map(([kind, search]): ErasureFound => {
      const isLate = Date.now() - start > longestSearch;
      return isLate ? { changes: [], unreachable: [{ kind, place }] } : found(kind, place, () => search(tab, searched));
    });
  });
  return [...book, ...sheets];
}

/** Does the changes; gives those that Google refused. */
function changedAll(all: readonly ErasureFound[]): readonly ErasureChange[] {
  return all
    .flatMap(({ changes }) => changes)
    .filter(({ run }) => {
      try {
        run();
        return false;
      } catch {
        return true;
      }
    });
}

/** The sheets as they are, formulas of all of them included. */
interface Standing {
  readonly read: readonly ReadSheet[];
  readonly snapshot: Snapshot;
}

function standing(book: Book, around: Surroundings): Standing {
  const read = book.sheets.map((tab): ReadSheet => {
    const one = readSheet(book, tab, around);
    if (one.formulas !== undefined || !hasCells(tab)) return one;
    return { ...one, formulas: tab.sheet.getDataRange().getFormulas() };
  });
  const sheets = read.map((one) => sheetFrom(one, book.locale));
  return { read, snapshot: { sheets, sheetNames: book.sheets.map(({ name }) => name) } };
}

/** What is written on one sheet. */
interface SheetWork {
  readonly tab: BookSheet;
  readonly renamed?: string;
  readonly operations: readonly GridOperation[];
}

/**
 * What is written, the sheets in the order of the erasure, those with formulas alone before them. Throws HostProblem where
 * whoever runs the script may not write.
 */
function workOf(
  book: Book,
  { read, snapshot }: Standing,
  erasure: Erasure,
  around: Surroundings,
): readonly SheetWork[] {
  const told = new Map(erasure.sheets.map((one, place) => [one.sheet.toLowerCase(), { ...one, place }]));
  const holds = (moment: string): boolean => book.dates.holds(moment);
  const work = book.sheets.flatMap((tab, at) => {
    const here = told.get(tab.name.toLowerCase());
    const [one, sheet] = [read[at], snapshot.sheets[at]];
    const cells = one === undefined || sheet === undefined ? [] : cellsToErase(sheet, here, erasure);
    if (one === undefined || sheet === undefined || (cells.length === 0 && here?.renamed === undefined)) return [];
    if (one.isProtected) throw new HostProblem("protected", { sheet: tab.name });
    const grid = readGrid(tab, one, around);
    const operations = refuseParts(book, tab, grid, operationsOn({ sheet, grid }, cells, holds));
    const renamed = here?.renamed === undefined ? {} : { renamed: here.renamed };
    return [{ order: here?.place ?? -1, work: { tab, operations, ...renamed } }];
  });
  return work.sort((one, other) => one.order - other.order).map(({ work: one }) => one);
}

function refuseParts(
  { locale }: Book,
  { name }: BookSheet,
  grid: ReadGrid,
  operations: readonly GridOperation[],
): readonly GridOperation[] {
  const grids = new Map([[name.toLowerCase(), grid]]);
  return allowed({ sheetNames: [name], locale, sheets: [], marks: new Map(), grids }, operations);
}

/**
 * Writes the sheets one after the other. Before the last of them all else is stored: there the person is looked up, so that
 * what broke off can be done again.
 */
function writeAll(tabs: Tabs, all: readonly SheetWork[]): void {
  let name: string | undefined;
  try {
    for (const { tab, renamed } of all) {
      name = tab.name;
      if (renamed !== undefined) tab.sheet.setName(renamed);
    }
    all.forEach(({ tab, operations }, place) => {
      name = tab.name;
      if (place === all.length - 1) SpreadsheetApp.flush();
      for (const operation of operations) perform(tabs, operation);
    });
    SpreadsheetApp.flush();
  } catch (error) {
    throw asHostProblem(error, true, name);
  }
}

/**
 * Forgets somebody in the spreadsheet: all in this execution. Everything is looked up before the first thing is written: a
 * `WorkbookProblem`, or a `HostProblem` that is not partly, then says that nothing was. Needs the document lock.
 */
export function eraseBook(book: Book, erasure: Erasure): ErasureReport {
  const around = new Surroundings(book.spreadsheet);
  const stands = standing(book, around);
  erased(stands.snapshot, erasure);
  const work = workOf(book, stands, erasure, around);
  const all = foundAll({ book, values: erasure.values, whole: new WholeCells(erasure) });
  const undone = changedAll(all);
  writeAll(new Tabs(book), work);
  const unreachable = [...all.flatMap((one) => one.unreachable), ...undone.map(unchanged)];
  return { cleaned: countedChanges(all, undone), unreachable };
}
