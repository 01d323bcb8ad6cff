import { canonicalCode } from "../canonical-code.ts";
import type { Problem } from "../records/problem.ts";
import { contactRosterDesign } from "../sheets/contact-roster.ts";
import type { ColumnDesign, SheetDesign } from "../sheets/design.ts";
import { eventsDesign } from "../sheets/events.ts";
import { introductionsDesign } from "../sheets/introductions.ts";
import { matchesOf } from "../sheets/matches.ts";
import { ownCell } from "../sheets/own-cell.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { partnerSignalsDesign } from "../sheets/partner-signals.ts";
import { trainingsDesign } from "../sheets/trainings.ts";
import { workGoalsDesign } from "../sheets/work-goals.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { isBlank } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { ActivitySource } from "./activity-source.ts";
import { consentProblems } from "./consent-problems.ts";
import { dayIn, wholeIn, wordIn } from "./own-values.ts";
import { rosterProblems } from "./roster-problems.ts";
import { trainingProblems } from "./training-problems.ts";

/** The columns without which a row does not count, of each sheet that people fill in; on `Training` the rows are ours. */
const needed: readonly (readonly [SheetDesign, readonly string[]])[] = [
  [trainingsDesign, []],
  [eventsDesign, ["on"]],
  [introductionsDesign, ["match", "direction"]],
  [workGoalsDesign, ["match", "goal"]],
  [partnerSignalsDesign, ["theme", "party"]],
  [contactRosterDesign, ["match", "until"]],
];

function isUnknownWord(column: ColumnDesign, row: OwnRow): boolean {
  const { choices = [], filledBy } = column;
  return filledBy === "people" && choices.length > 0 && !choices.some(({ value }) => value === wordIn(row, column.key));
}

/** What is wrong with a cell that people filled in; nothing where it is right. What they typed is not repeated. */
function doubtAbout(column: ColumnDesign, row: OwnRow, matches: ReadonlySet<string>): Sentence | undefined {
  if (isBlank(row.values[column.key] ?? null)) return undefined;
  if (column.type === "date") return dayIn(row, column.key) === undefined ? sentence("activity-day", {}) : undefined;
  if (column.type === "integer")
    return wholeIn(row, column.key) === undefined ? sentence("activity-number", {}) : undefined;
  if (column.key === "match" && !matches.has(canonicalCode(wordIn(row, "match"))))
    return sentence("activity-match-unknown", {});
  return isUnknownWord(column, row) ? sentence("activity-word", {}) : undefined;
}

function sheetProblems(
  snapshot: Snapshot,
  [design, asked]: (typeof needed)[number],
  matches: ReadonlySet<string>,
): readonly Problem[] {
  return ownRows(snapshot, design).flatMap((row) =>
    design.columns.flatMap((column): Problem[] => {
      const isLacking = asked.includes(column.key) && isBlank(row.values[column.key] ?? null);
      const told = isLacking ? sentence("activity-cell-blank", {}) : doubtAbout(column, row, matches);
      const place = { row: row.row, column: column.key };
      return told === undefined ? [] : [{ level: "warning", ...ownCell(snapshot, design, place), told }];
    }),
  );
}

/**
 * What a person should look at on the sheets around the matches, cell by cell; what stands on `Goedkeuring` the reading
 * of people tells.
 */
export function activityProblems(source: ActivitySource): readonly Problem[] {
  const { snapshot } = source;
  const matches = new Set(matchesOf(snapshot).map(({ id }) => canonicalCode(id)));
  return [
    ...trainingProblems(source),
    ...consentProblems(snapshot),
    ...rosterProblems(source),
    ...needed.flatMap((sheet) => sheetProblems(snapshot, sheet, matches)),
  ];
}
