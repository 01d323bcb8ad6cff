/** Members on a sheet of their own that a survey tool made of a repeated question: each row says of which answer it is. */
import { textOf } from "../../workbook/cell.ts";
import { cellsOf, mappedSheet, type MappedColumn, type MappedSheet } from "../mapped-sheet.ts";
import { folded } from "../words.ts";

/** Columns of tools in which a repeated row names its answer, with the column there that it points at. */
const links: readonly (readonly [child: string, key: string])[] = [
  // KoboToolbox and Ona
  ["_parent_index", "_index"], ["_submission__id", "_id"], ["_submission__uuid", "_uuid"], ["_submission_id", "_id"],
  // ODK Central and SurveyCTO
  ["parent_key", "key"], ["__submissions-id", "__id"],
  // Survey123
  ["parentglobalid", "globalid"], ["parentrowid", "uniquerowid"],
]; // prettier-ignore

/** The name of the sheet with the answers, as KoboToolbox writes it. */
const tableNames: ReadonlySet<string> = new Set(["_parent_table_name"]);

/** Excel keeps no more of the name of a sheet. */
const longestName = 31;

/** A column by which rows are linked, with the row of the other sheet for each row of this. */
interface Link {
  readonly index: number;
  readonly parent: string;
  readonly rows: ReadonlyMap<number, number>;
}

const nameOf = ({ header }: MappedColumn): string => folded(header);

function columnCalled({ columns }: MappedSheet, name: string): MappedColumn | undefined {
  const found = columns.filter((column) => nameOf(column) === name);
  return found.length === 1 ? found[0] : undefined;
}

/** The rows by their keys, nothing where a key is missing or stands there twice. */
function rowsByKey(sheet: MappedSheet, { index }: MappedColumn): Map<string, number> | undefined {
  const keys = new Map(sheet.table.rows.map(({ row, cells }) => [textOf(cells[index]), row] as const));
  return keys.size === sheet.table.rows.length && !keys.has("") ? keys : undefined;
}

/** The link through one column, where each row that says its answer means one that is there. */
function linkThrough(sheet: MappedSheet, column: MappedColumn, parent: MappedSheet, key: MappedColumn): Link | undefined {
  const keys = rowsByKey(parent, key);
  if (keys === undefined) return undefined;
  const rows = new Map<number, number>();
  for (const { row, cells } of sheet.table.rows) {
    const text = textOf(cells[column.index]);
    const found = keys.get(text);
    if (text !== "" && found === undefined) return undefined;
    if (found !== undefined) rows.set(row, found);
  }
  return rows.size === 0 ? undefined : { index: column.index, parent: parent.table.sheet.name, rows };
} // prettier-ignore

/** All links of a sheet to another. */
function linksTo(sheet: MappedSheet, parent: MappedSheet): Link[] {
  return links.flatMap(([child, name]): Link[] => {
    const [column, key] = [columnCalled(sheet, child), columnCalled(parent, name)];
    const link = column === undefined || key === undefined ? undefined : linkThrough(sheet, column, parent, key);
    return link === undefined ? [] : [link];
  });
}

/** True where the links of a sheet say of no row two different things. */
function agree(found: readonly Link[]): boolean {
  const [first] = found;
  return found.every(({ rows }) => [...rows].every(([row, parent]) => (first?.rows.get(row) ?? parent) === parent));
}

/** The sheets that rows can point at: those that are named, if one of them is there. */
function namedIn(sheet: MappedSheet, others: readonly MappedSheet[]): readonly MappedSheet[] {
  const column = sheet.columns.find((one) => tableNames.has(nameOf(one)));
  const texts = column === undefined ? [] : cellsOf(sheet.table, column.index).map(textOf);
  const names = new Set(texts.map((text) => folded(text).slice(0, longestName)));
  const named = others.filter(({ table }) => names.has(folded(table.sheet.name)));
  return named.length > 0 ? named : others;
}

function linkOf(sheet: MappedSheet, sheets: readonly MappedSheet[]): Link | undefined {
  const others = sheets.filter((other) => other !== sheet);
  const parents = namedIn(sheet, others).filter(({ role }) => role === "groups");
  const all = parents.map((parent) => linksTo(sheet, parent)).filter((found) => found.length > 0);
  const [found] = all;
  return found !== undefined && all.length === 1 && agree(found) ? found[0] : undefined;
}

/** The sheet with the column of the link as the group, and no other. */
function linked(sheet: MappedSheet, { index, parent, rows }: Link): MappedSheet {
  const columns = sheet.columns.map(({ technical, ...column }): MappedColumn => {
    if (column.index === index) return { ...column, field: "group", confidence: "sure" };
    const rest = { ...column, ...(technical === undefined ? {} : { technical }) };
    return column.field === "group" ? { ...rest, confidence: "none" } : rest;
  });
  return { ...sheet, ...mappedSheet(sheet.table, sheet.role, columns, sheet.said), parents: { sheet: parent, rows } };
}

/**
 * Members with the rows of groups that a survey tool says they are of. Only columns that tools make by themselves are
 * looked at: numbers in a column of another name may be anything. What a person said of the group counts first.
 */
export function withParents(sheet: MappedSheet, sheets: readonly MappedSheet[]): MappedSheet {
  if (sheet.role !== "members" || (sheet.said && sheet.used.has("group"))) return sheet;
  const link = linkOf(sheet, sheets);
  return link === undefined ? sheet : linked(sheet, link);
}
