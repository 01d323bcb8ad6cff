import type { WaitingClock } from "../command-line/clock.ts";

/** Milliseconds between two looks at what is waited for. */
const lookEvery = 2000;

/** Milliseconds after which whoever watches is told once more what is waited for. */
const toldEvery = 60_000;

/** Waiting for what others must do first: so long and no longer, and not at all once it was in vain. */
export class Patience {
  readonly #clock: WaitingClock;
  readonly #lasts: number;
  readonly #stop: AbortSignal;
  #isSpent = false;

  /** `lasts`: how long one wait may last, in milliseconds. `stop` ends every wait. */
  constructor(clock: WaitingClock, lasts: number, stop: AbortSignal) {
    this.#clock = clock;
    this.#lasts = lasts;
    this.#stop = stop;
  }

  /** True where somebody asked to stop: what was begun is finished, and nothing else is begun. */
  get isStopped(): boolean {
    return this.#stop.aborted;
  }

  /** True where something was waited for in vain. */
  get isSpent(): boolean {
    return this.#isSpent;
  }

  /**
   * Looks until there is an answer, and gives it; undefined where that took too long, or somebody asked to stop. `told`
   * hears that there is a wait, at once and every minute.
   */
  async until<Answer>(look: () => Promise<Answer | undefined>, told: () => void): Promise<Answer | undefined> {
    const begin = this.#clock.now();
    let toldAt: number | undefined;
    for (;;) {
      const answer = await look();
      if (answer !== undefined) return answer;
      const now = this.#clock.now();
      if (now - begin >= this.#lasts) this.#isSpent = true;
      if (this.#isSpent || this.isStopped) return undefined;
      if (toldAt === undefined || now - toldAt >= toldEvery) {
        toldAt = now;
        told();
      }
      await this.#clock.wait(lookEvery);
    }
  }
}
