/** A source of chance that gives the same row for the same seed, so that the sample can be made again. */
export interface Chance {
  /** A whole number from `min` up to and including `max`. */
  readonly whole: (min: number, max: number) => number;
  /** One of the items, each as likely. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** True in this share of cases, 0 to 1. */
  readonly happens: (share: number) => boolean;
  /** The same items in another order (Fisher-Yates). */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
}

/** The item at a place that must exist; a place outside the list is a mistake in the script. */
export function itemAt<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${items.length}`);
  return item;
}

/** The variant for the n-th row: going round the list gives a mixed sheet without needing chance. */
export function inTurn<Item>(items: readonly Item[], n: number): Item {
  return itemAt(items, n % items.length);
}

/** Mulberry32: 32 bits of state, the same on every machine. Numbers from 0 up to 1. */
function mulberry(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A source of chance from a seed. */
export function chanceFrom(seed: number): Chance {
  const next = mulberry(seed);
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  const pick = <Item>(items: readonly Item[]): Item => itemAt(items, whole(0, items.length - 1));
  const shuffled = <Item>(items: readonly Item[]): Item[] => {
    const rest = [...items];
    return items.map(() => itemAt(rest.splice(whole(0, rest.length - 1), 1), 0));
  };
  return { whole, pick, happens: (share) => next() < share, shuffled };
}
