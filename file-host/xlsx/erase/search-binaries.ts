import type { ErasedValue, ErasureReport } from "../../../core/workbook/erasure.ts";
import { saysValue } from "../../../core/workbook/without-values.ts";
import { readZip, unpacked } from "../zip.ts";

/** Pictures of which nobody but people can tell what they show. */
const pictures = /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svgz?|webp|heic)$/iu;

/** Packages within the package: documents that people put in a sheet. */
function isPackage(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** The texts that bytes may hold, as one byte or two bytes a character, from either place. */
function textsIn(bytes: Uint8Array): readonly string[] {
  const wide = (from: number): string => new TextDecoder("utf-16le").decode(bytes.subarray(from));
  return [new TextDecoder("utf-8").decode(bytes), new TextDecoder("windows-1252").decode(bytes), wide(0), wide(1)];
}

/** True where bytes say one of the values, in whatever way they hold texts; packages are opened. */
export function saysInBytes(bytes: Uint8Array, values: readonly ErasedValue[], depth = 0): boolean {
  if (isPackage(bytes) && depth < 3) {
    try {
      return readZip(bytes).some((entry) => saysInBytes(unpacked(entry), values, depth + 1));
    } catch {
      // No package after all, or a damaged one: its bytes are searched as they are.
    }
  }
  // Bytes have no words: what stands between others is found as well, unless it is as short as a code.
  const long = values.filter(({ text }) => text.length > 4).map(({ text }) => text.toLowerCase());
  return textsIn(bytes).some((text) => {
    const lower = text.toLowerCase();
    return saysValue(text, values) || long.some((value) => lower.includes(value));
  });
}

/** What a part that is no XML may still say: found in its bytes, or on a picture, which only people can read. */
export function binaryLeft(
  part: string,
  bytes: Uint8Array,
  values: readonly ErasedValue[],
): ErasureReport["unreachable"] {
  if (saysValue(part, values) || saysInBytes(bytes, values)) return [{ kind: "other", place: part }];
  return pictures.test(part) ? [{ kind: "picture", place: part }] : [];
}
