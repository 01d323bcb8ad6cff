import type { ScheduleState } from "../../core/screens/server-call.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Bridge, BridgeFault, Schedule } from "../bridge.ts";

/** What is known of the timer: how it is, or why that could not be asked; neither while it is being asked. */
export interface KnownSchedule {
  readonly state?: ScheduleState;
  readonly fault?: BridgeFault;
}

/** What screens know of the timer, asked once for all of them: every question to a server takes seconds. */
export class ScheduleMemory {
  readonly #schedule: Schedule;
  readonly #listeners = new Set<() => void>();
  #language: Language | undefined;
  #known: KnownSchedule = {};

  constructor(schedule: Schedule) {
    this.#schedule = schedule;
  }

  /** What is known now. */
  get known(): KnownSchedule {
    return this.#known;
  }

  /** Calls back whenever something else is known; gives a function that stops that. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks how things are, unless that was asked in this language before. `told` makes a fault of what is thrown. */
  async look(language: Language, told: (error: unknown) => BridgeFault): Promise<void> {
    if (this.#language === language && this.#known.fault === undefined) return;
    this.#language = language;
    this.#know({});
    try {
      this.#know({ state: await this.#schedule.state(language) });
    } catch (error) {
      this.#know({ fault: told(error) });
    }
  }

  /** Takes in what a change of the timer came to. */
  take(state: ScheduleState): void {
    this.#know({ state });
  }

  #know(known: KnownSchedule): void {
    this.#known = known;
    for (const listener of this.#listeners) listener();
  }
}

const memories = new WeakMap<Schedule, ScheduleMemory>();

/** The memory of the timer of a bridge; undefined where the host has none. */
export function scheduleMemory({ schedule }: Bridge): ScheduleMemory | undefined {
  if (schedule === undefined) return undefined;
  const memory = memories.get(schedule) ?? new ScheduleMemory(schedule);
  memories.set(schedule, memory);
  return memory;
}
