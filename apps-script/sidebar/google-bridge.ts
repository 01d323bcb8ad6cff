import type { Preview } from "../../core/screens/preview.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type {
  ScheduleAction,
  ScheduleState,
  ServerApplied,
  ServerHello,
  UnfinishedWork,
} from "../../core/screens/server-call.ts";
import type { SharedFile, ShareRequest } from "../../core/share/shared-file.ts";
import type { Place, ScreenName, Views } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { BridgeFault, type Applied, type Bridge, type OnProgress, type Schedule } from "../../ui/bridge.ts";
import { Stop } from "../../ui/stop.ts";
import { ServerLine, type ServerLineParts } from "./server-line.ts";
import { sidebarWords } from "./words.ts";

/** What a bridge to Google Sheets is made of. */
export interface GoogleBridgeParts extends ServerLineParts {
  /** Tells when the person has been away from the sidebar so long that the workbook is likely another. */
  readonly watch?: (listener: () => void) => void;
  /** Gives a file to the person. */
  readonly hand: (file: SharedFile) => void;
}

/** What was planned last: applying asks for the same. */
interface Asked {
  readonly request: JobRequest;
  readonly fingerprint: string;
}

/** How long a person waits before hearing that this takes long, in milliseconds. */
const longWait = 12_000;

/** The bridge between the screens and Google Sheets, by way of a server that plans everything itself. */
export class GoogleBridge implements Bridge {
  readonly host = "google";
  readonly canGoTo = true;
  readonly schedule: Schedule;
  readonly #line: ServerLine;
  readonly #hand: (file: SharedFile) => void;
  readonly #listeners = new Set<() => void>();
  /** Everything waits for what came before it, but for a plan that was given up. */
  #turn: Promise<unknown> = Promise.resolve();
  #asked: Asked | undefined;
  #undo: { readonly token: string; readonly counted: string } | undefined;
  /** How to give up the plan that was asked for; absent once it is there. */
  #stop: Stop | undefined;
  /** Set when somebody wants to stop between two parts of what is written. */
  #isHalted = false;
  #language: Language = "nl";

  constructor({ watch, hand, ...line }: GoogleBridgeParts) {
    this.#hand = hand;
    this.#line = new ServerLine(line);
    this.schedule = {
      state: (language) => this.#scheduled("state", language),
      turn: (on, language) => this.#scheduled(on ? "on" : "off", language),
      sendNow: async (language) => {
        const state = await this.#scheduled("now", language);
        // The server wrote in the workbook what became of every mail.
        this.#tell();
        return state;
      },
      sendTest: (to, language) => this.#scheduled("test", language, to),
    };
    watch?.(() => {
      this.#tell();
    });
  }

  get undoable(): string | undefined {
    return this.#undo?.counted;
  }

