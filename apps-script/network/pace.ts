import type { NetworkClock } from "./clock.ts";
import type { Quota } from "./requests.ts";

/**
 * Requests in a minute: a little below what Google allows one person (60 for Sheets, reading and writing apart). Drive
 * allows far more; Apps Script says nothing, so it gets what Sheets gets.
 */
const perMinute: Readonly<Record<Quota, number>> = { "sheets-read": 55, "sheets-write": 55, drive: 200, script: 55 };
const minute = 60_000;

/** Keeps requests below the limits of a minute, by waiting before the one that would be too many. */
export class Pace {
  readonly #clock: NetworkClock;
  readonly #asked = new Map<Quota, number[]>();

  constructor(clock: NetworkClock) {
    this.#clock = clock;
  }

  /** Returns when one more request may go, and counts it. */
  async turn(quota: Quota): Promise<void> {
    const asked = this.#asked.get(quota) ?? [];
    this.#asked.set(quota, asked);
    for (;;) {
      const now = this.#clock.now();
      while (asked[0] !== undefined && asked[0] <= now - minute) asked.shift();
      if (asked.length < perMinute[quota] || asked[0] === undefined) break;
      await this.#clock.wait(asked[0] + minute - now);
    }
    asked.push(this.#clock.now());
  }
}
