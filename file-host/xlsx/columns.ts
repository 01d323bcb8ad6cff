import { element } from "./markup.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { childrenOf, parsedXml, type XmlElement } from "./xml.ts";

interface Column {
  readonly min: number;
  readonly max: number;
  readonly attributes: Readonly<Record<string, string>>;
}

function columnsOf(sheet: SheetDocument): readonly Column[] {
  const xml = sheet.section("cols") ?? "";
  if (xml === "") return [];
  return childrenOf(parsedXml(xml, sheet.part), "col").map((column: XmlElement) => ({
    min: Number(column.attributes["min"]),
    max: Number(column.attributes["max"]),
    attributes: column.attributes,
  }));
}

/** Columns without one of them: an entry over more columns falls apart in two. */
function without(columns: readonly Column[], number: number): readonly Column[] {
  return columns.flatMap((column) => {
    if (number < column.min || number > column.max) return [column];
    const pieces = [
      { ...column, max: number - 1 },
      { ...column, min: number + 1 },
    ];
    return pieces.filter((piece) => piece.min <= piece.max);
  });
}

function write(sheet: SheetDocument, columns: readonly Column[]): void {
  const ordered = [...columns].sort((one, other) => one.min - other.min);
  const content = ordered.map(({ min, max, attributes }) => element(`${sheet.prefix}col`, { ...attributes, min, max }));
  sheet.setSection("cols", content.length === 0 ? "" : element(`${sheet.prefix}cols`, {}, content.join("")));
}

/** Excel counts the padding of a cell in its width: five pixels at seven pixels a character. */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** The width of a column in characters; undefined where the sheet does not say. */
export function widthOf(sheet: SheetDocument, number: number): number | undefined {
  const column = columnsOf(sheet).find((one) => one.min <= number && number <= one.max);
  const width = Number(column?.attributes["width"] ?? Number.NaN);
  return Number.isFinite(width) ? Math.max(1, width - 5 / 7) : undefined;
}

/** Gives a column a width in characters. */
export function setWidth(sheet: SheetDocument, number: number, characters: number): void {
  const attributes = { width: String(storedWidth(characters)), customWidth: "1" };
  write(sheet, [...without(columnsOf(sheet), number), { min: number, max: number, attributes }]);
}

/** Takes away the width that a column of its own was given. */
export function clearWidth(sheet: SheetDocument, number: number): void {
  const columns = columnsOf(sheet);
  const own = columns.some((column) => column.min === number && column.max === number);
  if (own) write(sheet, without(columns, number));
}
