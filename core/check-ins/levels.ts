import { plusDays, plusMonths } from "../dates/civil-date.ts";
import { plusWorkingDays, type WorkingCalendar } from "../dates/working-days.ts";
import { signalCode, type Signal, type SignalCode } from "../records/check-in.ts";
import type { Evidence, Grounds } from "./evidence.ts";
import { isResting } from "./pauses.ts";
import { ruleOf } from "./signals.ts";

/** How a match stands: nothing to do, talk within ten days, or act within three working days or today. */
export type Level = "green" | "amber" | "red";

/** Codes of signals on which a person phones today. */
const atOnce: ReadonlySet<SignalCode> = new Set(["S10", "S11"]);

/** Red by themselves. */
const red: ReadonlySet<SignalCode> = new Set(["S6", "S7", "S10", "S11"]);

/** True for a signal on which a person phones today: a concern about safety, or somebody who wants to stop. */
export function isForToday({ code }: Signal): boolean {
  return atOnce.has(code);
}

const codes: readonly SignalCode[] = signalCode.options;

/** What holds on the day of the evidence; while a match rests only what is about people, not plans. */
function holding(evidence: Evidence): ReadonlyMap<SignalCode, Grounds> {
  const rests = isResting(evidence.match, evidence.today);
  const asked = codes.filter((code) => !rests || red.has(code));
  return new Map(
    asked.flatMap((code): (readonly [SignalCode, Grounds])[] => {
      const grounds = ruleOf(code)(evidence);
      return grounds === undefined ? [] : [[code, grounds]];
    }),
  );
}

/** The day on which amber ones became red because there were two of them; undefined of fewer. */
function crowdedSince(now: ReadonlyMap<SignalCode, Grounds>): string | undefined {
  const days = [...now].flatMap(([code, { since }]) => (red.has(code) ? [] : [since])).sort();
  return days[1];
}

/**
 * The signals of one match, by code. S6, S7, S10 and S11 are red. Any other is amber, and red when there are two of
 * them, or when it already held a month ago: from the day on which that was so it has to be answered as red.
 */
export function signalsOf(evidence: Evidence): readonly Signal[] {
  const now = holding(evidence);
  const monthAgo = holding({ ...evidence, today: plusMonths(evidence.today, -1) });
  const crowded = crowdedSince(now);
  return [...now].map(([code, { since, because }]): Signal => {
    const signal = { match: evidence.match.id, code, since, because: [...because] };
    if (red.has(code)) return { ...signal, level: "red" };
    const lasting = monthAgo.has(code) ? plusMonths(since, 1) : undefined;
    const [redSince] = [crowded, lasting].flatMap((day) => day ?? []).sort();
    return redSince === undefined ? { ...signal, level: "amber" } : { ...signal, level: "red", redSince };
  });
}

/** How a match stands: its worst signal. */
export function levelOf(signals: readonly Signal[]): Level {
  if (signals.some((signal) => signal.level === "red")) return "red";
  return signals.length === 0 ? "green" : "amber";
}

/**
 * The day by which somebody has to act on a signal: the day itself for safety and for stopping, three working days for
 * anything else since it is red, ten days for amber.
 */
export function answerBy(signal: Signal, calendar: WorkingCalendar): string {
  if (isForToday(signal)) return signal.since;
  return signal.level === "red"
    ? plusWorkingDays(signal.redSince ?? signal.since, 3, calendar)
    : plusDays(signal.since, 10);
}
