import { sha256Bytes } from "../../hash.ts";

/**
 * Random whole numbers below 2^32 from a seed: the parts of SHA-256 over the seed, a line break and a count from 0, so that
 * anyone can draw them again, as they can those of a round.
 */
export function randomNumbers(seed: string): () => number {
  let count = 0;
  let ready: number[] = [];
  return () => {
    if (ready.length === 0) {
      const bytes = sha256Bytes(`${seed}\n${count}`);
      count += 1;
      ready = Array.from({ length: 8 }, (_, part) =>
        bytes.slice(4 * part, 4 * part + 4).reduce((number, byte) => number * 256 + byte, 0),
      );
    }
    return ready.pop() ?? 0;
  };
}
