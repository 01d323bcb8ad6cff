import { readFileSync } from "node:fs";
import { textOf, type Cell } from "../../core/workbook/cell.ts";
import { sheetNamed } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { newWorkbook } from "../../file-host/xlsx/new-workbook.ts";

/** The rows below a header, each as often as it takes to have so many of them, with a code of its own. */
function repeated(rows: readonly (readonly Cell[])[], header: string, count: number): readonly (readonly Cell[])[] {
  const at = rows.findIndex(([first]) => first === header);
  const people = rows.slice(at + 1).filter(([code]) => typeof code === "string" && /-\d/u.test(code));
  const more = Array.from({ length: count }, (_, index) => {
    const [code, ...rest] = people[index % people.length] ?? [];
    const turn = Math.floor(index / people.length);
    return [turn === 0 ? textOf(code) : `${textOf(code)}-${String(turn)}`, ...rest];
  });
  return [...rows.slice(at, at + 1), ...more];
}

/** The sample with so many groups and households: the invented people of the sample, over and over. */
export async function largeWorkbook(groups: number, households: number): Promise<Buffer> {
  const sample = XlsxHost.open(new Uint8Array(readFileSync(new URL("../../samples/pilot.xlsx", import.meta.url))));
  const snapshot = await sample.read(["Welkom Groepen", "Statushouders"]);
  const cellsOf = (name: string): readonly (readonly Cell[])[] => sheetNamed(snapshot, name)?.cells ?? [];
  const sheets = [
    { name: "Welkom Groepen", cells: repeated(cellsOf("Welkom Groepen"), "Groep", groups) },
    { name: "Statushouders", cells: repeated(cellsOf("Statushouders"), "Code", households) },
  ];
  return Buffer.from(newWorkbook(sheets));
}
