/**
 * Chances corrected for having looked at all of them (Holm 1979), in the order given: the smallest times their number, the
 * next times one less, and none below the one before it.
 */
export function holm(chances: readonly number[]): readonly number[] {
  const order = [...chances.keys()].sort((one, other) => (chances[one] ?? 1) - (chances[other] ?? 1));
  const adjusted = new Array<number>(chances.length).fill(1);
  let before = 0;
  order.forEach((index, place) => {
    before = Math.max(before, Math.min(1, (chances[index] ?? 1) * (chances.length - place)));
    adjusted[index] = before;
  });
  return adjusted;
}
