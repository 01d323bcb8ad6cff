/// <reference types="office-js" />
import { strict as assert } from "node:assert";
import { ExcelHost, type ExcelHostOptions } from "../../../addin/excel-host/excel-host.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { HostProblem } from "../../../core/workbook/host-problem.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { Book, type Calculate } from "./emulator/book.ts";
import { Emulator, type EmulatorOptions } from "./emulator/emulator.ts";
import { installExcel } from "./emulator/loader.ts";

/** An Excel in memory and the host that works on it. */
export interface OpenedExcel {
  readonly emulator: Emulator;
  readonly host: ExcelHost;
}

/** A sheet of plain cells from A1 on. */
export interface PlainSheet {
  readonly name: string;
  readonly cells: readonly (readonly Scalar[])[];
}

/** A workbook as a person has it: text is text, numbers are numbers. */
export function bookOf(sheets: readonly PlainSheet[], calculate: Calculate = () => undefined): Book {
  const book = new Book();
  book.calculate = calculate;
  for (const { name, cells } of sheets) {
    const sheet = book.addSheet(name);
    cells.forEach((row, rowIndex) => {
      row.forEach((value, column) => {
        if (value !== null) sheet.grid.setContent(rowIndex, column, { value });
      });
    });
  }
  return book;
}

/** Opens a workbook in the emulator, from now on the Excel of this process. */
export function openExcel(book: Book, options: EmulatorOptions & ExcelHostOptions = {}): OpenedExcel {
  const emulator = new Emulator(book, options);
  installExcel(emulator);
  return { emulator, host: new ExcelHost(options) };
}

/** Everything that the host reads. */
export async function everything({ host }: OpenedExcel): Promise<Snapshot> {
  return host.read((await host.outline()).sheets.map(({ name }) => name));
}

/** What a refusal says, where it is one of ours. */
export async function refusal(work: Promise<unknown>): Promise<HostProblem> {
  try {
    await work;
  } catch (problem) {
    assert.ok(problem instanceof HostProblem, String(problem));
    return problem;
  }
  return assert.fail("was done");
}
