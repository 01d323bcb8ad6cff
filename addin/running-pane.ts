import type { ScreenName } from "../core/screens/views.ts";
import type { Language } from "../core/workbook/layout.ts";
import type { Outline } from "../core/workbook/snapshot.ts";
import type { Bridge, BridgeFault } from "../ui/bridge.ts";

/** The active cell, as far as a command needs it. */
export interface Selection {
  /** Name on the tab. */
  readonly sheet: string;
  /** Address such as `C7`. */
  readonly cell: string;
  /** What stands in it. */
  readonly text: string;
}

/** The pane as commands know it: it runs as long as the workbook is open, on screen or not. */
export interface RunningPane {
  readonly bridge: Bridge;
  readonly language: Language;
  /** Brings the pane on screen; false where Office has no way to. */
  show(): Promise<boolean>;
  /** Goes to a screen. */
  open(screen: ScreenName): void;
  /** Tells something on the screen that is open. */
  tell(message: BridgeFault | string): void;
  /** The workbook was changed by a command: screens look again. */
  changed(): void;
  outline(): Promise<Outline>;
  selection(): Promise<Selection>;
  /** Opens an address of ours in a browser; false where that was refused. */
  browse(address: string): boolean;
}
