import { strict as assert } from "node:assert";

/**
 * What must be so of a year of reminders, worked out from what a person would see: rows with talks, mails in boxes, and
 * the calendar of 2026 and 2027 on the wall. It shares no code with what it judges.
 */

/** A talk as it stands on the sheet. */
export interface SeenTalk {
  readonly match: string;
  /** `yyyy-MM-dd`. */
  readonly planned: string;
  /** Took place, or was called off. */
  readonly isOver: boolean;
}

/** What can be seen of one run. */
export interface SeenRun {
  /** `yyyy-MM-ddTHH:mm` in the zone of the programme, at its beginning. */
  readonly now: string;
  /** Addresses of whom something was due when it began. */
  readonly due: ReadonlySet<string>;
  /** Addresses that got a mail, in order, and when. */
  readonly mails: readonly { readonly to: string; readonly now: string }[];
  /** Mails that it could send; absent is no end. */
  readonly quota?: number;
  /** It came to its end, and nothing stood in its way. */
  readonly isWhole: boolean;
  /** Addresses of which the ledger says afterwards, for this week, that nobody can tell. */
  readonly uncertain: ReadonlySet<string>;
}

/** Days on which offices are closed, besides weekends; 5 May only every fifth year. */
const closed = new Set([
  ...["2026-01-01", "2026-04-03", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25", "2026-12-25"],
  ...["2027-01-01", "2027-03-26", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17"],
]);

const day = 86_400_000;

function noon(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
}

function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** The Monday of the week that a day is in. */
export function mondayOf(date: string): string {
  const weekday = (new Date(noon(date)).getUTCDay() + 6) % 7;
  return dateOf(noon(date) - weekday * day);
}

/** The Sunday of the week that a day is in. */
export function sundayOf(date: string): string {
  return dateOf(noon(mondayOf(date)) + 6 * day);
}

/** True where mail may go: from nine to six on a day on which people work. */
export function isOfficeHour(now: string): boolean {
  const weekday = new Date(noon(now)).getUTCDay();
  const hour = Number(now.slice(11, 13));
  return weekday >= 1 && weekday <= 5 && !closed.has(now.slice(0, 10)) && hour >= 9 && hour < 18;
}

/** Who is who: the address of whoever phones about a match, and that of the coordinator. */
export interface SeenPeople {
  readonly callers: ReadonlyMap<string, string>;
  readonly coordinator: string;
}

/** Remembers who got what, and throws where something is not as it must be. */
export class ReminderOracle {
  constructor(private readonly people: SeenPeople) {}

  private readonly got = new Map<string, number>();
  /** Mails in all. */
  total = 0;
  /** Weeks and people of whom nobody can tell. */
  readonly doubts = new Set<string>();

  private gotIn(now: string, to: string): number {
    return this.got.get(`${mondayOf(now)} ${to}`) ?? 0;
  }

  /** In how many weeks before this one somebody heard of a talk, or may have. */
  private heard(to: string, planned: string, now: string): number {
    const weeks = [...this.got.keys(), ...this.doubts].flatMap((key) => {
      const [monday = "", who] = key.split(" ");
      return who === to && monday < mondayOf(now) && sundayOf(monday) >= planned ? [monday] : [];
    });
    return new Set(weeks).size;
  }

  /**
   * Who must hear of something in the week that a moment is in: whoever phones of talks that they heard of less than three
   * times, the coordinator of talks that are late.
   */
  due(talks: readonly SeenTalk[], now: string): ReadonlySet<string> {
    const open = talks.filter(({ planned, isOver }) => !isOver && planned <= sundayOf(now));
    const callers = open.flatMap(({ match, planned }) => {
      const to = this.people.callers.get(match);
      return to === undefined || this.heard(to, planned, now) >= 3 ? [] : [to];
    });
    const isLate = open.some(({ planned }) => planned < now.slice(0, 10));
    return new Set([...callers, ...(isLate ? [this.people.coordinator] : [])]);
  }

  /** Looks at a run that has just been. */
  see(run: SeenRun): void {
    const waiting = [...run.due].filter((to) => this.gotIn(run.now, to) === 0);
    for (const { to, now } of run.mails) this.mailed(run, to, now);
    for (const to of run.uncertain) this.doubts.add(`${mondayOf(run.now)} ${to}`);
    if (!run.isWhole || !isOfficeHour(run.now)) return;
    const missing = waiting.filter((to) => this.gotIn(run.now, to) === 0 && !run.uncertain.has(to));
    const left = run.quota === undefined ? 0 : Math.max(0, waiting.length - run.quota);
    assert.ok(missing.length <= left, `${run.now}: ${missing.length} people hear nothing`);
  }

  private mailed(run: SeenRun, to: string, now: string): void {
    assert.ok(isOfficeHour(run.now), `${run.now}: a mail outside office hours`);
    assert.ok(run.due.has(to), `${run.now}: a mail about nothing`);
    assert.equal(this.gotIn(now, to), 0, `${now}: a second mail in one week`);
    this.got.set(`${mondayOf(now)} ${to}`, 1);
    this.total += 1;
  }

  /** Mails to an address in all. */
  mailsTo(to: string): number {
    return [...this.got.keys()].filter((key) => key.endsWith(` ${to}`)).length;
  }
}
