import type { ErasedKind, ErasedValue, ErasureReport } from "../../../core/workbook/erasure.ts";
import type { WholeCells } from "../../../core/workbook/erased-places.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import { withoutValues } from "../../../core/workbook/without-values.ts";
import type { KnownSheet, Structure } from "../structure.ts";

/** A place that cannot be cleaned. */
export type Unreachable = ErasureReport["unreachable"][number];

/** What a search goes by. */
export interface Searched {
  readonly context: Excel.RequestContext;
  readonly values: readonly ErasedValue[];
  /** Cells of which nothing stays. */
  readonly whole: WholeCells;
  readonly structure: Structure;
  /** The sheets that have cells. */
  readonly sheets: readonly KnownSheet[];
}

/** Something that is no cell and says what is to be forgotten. */
export interface Change {
  readonly kind: ErasedKind;
  /** Where it is, for who must look there when it cannot be changed. */
  readonly place?: string;
  /** Puts the change in the queue of the context that it was found with. */
  readonly run: () => void;
}

/** What a search came to. */
export interface Found {
  readonly changes: readonly Change[];
  readonly unreachable: readonly Unreachable[];
}

/** Looks in one kind of place; throws errors of Office.js as they are. Nothing is changed. */
export type Search = (searched: Searched) => Promise<Found>;

/** Nothing was found. */
export const nothing: Found = { changes: [], unreachable: [] };

/** What a text becomes; undefined where it says nothing of anybody and stays as it is. */
export function cleaned(text: unknown, values: readonly ErasedValue[]): string | undefined {
  if (typeof text !== "string") return undefined;
  const clean = withoutValues(text, values);
  return clean === text ? undefined : clean;
}

/** The sheet and cell of an address of Excel such as `'Blad 1'!C7`. */
export function placeIn(address: string): { readonly sheet: string; readonly cell: string } {
  const { sheet = "", range } = parsedReference(address) ?? {};
  return { sheet, cell: range === undefined ? "" : cellAddress(range.firstRow, range.firstColumn) };
}

/** A place as people write it, without what is to be forgotten where the name of a sheet says that. */
export function placeText(sheet: string, cell: string | undefined, values: readonly ErasedValue[]): string {
  const name = withoutValues(sheet, values);
  return cell === undefined ? name : `${name}!${cell}`;
}
