import { codeKey } from "../intake/codes.ts";
import type { Found, Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Match } from "../records/match.ts";
import type { Message } from "../records/message.ts";
import type { ContactPerson } from "../records/people.ts";
import type { Problem } from "../records/problem.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { taskFacts, type TaskFact } from "../sheets/task-facts.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { contactPersonOf } from "./contact-person.ts";
import { digest, reminderDay, reminderEnd, type DueItem, type Recipient } from "./reminders.ts";
import { trackedTalks, type PlannedTalk } from "./tracker-plan.ts";

/** What `remind --json` prints, but for the problems. */
export interface RemindResult {
  readonly messages: readonly Message[];
}

/** What is due of one contact person's matches. */
interface Desk {
  readonly items: readonly DueItem[];
  /** Where the contact person's name came from. */
  readonly matches: readonly Match[];
}

/** One address, without the spaces and signs that mail programs stumble over. */
const addressShape = /^[^\s@<>()",;:\\]+@[^\s@<>()",;:\\]+\.[^\s@<>()",;:\\.]{2,}$/u;

function dueTalks(talks: readonly PlannedTalk[], end: string): readonly DueItem[] {
  return talks
    .filter((talk) => !talk.held && !talk.skipped && talk.planned <= end)
    .map((talk) => ({ match: talk.match, kind: "talk", due: talk.planned }));
}

function dueTasks(match: string, facts: readonly TaskFact[], end: string): readonly DueItem[] {
  return facts
    .filter((task) => (task.status === "open" || task.status === "busy") && task.due <= end)
    .map((task) => ({ match, kind: "task", due: task.due }));
}

/** Nobody is reminded of a match that is paused, or that has no start yet. */
function isActive(match: Match): boolean {
  return match.status !== "paused" && (match.startsOn !== undefined || match.arrivesOn !== undefined);
}

/** What is due by the end of the week, per match that has anything due. */
function duePerMatch(snapshot: Snapshot, reading: Reading, options: JobOptions, end: string): Map<Match, DueItem[]> {
  const { matches, talks } = trackedTalks(snapshot, reading, options);
  const perMatch = new Map<string, PlannedTalk[]>();
  for (const talk of talks) {
    const list = perMatch.get(talk.match);
    if (list === undefined) perMatch.set(talk.match, [talk]);
    else list.push(talk);
  }
  const factsOf = taskFacts(snapshot);
  const due = matches
    .filter(isActive)
    .map((match): [Match, DueItem[]] => [
      match,
      [...dueTalks(perMatch.get(match.id) ?? [], end), ...dueTasks(match.id, factsOf(match.id), end)],
    ]);
  return new Map(due.filter(([, items]) => items.length > 0));
}

/** What is due, per contact person by compared name; matches without one are apart. */
function desks(due: ReadonlyMap<Match, readonly DueItem[]>, reading: Reading): ReadonlyMap<string, Desk> {
  const contactOf = contactPersonOf(reading);
  const found = new Map<string, Desk>();
  for (const [match, items] of due) {
    const name = codeKey(contactOf(match) ?? "");
    const desk = found.get(name) ?? { items: [], matches: [] };
    found.set(name, { items: [...desk.items, ...items], matches: [...desk.matches, match] });
  }
  return found;
}

/** True where no sheet says who the contact persons are, so that nobody can have an address. */
function lacksContacts(reading: Reading): boolean {
  return reading.contactPersons.length === 0 && !reading.sheets.some((sheet) => sheet.role === "contacts");
}

/** What is said when no reminder is ready: that comes first, with the reason right behind it. */
function noneSaid(due: ReadonlyMap<Match, unknown>, unaddressed: readonly Desk[], reading: Reading): Sentence {
  if (due.size === 0) return sentence("reminders-none-due", {});
  if (lacksContacts(reading)) return sentence("reminders-none-contacts", {});
  const count = unaddressed.reduce((sum, desk) => sum + desk.matches.length, 0);
  return count === 0 ? sentence("reminders-none-sent", {}) : sentence("reminders-none-address", { count });
}

/** What is wrong: one warning for all where there is no sheet with contact persons, and else what is wrong with each. */
function problemsOf(snapshot: Snapshot, reading: Reading, unaddressed: readonly Unaddressed[]): readonly Problem[] {
  const problems = unaddressed.flatMap((one) => one.problems);
  if (unaddressed.length === 0 || !lacksContacts(reading)) return problems;
  return [
    { level: "warning", told: sentence("contacts-sheet-missing", {}) },
    ...problems.filter((problem) => problem.told.code !== "match-contact-unknown"),
  ];
}

function matchProblems(
  snapshot: Snapshot,
  desk: Desk,
  code: "match-contact-missing" | "match-contact-unknown",
): Problem[] {
  return desk.matches.map((match) => ({
    level: "warning",
    ...placeOfMatch(snapshot, match.id),
    told: sentence(code, { match: match.id }),
  }));
}

/** A desk whose digest nobody can get, and why. */
interface Unaddressed {
  readonly desk: Desk;
  readonly problems: readonly Problem[];
}

/** Who gets the digest of a desk, or why nobody can. */
type Addressed = { readonly recipient: Recipient } | { readonly problems: readonly Problem[] };

function addressed(
  snapshot: Snapshot,
  name: string,
  desk: Desk,
  contacts: ReadonlyMap<string, Found<ContactPerson>>,
  language: Language,
): Addressed {
  if (name === "") return { problems: matchProblems(snapshot, desk, "match-contact-missing") };
  const contact = contacts.get(name);
  if (contact === undefined) return { problems: matchProblems(snapshot, desk, "match-contact-unknown") };
  const email = contact.record.email?.trim() ?? "";
  if (addressShape.test(email)) {
    return { recipient: { name, email, language: contact.record.language ?? language } };
  }
  const code = email === "" ? "contact-address-missing" : "contact-address-invalid";
  return { problems: [{ level: "warning", sheet: contact.sheet, row: contact.row, told: sentence(code, {}) }] };
}

/** Contact persons by compared name; of two with one name the first, as everywhere. */
function contactsOf(reading: Reading): ReadonlyMap<string, Found<ContactPerson>> {
  return new Map([...reading.contactPersons].reverse().map((found) => [codeKey(found.record.name), found]));
}

function statusOf(row: OwnRow | undefined): string {
  return textOf(row?.values["status"]);
}

/** What has been handed to a mail server, or may have been, is never sent again. */
function isWaiting(row: OwnRow | undefined): boolean {
  return row === undefined || ["", "planned", "failed"].includes(statusOf(row));
}

function ledgerRow(message: Message, day: string, standing: OwnRow | undefined): WantedRow {
  const { id, to, subject, about } = message;
  const status = statusOf(standing);
  return { key: id, to, due: day, subject, about: about.join(", "), status: status === "" ? "planned" : status };
}

/** Rows of the ledger that stay as they are: all but those that were planned and are no longer due. */
function history(ledger: readonly OwnRow[], messages: readonly Message[]): readonly WantedRow[] {
  const waiting = new Set(messages.map((message) => message.id));
  return ledger.filter((row) => !waiting.has(row.key) && statusOf(row) !== "planned").map((row) => ({ key: row.key }));
}

/**
 * The reminders of this week: one digest per contact person, unless the ledger says that it went out. The ledger gets a
 * row for each, which whoever sends will claim. A second plan on the result says the same messages and changes nothing.
 */
export function reminderPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<RemindResult> {
  const { settings } = settingsOf(snapshot, options.settings);
  const language = settingsOf(snapshot).settings.language;
  const day = reminderDay(options.today, settings["reminders.weekday"]);
  const contacts = contactsOf(reading);
  const due = duePerMatch(snapshot, reading, options, reminderEnd(day));
  const all = [...desks(due, reading)].map(([name, desk]) => ({
    desk,
    to: addressed(snapshot, name, desk, contacts, language),
  }));
  const unaddressed = all.flatMap(({ desk, to }) => ("problems" in to ? [{ desk, problems: to.problems }] : []));
  const ledger = ownRows(snapshot, remindersDesign);
  const standing = new Map(ledger.map((row) => [row.key, row]));
  const messages = all
    .flatMap(({ desk, to }) => ("recipient" in to ? [digest(to.recipient, desk.items, day, options.today)] : []))
    .filter((message) => isWaiting(standing.get(message.id)));
  const rows = [
    ...messages.map((message) => ledgerRow(message, day, standing.get(message.id))),
    ...history(ledger, messages),
  ];
  const isNeeded = rows.length > 0 || sheetWithKey(snapshot, remindersDesign.key) !== undefined;
  const edits = isNeeded ? synced(snapshot, { design: remindersDesign, rows, others: "remove" }, language) : [];
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-reminders", {}), edits }],
    findings: [...matchSheetProblems(snapshot), ...problemsOf(snapshot, reading, unaddressed)],
    messages,
    summary: [
      messages.length === 0
        ? noneSaid(
            due,
            unaddressed.map((one) => one.desk),
            reading,
          )
        : sentence("reminders-due", { count: messages.length }),
    ],
    result: { messages },
  };
}
