import { FileProblem } from "./problem.ts";

/** How the bytes of a part spell its text; a changed part is written back the same way. */
export type XmlEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The encoding of an XML part, from its byte order mark or its first bytes. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/**
 * The text of an XML part. A byte order mark stays, as U+FEFF, so that encoding the text again gives the same bytes.
 * Throws FileProblem `damaged` when the bytes are not text, `too-large` when they are more than a string can hold.
 */
export function decodedXml(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new FileProblem(error instanceof TypeError ? "damaged" : "too-large", part);
  }
}

/** The bytes of a text in an encoding; a byte order mark is there when the text begins with one. */
export function encodedXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

const entities: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["\t", "&#9;"],
  ["\n", "&#10;"],
  ["\r", "&#13;"],
]);

/** Text between tags. Carriage returns are spelled out, because XML readers turn them into line feeds. */
export function escapedText(text: string): string {
  return text.replace(/[&<>\r]/g, (character) => entities.get(character) ?? character);
}

/** Text between double quotes in a tag. */
export function escapedAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => entities.get(character) ?? character);
}

/**
 * Characters that XML cannot hold (controls but tab and line feed, halves of surrogate pairs, two non-characters), and
 * an underscore that would begin `_xHHHH_`.
 */
const unspeakable = /(?![\t\n\u007f-\u009f])[\p{Cc}\p{Cs}\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;

function spelledOut(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** Text of a cell, title or prompt with what XML cannot hold spelled as `_xHHHH_`, as Excel does; not yet escaped. */
export function spelledText(text: string): string {
  return text.replace(unspeakable, spelledOut);
}

/** The text of a cell as it stands between tags, spelled and escaped. */
export function escapedCellText(text: string): string {
  return escapedText(spelledText(text));
}

/** The text of a cell or prompt, from what stands in the XML: the inverse of the `_xHHHH_` spelling. */
export function plainCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of a large XML part in pieces, so that it never stands in memory whole. Throws FileProblem `damaged`. */
export function* decodedPieces(bytes: Uint8Array, part: string): Generator<string> {
  const slice = 64 * 1024;
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      yield decoder.decode(bytes.subarray(at, at + slice), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new FileProblem("damaged", part) : error;
  }
}
