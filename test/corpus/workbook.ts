import ExcelJS from "exceljs";
import type { CorpusCell, CorpusSheet } from "./case.ts";

/** The value and format that ExcelJS writes for a cell. */
function written(cell: CorpusCell): { value: ExcelJS.CellValue; format?: string } {
  if (cell === null || typeof cell !== "object") return { value: cell };
  if ("date" in cell)
    return {
      value: new Date(cell.date.includes("T") ? `${cell.date}Z` : `${cell.date}T00:00:00Z`),
      format: cell.format ?? "d-m-yyyy",
    };
  if ("formula" in cell) return { value: { formula: cell.formula, result: cell.result } };
  return { value: cell.number, format: cell.format };
}

function addSheet(book: ExcelJS.Workbook, sheet: CorpusSheet): void {
  const made = book.addWorksheet(sheet.name, sheet.hidden === true ? { state: "hidden" } : {});
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, columnIndex) => {
      if (cell === null) return;
      const { value, format } = written(cell);
      const target = made.getCell(rowIndex + 1, columnIndex + 1);
      target.value = value;
      if (format !== undefined) target.numFmt = format;
    });
  });
  for (const merge of sheet.merges ?? []) made.mergeCells(merge);
  for (const row of sheet.hiddenRows ?? []) made.getRow(row).hidden = true;
  for (const column of sheet.hiddenColumns ?? []) made.getColumn(column).hidden = true;
  if (sheet.filter !== undefined) made.autoFilter = sheet.filter;
}

/** The sheets as the bytes of an .xlsx file. */
export async function corpusFile(sheets: readonly CorpusSheet[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const sheet of sheets) addSheet(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
