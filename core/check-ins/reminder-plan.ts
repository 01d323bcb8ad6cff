import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { longWaits } from "../life/waits.ts";
import type { Message } from "../records/message.ts";
import type { Problem } from "../records/problem.ts";
import type { Settings } from "../settings.ts";
import { matchSheetProblems } from "../sheets/match-doubts.ts";
import { placeOfMatch } from "../sheets/match-place.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { retentionCounts } from "../sheets/retention.ts";
import { waitsOf } from "../sheets/waiting.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { coordinatorDigest, coordinatorLines, coordinatorOf } from "./coordinator-digest.ts";
import { deskProblems, desksOf, type Desk } from "./desks.ts";
import { ledgerOf } from "./ledger.ts";
import { openWork, type OpenWork } from "./open-work.ts";
import { reminderFindings } from "./reminder-findings.ts";
import { reminderRows, waitingOnes, type WeekMessages } from "./reminder-rows.ts";
import { digestWeeks, weekDays, type ContactDigest, type DigestWeek } from "./reminder-weeks.ts";
import { codeIn, reminderDay, reminderEnd, type DueItem } from "./reminders.ts";
import { goneBefore } from "./strikes.ts";

/** How much one message is about. */
export interface MessageCount {
  /** Of the message. */
  readonly id: string;
  /** Who it is for: a contact person, or the coordinator, whose digest counts no talks and tasks of their own. */
  readonly kind: "contact" | "coordinator";
  readonly talks: number;
  readonly tasks: number;
}

/** What `remind --json` prints, but for the problems. */
export interface RemindResult {
  readonly messages: readonly Message[];
  /** In the order of the messages. */
  readonly counts: readonly MessageCount[];
}

/** What the messages of a week come from. */
interface Sources {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly today: string;
  /** First day of the reminder week. */
  readonly day: string;
}

/** True where no sheet says who the contact persons are, so that nobody can have an address. */
function lacksContacts(reading: Reading): boolean {
  return reading.contactPersons.length === 0 && !reading.sheets.some((sheet) => sheet.role === "contacts");
}

/** Desks and what is due of them by the end of the week. */
interface DueNow {
  readonly desks: readonly Desk[];
  readonly week: DigestWeek;
}

/** What is said when no reminder is ready: that comes first, with the reason right behind it. */
function noneSaid({ desks, week }: DueNow, reading: Reading): Sentence {
  if (desks.length === 0) return sentence("reminders-none-due", {});
  if (lacksContacts(reading)) return sentence("reminders-none-contacts", {});
  const unaddressed = desks.filter(({ recipient }) => recipient === undefined);
  const count = unaddressed.reduce((sum, { matches }) => sum + matches.length, 0);
  if (count > 0) return sentence("reminders-none-address", { count });
  return week.digests.length === 0 ? sentence("reminders-none-struck", {}) : sentence("reminders-none-sent", {});
}

/** What is wrong: one warning for all where there is no sheet with contact persons, and else what is wrong with each. */
function unreachedProblems({ snapshot, reading }: Sources, desks: readonly Desk[]): readonly Problem[] {
  const problems = desks.flatMap((desk) => deskProblems(snapshot, desk));
  if (!desks.some(({ recipient }) => recipient === undefined) || !lacksContacts(reading)) return problems;
  return [
    { level: "warning", told: sentence("contacts-sheet-missing", {}) },
    ...problems.filter((problem) => problem.told.code !== "match-contact-unknown"),
  ];
}

/** Matches of which nobody is reminded any more although they still run (R48). */
function withdrawnProblems(snapshot: Snapshot, work: readonly OpenWork[]): readonly Problem[] {
  return work
    .filter(({ hasLeft }) => hasLeft)
    .map(({ match }) => ({
      level: "warning",
      ...placeOfMatch(snapshot, match.id),
      told: sentence("reminder-withdrawn", { match: codeIn(match.id) }),
      remedy: sentence("remedy-reminder-withdrawn", {}),
    }));
}

function countIn(items: readonly DueItem[], kind: DueItem["kind"]): number {
  return items.filter((item) => item.kind === kind).length;
}

/** A message with how much it is about. */
interface Counted {
  readonly message: Message;
  readonly count: MessageCount;
}

function countedDigest({ message, items }: ContactDigest): Counted {
  const [talks, tasks] = [countIn(items, "talk"), countIn(items, "task")];
  return { message, count: { id: message.id, kind: "contact", talks, tasks } };
}

