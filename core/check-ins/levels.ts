import { plusDays, plusMonths } from "../dates/civil-date.ts";
import { plusWorkingDays, type WorkingCalendar } from "../dates/working-days.ts";
import { signalCode, type Signal, type SignalCode } from "../records/check-in.ts";
import { ruleOf, type Evidence } from "./signals.ts";

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

/** Codes that hold on the day of the evidence; while a match is paused only those that are about people, not plans. */
function holding(evidence: Evidence): readonly SignalCode[] {
  return codes
    .filter((code) => evidence.match.status !== "paused" || red.has(code))
    .filter((code) => ruleOf(code)(evidence) !== undefined);
}

/**
 * The signals of one match, by code. S6, S7, S10 and S11 are red. Any other is amber, and red when there are two of
 * them, or when it already held a month ago.
 */
export function signalsOf(evidence: Evidence): readonly Signal[] {
  const now = holding(evidence);
  const monthAgo = new Set(holding({ ...evidence, today: plusMonths(evidence.today, -1) }));
  const isCrowded = now.filter((code) => !red.has(code)).length >= 2;
  return now.flatMap((code): Signal[] => {
    const grounds = ruleOf(code)(evidence);
    if (grounds === undefined) return [];
    const level = red.has(code) || isCrowded || monthAgo.has(code) ? "red" : "amber";
    return [{ match: evidence.match.id, code, level, since: grounds.since, because: [...grounds.because] }];
  });
}

/** How a match stands: its worst signal. */
export function levelOf(signals: readonly Signal[]): Level {
  if (signals.some((signal) => signal.level === "red")) return "red";
  return signals.length === 0 ? "green" : "amber";
}

/**
 * The day by which somebody has to act on a signal: the day itself for safety and for stopping, three working days for
 * anything else that is red, ten days for amber.
 */
export function answerBy(signal: Signal, calendar: WorkingCalendar): string {
  if (isForToday(signal)) return signal.since;
  return signal.level === "red" ? plusWorkingDays(signal.since, 3, calendar) : plusDays(signal.since, 10);
}
