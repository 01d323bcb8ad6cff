import type { Preview } from "../core/screens/preview.ts";
import type { JobRequest } from "../core/screens/request.ts";
import type { ScheduleState } from "../core/screens/server-call.ts";
import type { Place, ScreenName, Views } from "../core/screens/views.ts";
import type { SharedFile, ShareRequest } from "../core/share/shared-file.ts";
import type { Language } from "../core/workbook/layout.ts";

/** How far something is. */
export interface Progress {
  /** What is being done now, in the language of the screens. */
  readonly text: string;
  /** Steps done and in all; absent while nobody can tell. */
  readonly done?: number;
  readonly total?: number;
  /** Set between parts of what is written: `cancel` then stops, and what was done stays. */
  readonly canStop?: true;
}

/** Is told how far something is. */
export type OnProgress = (progress: Progress) => void;

/** What was done to the workbook. */
export interface Applied {
  /** `3 bladen nieuw, 12 regels erbij`. */
  readonly counted: string;
  readonly changes: number;
  /** Where to look now. */
  readonly place?: Place;
  /** After somebody was forgotten: what the host cleaned besides cells, and what it could not reach, in words. */
  readonly forgotten?: readonly string[];
}

/** Why something could not be done. `stale`: somebody changed the workbook since the preview; look again. */
export type BridgeFaultKind = "stale" | "refused" | "cancelled" | "failed";

/** The one kind of error that a bridge rejects with: what happened and what to do, in the language of the screens. */
export class BridgeFault extends Error {
  readonly kind: BridgeFaultKind;
  /** What to do about it. */
  readonly remedy: string | undefined;
  /** Where it is. */
  readonly place: Place | undefined;

  constructor(kind: BridgeFaultKind, message: string, { remedy, place }: { remedy?: string; place?: Place } = {}) {
    super(message);
    this.name = "BridgeFault";
    this.kind = kind;
    this.remedy = remedy;
    this.place = place;
  }
}

/** The workbook behind the screens, when it is a file of its own: a page in a browser. */
export interface OpenFile {
  readonly name: string;
  /** True when something was applied since the last save. */
  readonly isChanged: boolean;
  /** Hands the workbook to the person as a file. */
  save(): Promise<void>;
  /** Closes it, so that another can be opened. */
  close(): void;
}

/** Reminders that a timer sends, where the host has one. Every call may reject with a BridgeFault. */
export interface Schedule {
  /** How things are. */
  state(language: Language): Promise<ScheduleState>;
  /** Turns the timer of this person on or off, and says how things are then. */
  turn(on: boolean, language: Language): Promise<ScheduleState>;
  /** Sends what is due now; where the quota of mails or the time is up the timer goes on. */
  sendNow(language: Language): Promise<ScheduleState>;
  /** Sends an example to this address alone; the host does not know that of the person. */
  sendTest(to: string, language: Language): Promise<ScheduleState>;
}

/**
 * All that screens know of the workbook they stand beside: Excel, Google Sheets or a file. Every call may take time and
 * may reject with a BridgeFault; nothing else is thrown. One call at a time: screens wait for the one before, or cancel.
 */
export interface Bridge {
  readonly host: "excel" | "google" | "file";
  /** What a screen shows, of the workbook as it is now. */
  view<Screen extends ScreenName>(screen: Screen, language: Language): Promise<Views[Screen]>;
  /** Plans a job and shows what it would do; changes nothing. */
  preview(request: JobRequest, language: Language, onProgress?: OnProgress): Promise<Preview>;
  /** Does what the last preview showed; refused as `stale` when the workbook is no longer what it was made from. */
  apply(fingerprint: string, onProgress?: OnProgress): Promise<Applied>;
  /** What `undo` would take back, for its button; absent when there is nothing of this sitting. */
  readonly undoable: string | undefined;
  /** Takes back the last thing that was applied in this sitting; refused once somebody typed in what it would remove. */
  undo(onProgress?: OnProgress): Promise<Applied>;
  /** A file to share: what is in it, to be shown before anybody gets it. Changes nothing. */
  share(request: ShareRequest, language: Language): Promise<SharedFile>;
  /** Gives that file to the person, where the host puts its files. Rejects where the host has no way to. */
  deliver(file: SharedFile): Promise<void>;
  /** Stops what is going on where that can be done without leaving half of it: it then rejects as `cancelled`. */
  cancel(): void;
  /** Shows a place of the workbook to the person; does nothing where the host has no way to. */
  goTo(place: Place): Promise<void>;
  /** True where `goTo` shows something. */
  readonly canGoTo: boolean;
  /** Calls back when somebody changed the workbook outside these screens; gives a function that stops that. */
  onOutsideChange(listener: () => void): () => void;
  /** The file, where it is one. */
  readonly file?: OpenFile;
  /** Reminders that a timer sends; absent where the host has no timer. */
  readonly schedule?: Schedule;
}
