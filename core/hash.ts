import { sha256 } from "@noble/hashes/sha2.js";

/** The bytes of a text in UTF-8. By hand, because Apps Script has no TextEncoder; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  // A whole workbook is hashed: three bytes for each unit of the text are enough, and a list of numbers would take 24.
  const bytes = new Uint8Array(text.length * 3);
  let end = 0;
  // By index: a loop over the characters makes a text of each, which takes longer than all the rest.
  for (let at = 0; at < text.length; at += 1) {
    const found = text.codePointAt(at) ?? 0;
    if (found >= 0x10000) at += 1;
    end = putPoint(bytes, end, found >= 0xd800 && found <= 0xdfff ? 0xfffd : found);
  }
  return bytes.slice(0, end);
}

/** Writes one code point and gives where the next one begins. */
function putPoint(bytes: Uint8Array, at: number, point: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  const length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  const leads = [0, 0, 0xc0, 0xe0, 0xf0];
  bytes[at] = (leads[length] ?? 0) | (point >> (6 * (length - 1)));
  for (let place = 1; place < length; place += 1) bytes[at + place] = continuation(point >> (6 * (length - 1 - place)));
  return at + length;
}

function continuation(point: number): number {
  return 0x80 | (point & 0x3f);
}

/** SHA-256 of a text in UTF-8: 32 bytes. */
export function sha256Bytes(text: string): Uint8Array {
  return sha256(utf8Bytes(text));
}

/** SHA-256 of a text in UTF-8: 64 hexadecimal digits. */
export function sha256Hex(text: string): string {
  return Array.from(sha256Bytes(text), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
