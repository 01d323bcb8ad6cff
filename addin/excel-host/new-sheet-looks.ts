import { cellAddress, columnLetters } from "../../core/workbook/address.ts";
import { conditionFormula, literal } from "../../core/workbook/conditions.ts";
import {
  headerRowOf,
  type ColumnLayout,
  type ConditionalFormat,
  type SheetLayout,
} from "../../core/workbook/layout.ts";
import { colours, emphasisColours, isCentred } from "../../core/workbook/looks.ts";
import { footers, margins, pagesAcross, printedArea } from "../../core/workbook/print.ts";
import { rangeText, type Range } from "../../core/workbook/ranges.ts";
import type { Queue } from "./queue.ts";

const colour = (rgb: string): string => `#${rgb}`;

/** Width of a column in points: seven pixels a character and five between, four pixels for three points. */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function columnRange(range: Range, index: number): Range {
  return { ...range, firstRow: range.firstRow + 1, firstColumn: index + 1, lastColumn: index + 1 };
}

function writeLead(queue: Queue, layout: SheetLayout): void {
  if (layout.lead.length === 0) return;
  queue.on(
    layout.name,
    (sheet) => {
      const title = sheet.getRange("A1").format.font;
      title.bold = true;
      title.size = 16;
      title.color = colour(colours.headerFill);
      if (layout.lead.length > 1) {
        sheet.getRange(`A2:A${layout.lead.length}`).format.font.color = colour(colours.muted);
      }
    },
    8,
  );
}

function writeHeader(queue: Queue, layout: SheetLayout, range: Range): void {
  queue.on(
    layout.name,
    (sheet) => {
      const { format } = sheet.getRange(rangeText({ ...range, lastRow: range.firstRow }));
      format.fill.color = colour(colours.headerFill);
      format.font.color = colour(colours.headerText);
      format.font.bold = true;
      format.wrapText = true;
      format.verticalAlignment = "Center";
    },
    9,
  );
}

function lookOf(format: Excel.RangeFormat, column: ColumnLayout): void {
  if (column.input === true) format.fill.color = colour(colours.inputFill);
  if (column.wrap === true) format.wrapText = true;
  if (isCentred(column.type)) format.horizontalAlignment = "Center";
  if (column.type !== "sheet-link") return;
  format.font.color = colour(colours.link);
  format.font.underline = "Single";
}

/** Thin lines between the rows, as on paper. */
export function writeLines(format: Excel.RangeFormat): void {
  for (const side of ["InsideHorizontal", "EdgeBottom"] as const) {
    const line = format.borders.getItem(side);
    line.style = "Continuous";
    line.color = colour(colours.line);
  }
}

function writeBody(queue: Queue, layout: SheetLayout, range: Range): void {
  queue.on(
    layout.name,
    (sheet) => {
      const { format } = sheet.getRange(rangeText({ ...range, firstRow: range.firstRow + 1 }));
      format.verticalAlignment = "Top";
      writeLines(format);
    },
    9,
  );
  layout.columns.forEach((column, index) => {
    queue.on(
      layout.name,
      (sheet) => {
        const { format } = sheet.getRange(rangeText(columnRange(range, index)));
        format.columnWidth = widthInPoints(column.width);
        lookOf(format, column);
      },
      6,
    );
  });
}

/** Fonts, colours, lines and widths of a new sheet; rows as high as their text, once widths are known. */
export function writeLooks(queue: Queue, layout: SheetLayout, range: Range): void {
  writeLead(queue, layout);
  writeHeader(queue, layout, range);
  writeBody(queue, layout, range);
  queue.on(layout.name, (sheet) => {
    sheet.getRange(rangeText(range)).format.autofitRows();
  });
}

function formulaOf(format: ConditionalFormat, columnOf: (title: string) => number, firstRow: number): string {
  if (format.when !== "equals") return conditionFormula(format, { columnOf, firstRow });
  return `$${columnLetters(columnOf(format.column))}${firstRow}=${literal(format.value)}`;
}

/** The conditional formats of a new sheet; where two hold for one cell the earlier wins. */
export function writeConditions(queue: Queue, layout: SheetLayout, range: Range): void {
  const titles = layout.columns.map(({ title }) => title);
  const columnOf = (title: string): number => titles.indexOf(title) + 1;
  // Excel puts a new format before the others.
  for (const format of [...layout.conditionalFormats].reverse()) {
    const cells = columnRange(range, columnOf(format.column) - 1);
    const { text, fill } = emphasisColours[format.emphasis];
    queue.on(
      layout.name,
      (sheet) => {
        const { custom } = sheet.getRange(rangeText(cells)).conditionalFormats.add("Custom");
        custom.rule.formula = `=${formulaOf(format, columnOf, range.firstRow + 1)}`;
        custom.format.font.color = colour(text);
        if (fill !== undefined) custom.format.fill.color = colour(fill);
      },
      8,
    );
  }
}

/** Header row and first columns stay in sight. */
export function writeView(queue: Queue, layout: SheetLayout): void {
  queue.on(layout.name, (sheet) => {
    const row = headerRowOf(layout);
    if (layout.frozenColumns === 0) sheet.freezePanes.freezeRows(row);
    else sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(row, layout.frozenColumns)}`));
  });
}

const pointsPerInch = 72;

/** A4, fitted to its width, the header on every page and the name of the tab at the foot. */
export function writePrint(queue: Queue, layout: SheetLayout, rows: number): void {
  const header = headerRowOf(layout);
  const area = printedArea(layout, rows);
  queue.print(
    layout.name,
    (page) => {
      page.paperSize = "A4";
      page.orientation = layout.print.orientation === "portrait" ? "Portrait" : "Landscape";
      page.zoom = { horizontalFitToPages: pagesAcross(layout) };
      page.setPrintTitleRows(`$${header}:$${header}`);
      if (layout.frozenColumns > 0) page.setPrintTitleColumns(`$A:$${columnLetters(layout.frozenColumns)}`);
      if (area !== undefined) page.setPrintArea(area);
      writeMargins(page);
      const { defaultForAllPages } = page.headersFooters;
      defaultForAllPages.leftFooter = footers.left;
      defaultForAllPages.rightFooter = footers.right;
    },
    17,
  );
}

function writeMargins(page: Excel.PageLayout): void {
  page.leftMargin = margins.left * pointsPerInch;
  page.rightMargin = margins.right * pointsPerInch;
  page.topMargin = margins.top * pointsPerInch;
  page.bottomMargin = margins.bottom * pointsPerInch;
  page.headerMargin = margins.header * pointsPerInch;
  page.footerMargin = margins.footer * pointsPerInch;
}
