/** No answer here is a part finer than this: halves of hours, and means over a group or over everybody. */
const finest = 1_000;
/** How far a number may lie from the fraction that it is: what a computer loses on the way. */
const lost = 1e-9;

/** The smallest denominator with which a number is a fraction. */
function denominatorOf(value: number): number | undefined {
  for (let denominator = 1; denominator <= finest; denominator += 1) {
    const scaled = value * denominator;
    if (Math.abs(scaled - Math.round(scaled)) <= lost * Math.max(1, Math.abs(scaled))) return denominator;
  }
  return undefined;
}

function commonDivisor(one: number, other: number): number {
  return other === 0 ? one : commonDivisor(other, one % other);
}

/**
 * The same numbers as whole ones, all times one factor, so that equal sums are equal: a third three times is one. Undefined
 * where that takes a factor above a million.
 */
export function asWholeNumbers(values: readonly number[]): readonly number[] | undefined {
  let factor = 1;
  for (const value of values) {
    const denominator = denominatorOf(value);
    if (denominator === undefined) return undefined;
    factor = (factor / commonDivisor(factor, denominator)) * denominator;
    if (factor > 1_000_000) return undefined;
  }
  const whole = values.map((value) => Math.round(value * factor));
  const divisor = whole.reduce((known, value) => commonDivisor(known, Math.abs(value)), 0);
  return divisor > 1 ? whole.map((value) => value / divisor) : whole;
}
