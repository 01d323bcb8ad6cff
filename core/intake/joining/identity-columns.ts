/** Columns by which an answer or a member says whose it is, known by what stands in them. */
import { isBlank, textOf } from "../../workbook/cell.ts";
import { cellsOf, mappedSheet, type MappedColumn, type MappedSheet } from "../mapped-sheet.ts";
import { namesOtherGroup } from "../header-elsewhere.ts";
import { byCode, byName, type ListIndex } from "./list-index.ts";

/** At least so many different cells, and so large a part of them, must be on the list. */
const enough = { cells: 2, share: 0.5 };

/** The part of the filled cells of a column for which something holds; 0 with too few of them. */
function shareOf(sheet: MappedSheet, { index }: MappedColumn, fits: (text: string) => boolean): number {
  const texts = cellsOf(sheet.table, index)
    .filter((cell) => !isBlank(cell))
    .map(textOf);
  const found = texts.filter(fits);
  return new Set(found).size < enough.cells ? 0 : found.length / texts.length;
}

/** A column that nobody has said anything about and that is not known for something else. */
function isFree({ refused, left, technical, field, confidence }: MappedColumn, wanted: string): boolean {
  if (refused !== undefined || left === true || technical === true) return false;
  return field === undefined || field === wanted || confidence !== "sure";
}

function bestOf(
  sheet: MappedSheet,
  field: string,
  fits: (text: string) => boolean,
): { readonly column: MappedColumn; readonly share: number } | undefined {
  const shares = sheet.columns
    .filter((column) => isFree(column, field) && !(field === "group" && namesOtherGroup(column.asked)))
    .map((column) => ({ column, share: shareOf(sheet, column, fits) }))
    .filter(({ share }) => share >= enough.share)
    .sort((one, other) => other.share - one.share);
  const [best, second] = shares;
  return best !== undefined && best.share > (second?.share ?? 0) ? best : undefined;
}

/** The sheet with one column as the field, and no other. */
function withField(sheet: MappedSheet, index: number, field: string): MappedSheet {
  const columns = sheet.columns.map((column): MappedColumn => {
    if (column.index === index) return { ...column, field, confidence: "sure" };
    return column.field === field ? { ...column, confidence: "none" } : column;
  });
  return { ...sheet, ...mappedSheet(sheet.table, sheet.role, columns, sheet.said) };
}

/** A field by its content, unless its own words gave it a column that holds such things as well. */
function byContent(sheet: MappedSheet, field: string, fits: (text: string) => boolean): MappedSheet {
  const [known] = sheet.used.get(field) ?? [];
  if (known !== undefined && (sheet.said || shareOf(sheet, known, fits) >= enough.share)) return sheet;
  const best = bestOf(sheet, field, fits);
  return best === undefined ? sheet : withField(sheet, best.column.index, field);
}

/** A short number proves nothing: ages and counts are numbers too. */
const isCode =
  (index: ListIndex) =>
  (text: string): boolean =>
    /\p{L}|\p{N}{5}/u.test(text) && byCode(index, text).places.size > 0;

const isName =
  (index: ListIndex) =>
  (text: string): boolean =>
    byName(index, text).size > 0;

/** Answers of groups or households: the columns with the code and the name on the list, whatever they are called. */
export function withIdentity(sheet: MappedSheet, index: ListIndex): MappedSheet {
  return byContent(byContent(sheet, "code", isCode(index)), "name", isName(index));
}

/** Members, or their answers: the column that says of which group somebody is, whatever it is called. */
export function withGroup(sheet: MappedSheet, groups: ListIndex): MappedSheet {
  const coded = byContent(sheet, "group", isCode(groups));
  const either = (text: string): boolean => isCode(groups)(text) || isName(groups)(text);
  return coded === sheet ? byContent(sheet, "group", either) : coded;
}
