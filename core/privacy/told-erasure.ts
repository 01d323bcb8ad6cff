import { sentence, type Sentence } from "../text/sentence.ts";
import type { ErasedKind, ErasureReport } from "../workbook/erasure.ts";

/** Places that are named of each kind; the rest is in the words "and more". */
const mostPlaces = 10;

/** The kinds of place that were not reached, in the order in which they were told, each with where it is. */
function byKind({ unreachable }: ErasureReport): ReadonlyMap<ErasedKind, readonly string[]> {
  const kinds = new Map<ErasedKind, readonly string[]>();
  for (const { kind, place } of unreachable) {
    const known = kinds.get(kind) ?? [];
    kinds.set(kind, place === undefined || known.includes(place) ? known : [...known, place]);
  }
  return kinds;
}

/** What a person is told after somebody was forgotten, besides the cells: what was cleaned, and what they must look at. */
export function toldErasure(report: ErasureReport): readonly Sentence[] {
  const cleaned = report.cleaned.filter(({ count }) => count > 0);
  const left = [...byKind(report)].map(([kind, places]) =>
    sentence("erasing-left", { kind, places: places.slice(0, mostPlaces), more: places.length > mostPlaces }),
  );
  return [...(cleaned.length === 0 ? [] : [sentence("erasing-cleaned", { counts: cleaned })]), ...left];
}