/** The digest of the coordinator, where anything asks for attention, or that there is nobody to get it. */
function coordinatorPart(
  { snapshot, reading, settings, today, day }: Sources,
  work: readonly OpenWork[],
  { desks, week }: DueNow,
): { readonly counted: readonly Counted[]; readonly problems: readonly Problem[] } {
  const waits = longWaits(waitsOf(snapshot, reading, today));
  const retention = retentionCounts(snapshot, today);
  const lines = coordinatorLines({ work, desks, struck: week.struck, waits, retention, today });
  if (lines.length === 0) return { counted: [], problems: [] };
  const recipient = coordinatorOf(snapshot, reading, settings);
  if (recipient !== undefined) {
    const message = coordinatorDigest(recipient, lines, day);
    return { counted: [{ message, count: { id: message.id, kind: "coordinator", talks: 0, tasks: 0 } }], problems: [] };
  }
  const problem: Problem = {
    // What was in three reminders is told to nobody now.
    level: week.struck.length > 0 ? "warning" : "info",
    told: sentence("coordinator-missing", {}),
    remedy: sentence("remedy-coordinator-missing", {}),
  };
  return { counted: [], problems: [problem] };
}

/** Matches with something due by the end of the week. */
function dueBy(work: readonly OpenWork[], end: string): readonly OpenWork[] {
  return work.filter(({ items }) => items.some(({ due }) => due <= end));
}

function ledgerEdits(snapshot: Snapshot, rows: readonly WantedRow[], language: Language): readonly Edit[] {
  const isNeeded = rows.length > 0 || sheetWithKey(snapshot, remindersDesign.key) !== undefined;
  return isNeeded ? synced(snapshot, { design: remindersDesign, rows, others: "remove" }, language) : [];
}

function sourcesOf(snapshot: Snapshot, reading: Reading, { today, settings: given }: JobOptions): Sources {
  const { settings } = settingsOf(snapshot, given);
  // Of a language that was asked for this run alone nothing is written down.
  const { language } = settingsOf(snapshot).settings;
  const day = reminderDay(today, settings["reminders.weekday"]);
  return { snapshot, reading, settings: { ...settings, language }, today, day };
}

/** What contact persons hear this week, and what stands ready for the weeks after it. */
function digestsOf(
  { snapshot, reading, settings, today, day }: Sources,
  work: readonly OpenWork[],
): { readonly now: DueNow; readonly later: readonly WeekMessages[] } {
  const { language } = settings;
  const [week = { day, digests: [], struck: [] }, ...later] = digestWeeks(
    desksOf(reading, work, language),
    goneBefore(ledgerOf(snapshot), day),
    weekDays(day, settings["reminders.weeks-ahead"]),
    today,
  );
  const desks = desksOf(reading, dueBy(work, reminderEnd(day)), language);
  const messagesOf = (one: DigestWeek): WeekMessages => ({
    day: one.day,
    messages: one.digests.map(({ message }) => message),
  });
  return { now: { desks, week }, later: later.map(messagesOf) };
}

/**
 * The reminders of this week: one digest per contact person and one for the coordinator, unless the ledger says that it
 * went out. The ledger gets a row for each, which whoever sends will claim, and rows of as many weeks more as the
 * settings want. A second plan on the result says the same messages and changes nothing.
 */
export function reminderPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<RemindResult> {
  const sources = sourcesOf(snapshot, reading, options);
  const { language } = sources.settings;
  const work = openWork(snapshot, reading, options);
  const { now, later } = digestsOf(sources, work);
  const forCoordinator = coordinatorPart(sources, work, now);
  const all = [...now.week.digests.map(countedDigest), ...forCoordinator.counted];
  const ledger = ledgerOf(snapshot);
  const messages = waitingOnes(
    all.map(({ message }) => message),
    ledger,
  );
  const isWaiting = new Set(messages);
  const edits = ledgerEdits(snapshot, reminderRows([{ day: sources.day, messages }, ...later], ledger), language);
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-reminders", {}), edits }],
    findings: [
      ...matchSheetProblems(snapshot),
      ...unreachedProblems(sources, now.desks),
      ...withdrawnProblems(snapshot, work),
      ...forCoordinator.problems,
      // Where rows stand once the edits are done, so that a second plan says the same.
      ...reminderFindings(applied(snapshot, edits), sources.day),
    ],
    messages,
    summary: [messages.length === 0 ? noneSaid(now, reading) : sentence("reminders-due", { count: messages.length })],
    result: { messages, counts: all.filter(({ message }) => isWaiting.has(message)).map(({ count }) => count) },
  };
}
