import type { XlsxPackage } from "../package.ts";
import { scanXml } from "../xml.ts";
import { decodedPieces } from "../xml-text.ts";
import { erasedMarkup, type MarkupErasing } from "./erase-markup.ts";

/** Places of the shared strings that cells of a sheet show. */
function stringsShown(file: XlsxPackage, part: string, shown: Set<number>): void {
  let isShared = false;
  let isValue = false;
  let value = "";
  scanXml(decodedPieces(file.bytes(part), part), part, {
    open: (local, attributes) => {
      if (local === "c") isShared = attributes["t"] === "s";
      isValue = local === "v" && isShared;
      if (isValue) value = "";
    },
    close: (local) => {
      if (local === "v" && isValue) shown.add(Number(value));
      isValue = false;
    },
    text: (text) => {
      if (isValue) value += text;
    },
  });
}

const item = /<((?:\w+:)?)si(?=[\s/>])(?:[^>]*\/>|[\s\S]*?<\/\1si>)/gu;
const reading = /<((?:\w+:)?)rPh(?=[\s>])[\s\S]*?<\/\1rPh>/gu;

/**
 * Empties the strings that no cell shows any more, keeping the places of the others; of those that stay only the reading
 * aids are cleaned, for what cells say is told cell by cell.
 */
export function eraseStrings(file: XlsxPackage, erasing: MarkupErasing): void {
  const part = file.relationships(file.workbookPart).find(({ type, target }) => type === "sharedStrings" && file.has(target))?.target; // prettier-ignore
  if (part === undefined) return;
  const shown = new Set<number>();
  for (const sheet of file.sheets) if (sheet.part !== "") stringsShown(file, sheet.part, shown);
  let place = -1;
  const kept = file.text(part).replace(item, (whole, prefix: string) => {
    place += 1;
    if (!shown.has(place)) return `<${prefix}si><${prefix}t/></${prefix}si>`;
    return whole.replace(reading, (aid) => erasedMarkup(aid, part, erasing));
  });
  file.setText(part, kept);
}
