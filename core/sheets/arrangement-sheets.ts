import { isBlank, textOf, type Cell } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { folded } from "../workbook/table.ts";
import { arrangementsDesign } from "./arrangements-design.ts";
import { columnOf, understood } from "./design.ts";

/** As far down as the header of the sheet can have come by lines that people put above it. */
const lastHeaderRow = 25;

/** Columns without which a row is no arrangement. */
const needed = ["group", "household", "kind"] as const;

/** The places of the columns that an arrangement needs, in a header of one language; nothing where one is missing. */
function placesIn(header: readonly Cell[], language: Language): readonly number[] | undefined {
  const titles = header.map((cell) => folded(textOf(cell).trim()));
  const places = needed.map((key) => titles.indexOf(folded(columnOf(arrangementsDesign, key).title[language])));
  return places.includes(-1) ? undefined : places;
}

/** True where some row below the header says ‘fix’ or ‘not together’ of two: a list of appointments says neither. */
function saysArrangements(
  cells: Sheet["cells"],
  headerRow: number,
  [group, household, kind]: readonly number[],
): boolean {
  return cells.slice(headerRow).some((row) => {
    const word = understood(columnOf(arrangementsDesign, "kind"), textOf(row[kind ?? -1]));
    return (word === "pin" || word === "forbid") && !isBlank(row[group ?? -1]) && !isBlank(row[household ?? -1]);
  });
}

/** The header row of a sheet on which somebody else than us keeps arrangements, counted from 1; 0 where it is none. */
function typedHeaderRow({ key, cells }: Sheet): number {
  if (key !== undefined) return 0;
  const at = cells.slice(0, lastHeaderRow).findIndex((row, above) =>
    (["nl", "en"] as const).some((language) => {
      const places = placesIn(row, language);
      return places !== undefined && saysArrangements(cells, above + 1, places);
    }),
  );
  return at + 1;
}

/**
 * True for a sheet with arrangements that we did not make, or that lost its mark in another program: group, household and
 * what the arrangement is, under our titles, with at least one row that says so. They count: people ruled somebody out.
 */
export function holdsTypedArrangements(sheet: Sheet): boolean {
  return typedHeaderRow(sheet) > 0;
}

/** Every sheet with arrangements, as one of ours: the marked one first, then those that people made. */
export function arrangementSheets(snapshot: Snapshot): readonly Sheet[] {
  const { key } = arrangementsDesign;
  const typed = snapshot.sheets.flatMap((sheet): readonly Sheet[] => {
    const headerRow = typedHeaderRow(sheet);
    const cells = sheet.cells.map((row, at) => (at === headerRow - 1 ? row.map((cell) => textOf(cell).trim()) : row));
    return headerRow === 0 ? [] : [{ ...sheet, key, headerRow, cells }];
  });
  return [...[sheetWithKey(snapshot, key) ?? []].flat(), ...typed];
}
