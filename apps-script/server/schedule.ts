import type { ScheduleAction, ScheduleState, ServerCall } from "../../core/screens/server-call.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { momentNow, type TimeBudget } from "./clock.ts";
import { locked } from "./document-lock.ts";
import { opened } from "./opened.ts";
import { problemTold } from "./problem-told.ts";
import { remindersSent } from "./reminder-run.ts";
import { whenTold } from "./schedule-when.ts";
import { testSent } from "./test-message.ts";
import { isSilent, lastSeen, type TimerRecord } from "./timer-records.ts";
import { timersNow, turnedOff, turnedOn } from "./timers.ts";
import { lacksPermission, ServerProblem } from "./told-problem.ts";

type ScheduleCall = Extract<ServerCall, { readonly call: "schedule" }>;

/** The timer that showed itself last: what is said of reminders is said of it. */
function newest(records: readonly TimerRecord[]): TimerRecord | undefined {
  return [...records].sort((one, other) => (lastSeen(one) < lastSeen(other) ? 1 : -1))[0];
}

/** How things are with reminders; `told` is what was done just now. */
export function scheduleState(language: Language, told?: string): ScheduleState {
  const { isMine, own, others } = timersNow();
  const known = newest([...(own === undefined ? [] : [own]), ...others]);
  const isOn = isMine || others.length > 0;
  const { today } = momentNow(language);
  const problem = isOn && known?.problem !== undefined ? problemTold(known.problem, language) : undefined;
  return {
    isMine,
    isOn,
    isLate: isOn && known !== undefined && isSilent(known, today),
    when: whenTold(language),
    ...(known?.lastRun === undefined ? {} : { lastRun: known.lastRun }),
    ...(problem === undefined ? {} : { problem }),
    ...(told === undefined ? {} : { told }),
  };
}

/** True where a colleague has a timer too that does its work. */
export function colleagueIsOn(language: Language): boolean {
  const { today } = momentNow(language);
  return timersNow().others.some((record) => !isSilent(record, today));
}

function withColleague(first: Sentence, language: Language): string {
  const also = colleagueIsOn(language) ? [sentence("schedule-colleague", {})] : [];
  return [first, ...also].map((one) => say(language, one)).join(" ");
}

/** Turns reminders on for this person, and says how things are. */
export function onTold(language: Language): string {
  turnedOn();
  return withColleague(sentence("schedule-on-done", { when: whenTold(language) }), language);
}

/** Turns reminders off for this person, and says how things are. */
export function offTold(language: Language): string {
  const { isMine } = timersNow();
  turnedOff();
  return withColleague(sentence(isMine ? "schedule-off-done" : "schedule-off-already", {}), language);
}

/** Sends what is due, whatever the hour: a person asked for it. Says what came of it. */
export function nowTold(language: Language, budget: TimeBudget): string {
  const report = locked(() => {
    const { host, snapshot } = opened("remind");
    return remindersSent(host, snapshot, budget);
  });
  const { sent, failed, uncertain, postponed } = report;
  return say(language, sentence("schedule-now-done", { sent, failed, uncertain, postponed }));
}

function told({ action, language, to = "" }: ScheduleCall, budget: TimeBudget): string | undefined {
  const answers: Readonly<Record<ScheduleAction, () => string | undefined>> = {
    state: () => undefined,
    on: () => onTold(language),
    off: () => offTold(language),
    now: () => nowTold(language, budget),
    test: () => testSent(to, language),
  };
  return answers[action]();
}

/** What the sidebar asks about reminders. The sidebar cannot ask for permission: it says where in the menu that is done. */
export function scheduled(call: ScheduleCall, budget: TimeBudget): ScheduleState {
  if (lacksPermission()) throw new ServerProblem("google-not-allowed");
  return scheduleState(call.language, told(call, budget));
}
