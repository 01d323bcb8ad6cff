/** What is told of answers and members and the lists they belong to. */
import type { Problem } from "../../records/problem.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { CellPlace, Notes } from "../notes.ts";

/** Up to so many rows are told one by one. */
const oneByOne = 8;

/** So many are written out where more are told together. */
const named = 12;

/** Texts in a row; long lists end in an ellipsis. */
export function listedTexts(texts: readonly string[]): string {
  return texts.slice(0, named).join(", ") + (texts.length > named ? ", …" : "");
}

/** Tells the same of rows of a sheet: one by one, or as one problem where there are many; at a column where one says it. */
export function tellRows(
  level: Problem["level"],
  sheet: string,
  rows: readonly number[],
  told: (rows: { readonly rows: string; readonly count: number }) => Sentence,
  remedy: Sentence,
  notes: Notes,
  columnOf: (row: number) => number | undefined = () => undefined,
): void {
  const sorted = [...rows].sort((one, other) => one - other);
  const parts = sorted.length > oneByOne ? [sorted] : sorted.map((row) => [row]);
  for (const part of parts) {
    const [row] = part;
    if (row === undefined) continue;
    const index = columnOf(row);
    const cell = index === undefined ? {} : { cell: cellAddress(row, index + 1) };
    notes.tell({ level, sheet, row, ...cell, told: told({ rows: listedTexts(part.map(String)), count: part.length }), remedy }); // prettier-ignore
  }
}

/** Cells about which one thing is told, by the column they stand in. */
export class ToldCells {
  readonly #columns = new Map<string, CellPlace[]>();

  /** Adds a cell. */
  add(place: CellPlace): void {
    const key = JSON.stringify([place.sheet, place.index]);
    const places = this.#columns.get(key) ?? [];
    places.push(place);
    this.#columns.set(key, places);
  }

  /** Tells it once per column. */
  tell(code: "answers-differ" | "code-other-form" | "group-filled-down", level: Problem["level"], notes: Notes): void {
    for (const places of this.#columns.values()) {
      const [first] = places.sort((one, other) => one.row - other.row);
      if (first === undefined) continue;
      const addresses = places.map(({ row, index }) => cellAddress(row, index + 1));
      const values = { header: first.header, cells: listedTexts(addresses), count: places.length };
      notes.tell({
        level,
        sheet: first.sheet,
        cell: cellAddress(first.row, first.index + 1),
        row: first.row,
        told: sentence(code, values),
        remedy: sentence(`remedy-${code}`, {}),
      });
    }
  }
}
