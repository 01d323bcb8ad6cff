import type { ErasedKind, Erasure, ErasureReport } from "../../../core/workbook/erasure.ts";
import { WholeCells } from "../../../core/workbook/erased-places.ts";
import { contentTypesPart } from "../content-types.ts";
import type { XlsxPackage } from "../package.ts";
import { attributeSet, childOf, parsedXml, spliced } from "../xml.ts";
import { decodedXml } from "../xml-text.ts";
import { erasedMarkup, type MarkupErasing } from "./erase-markup.ts";
import { newNames } from "./erase-names.ts";
import { eraseNotesAt } from "./erase-notes.ts";
import { erasePivotRecords } from "./erase-pivots.ts";
import { eraseCells, erasedSheetMarkup } from "./erase-sheet.ts";
import { eraseStrings } from "./erase-strings.ts";
import { binaryLeft } from "./search-binaries.ts";

/** Counts what was cleaned, kind by kind. */
class Cleaned {
  readonly #counts = new Map<ErasedKind, number>();

  add(kind: ErasedKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  get all(): ErasureReport["cleaned"] {
    return [...this.#counts].map(([kind, count]) => ({ kind, count }));
  }
}

/** What formulas give is worked out anew when the file is opened. */
function calculateOnLoad(file: XlsxPackage): void {
  file.removeCalculationOrder();
  const xml = file.text(file.workbookPart);
  const root = parsedXml(xml, file.workbookPart);
  const settings = childOf(root, "calcPr");
  if (settings !== undefined) file.setText(file.workbookPart, spliced(xml, [attributeSet(xml, settings, "fullCalcOnLoad", "1")])); // prettier-ignore
}

/** A picture of the first sheet, which Excel makes when a file is saved. */
function eraseThumbnail(file: XlsxPackage): number {
  const links = file.relationships("").filter(({ type }) => type === "thumbnail");
  for (const { id } of links) file.removeLinked("", id);
  return links.length;
}

function isMarkup(file: XlsxPackage, part: string): boolean {
  return /\.(?:xml|rels|vml)$/iu.test(part) || /[/+]xml$/u.test(file.contentType(part));
}

/** Cleans every part: XML in its texts, and of all others it is told where they say something. */
function eraseParts(file: XlsxPackage, erasing: MarkupErasing): ErasureReport["unreachable"] {
  const sheets = new Set(file.sheets.filter(({ kind }) => kind === "worksheet").map(({ part }) => part));
  const strings = new Set(file.relationships(file.workbookPart).filter(({ type }) => type === "sharedStrings").map(({ target }) => target)); // prettier-ignore
  return file.partNames().flatMap((part) => {
    if (part === contentTypesPart || strings.has(part)) return [];
    const bytes = file.bytes(part);
    if (!isMarkup(file, part)) return binaryLeft(part, bytes, erasing.erasure.values);
    const xml = decodedXml(bytes, part);
    file.setText(part, sheets.has(part) ? erasedSheetMarkup(xml, part, erasing) : erasedMarkup(xml, part, erasing));
    return [];
  });
}

/**
 * Forgets somebody in every part of a workbook file. That all cells are what the preview showed has been checked. Throws
 * FileProblem `structure-locked` where a sheet must get another name and nobody may give it one.
 */
export function eraseWorkbook(file: XlsxPackage, erasure: Erasure): ErasureReport {
  const cleaned = new Cleaned();
  const whole = new WholeCells(erasure);
  const erasing: MarkupErasing = {
    erasure,
    names: newNames(file, erasure),
    cleaned: (kind) => {
      cleaned.add(kind);
    },
  };
  const parts = new Map(file.sheets.map(({ name, part }) => [name.toLowerCase(), part]));
  const calculates = erasure.sheets.map((one) => eraseCells(file, parts.get(one.sheet.toLowerCase()) ?? "", one, whole, erasing)); // prettier-ignore
  eraseNotesAt(file, whole, erasing);
  for (const { sheet, renamed } of erasure.sheets) if (renamed !== undefined) file.renameSheet(sheet, renamed);
  cleaned.add("picture", eraseThumbnail(file));
  cleaned.add("pivot", erasePivotRecords(file));
  const unreachable = eraseParts(file, erasing);
  eraseStrings(file, erasing);
  if (calculates.includes(true)) calculateOnLoad(file);
  return { cleaned: cleaned.all, unreachable };
}
