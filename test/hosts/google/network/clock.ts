import type { NetworkClock } from "../../../../apps-script/network/clock.ts";

/** A clock that only goes when somebody waits, so that a day of waiting takes no time. */
export class TestClock implements NetworkClock {
  /** Milliseconds since 1970. */
  time = Date.UTC(2026, 10, 23, 9);
  /** What was waited for, in milliseconds. */
  readonly waits: number[] = [];

  now(): number {
    return this.time;
  }

  wait(milliseconds: number): Promise<void> {
    this.waits.push(milliseconds);
    this.time += milliseconds;
    return Promise.resolve();
  }

  chance(): number {
    return 0.5;
  }
}
