import { isFormula } from "../../../core/workbook/cell.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { ErasedCell, SheetErasure } from "../../../core/workbook/erasure.ts";
import { formulaSays } from "../../../core/workbook/formula-texts.ts";
import type { WholeCells } from "../../../core/workbook/erased-places.ts";
import type { XlsxPackage } from "../package.ts";
import { SheetDocument, type DocumentCell } from "../sheet-document.ts";
import { cellXml } from "../write-cell.ts";
import { parsedXml, prefixedAttribute, removed, spliced } from "../xml.ts";
import { erasedFormula } from "./erased-formulas.ts";
import { erasedMarkup, type MarkupErasing } from "./erase-markup.ts";
import { pieceOfText, unescapedText } from "./marked-text.ts";

const formulaIn = /<(?:\w+:)?f(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?f>)/u;

/** A cell that calculates, with another result beside its formula. */
function withResult(
  cell: DocumentCell,
  formula: string,
  erased: ErasedCell,
  prefix: string,
  date1904: boolean,
): string {
  const spelling = { prefix, date1904 };
  const address = cellAddress(erased.row, erased.column);
  const style = cell.attributes["s"] === undefined ? undefined : Number(cell.attributes["s"]);
  // Written as the result of a formula of ours; then the formula that stands takes its place.
  const xml = cellXml(address, style, { formula: "0", value: erased.after }, undefined, spelling);
  return xml.replace(formulaIn, () => formula);
}

/** Puts what a cell becomes. Gives true where it calculated. */
function putCell(document: SheetDocument, erased: ErasedCell, file: XlsxPackage, erasing: MarkupErasing): boolean {
  const { row: number, column, before, after } = erased;
  const standing = document.row(number)?.cell(column);
  if (standing === undefined && after === null) return false;
  const row = document.ensuredRow(number);
  const { prefix } = document;
  const formula = standing === undefined ? undefined : formulaIn.exec(standing.xml)?.[0];
  const isSaid = isFormula(before) && formulaSays(before.formula, erasing.erasure.values);
  if (standing !== undefined && formula !== undefined && !isSaid) {
    row.put(column, withResult(standing, formula, erased, prefix, file.date1904));
    return true;
  }
  const spelling = { prefix, date1904: file.date1904 };
  row.put(column, cellXml(cellAddress(number, column), row.styleOf(column), after, undefined, spelling));
  return formula !== undefined;
}

/** Links on cells of which nothing stays lead to what they said. */
function withoutLinks(section: string, part: string, file: XlsxPackage, isGone: (address: string) => boolean): string {
  const root = parsedXml(section, part);
  const gone = root.children.filter(({ attributes }) => isGone(attributes["ref"] ?? ""));
  for (const link of gone) {
    const id = prefixedAttribute(link, "id");
    if (id !== undefined) file.removeRelationship(part, id);
  }
  return gone.length === root.children.length ? "" : spliced(section, gone.map(removed));
}

/** The formulas among cells, without what their texts say. */
function formulasErased(xml: string, erasing: MarkupErasing): string {
  return xml.replace(
    /(<(?:\w+:)?f(?:\s[^>]*[^/])?>)([^<]+)(?=<\/(?:\w+:)?f>)/gu,
    (whole, tag: string, text: string) => {
      const before = unescapedText(text);
      const after = erasedFormula(before, erasing.erasure, erasing.names);
      if (after === before) return whole;
      erasing.cleaned("text");
      return tag + pieceOfText(after).raw;
    },
  );
}

const sheetData = /<(?:\w+:)?sheetData(?:\s[^<>]*)?(?:\/>|(?<!\/)>[\s\S]*?<\/(?:\w+:)?sheetData>)/u;

/** A sheet apart from its cells: dropdowns, filters, headers of the page, rules; of its cells only the formulas. */
export function erasedSheetMarkup(xml: string, part: string, erasing: MarkupErasing): string {
  const cells = sheetData.exec(xml);
  if (cells === null) return erasedMarkup(xml, part, erasing);
  const before = xml.slice(0, cells.index);
  const after = xml.slice(cells.index + cells[0].length);
  // The two ends belong together: they are cleaned as one, with the cells left out.
  const around = erasedMarkup(`${before}<sheetData/>${after}`, part, erasing);
  return around.replace("<sheetData/>", () => formulasErased(cells[0], erasing));
}

/** Erases the cells of one sheet. Gives true where a formula has another result, or is one no more. */
export function eraseCells(
  file: XlsxPackage,
  part: string,
  { sheet, cells }: SheetErasure,
  whole: WholeCells,
  erasing: MarkupErasing,
): boolean {
  const document = new SheetDocument(file.text(part), part);
  // Formulas that cells share stand in one of them: were that erased, the others would have none.
  document.unshareFormulas();
  const calculates = cells.map((cell) => putCell(document, cell, file, erasing));
  const isGone = (address: string): boolean => !address.includes(":") && whole.has(sheet, address.replace(/\$/gu, ""));
  document.mapSections("hyperlinks", (section) => withoutLinks(section, part, file, isGone));
  file.setText(part, document.text());
  return calculates.includes(true);
}
