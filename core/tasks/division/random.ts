import { sha256Bytes } from "../../hash.ts";

/** Whole numbers that follow from a seed: the same row on every computer. */
export interface Random {
  /** From 0 to below the limit, each as likely but for less than a billionth. */
  below(limit: number): number;
}

/** SplitMix32, begun with SHA-256 of the seed. Whole numbers of 32 bits only, so that no engine rounds otherwise. */
export function randomFrom(seed: string): Random {
  let state = sha256Bytes(seed)
    .slice(0, 4)
    .reduce((number, byte) => (number << 8) | byte, 0);
  const next = (): number => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  return { below: (limit) => Math.floor((next() / 2 ** 32) * limit) };
}

/** The same items in an order of chance (Fisher-Yates). */
export function shuffled<Item>(items: readonly Item[], random: Random): readonly Item[] {
  const rest = [...items];
  return items.flatMap(() => rest.splice(random.below(rest.length), 1));
}
