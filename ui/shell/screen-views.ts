import type { ScreenName, Views } from "../../core/screens/views.ts";
import type { BridgeFault } from "../bridge.ts";
import { faultOf } from "./faults.ts";
import type { FlowOwner } from "./flow.ts";

/** What we have of one screen. */
export interface ScreenSlot<View> {
  readonly view?: View;
  /** Why it could not be read; what was read before stays beside it. */
  readonly fault?: BridgeFault;
  readonly isLoading: boolean;
  /** The workbook changed since. */
  readonly isOld: boolean;
}

type Slots = { readonly [Screen in ScreenName]?: ScreenSlot<Views[Screen]> };

/** What every screen shows, read when it is opened, and again when the workbook changed. */
export class ScreenViews {
  readonly #owner: Pick<FlowOwner, "bridge" | "language" | "words">;
  readonly #changed: () => void;
  #slots: Slots = {};
  /** Grows when everything read so far belongs to another workbook or language. */
  #turn = 0;

  constructor(owner: Pick<FlowOwner, "bridge" | "language" | "words">, changed: () => void) {
    this.#owner = owner;
    this.#changed = changed;
  }

  /** What there is of a screen; undefined when it was never opened. */
  slot<Screen extends ScreenName>(screen: Screen): Slots[Screen] {
    return this.#slots[screen];
  }

  /** Reads a screen unless what there is of it still holds. */
  async open(screen: ScreenName): Promise<void> {
    const slot = this.slot(screen);
    if (slot?.isLoading === true) return;
    if (slot?.view === undefined || slot.isOld || slot.fault !== undefined) await this.load(screen);
  }

  /** Reads a screen. */
  async load(screen: ScreenName): Promise<void> {
    const turn = this.#turn;
    const { bridge, language, words } = this.#owner;
    const { view: before } = this.slot(screen) ?? {};
    const kept = before === undefined ? {} : { view: before };
    this.#put(screen, { ...kept, isLoading: true, isOld: false });
    try {
      const view = await bridge.view(screen, language);
      // Changed again while it was read: what came is shown, and still marked as old.
      const isOld = this.slot(screen)?.isOld ?? false;
      if (turn === this.#turn) this.#put(screen, { view, isLoading: false, isOld });
    } catch (error) {
      if (turn === this.#turn) {
        this.#put(screen, { ...kept, fault: faultOf(error, words), isLoading: false, isOld: true });
      }
    }
  }

  /** The workbook changed: everything is read again when it is opened. */
  markOld(): void {
    this.#slots = Object.fromEntries(
      Object.entries(this.#slots).map(([screen, slot]) => [screen, { ...slot, isOld: true }]),
    );
    this.#changed();
  }

  /** Another language: what was read stays to be seen until it is read again, and what is on its way is not used. */
  restart(): void {
    this.#turn += 1;
    this.#slots = Object.fromEntries(
      Object.entries(this.#slots).map(([screen, slot]) => [screen, { ...slot, isOld: true, isLoading: false }]),
    );
  }

  #put(screen: ScreenName, slot: ScreenSlot<Views[ScreenName]>): void {
    this.#slots = { ...this.#slots, [screen]: slot };
    this.#changed();
  }
}
