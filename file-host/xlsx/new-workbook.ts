import type { SharedSheet } from "../../core/share/shared-file.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import { headerRowOf } from "../../core/workbook/layout.ts";
import { sheetRange } from "../../core/workbook/ranges.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import { declaration, element } from "./markup.ts";
import { newSheetXml } from "./new-sheet.ts";
import { sharedDrawing, type SharedDrawing } from "./shared-charts.ts";
import { repeatedWhenPrinted } from "./print-titles.ts";
import { newStyles, StyleSheet } from "./styles.ts";
import { cellXml } from "./write-cell.ts";
import { encodedXml, escapedText } from "./xml-text.ts";
import { packedEntry, writeZip } from "./zip.ts";

/** A sheet of plain cells. */
export interface NewSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const drawingTypePrefix = "application/vnd.openxmlformats-officedocument";
const typePrefix = `${drawingTypePrefix}.spreadsheetml`;

function sheetXml(sheet: NewSheet): string {
  const rows = sheet.cells.map((cells, row) => {
    const written = cells.map((value, column) => {
      const cell = storedCell(valueOf(value));
      const spelling = { prefix: "", date1904: false };
      return cell === null ? "" : cellXml(cellAddress(row + 1, column + 1), undefined, cell, undefined, spelling);
    });
    return element("row", { r: row + 1 }, written.join(""));
  });
  return declaration + element("worksheet", { xmlns: main }, element("sheetData", {}, rows.join("")));
}

/** A sheet of a new workbook, its part made. */
interface MadeSheet {
  readonly name: string;
  readonly xml: string;
  /** What every page repeats when it is printed; nothing where absent. */
  readonly repeated?: string;
  readonly drawing?: SharedDrawing;
}

function namesXml(sheets: readonly MadeSheet[]): string {
  const names = sheets.flatMap(({ repeated }, localSheetId) =>
    repeated === undefined
      ? []
      : [element("definedName", { name: "_xlnm.Print_Titles", localSheetId }, escapedText(repeated))],
  );
  return names.length === 0 ? "" : element("definedNames", {}, names.join(""));
}

function workbookXml(sheets: readonly MadeSheet[]): string {
  const list = sheets.map((sheet, place) =>
    element("sheet", { name: sheet.name, sheetId: place + 1, "r:id": `rId${place + 1}` }),
  );
  const views = element("bookViews", {}, element("workbookView"));
  const content = views + element("sheets", {}, list.join("")) + namesXml(sheets);
  return declaration + element("workbook", { xmlns: main, "xmlns:r": links }, content);
}

function linkXml(id: string, type: string, target: string): string {
  return element("Relationship", { Id: id, Type: `${links}/${type}`, Target: target });
}

function linksXml(content: readonly string[]): string {
  return declaration + element("Relationships", { xmlns: `${packageNamespace}/relationships` }, content.join(""));
}

/** A part of a drawing or chart, by its place among all of its kind in the workbook. */
interface DrawingPart {
  readonly name: string;
  readonly type: string;
  readonly xml: string;
}

/** The drawings of the sheets with their charts, and the links between them; numbers go on over all sheets. */
function drawingParts(sheets: readonly MadeSheet[]): readonly DrawingPart[] {
  let charts = 0;
  return sheets.flatMap(({ drawing }, place): readonly DrawingPart[] => {
    if (drawing === undefined) return [];
    const name = `drawing${place + 1}.xml`;
    const first = charts;
    charts += drawing.charts.length;
    const toCharts = drawing.charts.map((_, index) =>
      linkXml(`rId${index + 1}`, "chart", `../charts/chart${first + index + 1}.xml`),
    );
    const toDrawing = linksXml([linkXml("rId1", "drawing", `../drawings/${name}`)]);
    return [
      { name: `xl/worksheets/_rels/sheet${place + 1}.xml.rels`, type: "", xml: toDrawing },
      { name: `xl/drawings/${name}`, type: "drawing", xml: drawing.drawing },
      { name: `xl/drawings/_rels/${name}.rels`, type: "", xml: linksXml(toCharts) },
      ...drawing.charts.map((xml, index) => ({
        name: `xl/charts/chart${first + index + 1}.xml`,
        type: "drawingml.chart",
        xml,
      })),
    ];
  });
}

