/**
 * People side by side on the row of their group or household: `Lid 1 naam`, `Lid 1 telefoon`, `Lid 2 naam`. Of a group
 * they are its members, read as if each stood on a row of a list of members.
 */
import { isBlank } from "../workbook/cell.ts";
import type { Scales } from "./cells/scale.ts";
import { mapColumns } from "./map-columns.ts";
import type { MappedColumn, MappedSheet } from "./mapped-sheet.ts";
import { personIn, withoutPerson } from "./person-number.ts";
import type { TableColumn, TableRow } from "./sheet-table.ts";

/** The columns of each person, in the order of their numbers. */
function columnsByPerson(columns: readonly MappedColumn[]): readonly (readonly MappedColumn[])[] {
  const found = new Map<number, MappedColumn[]>();
  for (const column of columns) {
    const isOpen = column.apart === "people" && column.left !== true && column.field === undefined;
    const person = isOpen ? personIn(column.asked) : undefined;
    if (person !== undefined) found.set(person, [...(found.get(person) ?? []), column]);
  }
  return [...found].sort(([one], [other]) => one - other).map(([, own]) => own);
}

/** A list of members for each place in the rows of a group: the first of every group, the second, and so on. */
export function membersBeside({ table, role, columns: all }: MappedSheet, scales: Scales): MappedSheet[] {
  if (role !== "groups") return [];
  return columnsByPerson(all).map((own) => {
    const columns = own.map(({ index, header, banner, asked }): TableColumn => ({ index, header, banner, asked: withoutPerson(asked) })); // prettier-ignore
    return mapColumns({ ...table, columns }, "members", new Map(), scales);
  });
}

/** True where somebody stands in a row. */
export function isSomebody({ columns }: MappedSheet, { cells }: TableRow): boolean {
  return columns.some(({ index, confidence }) => confidence === "sure" && !isBlank(cells[index] ?? null));
}

/** The columns of a sheet of groups, with the meaning of those about members: `member.name`. */
export function withMembers({ columns }: MappedSheet, beside: readonly MappedSheet[]): readonly MappedColumn[] {
  const own = new Map(beside.flatMap((sheet) => sheet.columns.map((column) => [column.index, column] as const)));
  return columns.map((column): MappedColumn => {
    const found = own.get(column.index);
    if (found === undefined) return column;
    const { field, confidence, refused } = found;
    return { ...column, confidence, ...(field === undefined ? {} : { field: `member.${field}` }), ...(refused === undefined ? {} : { refused }) }; // prettier-ignore
  });
}
