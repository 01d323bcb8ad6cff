import { ok, put, type Book } from "./book.ts";

/** A sheet with its title and the note under it, a tab colour, and landscape pages one page wide. */
export function newSheet(book: Book, sheet: string, tab: string, title: string, note: string): void {
  const { file } = book;
  ok(file.NewSheet(sheet));
  ok(file.SetSheetProps(sheet, { TabColorRGB: tab }));
  put(book, sheet, "A1", title, "title");
  put(book, sheet, "A2", note, "note");
  ok(file.SetRowHeight(sheet, 1, 24));
  printPaper(book, sheet, "A4");
  ok(file.SetHeaderFooter(sheet, { OddHeader: `&L${title}`, OddFooter: "&LVertrouwelijk&Rblz. &P van &N" }));
}

/** Landscape pages of this size, one page wide and as many as it takes. */
export function printPaper({ file }: Book, sheet: string, paper: "A3" | "A4"): void {
  const Size = paper === "A3" ? 8 : 9;
  ok(file.SetSheetProps(sheet, { FitToPage: true }));
  ok(file.SetPageLayout(sheet, { Size, Orientation: "landscape", FitToWidth: 1, FitToHeight: 0 }));
}

/** Keeps the first columns and everything down to the header row in sight. */
export function freeze({ file }: Book, sheet: string, columns: number, headerRow: number, firstCell: string): void {
  ok(
    file.SetPanes(sheet, {
      Freeze: true,
      XSplit: columns,
      YSplit: headerRow,
      TopLeftCell: firstCell,
      ActivePane: columns > 0 ? "bottomRight" : "bottomLeft",
    }),
  );
}

/** Repeats the header row on every printed page. */
export function repeatHeader({ file }: Book, sheet: string, headerRow: number): void {
  const rows = `'${sheet}'!$${headerRow}:$${headerRow}`;
  ok(file.SetDefinedName({ Name: "_xlnm.Print_Titles", RefersTo: rows, Scope: sheet }));
}

/** A dropdown from a range of another sheet or a fixed list; people may still type something else. */
export function dropdown({ file }: Book, sheet: string, range: string, source: string): void {
  ok(
    file.AddDataValidation(sheet, {
      Type: "list",
      Sqref: range,
      Formula1: source,
      AllowBlank: true,
      ShowErrorMessage: false,
      ShowInputMessage: true,
    }),
  );
}

/** A colour for the cells of a range where a formula holds. */
export function highlight({ file }: Book, sheet: string, range: string, criteria: string, background: string): void {
  const made = file.NewConditionalStyle({ Fill: { Type: "pattern", Pattern: 1, Color: [background] } });
  ok(made);
  ok(file.SetConditionalFormat(sheet, range, [{ Type: "formula", Criteria: criteria, Format: made.style }]));
}
