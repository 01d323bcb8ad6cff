import { cellAddress } from "../../../core/workbook/address.ts";
import { cleaned, placeText, type ErasureChange, type ErasureFound } from "../../../core/workbook/erasure-search.ts";
import type { BookSheet } from "../book.ts";
import { gridOf, type Searched } from "./search.ts";

/** Notes on cells: those on cells that go whole go too. */
export function searchNotes(tab: BookSheet, { values, whole }: Searched): ErasureFound {
  const { name, sheet } = tab;
  const changes = gridOf(tab)
    .getNotes()
    .flatMap((row, down) =>
      row.flatMap((note, right): readonly ErasureChange[] => {
        const cell = cellAddress(down + 1, right + 1);
        const isWhole = note !== "" && whole.has(name, cell);
        const clean = isWhole ? "" : cleaned(note, values);
        const run = (): void => {
          sheet.getRange(down + 1, right + 1, 1, 1).setNotes([[clean ?? ""]]);
        };
        return clean === undefined ? [] : [{ kind: "note", place: placeText(name, cell, values), run }];
      }),
    );
  return { changes, unreachable: [] };
}
