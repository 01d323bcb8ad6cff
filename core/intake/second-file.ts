import { columnsDesign } from "../sheets/columns.ts";
import { ownRows } from "../sheets/own-rows.ts";
import { placesDesign } from "../sheets/places.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Sheet, Snapshot } from "../workbook/snapshot.ts";
import type { Notes } from "./notes.ts";

/** A second file of the same programme (`--with`): read beside the first, never written. */
export interface SecondFile {
  /** Name of the file without its folder, such as `Leden.xlsx`. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** A sheet of another file in the notation of Excel: `[Leden.xlsx]Blad1`. No sheet of the file itself can be called so. */
export function nameInOther(file: string, sheet: string): string {
  return `[${file.replace(/\[/gu, "(").replace(/\]/gu, ")")}]${sheet}`;
}

/** The file that a name in that notation speaks of; nothing for a sheet of the file itself. */
export function fileOfName(sheet: string): string | undefined {
  return /^\[([^\]]+)\]/u.exec(sheet)?.[1];
}

/** Its own lists, and the coordinates it knows; what we once wrote in it is about that file alone. */
function takesPart({ key }: Sheet): boolean {
  return key === undefined || key === placesDesign.key;
}

/** The sheet as one of a coordinator's, under its name in another file. */
function renamed({ name, cells, hidden, hiddenRows, hiddenColumns, merges }: Sheet, file: string): Sheet {
  return {
    name: nameInOther(file, name),
    headerRow: 0,
    cells,
    ...(hidden === undefined ? {} : { hidden }),
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(hiddenColumns === undefined ? {} : { hiddenColumns }),
    ...(merges === undefined ? {} : { merges }),
  };
}

/** All sheets that take part in a reading: those of the workbook, and behind them those of the second file. */
export function withSecond(snapshot: Snapshot, second: SecondFile | undefined): Snapshot {
  if (second === undefined) return snapshot;
  const others = second.snapshot.sheets.filter(takesPart).map((sheet) => renamed(sheet, second.name));
  return {
    sheets: [...snapshot.sheets, ...others],
    sheetNames: [...snapshot.sheetNames, ...others.map(({ name }) => name)],
  };
}

/** Files that the sheet `Kolommen` remembers as read beside this one. */
function rememberedFiles(snapshot: Snapshot): Set<string> {
  const sheets = ownRows(snapshot, columnsDesign).map(({ values }) => textOf(values["sheet"]));
  return new Set(sheets.flatMap((sheet) => fileOfName(sheet) ?? []));
}

/** Tells of a file that was read beside this one before and is not now: whoever stands in it does not take part. */
export function tellMissingFile(snapshot: Snapshot, second: SecondFile | undefined, notes: Notes): void {
  const given = second === undefined ? undefined : fileOfName(nameInOther(second.name, ""));
  for (const file of rememberedFiles(snapshot)) {
    if (file === given) continue;
    const remedy = sentence("remedy-second-file-missing", { file });
    notes.tell({ level: "warning", told: sentence("second-file-missing", { file }), remedy });
  }
}
