/// <reference types="office-js" />
import type { Change } from "./book.ts";
import type { CellValue } from "./cell.ts";
import { typed } from "./coercion.ts";
import { dumped } from "./dump.ts";
import { bookFrom } from "./from-plain.ts";
import type { PlainBook } from "./plain.ts";
import { Emulator, type EmulatorOptions, type Fault, type RunOptions, type Traffic } from "./emulator.ts";
import { formatOf, numberFormat } from "./format.ts";
import { officeStub, type OfficeOptions } from "./office-stub.ts";
import { connect, prepare, type Proxies } from "./proxies.ts";
import { rectOf, rectText } from "./address.ts";

/** What a test puts at `window.excelStart` before the page loads; JSON. */
export interface ExcelStart extends EmulatorOptions, OfficeOptions {
  readonly book: PlainBook;
  /** What formulas give, by their text with the leading `=`; 0 for others. */
  readonly results?: Readonly<Record<string, CellValue>>;
}

/** What a test finds at `window.emulatedExcel`. */
export interface EmulatedExcel {
  /** The workbook as it is now. */
  dump(): PlainBook;
  /** Types into a cell, `Blad1` and `B3`, as this person or another who has the workbook open. */
  type(sheet: string, cell: string, text: string, source: Change["source"]): void;
  /** Protects a sheet, or lifts it. */
  protect(sheet: string, isProtected: boolean): void;
  /** Protects the structure of the workbook, or lifts it. */
  protectStructure(isProtected: boolean): void;
  beginTyping(): void;
  endTyping(): void;
  /** Makes something go wrong once. */
  fail(fault: Fault): void;
  /** Puts the cursor somewhere. */
  select(sheet: string, cells: string): void;
  /** Where the cursor is, `Blad1!B3`. */
  selection(): string;
  traffic(): Traffic;
  runs(): readonly RunOptions[];
  /** Members that made Excel forget the user's undo. */
  undoCleared(): readonly string[];
  /** What the emulator was asked and does not know; must be empty. */
  unknown(): readonly string[];
  /** Names of the commands that were associated. */
  commands(): readonly string[];
  /** Runs a command of the ribbon; settles once it said that it is done. */
  command(name: string): Promise<void>;
  /** What was asked of the pane, in order. */
  asked(): readonly string[];
}

declare global {
  interface Window {
    excelStart?: ExcelStart;
    emulatedExcel?: EmulatedExcel;
  }
}

function missing(what: string): never {
  throw new Error(`not in this workbook: ${what}`);
}

function typeInto(
  emulator: Emulator,
  [name, cell]: readonly [string, string],
  text: string,
  source: Change["source"],
): void {
  emulator.byHand(source, (book) => {
    const sheet = book.sheetNamed(name) ?? missing(name);
    const { top, left } = rectOf(cell) ?? missing(cell);
    const format = String(formatOf(sheet.grid.formatAt(top, left), numberFormat));
    sheet.grid.setContent(top, left, typed(text, format, book.apostrophe).content);
    book.onChange({ what: "cells", sheet, address: cell, changeType: "RangeEdited", source });
  });
}

function select({ book }: Emulator, name: string, cells: string): void {
  const sheet = book.sheetNamed(name) ?? missing(name);
  book.active = sheet;
  sheet.selected = rectOf(cells) ?? missing(cells);
}

function selection({ book }: Emulator): string {
  const rect = book.active?.selected;
  return `${book.active?.name ?? ""}!${rect === undefined ? "A1" : rectText(rect)}`;
}

function hooks(emulator: Emulator, record: ReturnType<typeof officeStub>["record"]): EmulatedExcel {
  const { book } = emulator;
  return {
    dump: () => dumped(book),
    type: (sheet, cell, text, source) => {
      typeInto(emulator, [sheet, cell], text, source);
    },
    protect: (name, isProtected) => {
      (book.sheetNamed(name) ?? missing(name)).protection = isProtected ? {} : undefined;
    },
    protectStructure: (isProtected) => {
      book.structureProtected = isProtected;
    },
    beginTyping: () => {
      emulator.beginTyping();
    },
    endTyping: () => {
      emulator.endTyping();
    },
    fail: (fault) => {
      emulator.fail(fault);
    },
    select: (sheet, cells) => {
      select(emulator, sheet, cells);
    },
    selection: () => selection(emulator),
    traffic: () => emulator.traffic,
    runs: () => emulator.runs,
    undoCleared: () => emulator.undoCleared,
    unknown: () => emulator.unknown,
    commands: () => [...record.associated.keys()],
    command: (name) =>
      new Promise((resolve) => {
        (record.associated.get(name) ?? missing(name))({ completed: resolve });
      }),
    asked: () => record.asked,
  };
}

/** Makes `Excel` and `Office` of this page those of an emulator with the workbook at `window.excelStart`. */
function install(): void {
  const start = window.excelStart ?? missing("window.excelStart");
  const book = bookFrom(start.book);
  book.calculate = (formula) => start.results?.[formula];
  const emulator = new Emulator(book, start);
  const proxies: Proxies = {
    Excel: globalThis.Excel,
    OfficeExtension: globalThis.OfficeExtension as Proxies["OfficeExtension"],
  };
  prepare(proxies);
  connect(proxies, emulator);
  const { office, record } = officeStub(emulator, start);
  Object.assign(globalThis, { Office: office });
  window.emulatedExcel = hooks(emulator, record);
}

install();
