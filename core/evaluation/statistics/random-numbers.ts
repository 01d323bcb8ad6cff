import { sha256Bytes } from "../../hash.ts";

/**
 * Random whole numbers below 2^32 from a seed, the same for the same seed: Doty-Humphrey's sfc32, begun with the first 16
 * bytes of SHA-256 over the seed, so that anyone can draw them again.
 */
export function randomNumbers(seed: string): () => number {
  const bytes = sha256Bytes(seed);
  const word = (place: number): number =>
    bytes.slice(4 * place, 4 * place + 4).reduce((number, byte) => (number << 8) | byte, 0);
  let [a, b, c, count] = [word(0), word(1), word(2), word(3)];
  return () => {
    const next = (a + b + count) | 0;
    count = (count + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + next) | 0;
    return next >>> 0;
  };
}
