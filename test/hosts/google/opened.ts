import type { Edit } from "../../../core/workbook/edit.ts";
import type { Erasure } from "../../../core/workbook/erasure.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { dateSerial } from "../../../core/workbook/serial.ts";
import { SheetsHost } from "../../../apps-script/sheets-host/sheets-host.ts";
import type { StartSheet } from "../../support/arbitraries.ts";
import { Book, type BookStart } from "./book/book.ts";
import type { Cell } from "./book/cell.ts";
import { withGoogle } from "./google-here.ts";
import { Platform, type PlatformStart } from "./platform/platform.ts";

/** A cell of a coordinator: a text that is a date is one, as a person would type it. */
function startCell(value: Scalar): Cell | undefined {
  if (value === null) return undefined;
  if (typeof value !== "string") return { value };
  const serial = dateSerial(value, false);
  if (serial !== undefined) return { value: serial, format: { numberFormat: "d-m-yyyy" } };
  return { value, format: { numberFormat: "@" } };
}

/** A spreadsheet with the sheets of a coordinator. */
export function bookOf(sheets: readonly Pick<StartSheet, "name" | "cells">[], start: BookStart = {}): Book {
  const book = new Book(start);
  for (const { name, cells } of sheets) {
    const rows = cells.map((row) => row.map(startCell));
    const columnCount = Math.max(26, ...rows.map((row) => row.length));
    book.addSheet(name, book.sheets.length, { rows, rowCount: Math.max(1000, rows.length), columnCount });
  }
  return book;
}

/** A spreadsheet at Google with the host on it; each call of the host is an execution of its own. */
export interface OpenedGoogle {
  readonly platform: Platform;
  readonly host: WorkbookHost;
  /** Calls of the last execution, by method. */
  calls(): ReadonlyMap<string, number>;
}

/** How a spreadsheet is opened. */
export interface OpenStart extends Omit<PlatformStart, "book"> {
  /** Address of who runs the script; absent is the owner, whom no protection stops. */
  readonly user?: string;
  /** One host for all calls, as within one execution at Google; else each call has a new one. */
  readonly keepsHost?: boolean;
}

/** Does work with the host as one execution, and keeps what it called. */
function inExecution<Result>(
  platform: Platform,
  user: string | undefined,
  work: (host: SheetsHost) => Result,
): [Result, ReadonlyMap<string, number>] {
  return withGoogle(
    platform,
    () => {
      const result = work(new SheetsHost());
      return [result, platform.execution.calls];
    },
    user,
  );
}

/** Opens a spreadsheet with our host, as promises, because that is how the contract asks. */
export function openGoogle(book: Book, { user, keepsHost = false, ...start }: OpenStart = {}): OpenedGoogle {
  const platform = new Platform({ ...start, book });
  const kept = keepsHost ? new SheetsHost() : undefined;
  let last: ReadonlyMap<string, number> = new Map();
  const asked = <Result>(work: (host: SheetsHost) => Result): Promise<Result> =>
    new Promise((resolve) => {
      const [result, calls] = inExecution(platform, user, (fresh) => work(kept ?? fresh));
      last = calls;
      resolve(result);
    });
  const host: WorkbookHost = {
    without: new SheetsHost().without,
    outline: () => asked((immediate) => immediate.outline()),
    read: (names: readonly string[]) => asked((immediate) => immediate.read(names)),
    apply: (edits: readonly Edit[]) =>
      asked((immediate) => {
        immediate.apply(edits);
      }),
    erase: (erasure: Erasure) => asked((immediate) => immediate.erase(erasure)),
  };
  return { platform, host, calls: () => last };
}
