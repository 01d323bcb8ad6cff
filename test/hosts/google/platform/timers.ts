import { wallTime } from "../book/zone.ts";
import type { Platform, Run } from "./platform.ts";

/** A timer of somebody. */
export interface Trigger {
  readonly id: string;
  /** Address of who made it: it runs as them, and nobody else sees it. */
  readonly owner: string;
  readonly functionName: string;
  /** Hours between runs. */
  readonly everyHours: number;
  /** Minute of the hour at which Google runs it: chosen by Google, and then always the same. */
  readonly minute: number;
  /** Milliseconds since 1970. */
  readonly madeAt: number;
  /** Made by a timer on a platform where such timers do not fire. */
  readonly isDead: boolean;
}

/** One time that a timer fired. */
export interface TriggerRun {
  readonly trigger: Trigger;
  /** Milliseconds since 1970 when it began. */
  readonly at: number;
  readonly run: Run;
}

const hour = 3_600_000;
const minute = 60_000;

/** When a timer fires next, after an instant. */
function nextTime(trigger: Trigger, after: number): number {
  const period = trigger.everyHours * hour;
  const first = Math.floor(trigger.madeAt / hour) * hour + trigger.minute * minute;
  const start = first > trigger.madeAt ? first : first + period;
  return after < start ? start : start + (Math.floor((after - start) / period) + 1) * period;
}

/** What a function gets of a timer. */
function eventOf(platform: Platform, { id }: Trigger): unknown {
  const wall = new Date(wallTime(platform.now, platform.scriptZone));
  return {
    authMode: "FULL",
    triggerUid: id,
    timezone: platform.scriptZone,
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    "day-of-month": wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  };
}

/** Milliseconds that timers of one person may run in 24 hours. */
const longestDay = 90 * minute;

/** True when timers of a person ran so long in the last 24 hours that Google runs no more of them. */
function isTired({ now, timed }: Platform, owner: string): boolean {
  const recent = (timed.get(owner) ?? []).filter(({ at }) => at > now - 24 * hour);
  timed.set(owner, recent);
  return recent.reduce((sum, { milliseconds }) => sum + milliseconds, 0) > longestDay;
}

function firing(platform: Platform, trigger: Trigger): TriggerRun | undefined {
  const { isThere, scopes } = platform.user(trigger.owner);
  // Timers of an account that is gone, or that took back its consent, are silent.
  if (!isThere || scopes === undefined || trigger.isDead || isTired(platform, trigger.owner)) return undefined;
  const at = platform.now;
  const trouble = platform.troubleOfTimer(trigger, at);
  const run = platform.run(trigger.owner, trigger.functionName, {
    ...trouble,
    given: [eventOf(platform, trigger)],
    hasUi: false,
    isTimed: true,
  });
  platform.timed.get(trigger.owner)?.push({ at, milliseconds: run.milliseconds });
  return { trigger, at, run };
}

/** The timer that fires next, and when. */
function nextFiring(platform: Platform, since: ReadonlyMap<string, number>): readonly [Trigger, number] | undefined {
  const all = platform.triggers.map((trigger) => {
    const after = since.get(trigger.id) ?? platform.now;
    return [trigger, nextTime(trigger, after)] as const;
  });
  return all.sort(([, one], [, other]) => one - other)[0];
}

/** Lets the clock run to a time, and fires each timer when it is its turn; a timer never overtakes the clock. */
export function runTriggers(platform: Platform, until: number): readonly TriggerRun[] {
  const done: TriggerRun[] = [];
  const last = new Map<string, number>();
  for (;;) {
    const [trigger, at] = nextFiring(platform, last) ?? [];
    if (trigger === undefined || at === undefined || at > until) break;
    last.set(trigger.id, at);
    platform.now = Math.max(platform.now, at);
    if (platform.isOut(at)) continue;
    const run = firing(platform, trigger);
    if (run !== undefined) done.push(run);
  }
  platform.now = Math.max(platform.now, until);
  return done;
}
