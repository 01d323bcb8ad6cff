import { daysBetween } from "../../core/dates/civil-date.ts";

/** What is kept of the timer of one person: no more than anybody may see who can open the workbook. */
export interface TimerRecord {
  /** When it was turned on: `yyyy-MM-ddTHH:mm` in the zone of the programme. */
  readonly since: string;
  /** When a run last came to its end; absent before the first. */
  readonly lastRun?: string;
  /** Code of what went wrong last; absent when nothing did. */
  readonly problem?: string;
}

/** Timers of people by a random id: whose is whose only their own account knows. */
export type TimerRecords = ReadonlyMap<string, TimerRecord>;

const start = "timer.";
const ownKey = "timer";
/** Days without a run from which a timer counts as silent: weekends and holidays do not stop it. */
const silentDays = 3;

function isRecord(value: unknown): value is TimerRecord {
  return typeof value === "object" && value !== null && "since" in value && typeof value.since === "string";
}

function recordIn(text: string): TimerRecord | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The timers that people turned on in this workbook, colleagues included. A copy of the workbook has none. */
export function timerRecords(): TimerRecords {
  const all = PropertiesService.getDocumentProperties().getProperties();
  const found = new Map<string, TimerRecord>();
  for (const [key, text] of Object.entries(all)) {
    const record = key.startsWith(start) ? recordIn(text) : undefined;
    if (record !== undefined) found.set(key.slice(start.length), record);
  }
  return found;
}

/** The id of this person's timer; undefined where they never had one. */
export function ownTimerId(): string | undefined {
  return PropertiesService.getUserProperties().getProperty(ownKey) ?? undefined;
}

/** The id of this person's timer, made where there is none. */
export function madeTimerId(): string {
  const id = ownTimerId() ?? Utilities.getUuid();
  PropertiesService.getUserProperties().setProperty(ownKey, id);
  return id;
}

/** Keeps what is known of a timer. */
export function keepTimer(id: string, record: TimerRecord): void {
  PropertiesService.getDocumentProperties().setProperty(`${start}${id}`, JSON.stringify(record));
}

/** Forgets a timer that is gone. */
export function forgetTimer(id: string): void {
  PropertiesService.getDocumentProperties().deleteProperty(`${start}${id}`);
}

/** Forgets that this person ever had a timer. */
export function forgetOwnTimerId(): void {
  PropertiesService.getUserProperties().deleteProperty(ownKey);
}

/** When a timer last showed that it is there. */
export function lastSeen({ since, lastRun = "" }: TimerRecord): string {
  return lastRun > since ? lastRun : since;
}

/** True where a timer was turned on and has not come to the end of a run for days. `today` is `yyyy-MM-dd`. */
export function isSilent(record: TimerRecord, today: string): boolean {
  return daysBetween(lastSeen(record).slice(0, 10), today) >= silentDays;
}

/** True where reminders are on, and no timer at all does its work. */
export function allLate(records: TimerRecords, today: string): boolean {
  return records.size > 0 && [...records.values()].every((record) => isSilent(record, today));
}
