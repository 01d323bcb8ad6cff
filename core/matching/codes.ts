import { canonicalCode } from "../canonical-code.ts";

export { canonicalCode };

/** A code as people type it after a command: `m-1` finds `M-01`. Not for codes of people, where `WG-1` is not `WG-01`. */
export function looseCode(code: string): string {
  return canonicalCode(code).replace(/(^|\D)0+(?=\d)/gu, "$1");
}

/** Two codes as one text that no other two codes give: `canonicalCode` leaves no line break in either. */
export function pairKey(group: string, household: string): string {
  return `${canonicalCode(group)}\n${canonicalCode(household)}`;
}

/** The parts of a code, digits apart from the rest, so that `H-9` comes before `H-12`. */
function partsOf(code: string): readonly string[] {
  return canonicalCode(code).match(/\d+|\D+/gu) ?? [];
}

/** Negative when the first code comes first as people count; the same on every machine, whatever its language. */
export function compareCodes(one: string, other: string): number {
  const [ones, others] = [partsOf(one), partsOf(other)];
  for (let index = 0; index < Math.min(ones.length, others.length); index += 1) {
    const difference = comparePart(ones[index] ?? "", others[index] ?? "");
    if (difference !== 0) return difference;
  }
  return ones.length - others.length || compareText(one, other);
}

function comparePart(one: string, other: string): number {
  const numbers = Number(one) - Number(other);
  return Number.isNaN(numbers) || numbers === 0 ? compareText(one, other) : numbers;
}

/** By code unit: the same everywhere. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