  /** What is known when the sidebar opens: asked once, before the screens. */
  hello(language: Language): Promise<ServerHello> {
    return this.#inTurn(language, async () => {
      const hello = await this.#line.call<"hello">({ call: "hello", language });
      this.#undo = hello.undo;
      return hello;
    });
  }

  view<Screen extends ScreenName>(screen: Screen, language: Language): Promise<Views[Screen]> {
    return this.#inTurn(language, () => {
      const view = this.#line.call<"view">({ call: "view", screen, language });
      // The server answers with the view of the screen that it was asked for.
      return view as Promise<Views[Screen]>;
    });
  }

  preview(request: JobRequest, language: Language, onProgress?: OnProgress): Promise<Preview> {
    const words = sidebarWords(language);
    const stop = new Stop(() => new BridgeFault("cancelled", words.cancelled));
    this.#stop = stop;
    this.#asked = undefined;
    const planned = this.#inTurn(language, () => {
      const preview = this.#line.call<"preview">({ call: "preview", request, language });
      // What is given up is left to the server, which changes nothing; nobody waits for it.
      return stop.unless(this.#patiently(preview, words.thinking, onProgress));
    });
    return stop.unless(planned).then((preview) => {
      this.#asked = { request, fingerprint: preview.fingerprint };
      if (this.#stop === stop) this.#stop = undefined;
      return preview;
    });
  }

  apply(fingerprint: string, onProgress?: OnProgress): Promise<Applied> {
    const language = this.#language;
    return this.#inTurn(language, () => {
      const words = sidebarWords(language);
      const asked = this.#asked;
      if (asked?.fingerprint !== fingerprint) throw new BridgeFault("stale", words.changedSince);
      const first = this.#line.call<"apply">({ call: "apply", language, ...asked });
      return this.#finished(this.#patiently(first, words.checking, onProgress), onProgress);
    });
  }

  undo(onProgress?: OnProgress): Promise<Applied> {
    const language = this.#language;
    return this.#inTurn(language, () => {
      const words = sidebarWords(language);
      if (this.#undo === undefined) throw new BridgeFault("refused", words.nothingToUndo);
      const { token } = this.#undo;
      const first = this.#line.call<"undo">({ call: "undo", language, token });
      return this.#finished(this.#patiently(first, words.undoing, onProgress), onProgress);
    });
  }

  share(request: ShareRequest, language: Language): Promise<SharedFile> {
    return this.#inTurn(language, () => this.#line.call<"share">({ call: "share", request, language }));
  }

  /** What the server answered becomes a file here: it need not travel back for that. */
  deliver(file: SharedFile): Promise<void> {
    return this.#inTurn(this.#language, () => {
      this.#hand(file);
      return Promise.resolve();
    });
  }

  cancel(): void {
    this.#isHalted = true;
    this.#stop?.stop();
    this.#stop = undefined;
  }

  async goTo(place: Place): Promise<void> {
    const language = this.#language;
    await this.#inTurn(language, () => this.#line.call<"go-to">({ call: "go-to", language, place }));
  }

  onOutsideChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #scheduled(action: ScheduleAction, language: Language, to?: string): Promise<ScheduleState> {
    const call = { call: "schedule", action, language, ...(to === undefined ? {} : { to }) } as const;
    return this.#inTurn(language, () => this.#line.call<"schedule">(call));
  }

  /** Goes on until all parts are done. What is done can be taken back, also when a later part fails or is not wanted. */
  async #finished(first: Promise<ServerApplied>, onProgress?: OnProgress): Promise<Applied> {
    this.#isHalted = false;
    try {
      let applied = this.#noted(await first);
      while (applied.more !== undefined) applied = this.#noted(await this.#next(applied.more, onProgress));
      const { counted, changes, place, forgotten } = applied;
      const shown = place === undefined ? {} : { place };
      return { counted, changes, ...shown, ...(forgotten === undefined ? {} : { forgotten }) };
    } catch (error) {
      await this.#lookForUndo();
      throw error;
    }
  }

  #noted(applied: ServerApplied): ServerApplied {
    this.#undo = applied.undo === undefined ? undefined : { token: applied.undo, counted: applied.counted };
    return applied;
  }

  #next({ token, text, done, total }: UnfinishedWork, onProgress?: OnProgress): Promise<ServerApplied> {
    const words = sidebarWords(this.#language);
    if (this.#isHalted) {
      throw new BridgeFault("failed", words.stoppedHalfway, { remedy: words.stoppedHalfwayRemedy });
    }
    onProgress?.({ text, done, total, canStop: true });
    return this.#line.call<"continue">({ call: "continue", language: this.#language, token });
  }

  /** Asks what of a plan that failed half-way can be taken back; where even that fails there is nothing to offer. */
  async #lookForUndo(): Promise<void> {
    try {
      this.#undo = (await this.#line.call<"hello">({ call: "hello", language: this.#language })).undo;
    } catch {
      this.#undo = undefined;
    }
  }

  /** Tells what goes on, and after a while that it takes long. */
  async #patiently<Value>(answer: Promise<Value>, text: string, onProgress?: OnProgress): Promise<Value> {
    onProgress?.({ text });
    const { takesLong } = sidebarWords(this.#language);
    const timer = setTimeout(() => onProgress?.({ text: takesLong }), longWait);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }

  /** One call after the other: Google answers in whatever order it likes, and no more than ten at once. */
  #inTurn<Value>(language: Language, work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(() => {
      this.#language = language;
      return work();
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
