import { strToU8, zipSync } from "fflate";
import { escapedAttribute } from "../../../file-host/xlsx/xml-text.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
const typePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The smallest workbook there is, with room for whatever a test is about. */
export interface HandMade {
  /** Sheet name and the XML inside its `worksheet` element, in tab order. */
  readonly sheets: readonly (readonly [name: string, xml: string])[];
  /** XML of the `si` elements. */
  readonly sharedStrings?: string;
  /** XML inside `styleSheet`. */
  readonly styles?: string;
  /** XML before and behind the list of sheets. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** More parts, or other texts for those above. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;
}

function workbookXml(made: HandMade): string {
  const sheets = made.sheets.map(
    ([name], index) => `<sheet name="${escapedAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook xmlns="${main}" xmlns:r="${links}">` +
    `${made.beforeSheets ?? ""}<sheets>${sheets.join("")}</sheets>${made.afterSheets ?? ""}</workbook>`
  );
}

function workbookLinks(made: HandMade): string {
  const sheets = made.sheets.map((_, index) =>
    link(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`),
  );
  const others = [link("rId900", "sharedStrings", "sharedStrings.xml"), link("rId901", "styles", "styles.xml")];
  return `<Relationships xmlns="${packageLinks}">${[...sheets, ...others].join("")}</Relationships>`;
}

function contentTypes(made: HandMade): string {
  const sheets = made.sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${typePrefix}.worksheet+xml"/>`,
  );
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${typePrefix}.sheet.main+xml"/>${sheets.join("")}` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${typePrefix}.sharedStrings+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${typePrefix}.styles+xml"/></Types>`
  );
}

/** The parts of a hand-made workbook, by name. */
export function handMadeParts(made: HandMade): Map<string, string | Uint8Array> {
  const parts = new Map<string, string | Uint8Array>([
    ["[Content_Types].xml", contentTypes(made)],
    [
      "_rels/.rels",
      `<Relationships xmlns="${packageLinks}">${link("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    ["xl/workbook.xml", workbookXml(made)],
    ["xl/_rels/workbook.xml.rels", workbookLinks(made)],
    ["xl/sharedStrings.xml", `<sst xmlns="${main}">${made.sharedStrings ?? ""}</sst>`],
    ["xl/styles.xml", `<styleSheet xmlns="${main}">${made.styles ?? ""}</styleSheet>`],
  ]);
  made.sheets.forEach(([, xml], index) => {
    parts.set(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${main}" xmlns:r="${links}">${xml}</worksheet>`,
    );
  });
  for (const [name, content] of Object.entries(made.parts ?? {})) parts.set(name, content);
  return parts;
}

/** A zip of these parts. */
export function zipped(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of parts) files[name] = typeof content === "string" ? strToU8(content) : content;
  return zipSync(files);
}

/** The bytes of a hand-made workbook. */
export function handMade(made: HandMade): Uint8Array {
  return zipped(handMadeParts(made));
}

/** A workbook of one sheet with this XML inside `sheetData`. */
export function oneSheet(sheetData: string, more: Partial<HandMade> = {}): Uint8Array {
  return handMade({ sheets: [["Blad1", `<sheetData>${sheetData}</sheetData>`]], ...more });
}
