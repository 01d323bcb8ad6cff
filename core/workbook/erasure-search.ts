import type { ErasedKind, ErasedValue, ErasureReport } from "./erasure.ts";
import { withoutValues } from "./without-values.ts";

/** A place that cannot be cleaned. */
export type Unreachable = ErasureReport["unreachable"][number];

/** Something that is no cell and says what is to be forgotten. */
export interface ErasureChange {
  readonly kind: ErasedKind;
  /** Where it is, for who must look there when it cannot be changed. */
  readonly place?: string;
  /** Does it, or puts it in the queue of the program. */
  readonly run: () => void;
}

/** What a search of a workbook came to; nothing is changed by then. */
export interface ErasureFound {
  readonly changes: readonly ErasureChange[];
  readonly unreachable: readonly Unreachable[];
}

/** Nothing was found. */
export const nothingFound: ErasureFound = { changes: [], unreachable: [] };

/** What a text becomes; undefined where it says nothing of anybody and stays as it is, and for what is no text. */
export function cleaned(text: unknown, values: readonly ErasedValue[]): string | undefined {
  if (typeof text !== "string") return undefined;
  const clean = withoutValues(text, values);
  return clean === text ? undefined : clean;
}

/** An address without its `%20`; as it is where that cannot be read. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** True for the address of a link that says one of the values, however it is written. */
export function leadsToSomebody(address: string, values: readonly ErasedValue[]): boolean {
  return [address, decoded(address)].some((one) => cleaned(one, values) !== undefined);
}

/** A place as people write it, without what is to be forgotten where the name of a sheet says that. */
export function placeText(sheet: string, cell: string | undefined, values: readonly ErasedValue[]): string {
  const name = withoutValues(sheet, values);
  return cell === undefined ? name : `${name}!${cell}`;
}

/** How many were changed of each kind, those that could not be changed left out. */
export function countedChanges(
  found: readonly ErasureFound[],
  undone: readonly ErasureChange[],
): ErasureReport["cleaned"] {
  const counts = new Map<ErasedKind, number>();
  for (const change of found.flatMap(({ changes }) => changes)) {
    if (!undone.includes(change)) counts.set(change.kind, (counts.get(change.kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}

/** Where a change would have been made that could not be. */
export function unchanged({ kind, place }: ErasureChange): Unreachable {
  return { kind, ...(place === undefined ? {} : { place }) };
}
