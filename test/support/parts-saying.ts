import { unzipSync } from "fflate";

/** A text in every way in which a part may hold it: as it stands, with its entities read, and two bytes a character. */
function readings(bytes: Uint8Array): readonly string[] {
  const plain = new TextDecoder("utf-8").decode(bytes);
  const read = plain
    .replace(/&#x([0-9a-f]+);/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&apos;/gu, "'")
    .replace(/&amp;/gu, "&");
  // A text that is written in runs, one of them bold, reads as one.
  const runs = read.replace(/<[^>]*>/gu, "");
  const wide = [0, 1].map((from) => new TextDecoder("utf-16le").decode(bytes.subarray(from)));
  return [plain, read, runs, ...wide];
}

/** `h-12` is not in `h-120`. */
function says(text: string, sought: string): boolean {
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1))
    if (!/^\d\d/u.test(sought.slice(-1) + text.slice(at + sought.length))) return true;
  return false;
}

/** The parts of a workbook file, and its names of parts, that say one of some texts, in whatever capitals. */
export function partsSaying(file: Uint8Array, texts: readonly string[]): readonly string[] {
  const sought = texts.map((text) => text.toLowerCase());
  return Object.entries(unzipSync(file)).flatMap(([part, bytes]) => {
    const said = [part, ...readings(bytes)].map((text) => text.toLowerCase());
    return sought.flatMap((text) => (said.some((one) => says(one, text)) ? [`${part}: ${text}`] : []));
  });
}