function contentTypes(sheets: readonly MadeSheet[], drawings: readonly DrawingPart[]): string {
  const override = (part: string, type: string, prefix = typePrefix): string =>
    element("Override", { PartName: part, ContentType: `${prefix}.${type}+xml` });
  const content = [
    element("Default", {
      Extension: "rels",
      ContentType: "application/vnd.openxmlformats-package.relationships+xml",
    }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    override("/xl/workbook.xml", "sheet.main"),
    override("/xl/styles.xml", "styles"),
    ...sheets.map((_, place) => override(`/xl/worksheets/sheet${place + 1}.xml`, "worksheet")),
    ...drawings.flatMap(({ name, type }) => (type === "" ? [] : [override(`/${name}`, type, drawingTypePrefix)])),
  ];
  return declaration + element("Types", { xmlns: `${packageNamespace}/content-types` }, content.join(""));
}

/** The bytes of a workbook with these parts and no others: no properties, so no author either. */
function packed(sheets: readonly MadeSheet[], styles: string): Uint8Array {
  const sheetLinks = sheets.map((_, place) =>
    linkXml(`rId${place + 1}`, "worksheet", `worksheets/sheet${place + 1}.xml`),
  );
  const drawings = drawingParts(sheets);
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ["[Content_Types].xml", contentTypes(sheets, drawings)],
    ["_rels/.rels", linksXml([linkXml("rId1", "officeDocument", "xl/workbook.xml")])],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      linksXml([...sheetLinks, linkXml(`rId${sheets.length + 1}`, "styles", "styles.xml")]),
    ],
    ["xl/styles.xml", styles],
    ...sheets.map(({ xml }, place) => [`xl/worksheets/sheet${place + 1}.xml`, xml] as const),
    ...drawings.map(({ name, xml }) => [name, xml] as const),
  ];
  return writeZip(parts.map(([name, xml]) => packedEntry(name, encodedXml(xml, "utf-8"))));
}

/** The bytes of a new workbook with some sheets; the same sheets give the same bytes. */
export function newWorkbook(sheets: readonly NewSheet[]): Uint8Array {
  return packed(
    sheets.map((sheet) => ({ name: sheet.name, xml: sheetXml(sheet) })),
    newStyles(main),
  );
}

/** The filled cells of a column of another sheet of the file, from which a dropdown takes its words. */
function wordsOn(
  sheets: readonly SharedSheet[],
  { sheet: key, column: title }: { readonly sheet: string; readonly column: string },
): string | undefined {
  const sheet = sheets.find(({ layout }) => layout.key === key);
  const place = sheet?.layout.columns.findIndex((column) => column.title === title) ?? -1;
  if (sheet === undefined || place < 0) return undefined;
  const filled = sheet.rows.filter((cells) => (cells[place] ?? null) !== null).length;
  const [firstRow, firstColumn] = [headerRowOf(sheet.layout) + 1, place + 1];
  return sheetRange(sheet.layout.name, {
    firstRow,
    firstColumn,
    lastRow: firstRow + Math.max(1, filled) - 1,
    lastColumn: firstColumn,
  });
}

/**
 * The bytes of a workbook to share: values, looks and how it prints. Nothing marks its sheets as ours, nothing is hidden,
 * and there are no formulas, comments or properties. The same sheets give the same bytes.
 */
export function sharedWorkbook(sheets: readonly SharedSheet[]): Uint8Array {
  const styles = new StyleSheet(newStyles(main));
  const made = sheets.map((sheet): MadeSheet => {
    const { layout, rows, headings = [], onePage = false } = sheet;
    const drawing = sharedDrawing(sheet, links);
    const xml = newSheetXml(
      { kind: "add-sheet", layout, rows },
      {
        styles,
        date1904: false,
        namespace: main,
        relationshipNamespace: links,
        checkboxComplement: () => 0,
        choicesFormula: (choices) => wordsOn(sheets, choices),
        headings: new Set(headings),
        onePage,
        ...(drawing === undefined ? {} : { drawingRelationship: "rId1" }),
      },
    );
    const repeated = repeatedWhenPrinted(layout);
    return { name: layout.name, xml, repeated, ...(drawing === undefined ? {} : { drawing }) };
  });
  return packed(made, styles.text());
}
