import type { Language } from "../workbook/layout.ts";
import type { SharedFile, ShareRequest } from "../share/shared-file.ts";
import type { JobRequest } from "./request.ts";
import type { Preview } from "./preview.ts";
import type { Size, ToldFault } from "./desk-service.ts";
import type { Place, ScreenName, Views } from "./views.ts";

/**
 * What the screens ask of a server beside the workbook, and what it answers: JSON text both ways, because Google hands on
 * nothing else unharmed. Edits never travel: the server plans again, and compares fingerprints.
 */

/** What can be done about reminders that a timer sends. */
export type ScheduleAction = "state" | "on" | "off" | "now" | "test";

/** How things are with reminders that a timer sends. */
export interface ScheduleState {
  /** A timer of this person stands. */
  readonly isMine: boolean;
  /** A timer stands, of whomever. */
  readonly isOn: boolean;
  /** Who turned it on last: an address of a colleague, as Google knows it; absent where Google does not say. */
  readonly by?: string;
  /** When a run last came to its end: `yyyy-MM-ddTHH:mm` in the zone of the programme. */
  readonly lastRun?: string;
  /** True when it is on and no run came to its end for three days. */
  readonly isLate: boolean;
  /** What went wrong in the last run, in the language asked for; absent where nothing did. */
  readonly problem?: string;
  /** When messages go: `elke maandag vanaf 9 uur`. */
  readonly when: string;
  /** What was done just now, where something was. */
  readonly told?: string;
}

/** Work that was cut in parts for want of time: ask on with the token. */
export interface UnfinishedWork {
  readonly token: string;
  readonly done: number;
  readonly total: number;
  /** What is done next. */
  readonly text: string;
}

/** What an apply or undo came to. */
export type ServerApplied = Size & {
  readonly place?: Place;
  /** How to take it back; absent where that is not possible. */
  readonly undo?: string;
  /** Present while there is more to do. */
  readonly more?: UnfinishedWork;
  /** After somebody was forgotten: what was cleaned besides cells, and what could not be reached, in words. */
  readonly forgotten?: readonly string[];
};

/** What is known when the sidebar opens. */
export interface ServerHello {
  readonly version: string;
  /** What can be taken back from before, and what it was. */
  readonly undo?: Size & { readonly token: string };
  /** The screen that the menu asked for. */
  readonly screen: ScreenName;
  /** The language that the menu is in: that of the person's account. */
  readonly language: Language;
}

/** Every call and what it answers. */
export interface ServerAnswers {
  readonly hello: ServerHello;
  readonly view: Views[ScreenName];
  readonly preview: Preview;
  readonly apply: ServerApplied;
  readonly continue: ServerApplied;
  readonly undo: ServerApplied;
  readonly share: SharedFile;
  readonly schedule: ScheduleState;
  readonly "go-to": null;
}

/** One answer on the way. `version` is that of the server: a sidebar of another version asks to be opened anew. */
export type ServerReply<Call extends keyof ServerAnswers> =
  | { readonly version: string; readonly value: ServerAnswers[Call] }
  | { readonly version: string; readonly fault: ToldFault };

/** A call as the sidebar makes it. */
export type ServerCall = { readonly language: Language } & (
  | { readonly call: "hello" }
  | { readonly call: "view"; readonly screen: ScreenName }
  | { readonly call: "preview"; readonly request: JobRequest }
  | { readonly call: "apply"; readonly request: JobRequest; readonly fingerprint: string }
  | { readonly call: "continue"; readonly token: string }
  | { readonly call: "undo"; readonly token: string }
  | { readonly call: "share"; readonly request: ShareRequest }
  | {
      readonly call: "schedule";
      readonly action: ScheduleAction;
      /** Where a test goes: Google does not tell a script the address of the person it runs for. */
      readonly to?: string;
    }
  | { readonly call: "go-to"; readonly place: Place }
);
