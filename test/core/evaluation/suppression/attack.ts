/** Adds up to `total` over so many cells, in every way there is. */
export function* waysToSplit(total: number, cells: number): Generator<readonly number[]> {
  if (cells === 1) {
    yield [total];
    return;
  }
  for (let first = 0; first <= total; first += 1) {
    for (const rest of waysToSplit(total - first, cells - 1)) yield [first, ...rest];
  }
}

/** A number that a reader may not find out, by what it is called. */
export type Secrets = Readonly<Record<string, number>>;

/**
 * What a reader who knows exactly how numbers are left out can find out: every possible truth that shows the same is set
 * side by side. Says which secrets of 1 to 4 have one value only.
 */
export function foundOut(truths: Iterable<{ readonly shown: unknown; readonly secrets: Secrets }>): readonly string[] {
  const values = new Map<string, Map<string, Set<number>>>();
  for (const { shown, secrets } of truths) {
    const key = JSON.stringify(shown);
    const known = values.get(key) ?? new Map<string, Set<number>>();
    values.set(key, known);
    for (const [name, value] of Object.entries(secrets)) {
      const set = known.get(name) ?? new Set<number>();
      known.set(name, set.add(value));
    }
  }
  return [...values].flatMap(([key, secrets]) =>
    [...secrets]
      .filter(([, found]) => found.size === 1 && [...found].some((value) => value > 0 && value < 5))
      .map(([name, found]) => `${name} is ${[...found].join()} in ${key}`),
  );
}
