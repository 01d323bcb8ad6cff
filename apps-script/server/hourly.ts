import type { SendingReport } from "../../core/check-ins/sending.ts";
import { isQuietHour, isSendingHour } from "../../core/check-ins/sending-hours.ts";
import { settingsOf } from "../../core/sheets/settings.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import { momentNow, TimeBudget } from "./clock.ts";
import { locked } from "./document-lock.ts";
import { loggedFailure } from "./failure-log.ts";
import { opened } from "./opened.ts";
import { remindersSent } from "./reminder-run.ts";
import { keepTimer, madeTimerId, timerRecords, type TimerRecord } from "./timer-records.ts";
import { codeOf } from "./told-problem.ts";

/** How long a timer waits for people, in milliseconds: in an hour it is back. */
const patience = 10_000;

/** What a run found wrong, as a code that holds nothing personal. */
function problemIn({ failed, uncertain, postponed }: SendingReport): string | undefined {
  if (failed > 0) return `mail-refused-${failed}`;
  if (uncertain > 0) return `mail-uncertain-${uncertain}`;
  return postponed > 0 ? "mail-postponed" : undefined;
}

/** Sends where it is the hour for it; gives the code of what went wrong with single messages. `onTurn` when it may begin. */
function sentThisHour(budget: TimeBudget, onTurn: () => void): string | undefined {
  // Most hours of the year end here, before any sheet is read.
  if (isQuietHour(momentNow("nl").now)) return undefined;
  return locked(() => {
    onTurn();
    const { host, snapshot } = opened("remind");
    const { now } = momentNow("nl");
    if (!isSendingHour(now, settingsOf(snapshot).settings)) return undefined;
    return problemIn(remindersSent(host, snapshot, budget));
  }, patience);
}

/** Keeps the heartbeat: nobody looks at Google's own list of runs. */
function beat(id: string, problem: string | undefined): void {
  const { now } = momentNow("nl");
  const since = timerRecords().get(id)?.since ?? now;
  keepTimer(id, { since, lastRun: now, ...(problem === undefined ? {} : { problem }) });
}

/** Keeps that a service of Google failed: people see it where reminders stand, and the next hour makes it good. */
function keepTrouble(id: string, code: string): void {
  const record: TimerRecord = timerRecords().get(id) ?? { since: momentNow("nl").now };
  keepTimer(id, { ...record, problem: code });
}

/** Keeps what stopped a run. A code that stands already is not logged again: a trouble of days is one line. */
function keepFailure(id: string, code: string): void {
  const isNew = timerRecords().get(id)?.problem !== code;
  keepTrouble(id, code);
  if (isNew) loggedFailure(code);
}

function isBusy(error: unknown): boolean {
  return error instanceof HostProblem && error.code === "busy" && !error.isPartly;
}

/** Problems of which the owner of the timer must hear from Google too. */
function isFailure(problem: string): boolean {
  return problem.startsWith("mail-refused") || problem.startsWith("mail-uncertain");
}

/** What Google's mail of failures shows: a code, without what was thrown before. */
function codedError(code: string): Error {
  return new Error(`Samen Hier: ${code}`);
}

/**
 * Looks every hour whether reminders have to go. When something went wrong it throws in the end, with a code and nothing
 * else, so that Google's own mail of failures reaches the owner of the timer.
 */
export function runHourly(): void {
  const budget = new TimeBudget();
  const id = madeTimerId();
  let problem: string | undefined;
  const turn = { came: false };
  try {
    problem = sentThisHour(budget, () => {
      turn.came = true;
    });
    beat(id, problem);
  } catch (error) {
    problem = codeOf(error);
    if (isBusy(error)) {
      // Somebody is at work in the workbook, or a service of Google was out for a moment: the next hour comes.
      if (turn.came) keepTrouble(id, problem);
      return;
    }
    keepFailure(id, problem);
    throw codedError(problem);
  }
  if (problem !== undefined && isFailure(problem)) throw codedError(problem);
}
