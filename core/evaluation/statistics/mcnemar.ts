import { binomialChance } from "./binomial.ts";

/**
 * The exact test of McNemar, two-sided: of the pairs that answered differently, how often coins fall at least as far to one
 * side. Six that all go one way give 0.031; five give 0.063.
 */
export function mcnemarExact(onlyTreated: number, onlyControl: number): number {
  const n = onlyTreated + onlyControl;
  const fewest = Math.min(onlyTreated, onlyControl);
  let tail = 0;
  for (let count = 0; count <= fewest; count += 1) tail += binomialChance(count, n, 0.5);
  return Math.min(1, 2 * tail);
}
