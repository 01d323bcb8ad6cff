import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { columnOf } from "../sheets/design.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { columnIndex, ownRows } from "../sheets/own-rows.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { isFinished, type ChecklistLine } from "./checklist-lines.ts";
import { isKnownParty, type Parties } from "./parties.ts";

/** A checklist as far as its parties go. */
interface Listed {
  readonly match: Match;
  readonly lines: readonly ChecklistLine[];
}

/**
 * Open tasks of a match for which people chose a party that is on no list of parties: it has no contact, and nobody would
 * tell it that it has a task (R30). The catalogue tells its own.
 */
export function unknownParties(snapshot: Snapshot, { match, lines }: Listed, parties: Parties): readonly Problem[] {
  const design = matchTasksDesign(match.id);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [];
  const listed = new Set(parties.all.map(({ key }) => key));
  const isUnknown = ({ responsible }: ChecklistLine): boolean =>
    responsible !== "" && !isKnownParty(responsible) && !listed.has(responsible);
  const chosen = lines.filter((line) => isUnknown(line) && line.planned?.task.responsible !== line.responsible);
  const ids = new Set(chosen.filter((line) => !isFinished(line)).map(({ id }) => id));
  const column = columnIndex(sheet, columnOf(design, "responsible"));
  const told = sentence("task-party-unknown", {});
  return ownRows(snapshot, design)
    .filter(({ key }) => ids.has(key))
    .map(({ row }): Problem => {
      const cell = column < 0 ? {} : { cell: cellAddress(row, column + 1) };
      return { level: "warning", sheet: sheet.name, row, ...cell, told };
    });
}
