import { momentNow, programmeZone } from "./clock.ts";
import { locked } from "./document-lock.ts";
import {
  forgetTimer,
  isSilent,
  keepTimer,
  madeTimerId,
  ownTimerId,
  timerRecords,
  type TimerRecord,
} from "./timer-records.ts";

/** The function that Google calls every hour. */
const hourly = "runHourly";

/** How timers stand, as far as this person can know: Google shows nobody the timers of others. */
export interface Timers {
  readonly isMine: boolean;
  /** What colleagues turned on, silent ones included. */
  readonly others: readonly TimerRecord[];
  readonly own?: TimerRecord;
}

function ownTriggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === hourly);
}

/** How many timers this person has; more than one is a trouble of before. */
export function ownTimerCount(): number {
  return ownTriggers().length;
}

/** How things are now. Needs the permission for timers. */
export function timersNow(): Timers {
  const id = ownTimerId();
  const records = timerRecords();
  const own = id === undefined ? undefined : records.get(id);
  const others = [...records].flatMap(([other, record]) => (other === id ? [] : [record]));
  const isMine = ownTriggers().length > 0;
  return { isMine, others, ...(own === undefined || !isMine ? {} : { own }) };
}

/**
 * Gives this person one timer that looks every hour. An old one goes once the new one stands, also one that Google had
 * stopped; records of colleagues that have been silent for days go too, because their timers are likely gone.
 */
export function turnedOn(): void {
  locked(() => {
    const old = ownTriggers();
    ScriptApp.newTrigger(hourly).timeBased().everyHours(1).inTimezone(programmeZone).create();
    for (const trigger of old) ScriptApp.deleteTrigger(trigger);
    const { now, today } = momentNow("nl");
    for (const [id, record] of timerRecords()) if (isSilent(record, today)) forgetTimer(id);
    keepTimer(madeTimerId(), { since: now });
  });
}

/** Takes away the timers of this person; those of colleagues only they can take away. */
export function turnedOff(): void {
  locked(() => {
    for (const trigger of ownTriggers()) ScriptApp.deleteTrigger(trigger);
    const id = ownTimerId();
    if (id !== undefined) forgetTimer(id);
  });
}
