import { readFile, writeFile } from "node:fs/promises";
import { valueOf, type Scalar } from "../../core/workbook/cell.ts";
import { main } from "../../file-host/cli.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { inputSheet, layout } from "./rows.ts";

/** Reads the measured sheet into a snapshot and gives the number of cells with a value. */
export async function readOurs(path: string): Promise<number> {
  const host = XlsxHost.open(new Uint8Array(await readFile(path)));
  const { sheets } = await host.read([inputSheet]);
  return sheets
    .flatMap((sheet) => sheet.cells.map((row) => row.filter((cell) => valueOf(cell) !== null).length))
    .reduce((sum, cells) => sum + cells, 0);
}

/** Adds the measured sheet to a small workbook that stands already, which is the only way we ever write. */
export async function writeOurs(base: string, path: string, rows: readonly (readonly Scalar[])[]): Promise<void> {
  const host = XlsxHost.open(new Uint8Array(await readFile(base)));
  await host.apply([{ kind: "add-sheet", layout, rows }]);
  await writeFile(path, host.bytes());
}

/** Runs the whole demo into a folder, without its talk. Throws when it did not end well. */
export async function demoOurs(folder: string): Promise<void> {
  const nobody = (): void => undefined;
  const code = await main(["demo", folder], { answer: nobody, remark: nobody, elapsed: () => 0 });
  if (code === 2) throw new Error("the demo could not run");
}

/** Inspects a workbook as the command line does, answer included. Throws when it could not. */
export async function inspectOurs(path: string): Promise<void> {
  const nobody = (): void => undefined;
  const code = await main(["inspect", path, "--json"], { answer: nobody, remark: nobody, elapsed: () => 0 });
  if (code === 2) throw new Error("the workbook could not be inspected");
}

/** Puts all values of a workbook in a file, for the plain library to write. */
export async function writeValues(path: string, values: string): Promise<void> {
  const host = XlsxHost.open(new Uint8Array(await readFile(path)));
  const { sheets } = await host.read((await host.outline()).sheets.map((sheet) => sheet.name));
  const rows = sheets.map(({ name, cells }) => ({ name, rows: cells.map((row) => row.map(valueOf)) }));
  await writeFile(values, JSON.stringify(rows));
}
