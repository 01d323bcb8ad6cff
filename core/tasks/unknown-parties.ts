import { partyKey } from "../intake/people/supporters.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import { columnOf } from "../sheets/design.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { columnIndex, ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { isFinished, type ChecklistLine } from "./checklist-lines.ts";
import { isKnownParty, type Parties } from "./parties.ts";

/** A checklist as far as its parties go. */
interface Listed {
  readonly match: Match;
  readonly lines: readonly ChecklistLine[];
}

/** What people put between two parties in one cell. */
const between = /[,;/+&\n]|\s(?:en|of|and|or)\s/u;

/** The parties of ours that a cell names, each once. */
function partiesNamed(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(between)
      .map((part) => partyKey(part.trim()))
      .filter(isKnownParty),
  );
}

/** Problems at the cells in which people chose who sees to a task. */
function toldAtParties(
  snapshot: Snapshot,
  match: Match,
  concerns: (row: OwnRow) => boolean,
  told: Sentence,
): readonly Problem[] {
  const design = matchTasksDesign(match.id);
  const sheet = sheetWithKey(snapshot, design.key);
  if (sheet === undefined) return [];
  const column = columnIndex(sheet, columnOf(design, "responsible"));
  return ownRows(snapshot, design)
    .filter(concerns)
    .map(({ row }): Problem => {
      const cell = column < 0 ? {} : { cell: cellAddress(row, column + 1) };
      return { level: "warning", sheet: sheet.name, row, ...cell, told };
    });
}

/**
 * Open tasks of a match for which people chose a party that is on no list of parties: it has no contact, and nobody would
 * tell it that it has a task (R30). The catalogue tells its own.
 */
export function unknownParties(snapshot: Snapshot, { match, lines }: Listed, parties: Parties): readonly Problem[] {
  const listed = new Set(parties.all.map(({ key }) => key));
  const isUnknown = ({ responsible }: ChecklistLine): boolean =>
    responsible !== "" && !isKnownParty(responsible) && !listed.has(responsible);
  const chosen = lines.filter((line) => isUnknown(line) && line.planned?.task.responsible !== line.responsible);
  const ids = new Set(chosen.filter((line) => !isFinished(line)).map(({ id }) => id));
  return toldAtParties(snapshot, match, ({ key }) => ids.has(key), sentence("task-party-unknown", {}));
}

/** Tasks of a match with more than one responsible party in their cell: only one of them counts (R30). */
export function severalParties(snapshot: Snapshot, { match }: Listed): readonly Problem[] {
  const names = ({ values }: OwnRow): boolean => partiesNamed(textOf(values["responsible"])).size > 1;
  return toldAtParties(snapshot, match, names, sentence("task-party-several", {}));
}
