/** The time as the network needs it, so that tests need not wait. */
export interface NetworkClock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number): Promise<void>;
  /** A number from 0 up to 1, for spreading requests. */
  chance(): number;
}

/** The clock of this computer. */
export const realClock: NetworkClock = {
  now: () => Date.now(),
  wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  chance: () => Math.random(),
};
