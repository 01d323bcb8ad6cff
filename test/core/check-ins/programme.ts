import { checkIns, checklists, settings as settingsJob } from "../../../core/jobs/all.ts";
import type { Match } from "../../../core/records/match.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { optionsOn, workbookWith } from "../tasks/workbooks.ts";

/** An invented contact person of a number. */
export function contactName(number: number): string {
  return `Invented Caller ${number}`;
}

/** Where that person gets mail. */
export function contactAddress(number: number): string {
  return `caller${number}@example.org`;
}

/** The sheet that says who the contact persons are; an address can be said otherwise. */
export function contactsSheet(count: number, addresses: readonly string[] = []): Snapshot["sheets"][number] {
  const rows: Scalar[][] = Array.from({ length: count }, (_, place) => [
    contactName(place + 1),
    addresses[place] ?? contactAddress(place + 1),
  ]);
  return { name: "Contactpersonen", headerRow: 0, cells: [["Contactpersoon", "E-mail"], ...rows] };
}

/** The match of the contact person with a number. */
export function startedMatch(number: number, startsOn: string): Match {
  return matchWith({
    id: `M-${String(number).padStart(2, "0")}`,
    group: `G-${number}`,
    household: `H-${number}`,
    status: "started",
    startsOn,
    contactPerson: contactName(number),
  });
}

/** One started match for each contact person, and nothing planned yet. */
export function startedMatches(people: number, startsOn: string, addresses: readonly string[] = []): Snapshot {
  const own = workbookWith(Array.from({ length: people }, (_, place) => startedMatch(place + 1, startsOn)));
  const contacts = contactsSheet(people, addresses);
  return { sheets: [contacts, ...own.sheets], sheetNames: [contacts.name, ...own.sheetNames] };
}

/** The same with the talks of a year, and no tasks. */
export function talksOnly(people: number, startsOn: string): Snapshot {
  const snapshot = startedMatches(people, startsOn);
  return applied(snapshot, editsOf(checkIns.plan(snapshot, optionsOn(startsOn))));
}

/** A workbook with other settings. */
export function withSettingsOf(snapshot: Snapshot, settings: Readonly<Record<string, string>>): Snapshot {
  const changes = Object.entries(settings).map(([key, value]) => ({ key, value }));
  return applied(snapshot, editsOf(settingsJob.plan(snapshot, { ...optionsOn("2026-03-02"), settings: changes })));
}

/**
 * A workbook of a programme that runs: one started match for each contact person, talks and tasks planned. Everybody in it
 * is invented.
 */
export function programme(people: number, startsOn = "2026-03-03", addresses: readonly string[] = []): Snapshot {
  const snapshot = startedMatches(people, startsOn, addresses);
  const listed = applied(snapshot, editsOf(checklists.plan(snapshot, optionsOn(startsOn))));
  return applied(listed, editsOf(checkIns.plan(listed, optionsOn(startsOn))));
}
