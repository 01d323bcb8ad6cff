import type { BridgeFault } from "./bridge.ts";

/** A way to stop waiting for something. What was waited for may go on; nobody hears of it any more. */
export class Stop {
  readonly #stopped: Promise<never>;
  #reject: (fault: BridgeFault) => void = () => undefined;
  readonly #fault: () => BridgeFault;

  /** `fault` is what those who wait are told. */
  constructor(fault: () => BridgeFault) {
    this.#fault = fault;
    this.#stopped = new Promise((_, reject) => {
      this.#reject = reject;
    });
    // Nobody may be waiting when it is stopped.
    this.#stopped.catch(() => undefined);
  }

  stop(): void {
    this.#reject(this.#fault());
  }

  /** What was asked, unless it is stopped before: then it rejects with the fault. */
  unless<Value>(asked: Promise<Value>): Promise<Value> {
    return Promise.race([this.#stopped, asked]);
  }
}
