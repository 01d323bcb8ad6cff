import { realWaitingClock, type WaitingClock } from "../../file-host/command-line/clock.ts";

/** The time as the network needs it, so that tests need not wait. */
export interface NetworkClock extends WaitingClock {
  /** A number from 0 up to 1, for spreading requests. */
  chance(): number;
}

/** The clock of this computer. */
export const realClock: NetworkClock = { ...realWaitingClock, chance: () => Math.random() };
