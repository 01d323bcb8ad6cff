import type { Found, Reading } from "../intake/reading.ts";
import type { Match } from "../records/match.ts";
import { matchesDesign, matchesOf } from "../sheets/matches.ts";
import { ownTable, type OwnTable, type StandingRow } from "../sheets/own-table.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { understood } from "../sheets/design.ts";
import { canonicalCode } from "./codes.ts";

/** What a proposal is given from the sheets of people, by column. */
type Given = ReadonlyMap<string, string | undefined>;

function recordOf<Item extends { readonly code: string }>(
  found: readonly Found<Item>[],
  code: string,
): Item | undefined {
  return found.find(({ record }) => canonicalCode(record.code) === canonicalCode(code))?.record;
}

function givenTo(match: Match, { groups, households }: Reading): Given {
  const [group, household] = [recordOf(groups, match.group), recordOf(households, match.household)];
  return new Map([
    ["arrives-on", household?.arrivesOn],
    ["contact-person", household?.contactPerson ?? group?.contactPerson],
  ]);
}

/** True for a text as it was given, not for one that begins so: the rest was typed. Some programs add midnight to a day. */
function isGiven(text: string, value: string, column: string): boolean {
  return (column === "arrives-on" ? text.replace(/T00:00.*$/u, "") : text) === textOf(value);
}

/** True where the cells hold nothing but what we put there; a status in other words than ours was typed. */
function isUntouched({ columns }: OwnTable, row: StandingRow, given: Given, allowsNote: boolean): boolean {
  const byIndex = new Map(columns.map(({ index, design }) => [index, design]));
  return row.cells.every((cell, index) => {
    const design = byIndex.get(index);
    if (isBlank(cell) || design?.filledBy === "us") return true;
    if (design === undefined) return false;
    if (design.key === "note" && allowsNote) return true;
    if (design.key === "status") return understood(design, textOf(cell)) === "proposed";
    const value = given.get(design.key);
    return value !== undefined && isGiven(textOf(cell), value, design.key);
  });
}

/**
 * Ids of the proposals that nobody has done anything with: no answer, no day, no other status, no note, in no column of
 * theirs or of ours, and the row was not copied. Only these may fall without asking.
 */
export function untouchedProposals(snapshot: Snapshot, reading: Reading): ReadonlySet<string> {
  return proposalsWith(snapshot, reading, false);
}

/** Ids of the proposals that nobody has answered: a note is no answer, so these may move. */
export function unansweredProposals(snapshot: Snapshot, reading: Reading): ReadonlySet<string> {
  return proposalsWith(snapshot, reading, true);
}

function proposalsWith(snapshot: Snapshot, reading: Reading, allowsNote: boolean): ReadonlySet<string> {
  const sheet = sheetWithKey(snapshot, matchesDesign.key);
  if (sheet === undefined) return new Set();
  const table = ownTable(sheet, matchesDesign, "nl");
  const untouched = matchesOf(snapshot).filter((match) => {
    const row = table.rows.get(match.id);
    const isProposal = match.status === "proposed" && row !== undefined && !row.copied;
    return isProposal && isUntouched(table, row, givenTo(match, reading), allowsNote);
  });
  return new Set(untouched.map(({ id }) => id));
}
