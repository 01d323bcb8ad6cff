import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { MatchDoubt, UnreadAnswer } from "../sheets/match-doubts.ts";
import { allAgreed, approvalColumn, approvingSides, matchesDesign, type ApprovingSide } from "../sheets/matches.ts";
import { displayed, ownTable, type OwnTable } from "../sheets/own-table.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isBlank, valueOf, type Cell } from "../workbook/cell.ts";
import type { CellChange } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";

/** What stands on the sheet of a match in other words than ours: it stays, and a person is asked. */
export interface Doubts {
  readonly unreadStatus?: MatchDoubt | undefined;
  readonly unsaidEnding?: MatchDoubt | undefined;
  readonly unreadAnswers: readonly UnreadAnswer[];
}

/** Who said yes, and when. */
export interface Acceptance {
  readonly by: ApprovingSide | "all";
  /** The day of the yes, `yyyy-MM-dd`. */
  readonly on: string;
  /** The day of the first meeting, where that is known. */
  readonly startsOn?: string;
}

/** A match with a yes recorded, and what could not be. */
export interface Accepted {
  readonly match: Match;
  readonly findings: readonly Problem[];
}

function warning(told: Sentence, at?: MatchDoubt): Problem {
  return at === undefined
    ? { level: "warning", told }
    : { level: "warning", sheet: at.sheet, row: at.row, cell: at.cell, told };
}

/** A no stays until a person changes it on the sheet, and so do words that are neither yes nor no. */
function withYes(match: Match, side: ApprovingSide, on: string, { unreadAnswers }: Doubts): Accepted {
  const said = match.approvals[side];
  const unread = unreadAnswers.find((answer) => answer.side === side);
  if (unread !== undefined) {
    return { match, findings: [warning(sentence("accept-answer-unread", { match: match.id, side }), unread)] };
  }
  if (said?.yes === true) return { match, findings: [] };
  if (said !== undefined) return { match, findings: [warning(sentence("accept-said-no", { match: match.id, side }))] };
  return { match: { ...match, approvals: { ...match.approvals, [side]: { yes: true, on } } }, findings: [] };
}

/** Why nothing at all is recorded for a match; none when something can be. */
function standstill(match: Match, { unreadStatus, unsaidEnding }: Doubts): readonly Problem[] {
  const { id, status } = match;
  if (unreadStatus !== undefined) return [warning(sentence("match-status-unread", { match: id }), unreadStatus)];
  if (status === "declined" || status === "ended") return [warning(sentence("accept-closed", { match: id }))];
  return unsaidEnding === undefined ? [] : [warning(sentence("accept-ending-unsaid", { match: id }), unsaidEnding)];
}

/**
 * Records a yes of one side, or of all three (R13). A proposal becomes confirmed once all three said yes, and started
 * when the first meeting was today or before; a later start people set themselves. A yes that stands keeps its day. A no
 * and an answer that cannot be read stay, and so does a match that was declined, has ended, seems to have ended, or has a
 * status that is not understood; all of these are reported.
 */
export function accepted(match: Match, { by, on, startsOn }: Acceptance, doubts: Doubts): Accepted {
  const still = standstill(match, doubts);
  if (still.length > 0) return { match, findings: still };
  const findings: Problem[] = [];
  let after = match;
  for (const side of by === "all" ? approvingSides : [by]) {
    const answered = withYes(after, side, on, doubts);
    after = answered.match;
    findings.push(...answered.findings);
  }
  if (after.status === "proposed" && allAgreed(after)) after = { ...after, status: "confirmed" };
  if (startsOn === undefined) return { match: after, findings };
  const hasBegun = after.status === "confirmed" && allAgreed(after) && startsOn <= on;
  return { match: { ...after, startsOn, ...(hasBegun ? { status: "started" } : {}) }, findings };
}

/** What of a match stands in which column, as codes. */
function valuesOf(match: Match): ReadonlyMap<string, Cell> {
  return new Map<string, Cell>([
    ["status", match.status],
    ["starts-on", match.startsOn ?? null],
    ...approvingSides.flatMap((side): [string, Cell][] => {
      const said = match.approvals[side];
      return [
        [approvalColumn(side, "answer"), said === undefined ? null : said.yes ? "yes" : "no"],
        [approvalColumn(side, "on"), said?.on ?? null],
      ];
    }),
  ]);
}

/** The sheet `Matches` as it stands; absent when there is none. */
export function matchesTable(snapshot: Snapshot, language: Language): OwnTable | undefined {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  return sheet === undefined ? undefined : ownTable(sheet, matchesDesign, language);
}

/** Titles of columns that a yes is written in and that somebody took away. */
export function missingAnswerColumns(table: OwnTable): readonly string[] {
  const needed = new Set(["status", ...approvingSides.map((side) => approvalColumn(side, "answer"))]);
  return table.missing.filter(({ key }) => needed.has(key)).map(({ title }) => title[table.language]);
}

const days: ReadonlySet<string> = new Set(approvingSides.map((side) => approvalColumn(side, "on")));

/** The cells that differ between a match before and after, as they stand on the sheet. */
export function cellChanges(table: OwnTable, before: Match, after: Match): readonly CellChange[] {
  const standing = table.rows.get(before.id);
  const [old, wanted] = [valuesOf(before), valuesOf(after)];
  if (standing === undefined) return [];
  return table.columns.flatMap(({ design, index, title }) => {
    const value = wanted.get(design.key);
    if (value === undefined || value === old.get(design.key)) return [];
    const cell = standing.cells[index];
    // A day that somebody typed before there was an answer is the day of the answer.
    if (days.has(design.key) && !isBlank(cell)) return [];
    return [
      { row: standing.key, column: title, before: valueOf(cell), after: displayed(design, value, table.language) },
    ];
  });
}
