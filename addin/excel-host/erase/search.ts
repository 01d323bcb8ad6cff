import type { ErasedValue } from "../../../core/workbook/erasure.ts";
import type { ErasureFound } from "../../../core/workbook/erasure-search.ts";
import type { WholeCells } from "../../../core/workbook/erased-places.ts";
import { parsedReference } from "../../../core/workbook/references.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { KnownSheet, Structure } from "../structure.ts";

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

/** Looks in one kind of place; throws errors of Office.js as they are. Nothing is changed. */
export type Search = (searched: Searched) => Promise<ErasureFound>;

/** The sheet and cell of an address of Excel such as `'Blad 1'!C7`. */
export function placeIn(address: string): { readonly sheet: string; readonly cell: string } {
  const { sheet = "", range } = parsedReference(address) ?? {};
  return { sheet, cell: range === undefined ? "" : cellAddress(range.firstRow, range.firstColumn) };
}
