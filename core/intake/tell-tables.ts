/** What is told of the tables on a sheet: rows that people hid, and other tables that are not read. */
import { listedTexts } from "./joining/told.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress, columnLetters } from "../workbook/address.ts";
import type { Notes } from "./notes.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { Nobody } from "./nobody.ts";
import type { SheetTable } from "./sheet-table.ts";

/** What is told of rows that are nobody, by what they are. */
const leftOut: readonly (readonly ["rows-example" | "rows-note" | "rows-total", readonly Nobody[]])[] = [
  ["rows-example", ["example", "hint"]],
  ["rows-note", ["note"]],
  ["rows-total", ["total"]],
];

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

/** Rows that were left out as nobody, told once per sheet and kind: somebody whose row looks like one would miss out. */
function tellNobody({ sheet, nobody = [] }: SheetTable, notes: Notes): void {
  for (const [code, kinds] of leftOut) {
    const found = nobody.filter(({ is }) => kinds.includes(is));
    const [first] = found;
    if (first === undefined) continue;
    notes.tell({
      level: found.some(({ is }) => is === "example") ? "warning" : "info",
      sheet: sheet.name,
      row: first.row,
      told: sentence(code, { rows: listedTexts(found.map(({ row }) => String(row))), count: found.length }),
      remedy: sentence(`remedy-${code}`, {}),
    });
  }
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
  tellNobody(table, notes);
  tellBelow(table, notes);
  tellBeside(table, notes);
  tellPeople(mapped, notes);
}
