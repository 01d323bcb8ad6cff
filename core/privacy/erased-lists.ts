import type { MappedSheet } from "../intake/mapped-sheet.ts";
import { cellAddress } from "../workbook/address.ts";
import { isFormula, textOf, valueOf, type Scalar } from "../workbook/cell.ts";
import type { ErasedCell } from "../workbook/erasure.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { saysValue, valueKey, valuePieces, withoutValues } from "../workbook/without-values.ts";
import { plainWithout, type Erasing } from "./erased-own.ts";
import { ownColumns } from "./own-designs.ts";
import type { PersonRow } from "./person-rows.ts";

/** Columns of lists in which a name says who helps somebody: that is nobody then. */
const helpers = /^(?:contactPerson|contact|backup|ambassador)$/u;
/** Columns of which a cell that names another is no doubt: it is that other's own. */
const ofNames = /^(?:member\.)?(?:name(?:\..*)?|email|contactPerson|contact|backup)$/u;

/** Which cells of a sheet go whole, and which of them say who it was. */
function ownPlaces(rows: readonly PersonRow[]): {
  readonly all: ReadonlySet<string>;
  readonly who: ReadonlySet<string>;
} {
  return {
    all: new Set(rows.flatMap(({ row, columns }) => columns.map((index) => `${row}!${index}`))),
    who: new Set(rows.flatMap(({ row, who }) => (who === undefined ? [] : [`${row}!${who}`]))),
  };
}

/** Columns whose field fits, by their number minus 1. */
function columnsWith(mapped: readonly MappedSheet[], pattern: RegExp): ReadonlySet<number> {
  return new Set(
    mapped.flatMap(({ columns, beside = [] }) =>
      [...columns, ...beside.flatMap((part) => part.columns)].flatMap(({ index, field = "" }) =>
        pattern.test(field) ? [index] : [],
      ),
    ),
  );
}

/** The cells of a coordinator's sheet that say something of a person. */
export function erasedListCells(
  sheet: Sheet,
  mapped: readonly MappedSheet[],
  rows: readonly PersonRow[],
  erasing: Erasing,
): readonly ErasedCell[] {
  const places = ownPlaces(rows);
  const helping = columnsWith(mapped, helpers);
  const { certain } = erasing.values;
  const after = (row: number, index: number, value: Scalar): Scalar => {
    const place = `${row}!${index}`;
    if (places.who.has(place)) return erasing.replacement;
    if (places.all.has(place)) return null;
    const clean = plainWithout(value, certain);
    const isKnown = erasing.person.names.some((name) => valueKey(name) === valueKey(textOf(value)));
    if (helping.has(index) && (clean === erasing.replacement || (isKnown && goesByName(erasing)))) return null;
    return clean;
  };
  return sheet.cells.flatMap((cells, at) =>
    cells.flatMap((before, index): ErasedCell[] => {
      const value = valueOf(before);
      if (value === null) return [];
      const now = after(at + 1, index, value);
      return now === value ? [] : [{ row: at + 1, column: index + 1, before, after: now }];
    }),
  );
}

/** Contact persons go by their name, whoever else has it. */
function goesByName({ person: { kind } }: Erasing): boolean {
  return kind === "contact";
}

/** Words of a text that begin with a capital: where a name is also a word, only those can be it. */
function capitals(text: string): string {
  return (text.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(" | ");
}

/** True for a text in which a shared name may be that of the person: more than the name alone, which has an owner. */
function isDoubtful(text: string, { shared, words }: Erasing["values"]): boolean {
  if (valuePieces(text).length < 2 || !saysValue(text, shared)) return false;
  return saysValue(capitals(text), shared) || saysValue(withoutValues(text, words), shared);
}

/**
 * Cells that may be about the person, which only people can tell: a name in them is also somebody else's, or a word.
 * `Bellijst!C7`. Cells that are erased are none of them, nor what we write ourselves.
 */
export function doubtfulCells(
  sheet: Sheet,
  mapped: readonly MappedSheet[],
  erased: readonly ErasedCell[],
  names: readonly string[],
  { values }: Erasing,
): readonly string[] {
  if (values.shared.length === 0) return [];
  const gone = new Set(erased.map(({ row, column }) => `${row}!${column - 1}`));
  const named = columnsWith(mapped, ofNames);
  const own = sheet.key === undefined ? undefined : ownColumns(sheet);
  const others = new Set(names.map(valueKey));
  return sheet.cells.flatMap((cells, at) =>
    cells.flatMap((cell, index): string[] => {
      const value = valueOf(cell);
      if (typeof value !== "string" || isFormula(cell) || at + 1 === sheet.headerRow) return [];
      if (gone.has(`${at + 1}!${index}`) || named.has(index) || others.has(valueKey(value))) return [];
      if (own !== undefined && own.get(index)?.filledBy !== "people") return [];
      return isDoubtful(value, values) ? [`${sheet.name}!${cellAddress(at + 1, index + 1)}`] : [];
    }),
  );
}
