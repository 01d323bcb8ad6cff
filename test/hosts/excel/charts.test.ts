import { chartContract, type DrawnRows } from "../charts-contract.ts";
import type { BookSheet, Chart, ChartSeries } from "./emulator/book-sheet.ts";
import { bookOf, openExcel } from "./opened.ts";

function rowsOf({ values }: ChartSeries): DrawnRows[] {
  return values === undefined
    ? []
    : [{ sheet: values.sheet.name, first: values.rect.top + 1, last: values.rect.bottom + 1 }];
}

/** Of rows that nobody made higher. */
const pointsPerRow = 15;

chartContract("Excel", () => {
  const book = bookOf([{ name: "Blad1", cells: [["Code"]] }]);
  const { host } = openExcel(book, { apiVersion: 18, movesTabs: true });
  const chartsOn = (name: string): readonly Chart[] =>
    book.sheets.filter((sheet) => sheet.name === name).flatMap(({ charts }) => charts);
  const on = (name: string, work: (sheet: BookSheet) => void): void => {
    book.sheets.filter((sheet) => sheet.name === name).forEach(work);
  };
  return Promise.resolve({
    host,
    drawn: (name) => chartsOn(name).flatMap(({ series }) => series.flatMap(rowsOf)),
    frames: (name) =>
      chartsOn(name).map(({ top, height }) => ({ top: top / pointsPerRow, rows: height / ((0.508 * 72) / 2.54) })),
    scales: (name) =>
      chartsOn(name).map(({ look }) => {
        const ends = ["value/minimum", "value/maximum"].map((end) => look.get(end));
        return ends.some((end) => end === undefined) ? undefined : [Number(ends[0]), Number(ends[1])];
      }),
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
