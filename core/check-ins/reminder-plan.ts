import { codeKey } from "../intake/codes.ts";
import type { Found, Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Match } from "../records/match.ts";
import type { Message } from "../records/message.ts";
import type { ContactPerson } from "../records/people.ts";
import type { Problem } from "../records/problem.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { isDue } from "../sheets/talks.ts";
import { taskFacts, type TaskFact } from "../sheets/task-facts.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { isAddress } from "./address.ts";
import { contactPersonOf } from "./contact-person.ts";
import { isWaiting, ledgerOf, type LedgerRow } from "./ledger.ts";
import { reminderFindings } from "./reminder-findings.ts";
import { digest, reminderDay, reminderEnd, type DueItem, type Recipient } from "./reminders.ts";
import { trackedTalks, type PlannedTalk } from "./tracked-talks.ts";

/** How much one message is about. */
export interface MessageCount {
  /** Of the message. */
  readonly id: string;
  readonly talks: number;
  readonly tasks: number;
}

/** What `remind --json` prints, but for the problems. */
export interface RemindResult {
  readonly messages: readonly Message[];
  /** In the order of the messages. */
  readonly counts: readonly MessageCount[];
}

/** What is due of one contact person's matches. */
interface Desk {
  readonly items: readonly DueItem[];
  /** Where the contact person's name came from. */
  readonly matches: readonly Match[];
}

function dueTalks(talks: readonly PlannedTalk[], end: string): readonly DueItem[] {
  return talks
    .filter((talk) => isDue(talk) && talk.planned <= end)
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
  const factsOf = taskFacts(snapshot, catalogueIn(snapshot, reading).catalogue);
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
  if (isAddress(email)) {
    return { recipient: { name, email, language: contact.record.language ?? language } };
  }
  const code = email === "" ? "contact-address-missing" : "contact-address-invalid";
  return { problems: [{ level: "warning", sheet: contact.sheet, row: contact.row, told: sentence(code, {}) }] };
}

/** Contact persons by compared name; of two with one name the first, as everywhere. */
function contactsOf(reading: Reading): ReadonlyMap<string, Found<ContactPerson>> {
  return new Map([...reading.contactPersons].reverse().map((found) => [codeKey(found.record.name), found]));
}

/** The row of a message that has not gone: planned, or failed as it was. */
function ledgerRow(message: Message, day: string, standing: LedgerRow | undefined): WantedRow {
  const { id, to, subject, about } = message;
  const status = standing?.status ?? "";
  return { key: id, to, due: day, subject, about: about.join(", "), status: status === "" ? "planned" : status };
}

/** Rows of the ledger that stay as they are: all but those that were planned and are no longer due. */
function history(ledger: ReadonlyMap<string, LedgerRow>, messages: readonly Message[]): readonly WantedRow[] {
  const waiting = new Set(messages.map((message) => message.id));
  const others = [...ledger.values()].filter(({ key, status }) => !waiting.has(key) && status !== "planned");
  return others.map(({ key }) => ({ key }));
}

function countIn(items: readonly DueItem[], kind: DueItem["kind"]): number {
  return items.filter((item) => item.kind === kind).length;
}

/** A message with how much it is about. */
interface Counted {
  readonly message: Message;
  readonly count: MessageCount;
}

function countedDigest(recipient: Recipient, items: readonly DueItem[], day: string, today: string): Counted {
  const message = digest(recipient, items, day, today);
  return {
    message,
    count: { id: message.id, talks: countIn(items, "talk"), tasks: countIn(items, "task") },
  };
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
  const ledger = ledgerOf(snapshot);
  const ready = all
    .flatMap(({ desk, to }) => ("recipient" in to ? [countedDigest(to.recipient, desk.items, day, options.today)] : []))
    .filter(({ message }) => isWaiting(ledger.get(message.id)?.status ?? ""));
  const messages = ready.map(({ message }) => message);
  const rows = [
    ...messages.map((message) => ledgerRow(message, day, ledger.get(message.id))),
    ...history(ledger, messages),
  ];
  const isNeeded = rows.length > 0 || sheetWithKey(snapshot, remindersDesign.key) !== undefined;
  const edits = isNeeded ? synced(snapshot, { design: remindersDesign, rows, others: "remove" }, language) : [];
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-reminders", {}), edits }],
    findings: [
      ...matchSheetProblems(snapshot),
      ...problemsOf(snapshot, reading, unaddressed),
      // Where rows stand once the edits are done, so that a second plan says the same.
      ...reminderFindings(applied(snapshot, edits), day),
    ],
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
    result: { messages, counts: ready.map(({ count }) => count) },
  };
}
