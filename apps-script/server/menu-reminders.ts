import type { ScheduleState } from "../../core/screens/server-call.ts";
import { shownDay } from "../../core/screens/values.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { momentNow, TimeBudget } from "./clock.ts";
import { agrees, fromMenu, lineFrom, showText } from "./dialogs.ts";
import { opened } from "./opened.ts";
import { nowTold, offTold, onTold, scheduleState } from "./schedule.ts";
import { whenTold } from "./schedule-when.ts";
import { testSent } from "./test-message.ts";

/** Asks Google for what is missing. Its exception is the question to the person: nobody may catch it. */
function askPermission(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** Turns reminders on for this person, after having said what that means. */
export function remindersOn(): void {
  askPermission();
  fromMenu((language) => {
    const question = say(language, sentence("schedule-on-ask", { when: whenTold(language) }));
    if (agrees(question, language)) showText(onTold(language), language);
  });
}

/** Turns reminders off for this person. */
export function remindersOff(): void {
  askPermission();
  fromMenu((language) => {
    showText(offTold(language), language);
  });
}

/** How many messages would go out now. */
function messagesReady(language: Language): number {
  const answer = opened().desk.view("check-ins", momentNow(language));
  return "value" in answer ? answer.value.reminders.messages : 0;
}

/** Sends what is due, after having said how much that is. */
export function remindersNow(): void {
  askPermission();
  fromMenu((language) => {
    const messages = messagesReady(language);
    if (messages === 0) {
      showText(say(language, sentence("schedule-now-none", {})), language);
      return;
    }
    const question = say(language, sentence("schedule-now-ask", { messages }));
    if (agrees(question, language)) showText(nowTold(language, new TimeBudget()), language);
  });
}

/** Sends an example to an address that the person gives. */
export function remindersTest(): void {
  askPermission();
  fromMenu((language) => {
    const to = lineFrom(say(language, sentence("schedule-test-ask", {})), language);
    const told = to === undefined ? say(language, sentence("schedule-test-not", {})) : testSent(to, language);
    showText(told, language);
  });
}

function stateTold({ isOn, isMine, isLate, when, lastRun, problem }: ScheduleState, language: Language): Sentence[] {
  if (!isOn) return [sentence("schedule-state-off", {})];
  const ran = { on: shownDay((lastRun ?? "").slice(0, 10), language), at: (lastRun ?? "").slice(11) };
  return [
    sentence("schedule-state-on", { when }),
    sentence(isMine ? "schedule-state-mine" : "schedule-state-other", {}),
    lastRun === undefined ? sentence("schedule-state-never", {}) : sentence("schedule-state-run", ran),
    ...(isLate ? [sentence("schedule-late", {})] : []),
    ...(problem === undefined ? [] : [sentence("schedule-problem", { problem })]),
  ];
}

/** Says how things are with reminders. */
export function remindersState(): void {
  askPermission();
  fromMenu((language) => {
    const lines = stateTold(scheduleState(language), language).map((one) => say(language, one));
    showText(lines.join("\n"), language);
  });
}
