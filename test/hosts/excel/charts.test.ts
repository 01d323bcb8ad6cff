import { chartContract, type DrawnRows } from "../charts-contract.ts";
import type { BookSheet, ChartSeries } from "./emulator/book-sheet.ts";
import { bookOf, openExcel } from "./opened.ts";

function rowsOf({ values }: ChartSeries): DrawnRows[] {
  return values === undefined
    ? []
    : [{ sheet: values.sheet.name, first: values.rect.top + 1, last: values.rect.bottom + 1 }];
}

chartContract("Excel", () => {
  const book = bookOf([{ name: "Blad1", cells: [["Code"]] }]);
  const { host } = openExcel(book, { apiVersion: 18, movesTabs: true });
  const on = (name: string, work: (sheet: BookSheet) => void): void => {
    book.sheets.filter((sheet) => sheet.name === name).forEach(work);
  };
  return Promise.resolve({
    host,
    drawn: (name) =>
      book.sheets
        .filter((sheet) => sheet.name === name)
        .flatMap(({ charts }) => charts.flatMap(({ series }) => series.flatMap(rowsOf))),
    rename: (name, to) => {
      on(name, (sheet) => {
        book.renameSheet(sheet, to);
      });
    },
    remove: (name) => {
      on(name, (sheet) => {
        book.deleteSheet(sheet);
      });
    },
  });
});
