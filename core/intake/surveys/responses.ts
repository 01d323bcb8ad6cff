/** Answers that may not count: tries, what nobody finished, and several of one respondent. Each is told, none vanishes. */
import type { Settings } from "../../settings.ts";
import { sentence } from "../../text/sentence.ts";
import { textOf } from "../../workbook/cell.ts";
import { codeKey } from "../codes.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { Notes } from "../notes.ts";
import type { SheetRole } from "../reading.ts";
import type { TableRow } from "../sheet-table.ts";
import { doublesIn } from "./doubles.ts";
import { emptyIn, unfinishedIn } from "./finished.ts";
import { momentIn, momentOrder } from "./moment.ts";
import type { ResponseDoubt } from "./survey.ts";
import { isTryOut } from "./try-outs.ts";

/** A row that may not count, and what happens to it meanwhile. */
interface Doubtful {
  readonly row: number;
  readonly doubt: ResponseDoubt | "empty";
  readonly leftOut: boolean;
  /** Of doubles: the row that counts. */
  readonly counts?: number;
}

/** Settings that say which answers count. */
export type ResponseSettings = Pick<Settings, "survey.unfinished" | "survey.test" | "survey.doubles">;

/** When a row was sent in, as text in the order of time. */
function momentOf({ table }: MappedSheet): (row: TableRow) => string {
  const { survey } = table;
  const index = survey?.sentOn;
  if (survey === undefined || index === undefined) return () => "";
  const order = momentOrder(
    table.rows.map(({ cells }) => cells[index] ?? null),
    survey.tool,
  );
  return ({ cells }) => momentIn(cells[index] ?? null, order);
}

/** Of the answers of one respondent the one that counts: finished before unfinished, then by time, then by row. */
function countingOf(
  rows: readonly TableRow[],
  isUnfinished: (row: TableRow) => boolean,
  moment: (row: TableRow) => string,
  which: "last" | "first",
): TableRow | undefined {
  const finished = rows.filter((row) => !isUnfinished(row));
  const sorted = [...(finished.length > 0 ? finished : rows)].sort((one, other) => {
    const [earlier, later] = [moment(one), moment(other)];
    return earlier === later || earlier === "" || later === "" ? one.row - other.row : earlier < later ? -1 : 1;
  });
  return which === "last" ? sorted[sorted.length - 1] : sorted[0];
}

const peopleRoles: readonly SheetRole[] = ["groups", "households", "members"];

/** Tries and unfinished answers. */
function singles(sheet: MappedSheet, settings: ResponseSettings, isUnfinished: (row: TableRow) => boolean): Doubtful[] {
  const isEmpty = emptyIn(sheet.table);
  return sheet.table.rows.flatMap((row): Doubtful[] => {
    if (isEmpty(row)) return [{ row: row.row, doubt: "empty", leftOut: true }];
    if (isTryOut(sheet, row))
      return [{ row: row.row, doubt: "test", leftOut: settings["survey.test"] === "leave-out" }];
    if (!isUnfinished(row)) return [];
    return [{ row: row.row, doubt: "unfinished", leftOut: settings["survey.unfinished"] === "leave-out" }];
  });
}

/** The code of a row as it is compared, `""` where it has none or where others of a group share it. */
function codesOf({ used, role }: MappedSheet): (row: TableRow) => string {
  const index = role === "members" ? undefined : used.get("code")?.[0]?.index;
  return ({ cells }) => (index === undefined ? "" : codeKey(textOf(cells[index])));
}

/** Several answers of one respondent; what is left out already is none of them. */
function doubles(
  sheet: MappedSheet,
  settings: ResponseSettings,
  gone: ReadonlySet<number>,
  isUnfinished: (row: TableRow) => boolean,
): Doubtful[] {
  const which = settings["survey.doubles"];
  const [moment, code] = [momentOf(sheet), codesOf(sheet)];
  return doublesIn(sheet, gone).flatMap((rows) => {
    const counts = countingOf(rows, isUnfinished, moment, which === "first" ? "first" : "last");
    const others = rows.filter((row) => row !== counts);
    // Where all are kept, equal codes are still told as such: a code can only be somebody's once.
    const told = which === "keep" ? others.filter((row) => counts === undefined || code(row) === "" || code(row) !== code(counts)) : others; // prettier-ignore
    return told.map(({ row }): Doubtful => ({
      row,
      doubt: "double",
      leftOut: which !== "keep",
      counts: counts?.row ?? 0,
    }));
  });
}

function rowsOf(found: readonly Doubtful[], leftOut: boolean): ReadonlySet<number> {
  return new Set(found.filter((one) => one.leftOut === leftOut).map(({ row }) => row));
}

/** The answers of a sheet that may not count, each row at most once. */
function doubtfulIn(sheet: MappedSheet, settings: ResponseSettings): Doubtful[] {
  const isUnfinished = unfinishedIn(sheet.table);
  const alone = singles(sheet, settings, isUnfinished);
  const twice = doubles(sheet, settings, rowsOf(alone, true), isUnfinished);
  const told = rowsOf(twice, true);
  return [...alone.filter(({ row }) => !told.has(row)), ...twice];
}

/** Each row has a problem of its own: `error` where it is left out, `warning` where it takes part all the same. */
function tell(sheet: string, { row, doubt, leftOut, counts = 0 }: Doubtful, notes: Notes): void {
  const code = `response-${doubt}` as const;
  const remedy = sentence(`remedy-${code}`, { leftOut });
  notes.tell({
    level: leftOut ? "error" : "warning",
    sheet,
    row,
    told: sentence(code, { row, counts, leftOut }),
    remedy,
  });
}

/** One respondent, several rows: whoever looks at the row that counts should know of the others. */
function tellCounting(sheet: string, found: readonly Doubtful[], notes: Notes): void {
  const counting = new Map<number, number[]>();
  for (const { row, counts, leftOut } of found)
    if (counts !== undefined && leftOut) counting.set(counts, [...(counting.get(counts) ?? []), row]);
  for (const [row, others] of counting)
    notes.tell({ level: "info", sheet, row, told: sentence("response-counts", { row, others: others.join(", ") }) });
}

/** What may not count in a list that people keep themselves: only a row that says all over that it is a test. */
function testsIn(sheet: MappedSheet, settings: ResponseSettings): Doubtful[] {
  const leftOut = settings["survey.test"] === "leave-out";
  return sheet.table.rows.filter((row) => isTryOut(sheet, row)).map(({ row }) => ({ row, doubt: "test", leftOut })); // prettier-ignore
}

/**
 * A sheet with the answers that do not count, by the settings of the workbook; all of them are told. Unfinished answers
 * and those of one respondent are looked for in exports of survey tools; in a list that people keep themselves the first
 * of equal codes counts (contracts.md).
 */
export function withResponses(sheet: MappedSheet, settings: ResponseSettings, notes: Notes): MappedSheet {
  const isSurvey = sheet.table.survey !== undefined && sheet.role !== "output";
  if (!isSurvey && !peopleRoles.includes(sheet.role)) return sheet;
  const found = isSurvey ? doubtfulIn(sheet, settings) : testsIn(sheet, settings);
  if (found.length === 0) return sheet;
  const name = sheet.table.sheet.name;
  for (const one of found) tell(name, one, notes);
  tellCounting(name, found, notes);
  return { ...sheet, leftOut: rowsOf(found, true) };
}
