const logFactorials: number[] = [0];

/** The natural logarithm of n!, by adding: exact to some 14 digits for every number of people there can be. */
export function logFactorial(n: number): number {
  for (let next = logFactorials.length; next <= n; next += 1) {
    logFactorials.push((logFactorials[next - 1] ?? 0) + Math.log(next));
  }
  return logFactorials[n] ?? 0;
}

/** The logarithm of the number of ways to choose `chosen` out of `n`. */
export function logWays(n: number, chosen: number): number {
  return logFactorial(n) - logFactorial(chosen) - logFactorial(n - chosen);
}
