/** The natural logarithm of the gamma function, to about 15 digits (Lanczos 1964). */
function logGamma(x: number): number {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  const base = x + 6.5;
  const sum = terms.reduce((total, term, index) => total + term / (x + index), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** The chance that a chi-squared number with so many degrees of freedom is at least this large. */
export function chiSquaredTail(value: number, freedom: number): number {
  const [a, x] = [freedom / 2, value / 2];
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let n = 1; n < 500; n += 1) {
      term *= x / (a + n);
      sum += term;
    }
    return Math.max(0, 1 - sum * scale);
  }
  // The continued fraction of the upper part, from its end to its beginning.
  let fraction = 0;
  for (let n = 500; n > 0; n -= 1) fraction = (n * (n - a)) / (x + 2 * n + 1 - a - fraction);
  return scale / (x + 1 - a - fraction);
}

/** The chance that a fair coin gives a number of heads at least as far from half as this: exact, both sides. */
export function fairCoinTail(heads: number, throws: number): number {
  const off = Math.abs(heads - throws / 2);
  let total = 0;
  for (let count = 0; count <= throws; count += 1) {
    if (Math.abs(count - throws / 2) < off) continue;
    const ways = logGamma(throws + 1) - logGamma(count + 1) - logGamma(throws - count + 1);
    total += Math.exp(ways - throws * Math.LN2);
  }
  return Math.min(1, total);
}

/** Chances of several tests together (Holm 1979): the smallest, corrected for having looked at all. */
export function smallestOf(chances: readonly number[]): number {
  const sorted = [...chances].sort((one, other) => one - other);
  return Math.min(1, (sorted[0] ?? 1) * sorted.length);
}
