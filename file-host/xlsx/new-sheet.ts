import { cellAddress } from "../../core/workbook/address.ts";
import { valueOf, type Cell, type Scalar } from "../../core/workbook/cell.ts";
import type { AddSheet } from "../../core/workbook/edit.ts";
import { headerRowOf, type ColumnLayout, type SheetLayout } from "../../core/workbook/layout.ts";
import { dateKind, isCentred, numberLook, type NumberLook } from "../../core/workbook/looks.ts";
import { tableRange } from "../../core/workbook/own-names.ts";
import { footers, margins, pagesAcross } from "../../core/workbook/print.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import { conditionalFormats } from "./conditional-format.ts";
import { hyperlinkXml } from "./hyperlinks.ts";
import { declaration, element } from "./markup.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import type { CellLook, StyleSheet } from "./styles.ts";
import { validationXml, validationsXml } from "./validation.ts";
import { bodyHeight, filterButton, heightOf, linesOf, titleHeight } from "./row-height.ts";
import { cellXml, type CellSpelling } from "./write-cell.ts";
import { escapedText } from "./xml-text.ts";
import { storedWidth } from "./columns.ts";

/** What a new sheet needs to know of its workbook. */
export interface NewSheetContext {
  readonly styles: StyleSheet;
  readonly date1904: boolean;
  /** The main namespace of the workbook; that of Strict Open XML differs. */
  readonly namespace: string;
  readonly relationshipNamespace: string;
  /** Complement that makes a cell a checkbox; only asked for when a column has them. */
  readonly checkboxComplement: () => number;
  /** The cells behind a dropdown whose words stand in a column of a sheet. */
  readonly choicesFormula: (choices: { readonly sheet: string; readonly column: string }) => string | undefined;
  /** Id of the relationship to the table part; absent for a sheet without a table, which is read and not filled in. */
  readonly tableRelationship?: string;
  /** Id of the relationship to the drawing with its charts; absent where there are none. */
  readonly drawingRelationship?: string;
  /** Places of rows that head a part of the sheet, from 0; none where absent. */
  readonly headings?: ReadonlySet<number>;
  /** Everything comes on one page of paper. */
  readonly onePage?: boolean;
}

/** How a cell of a column looks when it holds a value. */
function bodyLook(column: ColumnLayout, value: Scalar, context: NewSheetContext): CellLook {
  return {
    number: numberLook(column.type, value),
    lined: true,
    ...(column.input === true ? { fill: "input" } : {}),
    ...(column.type === "sheet-link" ? { font: "link" } : {}),
    ...(column.wrap === true ? { wrap: true } : {}),
    ...(isCentred(column.type) ? { align: "center" } : {}),
    ...(column.checkbox === true ? { checkbox: context.checkboxComplement() } : {}),
  };
}

const spelling = { prefix: "", date1904: false };

function leadRows(layout: SheetLayout, styles: StyleSheet): string {
  return layout.lead
    .map((line, place) => {
      const title = place === 0;
      const style = styles.cellFormat({ number: "text", font: title ? "title" : "muted" });
      const cell = cellXml(cellAddress(place + 1, 1), style, line, undefined, spelling);
      return element("row", { r: place + 1, ht: title ? titleHeight : undefined }, cell);
    })
    .join("");
}

function headerXml(layout: SheetLayout, styles: StyleSheet): string {
  const row = headerRowOf(layout);
  const style = styles.cellFormat({ number: "text", font: "header", fill: "header", lined: true, wrap: true });
  const cells = layout.columns.map((column, place) =>
    cellXml(cellAddress(row, place + 1), style, column.title, undefined, spelling),
  );
  const height = heightOf(layout.columns.map((column) => linesOf(column.title, column.width - filterButton)));
  return element("row", { r: row, ht: height }, cells.join(""));
}

/** Finds the format of a cell; each is made once, because a sheet has far more cells than looks. */
function styleFinder(layout: SheetLayout, context: NewSheetContext): (place: number, value: Scalar) => number {
  const known = layout.columns.map(() => new Map<NumberLook, number>());
  return (place, value) => {
    const column = layout.columns[place];
    const found = known[place];
    if (column === undefined || found === undefined) return 0;
    const look = numberLook(column.type, value);
    const style = found.get(look) ?? context.styles.cellFormat(bodyLook(column, value, context));
    found.set(look, style);
    return style;
  };
}

/** The cells of a row that heads a part: the words run on over what stands empty beside them. */
function headingRow(row: number, [words]: readonly Cell[], layout: SheetLayout, { styles }: NewSheetContext): string {
  const style = styles.cellFormat({ number: "text", font: "heading", fill: "heading", lined: true });
  const cells = layout.columns.map((_, place) =>
    cellXml(cellAddress(row, place + 1), style, place === 0 ? valueOf(words) : null, undefined, spelling),
  );
  return element("row", { r: row }, cells.join(""));
}

type StyleFinder = ReturnType<typeof styleFinder>;

function bodyRow(
  row: number,
  cells: readonly Cell[],
  layout: SheetLayout,
  dates: CellSpelling,
  styleOf: StyleFinder,
): string {
  let written = "";
  layout.columns.forEach((column, place) => {
    const cell = storedCell(cells[place]);
    const style = styleOf(place, valueOf(cell));
    written += cellXml(cellAddress(row, place + 1), style, cell, dateKind(column.type), dates);
  });
  const height = bodyHeight(layout.columns, cells);
  return `<row r="${row}"${height === undefined ? "" : ` ht="${height}"`}>${written}</row>`;
}

