import { codeKey } from "../intake/codes.ts";
import { taskStatus } from "../records/checklist.ts";
import type { Household } from "../records/household.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { columnOf, type SheetDesign } from "../sheets/design.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { columnIndex, ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { isDoneWithoutChoice, type ChecklistLine } from "./checklist-lines.ts";
import { unreadRows } from "./unread-rows.ts";

/** A checklist as far as its problems need it. */
interface Listed {
  readonly match: Match;
  readonly lines: readonly ChecklistLine[];
}

function withoutDates(snapshot: Snapshot, undated: readonly Match[]): Problem[] {
  return undated.map((match) => ({
    level: "warning",
    ...placeOfMatch(snapshot, match.id),
    told: sentence("match-without-dates", { match: match.id }),
  }));
}

function unknownHouseholds(
  snapshot: Snapshot,
  lists: readonly Listed[],
  households: ReadonlyMap<string, Household>,
): Problem[] {
  return lists
    .filter(({ match }) => !households.has(codeKey(match.household)))
    .map(({ match }) => ({
      level: "warning",
      ...placeOfMatch(snapshot, match.id),
      told: sentence("match-household-unknown", { match: match.id }),
    }));
}

/** True for a status that is neither blank nor one of ours. */
function isUnknown(row: OwnRow | undefined): boolean {
  const word = textOf(row?.values["status"]);
  return word !== "" && !taskStatus.safeParse(word).success;
}

/** A warning for each row of one of the sheets whose status is a word of nobody's list. */
function unknownStatuses(
  snapshot: Snapshot,
  design: SheetDesign,
  rows: readonly (OwnRow | undefined)[],
): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [];
  const column = columnIndex(sheet, columnOf(design, "status")) + 1;
  const told = sentence("task-status-unknown", {});
  return rows.flatMap((row): Problem[] =>
    row === undefined || !isUnknown(row)
      ? []
      : [{ level: "warning", sheet: sheet.name, cell: cellAddress(row.row, column), row: row.row, told }],
  );
}

/** On the sheet of the match; on the sheet of all tasks where only that has a word that is not understood. */
function statusProblems(snapshot: Snapshot, { match, lines }: Listed): readonly Problem[] {
  const own = lines.map((line) => line.own);
  const shared = lines.filter((line) => !isUnknown(line.own)).map((line) => line.shared);
  return [
    ...unknownStatuses(snapshot, matchTasksDesign(match.id), own),
    ...unknownStatuses(snapshot, tasksDesign, shared),
  ];
}

function differences(snapshot: Snapshot, list: Listed): Problem[] {
  const sheet = sheetWithKey(snapshot, tasksDesign.key)?.name;
  return list.lines.flatMap(({ id, shared, status, person, companion }): Problem[] =>
    shared === undefined || sheet === undefined || ![status, person, companion].includes(undefined)
      ? []
      : [
          {
            level: "warning",
            sheet,
            row: shared.row,
            told: sentence("task-sheets-differ", { match: list.match.id, task: id }),
          },
        ],
  );
}

/** Where a cell of the sheet of a match is; the row alone where its column is not there. */
function cellOf(snapshot: Snapshot, match: string, { row }: OwnRow, column: string): Omit<Problem, "level" | "told"> {
  const design = matchTasksDesign(match);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return {};
  const index = columnIndex(sheet, columnOf(design, column));
  return { sheet: sheet.name, row, ...(index < 0 ? {} : { cell: cellAddress(row, index + 1) }) };
}

/** Tasks that are said to be done while the choice is the newcomer's and stands nowhere (R46). */
function withoutChoice(snapshot: Snapshot, { match, lines }: Listed): Problem[] {
  return lines.filter(isDoneWithoutChoice).flatMap(({ id, own }): Problem[] =>
    own === undefined
      ? []
      : [
          {
            level: "warning",
            ...cellOf(snapshot, match.id, own, "chosen"),
            told: sentence("task-done-without-choice", { match: match.id, task: id }),
          },
        ],
  );
}

/** The rows of the sheet of all tasks, by match and task; of two rows for one task the first counts. */
function sharedRowsOf(snapshot: Snapshot): ReadonlyMap<string, OwnRow> {
  return new Map([...ownRows(snapshot, tasksDesign)].reverse().map((row) => [row.key, row]));
}

/** The list with its rows where they stand on these sheets: rows above them may have come or gone. */
function placed<List extends Listed>(snapshot: Snapshot, list: List, shared: ReadonlyMap<string, OwnRow>): List {
  const own = new Map([...ownRows(snapshot, matchTasksDesign(list.match.id))].reverse().map((row) => [row.key, row]));
  const lines = list.lines.map((line) => {
    const [ownRow, sharedRow] = [line.own && own.get(line.own.key), line.shared && shared.get(line.shared.key)];
    return { ...line, ...(ownRow && { own: ownRow }), ...(sharedRow && { shared: sharedRow }) };
  });
  return { ...list, lines };
}

/**
 * What people should look at: matches without days, unknown households, unknown words, sheets that disagree, and rows that
 * count for nothing. The sheets are those with the plan carried out, so that every cell is where people find it.
 */
export function checklistProblems(
  snapshot: Snapshot,
  undated: readonly Match[],
  lists: readonly Listed[],
  households: ReadonlyMap<string, Household>,
): readonly Problem[] {
  const shared = sharedRowsOf(snapshot);
  return [
    ...withoutDates(snapshot, undated),
    ...unknownHouseholds(snapshot, lists, households),
    ...lists
      .map((list) => placed(snapshot, list, shared))
      .flatMap((list) => [
        ...statusProblems(snapshot, list),
        ...differences(snapshot, list),
        ...withoutChoice(snapshot, list),
        ...unreadRows(snapshot, list.match.id),
      ]),
  ];
}
