import { isBlank, textOf } from "../../workbook/cell.ts";
import { emailsIn } from "../cells/contact.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { TableRow } from "../sheet-table.ts";
import type { Called, Listed } from "./list-index.ts";

/** The text of the first column of a field. */
export function textIn({ used }: MappedSheet, { cells }: TableRow, field: string): string {
  const column = used.get(field)?.[0];
  return column === undefined ? "" : textOf(cells[column.index]);
}

/** The name of a row, from one column or from its parts. */
export function nameIn(sheet: MappedSheet, row: TableRow): string {
  const whole = textIn(sheet, row, "name");
  if (whole !== "") return whole;
  const parts = ["name.first", "name.infix", "name.last"].map((field) => textIn(sheet, row, field));
  return parts.filter((part) => part !== "").join(" ");
}

/** All e-mail addresses of a row, in lower case, each once. */
export function emailsOf({ used }: MappedSheet, { cells }: TableRow): string[] {
  const columns = used.get("email") ?? [];
  return [...new Set(columns.flatMap(({ index }) => (isBlank(cells[index]) ? [] : emailsIn(textOf(cells[index])))))];
}

/** A row of a list by what others may call it, with its code where it has one. */
export function listedIn(sheet: MappedSheet, row: TableRow, code = textIn(sheet, row, "code")): Listed {
  return { code, name: nameIn(sheet, row), emails: emailsOf(sheet, row) };
}

/** What a row of answers says of whose it is. */
export function calledIn(sheet: MappedSheet, row: TableRow): Called {
  return listedIn(sheet, row);
}
