/** Twice the rank of every number among all of them, so that shared ranks are whole too; in the order given. */
export function doubledRanks(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const firsts = new Map<number, number>();
  const lasts = new Map<number, number>();
  sorted.forEach((value, index) => {
    if (!firsts.has(value)) firsts.set(value, index + 1);
    lasts.set(value, index + 1);
  });
  return values.map((value) => (firsts.get(value) ?? 0) + (lasts.get(value) ?? 0));
}
