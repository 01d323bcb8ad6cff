import * as z from "zod/mini";
import type { ChartHost } from "../charts-contract.ts";
import type { Book } from "./book/book.ts";

const pixelsPerRow = (0.508 * 96) / 2.54;
const axisOption = z.object({ viewWindow: z.object({ min: z.number(), max: z.number() }) });

/** What charts of a spreadsheet draw, and what a person may do to their sheets. */
export function drawnIn(book: Book): Pick<ChartHost, "drawn" | "frames" | "scales" | "rename" | "remove"> {
  const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name);
  return {
    drawn: (name) => {
      // The first range holds the labels; each has the header on top.
      const series = (sheetNamed(name)?.charts ?? []).flatMap(({ ranges, headers }) =>
        ranges.slice(1).map((range) => ({ ...range, firstRow: range.firstRow + headers })),
      );
      return series.map(({ sheet, firstRow, lastRow }) => ({
        sheet: book.sheetWithId(sheet)?.name ?? "",
        first: firstRow,
        last: lastRow,
      }));
    },
    frames: (name) =>
      (sheetNamed(name)?.charts ?? []).map(({ position, options }) => ({
        top: position.row - 1,
        rows: Number(options.get("height")) / pixelsPerRow,
      })),
    scales: (name) =>
      (sheetNamed(name)?.charts ?? []).map(({ options }) => {
        const axis = axisOption.safeParse(options.get("hAxis")).data;
        return axis === undefined ? undefined : [axis.viewWindow.min, axis.viewWindow.max];
      }),
    rename: (name, to) => {
      const sheet = sheetNamed(name);
      if (sheet !== undefined) book.renameSheet(sheet.id, to);
    },
    remove: (name) => {
      const sheet = sheetNamed(name);
      if (sheet !== undefined) book.deleteSheet(sheet.id);
    },
  };
}
