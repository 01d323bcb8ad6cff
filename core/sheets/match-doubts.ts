import type { Problem } from "../records/problem.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Sheet, type Snapshot } from "../workbook/snapshot.ts";
import { columnOf } from "./design.ts";
import { matchLifeProblems } from "./match-life-doubts.ts";
import { agreementIn, matchStatusIn } from "./match-status.ts";
import {
  approvalColumn,
  approvingSides,
  isRefused,
  matchesDesign,
  matchesOf,
  matchRows,
  type ApprovingSide,
} from "./matches.ts";
import { columnIndex, type OwnRow } from "./own-rows.ts";

/** A cell on the sheet `Matches` that a person has to look at before anything is done with the match. */
export interface MatchDoubt {
  /** Id of the match. */
  readonly match: string;
  /** Name of the sheet. */
  readonly sheet: string;
  /** Row counted from 1. */
  readonly row: number;
  /** Address such as `D7`. */
  readonly cell: string;
}

/** A filled cell with the answer of a side that is neither yes nor no. */
export interface UnreadAnswer extends MatchDoubt {
  readonly side: ApprovingSide;
}

function doubtAt(sheet: Sheet, row: OwnRow, key: string): MatchDoubt {
  const column = columnIndex(sheet, columnOf(matchesDesign, key)) + 1;
  return { match: row.key, sheet: sheet.name, row: row.row, cell: cellAddress(row.row, column) };
}

function doubts<Doubt>(snapshot: Snapshot, found: (sheet: Sheet, row: OwnRow) => readonly Doubt[]): readonly Doubt[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  return sheet === undefined ? [] : matchRows(snapshot).flatMap((row) => found(sheet, row));
}

/** The matches whose status is not understood: their `status` is `unknown`, and no job acts on them. */
export function unreadStatuses(snapshot: Snapshot): readonly MatchDoubt[] {
  return doubts(snapshot, (sheet, row) =>
    matchStatusIn(row.values["status"]) === "unknown" ? [doubtAt(sheet, row, "status")] : [],
  );
}

/** The answers to a proposal that say something else than yes or no; the match has no answer of that side. */
export function unreadAnswers(snapshot: Snapshot): readonly UnreadAnswer[] {
  return doubts(snapshot, (sheet, row) =>
    approvingSides.flatMap((side) => {
      const key = approvalColumn(side, "answer");
      const isUnread = !isBlank(row.values[key]) && agreementIn(row.values[key]) === undefined;
      return isUnread ? [{ ...doubtAt(sheet, row, key), side }] : [];
    }),
  );
}

/** The matches with an end date or a reason for ending, readable or not, whose status says something else. */
export function unsaidEndings(snapshot: Snapshot): readonly MatchDoubt[] {
  const endings = ["ended-on", "end-reason", "second-end-reason"];
  return doubts(snapshot, (sheet, row) => {
    const status = matchStatusIn(row.values["status"]);
    const key = endings.find((one) => !isBlank(row.values[one]));
    return key === undefined || status === "ended" || status === "declined" ? [] : [doubtAt(sheet, row, key)];
  });
}

/** What names a match: without one of these a row is none. */
const naming = ["id", "group", "household"] as const;

/**
 * The rows of `Matches` that people typed and that count as no match: without an id, group or household, or with an id
 * that stands above already.
 */
export function matchRowProblems(snapshot: Snapshot): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return [];
  const seen = new Set<string>();
  const places = naming.map((key) => [key, columnIndex(sheet, columnOf(matchesDesign, key))] as const);
  return sheet.cells.slice(sheet.headerRow).flatMap((cells, position): Problem[] => {
    const texts = new Map(places.map(([key, index]) => [key, textOf(cells[index]).trim()]));
    const missing = naming.filter((key) => texts.get(key) === "");
    if (missing.length === naming.length) return [];
    const id = texts.get("id") ?? "";
    const key = missing[0] ?? "id";
    const isRepeated = id !== "" && seen.has(id);
    seen.add(id);
    if (missing.length === 0 && !isRepeated) return [];
    const row = sheet.headerRow + 1 + position;
    const column = places.find(([one]) => one === (isRepeated ? "id" : key))?.[1] ?? 0;
    const told = isRepeated
      ? sentence("match-id-repeated", { id })
      : sentence("match-row-incomplete", { missing: key });
    return [{ level: "error", sheet: sheet.name, row, cell: cellAddress(row, column + 1), told }];
  });
}

function unreadStatusProblems(snapshot: Snapshot): readonly Problem[] {
  return unreadStatuses(snapshot).map(({ match, sheet, row, cell }) => ({
    level: "warning",
    sheet,
    row,
    cell,
    told: sentence("match-status-unread", { match }),
  }));
}

/** A warning, once per match, for a proposal with a no whose status does not say so yet; it points at the first no. */
export function refusalProblems(snapshot: Snapshot): readonly Problem[] {
  const refused = new Set(matchesOf(snapshot).flatMap((match) => (isRefused(match) ? [match.id] : [])));
  return doubts(snapshot, (sheet, row): readonly Problem[] => {
    const key = approvingSides
      .map((side) => approvalColumn(side, "answer"))
      .find((one) => agreementIn(row.values[one]) === false);
    if (key === undefined || !refused.has(row.key)) return [];
    const { match, ...place } = doubtAt(sheet, row, key);
    return [{ level: "warning", ...place, told: sentence("match-refused", { match }) }];
  });
}

/** Answers that are neither yes nor no, as long as the match has not begun: later they matter no more. */
function unreadAnswerProblems(snapshot: Snapshot): readonly Problem[] {
  const awaited = new Set(
    matchesOf(snapshot).flatMap(({ id, status }) => (status === "proposed" || status === "confirmed" ? [id] : [])),
  );
  return unreadAnswers(snapshot)
    .filter(({ match }) => awaited.has(match))
    .map(({ match, side, ...place }) => ({
      level: "warning",
      ...place,
      told: sentence("match-answer-unread", { match, side }),
    }));
}

/**
 * What every job that reads matches tells of the sheet: rows that are no match, and statuses, answers, days, pauses and
 * choices that are not understood.
 */
export function matchSheetProblems(snapshot: Snapshot): readonly Problem[] {
  return [
    ...matchRowProblems(snapshot),
    ...unreadStatusProblems(snapshot),
    ...unreadAnswerProblems(snapshot),
    ...matchLifeProblems(snapshot),
  ];
}
