import type { TemplateResult } from "lit";
import type { Preview } from "../core/screens/preview.ts";
import type { JobRequest } from "../core/screens/request.ts";
import type { Place, ScreenName } from "../core/screens/views.ts";
import type { Language } from "../core/workbook/layout.ts";
import type { Bridge, OnProgress } from "./bridge.ts";
import type { Words } from "./text/words.ts";

/** How a change is shown before a person says yes. */
export interface PerformOptions {
  /** Heading above everything that is shown of it: `Matchronde maken`. */
  readonly title: string;
  /** The screen's own part of the preview, between the answers and the problems; drawn anew on `redraw`. */
  readonly show?: (preview: Preview) => TemplateResult;
  /** Where "go on" leads once it is done; to the screen that asked for it where absent. */
  readonly next?: ScreenName;
  /** Set where the screen's own part tells the answers itself, so that they are not told twice. */
  readonly showsAnswers?: true;
}

/** How a change ended: written to the workbook, or left without. */
export type Performed = "applied" | "closed";

/** All that a screen can do and know besides what it shows. A new one comes when language or workbook changes. */
export interface ScreenContext {
  readonly bridge: Bridge;
  readonly language: Language;
  readonly words: Words;
  /** Shows a place of the workbook; what stands in the way is told. */
  goTo(place: Place): void;
  /** Goes to another screen; what was typed on this one stays. */
  open(screen: ScreenName): void;
  /** Reads this screen again: the person says that the workbook is another now. */
  reload(): void;
  /** Changes the language of the screens; that of our sheets is a setting of the workbook. */
  speak(language: Language): void;
  /** Says something to who cannot see it, politely. */
  announce(text: string): void;
  /**
   * The one way to change the workbook: plans, shows what would happen, and applies when the person says so. Called
   * again while a preview is shown, it takes that one's place, which then ends as `closed`.
   */
  perform(request: JobRequest, options: PerformOptions): Promise<Performed>;
  /** Takes back what was applied last, told like every change. */
  undo(): Promise<Performed>;
  /** Does something that takes time and may fail, told as `what`; undefined when it failed, which is told too. */
  run<Value>(what: string, work: (onProgress: OnProgress) => Promise<Value>): Promise<Value | undefined>;
  /** Draws the preview again, after something changed in what `show` draws. */
  redraw(): void;
}