function sheetData(edit: AddSheet, context: NewSheetContext): string {
  const { layout } = edit;
  const first = headerRowOf(layout) + 1;
  const rows = edit.rows.length === 0 ? [[]] : edit.rows;
  const dates = { ...spelling, date1904: context.date1904 };
  const styleOf = styleFinder(layout, context);
  const body = rows.map((cells, place) =>
    context.headings?.has(place) === true
      ? headingRow(first + place, cells, layout, context)
      : bodyRow(first + place, cells, layout, dates, styleOf),
  );
  return element("sheetData", {}, leadRows(layout, context.styles) + headerXml(layout, context.styles) + body.join(""));
}

function columnsXml(layout: SheetLayout): string {
  const columns = layout.columns.map((column, place) =>
    element("col", { min: place + 1, max: place + 1, width: storedWidth(column.width), customWidth: 1 }),
  );
  return element("cols", {}, columns.join(""));
}

/** Header row and first columns stay in sight. */
function viewXml(layout: SheetLayout): string {
  const rows = headerRowOf(layout);
  const columns = layout.frozenColumns;
  const pane = columns === 0 ? "bottomLeft" : "bottomRight";
  const frozen = element("pane", {
    xSplit: columns === 0 ? undefined : columns,
    ySplit: rows,
    topLeftCell: cellAddress(rows + 1, columns + 1),
    activePane: pane,
    state: "frozen",
  });
  const cell = cellAddress(rows + 1, columns + 1);
  const selection = element("selection", { pane, activeCell: cell, sqref: cell });
  return element("sheetViews", {}, element("sheetView", { showGridLines: 0, workbookViewId: 0 }, frozen + selection));
}

function columnCells(place: number, range: Range): Range {
  return { ...range, firstRow: range.firstRow + 1, firstColumn: place + 1, lastColumn: place + 1 };
}

function validations(layout: SheetLayout, range: Range, context: NewSheetContext): string {
  const all = layout.columns.flatMap((column, place) => {
    const validation = {
      range: rangeText(columnCells(place, range)),
      choices: column.choices,
      hint: column.hint,
    };
    return validationXml("", validation, context.choicesFormula);
  });
  return validationsXml("", all);
}

function hyperlinks(edit: AddSheet, range: Range): string {
  const links = edit.layout.columns.flatMap((column, place) => {
    if (column.type !== "sheet-link") return [];
    return edit.rows.map((cells, row) =>
      hyperlinkXml("", cellAddress(range.firstRow + 1 + row, place + 1), cells[place]),
    );
  });
  const content = links.join("");
  return content === "" ? "" : element("hyperlinks", {}, content);
}

/** Codes with leading zeros are text on purpose: no green triangles. */
function ignoredErrors(layout: SheetLayout, range: Range): string {
  const ignored = layout.columns.flatMap((column, place) =>
    column.type === "text"
      ? [element("ignoredError", { sqref: rangeText(columnCells(place, range)), numberStoredAsText: 1 })]
      : [],
  );
  return ignored.length === 0 ? "" : element("ignoredErrors", {}, ignored.join(""));
}

/** A4 (paper 9), margins in inches, name of the tab and page numbers at the foot: no words, so no language. */
function printXml(layout: SheetLayout, { onePage = false }: NewSheetContext): string {
  const [fitToWidth, fitToHeight] = onePage ? [1, 1] : [pagesAcross(layout), 0];
  const page = { paperSize: 9, orientation: layout.print.orientation, fitToWidth, fitToHeight };
  const footer = element("oddFooter", {}, escapedText(`&L${footers.left}&R${footers.right}`));
  return element("pageMargins", margins) + element("pageSetup", page) + element("headerFooter", {}, footer);
}

function propertiesXml(layout: SheetLayout): string {
  const colour =
    layout.tabColour === undefined ? "" : element("tabColor", { rgb: `FF${layout.tabColour.toUpperCase()}` });
  return element("sheetPr", {}, colour + element("pageSetUpPr", { fitToPage: 1 }));
}

/** The part of a new sheet: lead, header, rows, and everything a layout asks for. */
export function newSheetXml(edit: AddSheet, context: NewSheetContext): string {
  const { layout } = edit;
  const range = tableRange(layout, edit.rows.length);
  const titles = layout.columns.map((column) => column.title);
  const formats = conditionalFormats(layout.conditionalFormats, {
    columnOf: (title) => titles.indexOf(title) + 1,
    firstRow: range.firstRow + 1,
    lastRow: range.lastRow,
    differential: (emphasis) => context.styles.differential(emphasis),
  });
  const content = [
    propertiesXml(layout),
    element("dimension", { ref: rangeText({ ...range, firstRow: 1 }) }),
    viewXml(layout),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(layout),
    sheetData(edit, context),
    formats,
    validations(layout, range, context),
    hyperlinks(edit, range),
    printXml(layout, context),
    ignoredErrors(layout, range),
    context.drawingRelationship === undefined ? "" : element("drawing", { "r:id": context.drawingRelationship }),
    context.tableRelationship === undefined
      ? ""
      : element("tableParts", { count: 1 }, element("tablePart", { "r:id": context.tableRelationship })),
  ];
  const namespaces = { xmlns: context.namespace, "xmlns:r": context.relationshipNamespace };
  return declaration + element("worksheet", namespaces, content.join(""));
}
