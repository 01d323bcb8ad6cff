import { plusMonths } from "../../dates/civil-date.ts";
import { signalCode } from "../../records/check-in.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import type { TalkRow } from "../../sheets/talks.ts";
import { signalNumbersDesign, yearDesign } from "../../sheets/year-numbers.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { YearFacts } from "../year-facts.ts";

/** Months on the sheet at most, so that a chart of them can be read. */
const mostMonths = 15;

/** Of those so many lie behind the month of today, where there is room for all of them. */
const monthsBehind = 8;

/** A column in which a talk counts. */
type Fate = "held" | "too-late" | "planned" | "on-hold" | "skipped";

const fates: readonly Fate[] = ["held", "too-late", "planned", "on-hold", "skipped"];

function fateOf(talk: TalkRow & { readonly planned: string }, today: string): Fate {
  if (talk.held) return "held";
  if (talk.skipped) return "skipped";
  if (talk.onHold === true) return "on-hold";
  return talk.planned < today ? "too-late" : "planned";
}

/** `yyyy-MM` of a day. */
function monthOf(day: string): string {
  return day.slice(0, 7);
}

function monthAfter(month: string, count: number): string {
  return monthOf(plusMonths(`${month}-01`, count));
}

/** The months from the first talk to the last; of more than fit those around today. */
export function monthsShown(days: readonly string[], today: string): readonly string[] {
  const sorted = [...new Set(days.map(monthOf))].sort();
  const first = sorted[0];
  const last = sorted[sorted.length - 1];
  if (first === undefined || last === undefined) return [];
  const latestStart = monthAfter(last, 1 - mostMonths);
  const around = monthAfter(monthOf(today), -monthsBehind);
  const wanted = around < latestStart ? around : latestStart;
  const start = wanted > first ? wanted : first;
  return Array.from({ length: mostMonths }, (_, place) => monthAfter(start, place)).filter((month) => month <= last);
}

function isDated<Talk extends TalkRow>(talk: Talk): talk is Talk & { readonly planned: string } {
  return talk.planned !== undefined;
}

/** What the sheet with the numbers of the year should say. */
export function yearWanted(facts: YearFacts): Wanted {
  const talks = [...facts.earlier, ...facts.talks].filter(isDated);
  const counts = new Map<string, number>();
  for (const talk of talks) {
    const place = `${monthOf(talk.planned)} ${fateOf(talk, facts.today)}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const months = monthsShown(
    talks.map(({ planned }) => planned),
    facts.today,
  );
  const rows = months.map((month): WantedRow => ({
    month,
    ...Object.fromEntries(fates.map((fate) => [fate, counts.get(`${month} ${fate}`) ?? 0])),
  }));
  return { design: yearDesign, rows, others: "remove", ordered: true };
}

/** What the sheet with the numbers of the signals should say: every code, also those that nobody has. */
export function signalNumbersWanted({ signals, language }: YearFacts): Wanted {
  const rows = signalCode.options.map((code): WantedRow => {
    const own = signals.filter((signal) => signal.code === code);
    const amber = own.filter(({ level }) => level === "amber").length;
    return { code, means: say(language, sentence("signal-means", { code })), amber, red: own.length - amber };
  });
  return { design: signalNumbersDesign, rows, others: "remove", ordered: true };
}
