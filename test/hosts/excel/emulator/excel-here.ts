/// <reference types="office-js" />
import { bookFrom } from "./from-plain.ts";
import type { PlainBook } from "./plain.ts";
import { Emulator, type EmulatorOptions } from "./emulator.ts";
import { installExcel } from "./loader.ts";

/** What one run gives: its outcome, or the code with which Excel refused. */
export type Outcome<Value> = { readonly value: Value } | { readonly code: string; readonly statement: string };

/** An empty workbook with one sheet. */
export const emptyBook: PlainBook = { sheets: [{ name: "Blad1", rows: [] }] };

/** Makes the Excel of this process one with this workbook. */
export function excelHere(plain: PlainBook = emptyBook, options: EmulatorOptions = {}): Emulator {
  const emulator = new Emulator(bookFrom(plain), options);
  installExcel(emulator);
  return emulator;
}

/** Runs one batch and syncs it; what Excel refuses comes as its code. */
export async function tried<Value>(batch: (context: Excel.RequestContext) => Value): Promise<Outcome<Awaited<Value>>> {
  try {
    return await Excel.run(async (context) => {
      const value = await batch(context);
      await context.sync();
      return { value };
    });
  } catch (problem) {
    if (!(problem instanceof Error) || !("code" in problem)) throw problem;
    const { debugInfo } = problem as OfficeExtension.Error;
    return { code: String(problem.code), statement: debugInfo.statement ?? "" };
  }
}

/** The code with which Excel refuses a batch; `"done"` when it does not. */
export async function refusal(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  const outcome = await tried(batch);
  return "code" in outcome ? outcome.code : "done";
}

/** The only sheet of `emptyBook`. */
export function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Blad1");
}

/** The values of cells after a batch. */
export async function valuesAfter(address: string, batch: (sheet: Excel.Worksheet) => void): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = sheetOf(context);
    batch(sheet);
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}
