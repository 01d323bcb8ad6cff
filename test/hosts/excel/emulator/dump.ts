import { quotedSheet, rectText } from "./address.ts";
import { Area } from "./area.ts";
import type { BookSheet, Chart, Page, Table, Validation } from "./book-sheet.ts";
import { Book } from "./book.ts";
import type { Cell } from "./cell.ts";
import type { PlainBook, PlainChart, PlainPage, PlainSheet, PlainTable, PlainValidation } from "./plain.ts";
import { everything } from "./rect.ts";

function rowsOf(sheet: BookSheet): readonly (readonly (Cell | null)[])[] {
  const used = sheet.grid.used(everything, false);
  if (used === undefined) return [];
  const rows: (Cell | null)[][] = Array.from({ length: used.bottom + 1 }, () => []);
  sheet.grid.forEach({ ...used, top: 0, left: 0 }, (cell, row, column) => {
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  });
  return rows;
}

function plainChart(chart: Chart): PlainChart {
  const told = (area: Area | undefined): string | null =>
    area?.place === undefined ? null : `${quotedSheet(area.sheet.name)}!${rectText(area.place)}`;
  return {
    name: chart.name,
    type: chart.type,
    look: Object.fromEntries(chart.look),
    series: chart.series.map(({ name, values, categories }) => ({
      name,
      values: told(values),
      categories: told(categories),
    })),
    box: [chart.left, chart.top, chart.width, chart.height],
  };
}

function plainTable(table: Table): PlainTable {
  const { name, rect, filters, style, showHeaders, showTotals, showFilterButton, ...bands } = table;
  return {
    name,
    cells: rectText(rect),
    style,
    showHeaders,
    showTotals,
    showFilterButton,
    showBandedRows: bands.showBandedRows,
    showBandedColumns: bands.showBandedColumns,
    highlightFirstColumn: bands.highlightFirstColumn,
    highlightLastColumn: bands.highlightLastColumn,
    ...(filters.size === 0 ? {} : { filters: [...filters] }),
  };
}

function plainValidation({ rect, rule, ignoreBlanks, prompt, errorAlert }: Validation): PlainValidation {
  return {
    cells: rectText(rect),
    rule,
    ignoreBlanks,
    ...(prompt === undefined ? {} : { prompt }),
    ...(errorAlert === undefined ? {} : { errorAlert }),
  };
}

function plainPage({ orientation, paperSize, zoom, ...page }: Page): PlainPage {
  const told = (area: Area | undefined): string | null => (area?.place === undefined ? null : rectText(area.place));
  return {
    orientation,
    paperSize,
    zoom,
    printArea: told(page.printArea),
    titleRows: told(page.titleRows),
    titleColumns: told(page.titleColumns),
    headersFooters: Object.fromEntries(page.headersFooters),
  };
}

function plainSheet(sheet: BookSheet): PlainSheet {
  return {
    name: sheet.name,
    rows: rowsOf(sheet),
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    ...(sheet.protection === undefined ? {} : { protection: sheet.protection }),
    merges: sheet.merges.map((rect) => rectText(rect)),
    hiddenRows: [...sheet.hiddenRows].sort((one, other) => one - other),
    hiddenColumns: [...sheet.hiddenColumns].sort((one, other) => one - other),
    columnWidths: [...sheet.columnWidths],
    rowHeights: [...sheet.rowHeights],
    ...(sheet.frozen === undefined ? {} : { frozen: rectText(sheet.frozen) }),
    tables: sheet.tables.map(plainTable),
    validations: sheet.validations.map(plainValidation),
    conditionalFormats: sheet.conditionalFormats.map(({ type, rule, format, stopIfTrue, rects }) => ({
      type,
      rule,
      format,
      stopIfTrue,
      cells: rects.map((rect) => rectText(rect)),
    })),
    charts: sheet.charts.map(plainChart),
    page: plainPage(sheet.page),
  };
}

/** All of a workbook as plain data. */
export function dumped(book: Book): PlainBook {
  return {
    sheets: book.sheets.map(plainSheet),
    names: book.names.map(({ name, formula, scope }) => ({
      name,
      formula,
      ...(scope === undefined ? {} : { scope: scope.name }),
    })),
    ...(book.active === undefined ? {} : { active: book.active.name }),
  };
}
