import type { PropertyDeclarations } from "lit";
import type { ScreenContext } from "../context.ts";
import { PageElement } from "../parts/screen-element.ts";
import { faultOf } from "../shell/faults.ts";
import { scheduleMemory, type KnownSchedule } from "./schedule-memory.ts";

/** A part of a screen that shows how it is with the timer, and is drawn anew when that changes. */
export abstract class ScheduleElement extends PageElement {
  static override properties: PropertyDeclarations = { context: { attribute: false } };
  declare context: ScreenContext;
  #stop: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  /** What is known; asks for it where nobody did. Undefined where the host has no timer. */
  protected known(): KnownSchedule | undefined {
    const memory = scheduleMemory(this.context.bridge);
    this.#stop ??= memory?.listen(() => {
      this.requestUpdate();
    });
    return memory?.known;
  }

  protected override updated(): void {
    this.look();
  }

  /** Asks how things are, again where that failed before and `isAgain` is said. */
  protected look(isAgain = false): void {
    const { bridge, language, words } = this.context;
    const memory = scheduleMemory(bridge);
    if (memory?.known.fault !== undefined && !isAgain) return;
    void memory?.look(language, (error) => faultOf(error, words));
  }
}
