import { compareDates, daysBetween, plusDays, weekdayOf } from "../dates/civil-date.ts";
import { sha256Hex } from "../hash.ts";
import { isPlainCode } from "../plain-code.ts";
import type { Message } from "../records/message.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";

/** Something that is due on a day, of one match: a talk or a task. */
export interface DueItem {
  readonly match: string;
  readonly kind: "talk" | "task";
  readonly due: string;
}

/** Who gets a digest. The name identifies the person and is never sent. */
export interface Recipient {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
}

/** The first day of the reminder week that `today` is in: reminders of one week have one key, on whatever day they go. */
export function reminderDay(today: string, weekday: number): string {
  return plusDays(today, -((weekdayOf(today) - weekday + 7) % 7));
}

/** The last day of that week: what is due by then is in its reminder. */
export function reminderEnd(day: string): string {
  return plusDays(day, 6);
}

/** Key of a digest: the week, and a hash that says the same person without saying who. */
export function reminderKey(day: string, name: string): string {
  return `${day}-${sha256Hex(`${day} ${name}`).slice(0, 10)}`;
}

/** The code of a match, or `""` where what it is called may say more: of that its place is told. */
export function codeIn(match: string): string {
  return isPlainCode(match) ? match : "";
}

/** What one match has due. */
interface MatchLine {
  readonly match: string;
  readonly talks: readonly DueItem[];
  readonly tasks: readonly DueItem[];
}

function linesOf(items: readonly DueItem[]): readonly MatchLine[] {
  const matches = [...new Set(items.map((item) => item.match))].sort();
  return matches.map((match) => {
    const own = items.filter((item) => item.match === match).sort((one, other) => compareDates(one.due, other.due));
    return {
      match,
      talks: own.filter((item) => item.kind === "talk"),
      tasks: own.filter((item) => item.kind === "task"),
    };
  });
}

/** How late the oldest of these is, and how many are late. */
function lateness(items: readonly DueItem[], today: string): { readonly late: number; readonly days: number } {
  const late = items.filter((item) => item.due < today);
  const [oldest] = late;
  return { late: late.length, days: oldest === undefined ? 0 : daysBetween(oldest.due, today) };
}

function lineText(line: MatchLine, today: string, language: Language): string {
  const parts = [
    ...(line.talks.length === 0
      ? []
      : [sentence("reminder-talks", { count: line.talks.length, ...lateness(line.talks, today) })]),
    ...(line.tasks.length === 0
      ? []
      : [sentence("reminder-tasks", { count: line.tasks.length, ...lateness(line.tasks, today) })]),
  ];
  const match = isPlainCode(line.match) ? line.match : say(language, sentence("reminder-no-code", {}));
  return `- ${match}: ${parts.map((part) => say(language, part)).join(", ")}`;
}

/**
 * The digest of one contact person: which matches have how many talks and tasks due, by code and count and nothing else,
 * in their language. `day` is the first day of the reminder week (`reminderDay`).
 */
export function digest(recipient: Recipient, items: readonly DueItem[], day: string, today: string): Message {
  const { language } = recipient;
  const count = (kind: DueItem["kind"]): number => items.filter((item) => item.kind === kind).length;
  const counts = { talks: count("talk"), tasks: count("task") };
  const lines = linesOf(items);
  return {
    id: reminderKey(day, recipient.name),
    to: recipient.email,
    subject: say(language, sentence("reminder-subject", counts)),
    text: [
      say(language, sentence("reminder-hello", {})),
      "",
      say(language, sentence("reminder-due", counts)),
      ...lines.map((line) => lineText(line, today, language)),
      "",
      say(language, sentence("reminder-open", {})),
      "",
    ].join("\n"),
    about: lines.map((line) => line.match).filter(isPlainCode),
  };
}
