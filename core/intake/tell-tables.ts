/** What is told of the tables on a sheet: rows that people hid, and other tables that are not read. */
import { listedTexts } from "./joining/told.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress, columnLetters } from "../workbook/address.ts";
import type { Notes } from "./notes.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { SheetTable } from "./sheet-table.ts";

/** Rows with people that a person hid or a filter took away: they count, and that is told once per sheet. */
function tellHidden({ sheet, rows }: SheetTable, notes: Notes): void {
  const hidden = new Set(sheet.hiddenRows ?? []);
  const found = rows.filter(({ row }) => hidden.has(row));
  const [first] = found;
  if (first === undefined) return;
  notes.tell({
    level: "info",
    sheet: sheet.name,
    row: first.row,
    told: sentence("rows-hidden", { sheet: sheet.name, count: found.length }),
    remedy: sentence("remedy-rows-hidden", {}),
  });
}

/** Another table below the list. */
function tellBelow({ sheet, further }: SheetTable, notes: Notes): void {
  if (further === undefined) return;
  notes.tell({
    level: "warning",
    sheet: sheet.name,
    row: further,
    told: sentence("table-below", { sheet: sheet.name, row: further }),
    remedy: sentence("remedy-table-apart", {}),
  });
}

/** Rows with hints or an example: told once per sheet, for a person of that name would miss out. */
function tellExamples({ sheet, examples = [] }: SheetTable, notes: Notes): void {
  const [row] = examples;
  if (row === undefined) return;
  notes.tell({
    level: "info",
    sheet: sheet.name,
    row,
    told: sentence("rows-example", { rows: listedTexts(examples.map(String)), count: examples.length }),
    remedy: sentence("remedy-rows-example", {}),
  });
}

/** Another table to the right of the list. */
function tellBeside({ sheet, columns, headerRow }: SheetTable, notes: Notes): void {
  const first = columns.find(({ apart }) => apart === "table");
  if (first === undefined) return;
  notes.tell({
    level: "info",
    sheet: sheet.name,
    cell: cellAddress(headerRow, first.index + 1),
    told: sentence("table-beside", { sheet: sheet.name, column: columnLetters(first.index + 1) }),
    remedy: sentence("remedy-table-apart", {}),
  });
}

/** People side by side in the columns of their group or household, as far as we do not read them. */
function tellPeople({ table: { sheet, headerRow }, columns }: MappedSheet, notes: Notes): void {
  const found = columns.filter(({ apart, confidence, refused }) => apart === "people" && confidence !== "sure" && refused === undefined); // prettier-ignore
  const [first] = found;
  if (first === undefined) return;
  notes.tell({
    level: "warning",
    sheet: sheet.name,
    cell: cellAddress(headerRow, first.index + 1),
    told: sentence("people-side-by-side", { header: first.header, count: found.length }),
    remedy: sentence("remedy-people-side-by-side", {}),
  });
}

/** Tells what a person should know about the tables on a sheet of people. */
export function tellTables(mapped: MappedSheet, notes: Notes): void {
  const { table } = mapped;
  tellHidden(table, notes);
  tellExamples(table, notes);
  tellBelow(table, notes);
  tellBeside(table, notes);
  tellPeople(mapped, notes);
}
