import type { Member } from "../records/member.ts";
import { sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import { cellAddress } from "../workbook/address.ts";
import { codeKey, type RowCode } from "./codes.ts";
import type { MappedSheet } from "./mapped-sheet.ts";
import type { Notes } from "./notes.ts";
import { memberFrom } from "./people/member.ts";
import type { PostcodeTable } from "./places.ts";
import { rowReader } from "./row-reader.ts";

/** What a member can call its group: its code, or its name where only one group has it. */
export function groupNames(sheets: readonly (readonly [MappedSheet, readonly RowCode[]])[]): Map<string, string> {
  const names = new Map<string, string>();
  const twice = new Set<string>();
  for (const [sheet, codes] of sheets) {
    const column = sheet.used.get("name")?.[0];
    sheet.table.rows.forEach(({ row, cells }, place) => {
      if (sheet.leftOut?.has(row) === true) return;
      const name = column === undefined ? "" : codeKey(textOf(cells[column.index]));
      if (name === "") return;
      if (names.has(name)) twice.add(name);
      names.set(name, codes[place]?.code ?? "");
    });
  }
  for (const name of twice) names.delete(name);
  for (const [, codes] of sheets)
    for (const { code } of codes.filter((one) => one.code !== "")) names.set(codeKey(code), code);
  return names;
}

/** The members of each group, by the key of its code, in the order of their sheet. Who fits no group is told and left out. */
export function joinedMembers(
  sheets: readonly MappedSheet[],
  groups: ReadonlyMap<string, string>,
  table: PostcodeTable,
  notes: Notes,
): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  for (const sheet of sheets) {
    const column = sheet.used.get("group")?.[0];
    if (column === undefined) {
      notes.tell({
        level: "warning",
        sheet: sheet.table.sheet.name,
        told: sentence("members-without-group-column", {}),
        remedy: sentence("remedy-members-without-group-column", {}),
      });
      continue;
    }
    for (const row of sheet.table.rows) {
      if (sheet.leftOut?.has(row.row) === true) continue;
      const code = groups.get(codeKey(textOf(row.cells[column.index])));
      if (code === undefined) {
        notes.tell({
          level: "error",
          sheet: sheet.table.sheet.name,
          row: row.row,
          cell: cellAddress(row.row, column.index + 1),
          told: sentence("member-without-group", { row: row.row }),
          remedy: sentence("remedy-member-without-group", {}),
        });
        continue;
      }
      const list = members.get(codeKey(code)) ?? [];
      list.push(memberFrom(rowReader(sheet, row, notes), table));
      members.set(codeKey(code), list);
    }
  }
  return members;
}
