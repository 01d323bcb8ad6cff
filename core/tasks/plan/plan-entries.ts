import { isCivilDate } from "../../dates/civil-date.ts";
import { RequestProblem } from "../../jobs/request-problem.ts";
import { matchPlanDesign } from "../../sheets/match-plan.ts";
import { displayed, ownTable, type OwnTable, type StandingColumn, type StandingRow } from "../../sheets/own-table.ts";
import { sentence } from "../../text/sentence.ts";
import { sameValue, valueOf, type Cell } from "../../workbook/cell.ts";
import type { CellChange, Edit } from "../../workbook/edit.ts";
import type { Language } from "../../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { storedCell } from "../../workbook/stored.ts";

/** One cell of a plan that a person fills in from a screen. */
export interface PlanEntry {
  /** Number of the row, such as `D2`; `+` for a goal of people's own, in a new row. */
  readonly row: string;
  /** Key of a column that people fill: answer, goal, step, who, withWhom, when, agreed, progress or priority. */
  readonly column: string;
  /** A code of the dropdown, a day, 1 to 3, or text; `""` empties the cell. */
  readonly value: string;
}

/** The row of an entry that makes a new one. */
const newRow = "+";

function cellOf({ design }: StandingColumn, value: string, language: Language): Cell {
  const unfit = new RequestProblem(sentence("plan-value-unknown", {}));
  if (value.trim() === "" || (design.choices !== undefined && value === "open")) return null;
  if (design.choices !== undefined) {
    if (!design.choices.some((choice) => choice.value === value)) throw unfit;
    return displayed(design, value, language);
  }
  if (design.type === "date" && !isCivilDate(value)) throw unfit;
  if (design.type !== "integer") return storedCell(value);
  if (!/^[1-3]$/u.test(value)) throw unfit;
  return Number(value);
}

function columnFor(table: OwnTable, key: string): StandingColumn {
  const column = table.columns.find(({ design }) => design.key === key && design.filledBy === "people");
  if (column === undefined) throw new RequestProblem(sentence("plan-value-unknown", {}));
  return column;
}

function changeFor(table: OwnTable, row: StandingRow, { column: key, value }: PlanEntry): readonly CellChange[] {
  const column = columnFor(table, key);
  const before = row.cells[column.index];
  const after = cellOf(column, value, table.language);
  return sameValue(before, after) ? [] : [{ row: row.key, column: column.title, before: valueOf(before), after }];
}

function changesIn(table: OwnTable, entries: readonly PlanEntry[]): readonly CellChange[] {
  // Of two entries for one cell the last is what the person meant.
  const last = new Map(entries.map((entry) => [JSON.stringify([entry.row, entry.column]), entry]));
  return [...last.values()].flatMap((entry) => {
    const row = table.rows.get(entry.row);
    if (row === undefined) throw new RequestProblem(sentence("plan-row-unknown", {}));
    return changeFor(table, row, entry);
  });
}

/** Rows with a goal that are numbered as ours are: of each the number, and the key by which edits name the row. */
function numberedGoals(table: OwnTable): readonly { readonly number: number; readonly key: string }[] {
  return [...table.rows].flatMap(([code, { key }]) => {
    const [, digits] = /^d(\d{1,6})$/iu.exec(code) ?? [];
    return digits === undefined ? [] : [{ number: Number(digits), key }];
  });
}

/** The number for one more goal of people's own, `D8` on a plan that has none yet, and the row it comes below. */
function nextGoal(table: OwnTable): { readonly number: string; readonly after?: string } {
  const [last] = [...numberedGoals(table)].sort((one, other) => other.number - one.number);
  return last === undefined ? { number: "D1" } : { number: `D${last.number + 1}`, after: last.key };
}

function rowAdded(table: OwnTable, entries: readonly PlanEntry[]): readonly Edit[] {
  const cells = new Map<string, Cell>(
    entries.map((entry) => {
      const column = columnFor(table, entry.column);
      return [column.title, cellOf(column, entry.value, table.language)];
    }),
  );
  if ([...cells.values()].every((cell) => cell === null)) return [];
  const { number, ...place } = nextGoal(table);
  const own: Readonly<Record<string, string>> = { row: number, part: "goal" };
  const row = table.columns.map(({ design, title }) => {
    const given = own[design.key];
    return given === undefined ? (cells.get(title) ?? null) : displayed(design, given, table.language);
  });
  const columns = table.columns.map(({ title }) => title);
  return [{ kind: "append-rows", table: table.address, columns, rows: [{ cells: row, ...place }] }];
}

/**
 * The edits that fill in cells of the plan of a match, which is there. Throws a `RequestProblem` for a row or column that
 * people do not fill, and for a value that does not belong there; nothing is filled in by halves.
 */
export function entryEdits(
  snapshot: Snapshot,
  match: string,
  entries: readonly PlanEntry[],
  language: Language,
): readonly Edit[] {
  const design = matchPlanDesign(match);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) throw new RequestProblem(sentence("plan-match-unknown", { match }));
  const table = ownTable(sheet, design, language);
  const changes = changesIn(
    table,
    entries.filter(({ row }) => row !== newRow),
  );
  const added = rowAdded(
    table,
    entries.filter(({ row }) => row === newRow),
  );
  return [...(changes.length === 0 ? [] : [{ kind: "set-cells", table: table.address, changes } as const]), ...added];
}
