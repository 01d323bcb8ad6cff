import { codeKey } from "../intake/codes.ts";
import type { Reading } from "../intake/reading.ts";
import { sha256Hex } from "../hash.ts";
import type { Signal } from "../records/check-in.ts";
import type { Match } from "../records/match.ts";
import type { Message } from "../records/message.ts";
import type { Settings } from "../settings.ts";
import { isDue } from "../sheets/talks.ts";
import { isPlainCode } from "../plain-code.ts";
import { partiesIn } from "../tasks/parties.ts";
import type { Codes } from "../text/nl/coordinator.ts";
import { say, sentence, type Sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { contactsOf, recipientOf, type Desk } from "./desks.ts";
import { isForToday, levelOf, signalsOf } from "./levels.ts";
import type { OpenWork } from "./open-work.ts";
import type { DueItem, Recipient } from "./reminders.ts";

/** What the coordinator's digest is made of. */
export interface CoordinatorWeek {
  readonly work: readonly OpenWork[];
  /** Contact persons with something due. */
  readonly desks: readonly Desk[];
  /** What contact persons were reminded of three times. */
  readonly struck: readonly DueItem[];
  /** How many wait longer than they should: for a match, and for a first meeting (R25). */
  readonly waits: { readonly match: number; readonly meeting: number };
  /** How much is past its term of retention and will be within 30 days, where people keep that list (T89). */
  readonly retention: { readonly past: number; readonly soon: number };
  readonly today: string;
}

function codesIn(matches: readonly string[]): Codes {
  const all = [...new Set(matches)];
  const codes = all.filter(isPlainCode);
  return { codes, others: all.length - codes.length };
}

/** How soon somebody has to act on a match. */
type Urgency = "today" | "soon" | "later";

function urgencyOf(signals: readonly Signal[]): Urgency | undefined {
  const level = levelOf(signals);
  if (signals.some(isForToday)) return "today";
  return level === "green" ? undefined : level === "red" ? "soon" : "later";
}

/** Matches by how soon somebody has to act, without what it is about. */
function urgent({ work, today }: CoordinatorWeek): Readonly<Record<Urgency, readonly string[]>> {
  const found = work.map(({ match, talks, tasks }) => ({
    match: match.id,
    urgency: urgencyOf(signalsOf({ match, talks, tasks, today })),
  }));
  const of = (urgency: Urgency): readonly string[] =>
    found.filter((one) => one.urgency === urgency).map(({ match }) => match);
  return { today: of("today"), soon: of("soon"), later: of("later") };
}

/** A line of the digest, and the matches that it is about. */
interface DigestLine {
  readonly told: Sentence;
  readonly matches: readonly string[];
}

function matchLine(
  code: "coordinator-today" | "coordinator-soon" | "coordinator-later" | "coordinator-nobody" | "coordinator-left",
  matches: readonly string[],
): DigestLine[] {
  return matches.length === 0 ? [] : [{ told: sentence(code, codesIn(matches)), matches }];
}

function lateLine({ work, today }: CoordinatorWeek): DigestLine[] {
  const late = work
    .filter(({ hasLeft }) => !hasLeft)
    .flatMap(({ talks }) => talks.filter((talk) => isDue(talk) && talk.planned < today));
  if (late.length === 0) return [];
  const matches = new Set(late.map(({ match }) => match)).size;
  return [{ told: sentence("coordinator-late", { count: late.length, matches }), matches: [] }];
}

function struckLine({ struck }: CoordinatorWeek): DigestLine[] {
  const matches = struck.map(({ match }) => match);
  if (matches.length === 0) return [];
  return [{ told: sentence("coordinator-struck", { count: struck.length, ...codesIn(matches) }), matches }];
}

function waitLine({ waits }: CoordinatorWeek): DigestLine[] {
  return waits.match + waits.meeting === 0 ? [] : [{ told: sentence("coordinator-waits", waits), matches: [] }];
}

function idsOf(matches: readonly Match[]): readonly string[] {
  return matches.map(({ id }) => id);
}

function retentionLine({ retention: { past, soon } }: CoordinatorWeek): DigestLine[] {
  return past + soon === 0 ? [] : [{ told: sentence("coordinator-retention", { past, soon }), matches: [] }];
}

/** The lines of the digest, what is most pressing first; none where nothing asks for attention. */
export function coordinatorLines(week: CoordinatorWeek): readonly DigestLine[] {
  const { today, soon, later } = urgent(week);
  const unreachable = week.desks.filter(({ name, recipient }) => name !== "" && recipient === undefined).length;
  return [
    ...matchLine("coordinator-today", today),
    ...matchLine("coordinator-soon", soon),
    ...matchLine("coordinator-later", later),
    ...lateLine(week),
    ...struckLine(week),
    ...(unreachable === 0 ? [] : [{ told: sentence("coordinator-unreachable", { count: unreachable }), matches: [] }]),
    ...matchLine(
      "coordinator-nobody",
      week.desks.filter(({ name }) => name === "").flatMap(({ matches }) => idsOf(matches)),
    ),
    ...matchLine("coordinator-left", idsOf(week.work.filter(({ hasLeft }) => hasLeft).map(({ match }) => match))),
    ...waitLine(week),
    ...retentionLine(week),
  ];
}

/**
 * Who gets the digest: the contact of the party `coordinator` where they stand among the contact persons with an address
 * (R30, R32), else the address of the setting `reminders.coordinator`; undefined where neither is there.
 */
export function coordinatorOf(snapshot: Snapshot, reading: Reading, settings: Settings): Recipient | undefined {
  const name = partiesIn(snapshot, reading).contact("coordinator");
  const known = name === undefined ? undefined : contactsOf(reading).get(codeKey(name));
  const named = recipientOf(known, settings.language);
  if (named !== undefined) return named;
  const email = settings["reminders.coordinator"];
  return email === "" ? undefined : { name: "", email, language: settings.language };
}

/** Key of the digest of a week: one a week, whoever is coordinator by then. No name has a line break in it. */
export function coordinatorKey(day: string): string {
  return `${day}-${sha256Hex(`${day}\ncoordinator`).slice(0, 10)}`;
}

function textOf(lines: readonly DigestLine[], language: Language): string {
  return [
    say(language, sentence("coordinator-hello", {})),
    "",
    say(language, sentence("coordinator-lead", {})),
    ...lines.map(({ told }) => `- ${say(language, told)}`),
    "",
    say(language, sentence("coordinator-open", {})),
    "",
  ].join("\n");
}

/** The digest of the coordinator: codes and counts, never what a signal means. `day` is the first day of the week. */
export function coordinatorDigest(recipient: Recipient, lines: readonly DigestLine[], day: string): Message {
  const { email, language } = recipient;
  return {
    id: coordinatorKey(day),
    to: email,
    subject: say(language, sentence("coordinator-subject", { count: lines.length })),
    text: textOf(lines, language),
    about: [...new Set(lines.flatMap(({ matches }) => matches))].filter(isPlainCode).sort(),
  };
}
