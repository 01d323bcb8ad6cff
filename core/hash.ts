import { sha256 } from "@noble/hashes/sha2.js";

/** The bytes of a text in UTF-8. By hand, because Apps Script has no TextEncoder; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  const bytes: number[] = [];
  // By index: a loop over the characters makes a text of each, which takes longer than all the rest.
  for (let at = 0; at < text.length; at += 1) {
    const found = text.codePointAt(at) ?? 0;
    if (found >= 0x10000) at += 1;
    addBytes(bytes, found >= 0xd800 && found <= 0xdfff ? 0xfffd : found);
  }
  return Uint8Array.from(bytes);
}

function addBytes(bytes: number[], point: number): void {
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continuation(point));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point));
  else bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point));
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
