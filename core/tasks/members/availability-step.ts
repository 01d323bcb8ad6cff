import type { Reading } from "../../intake/reading.ts";
import { availabilityDesign, prefilled } from "../../sheets/availability.ts";
import { synced, type WantedRow } from "../../sheets/synced.ts";
import { sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import type { Step } from "../../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { groupsWithoutMembers, keptRows, memberRows, type MemberRow } from "./member-rows.ts";

/** A number as a number, and everything else as it was typed. */
function hoursCell(text: string): string | number | null {
  if (text === "") return null;
  return /^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}

/** The row as the sheet should have it; a row that people made stays as it is. */
function wantedRow({ group, member, values, given }: MemberRow): WantedRow {
  if (given === undefined) return { group, member };
  const texts = Object.fromEntries(prefilled.map((key) => [key, values[key] === "" ? null : values[key]]));
  return { group, member, ...texts, hours: hoursCell(values.hours), given };
}

/**
 * Makes and updates the sheet `Beschikbaarheid`: a row for every member of a group with a running match, and an empty one
 * for a group of which nobody is known. There is none while no match runs.
 */
export function availabilityStep(snapshot: Snapshot, reading: Reading, language: Language): Step {
  const rows = memberRows(snapshot, reading, language);
  const wanted = [
    ...keptRows(rows).map(wantedRow),
    ...groupsWithoutMembers(snapshot, rows).map((group) => ({ group, member: null })),
  ];
  const isNeeded = wanted.length > 0 || sheetWithKey(snapshot, availabilityDesign.key) !== undefined;
  const edits = isNeeded
    ? synced(snapshot, { design: availabilityDesign, rows: wanted, others: "remove", ordered: true }, language)
    : [];
  return { title: sentence("step-availability", {}), edits };
}
