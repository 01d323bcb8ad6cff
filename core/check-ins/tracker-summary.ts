import type { Signal, SignalCode } from "../records/check-in.ts";
import { isDue } from "../sheets/talks.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { levelOf } from "./levels.ts";
import type { YearFacts } from "./year-facts.ts";

/** The codes of the matches with one of these signals, as people read them. */
function matchesWith(signals: readonly Signal[], codes: readonly SignalCode[]): string {
  const found = signals.filter((signal) => codes.includes(signal.code)).map((signal) => signal.match);
  return [...new Set(found)].join(", ");
}

/** How many matches need action, and what for where that is not seen on the sheet of the talks itself. */
function signalSummary(signals: readonly Signal[]): readonly Sentence[] {
  const levels = [...new Set(signals.map((signal) => signal.match))].map((match) =>
    levelOf(signals.filter((signal) => signal.match === match)),
  );
  const red = levels.filter((level) => level === "red").length;
  const amber = levels.filter((level) => level === "amber").length;
  const call = matchesWith(signals, ["S10", "S11"]);
  const overdue = matchesWith(signals, ["S9"]);
  return [
    ...(red === 0 ? [] : [sentence("signals-red", { count: red })]),
    ...(call === "" ? [] : [sentence("signals-call-today", { matches: call })]),
    ...(amber === 0 ? [] : [sentence("signals-amber", { count: amber })]),
    ...(overdue === "" ? [] : [sentence("signals-tasks-overdue", { matches: overdue })]),
  ];
}

/** What the job says of the talks and signals of all matches, the worst first. */
export function summaryOf({ talks, signals, today }: YearFacts): readonly Sentence[] {
  const matches = new Set(talks.map((talk) => talk.match)).size;
  const late = talks.filter((talk) => isDue(talk) && talk.planned < today).length;
  if (matches === 0) return [sentence("check-ins-none", {})];
  return [
    ...signalSummary(signals),
    sentence("check-ins-planned", { matches, talks: talks.length }),
    ...(late === 0 ? [] : [sentence("check-ins-late", { count: late })]),
  ];
}
