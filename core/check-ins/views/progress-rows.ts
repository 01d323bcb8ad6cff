import { plusMonths } from "../../dates/civil-date.ts";
import type { Match } from "../../records/match.ts";
import { progressDesign } from "../../sheets/progress.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { isDue, type Side, type TalkRow } from "../../sheets/talks.ts";
import { say, sentence } from "../../text/sentence.ts";
import { levelOf } from "../levels.ts";
import { pausesOf, restsSince } from "../pauses.ts";
import { restedDay } from "../schedule.ts";
import type { MatchFacts, YearFacts } from "../year-facts.ts";

/** Characters of a bar. */
const barLength = 8;

/** How many of a number are done, as a bar of plain characters and a fraction; full only when all are. */
export function bar(done: number, total: number): string {
  const share = total === 0 ? 0 : (done * barLength) / total;
  const full = done === 0 ? 0 : Math.max(1, Math.floor(share));
  return `${"█".repeat(full)}${"░".repeat(barLength - full)} ${done}/${total}`;
}

/**
 * The month of its year that a match is in, from 1 to 12: full months since the first meeting, without those in which it
 * rested. Undefined before the first meeting.
 */
export function monthOfYear(match: Match, today: string): number | undefined {
  const { startsOn: start } = match;
  if (start === undefined || start > today) return undefined;
  const rests = restsSince(start, pausesOf(match, today));
  const isPast = (month: number): boolean => {
    const { planned, onHold } = restedDay(plusMonths(start, month), rests);
    return onHold === undefined && planned <= today;
  };
  return 1 + Array.from({ length: 11 }, (_, place) => place + 1).filter(isPast).length;
}

function barOf(talks: readonly TalkRow[], side: Side): { readonly bar: string; readonly held: number } {
  const own = talks.filter((talk) => talk.side === side && !talk.skipped);
  const held = own.filter((talk) => talk.held).length;
  return { bar: bar(held, own.length), held };
}

function lastTalk(talks: readonly TalkRow[]): string | null {
  const days = talks.flatMap((talk) => (talk.held ? (talk.done ?? talk.planned ?? []) : [])).sort();
  return days[days.length - 1] ?? null;
}

function nextTalk(talks: readonly TalkRow[]): string | null {
  const days = talks.filter(isDue).flatMap(({ planned }) => planned ?? []);
  return days.sort()[0] ?? null;
}

function rowOf({ match, talks, tasks, signals, contactPerson }: MatchFacts, facts: YearFacts): WantedRow {
  const open = tasks.filter(({ status }) => status === "open" || status === "busy");
  const month = monthOfYear(match, facts.today);
  const group = barOf(talks, "group");
  const household = barOf(talks, "household");
  return {
    match: match.id,
    group: match.group,
    household: match.household,
    status: match.status,
    "starts-on": match.startsOn ?? null,
    month: month === undefined ? null : say(facts.language, sentence("progress-month", { month })),
    "group-bar": group.bar,
    "group-held": group.held,
    "household-bar": household.bar,
    "household-held": household.held,
    "last-talk": lastTalk(talks),
    "next-talk": nextTalk(talks),
    "open-tasks": open.length,
    "late-tasks": open.filter(({ due }) => due < facts.today).length,
    level: levelOf(signals),
    signals: signals.length === 0 ? null : signals.map(({ code }) => code).join(", "),
    "contact-person": contactPerson ?? null,
  };
}

/** What the sheet with the progress of every match should say. */
export function progressWanted(facts: YearFacts): Wanted {
  const rows = facts.matches.map((one) => rowOf(one, facts));
  return { design: progressDesign, rows, others: "remove", ordered: true };
}
