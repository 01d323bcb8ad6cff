import type { Preview } from "../../core/screens/preview.ts";
import type { JobRequest } from "../../core/screens/request.ts";
import type { ForgetPreview, Place, ScreenName } from "../../core/screens/views.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Applied, Bridge, BridgeFault, OnProgress, Progress } from "../bridge.ts";
import type { Performed, PerformOptions } from "../context.ts";
import type { Words } from "../text/words.ts";
import { faultOf } from "./faults.ts";

/** After somebody was forgotten: what still may say who they were. */
export interface Forgot {
  readonly forgets: ForgetPreview;
  /** What the host cleaned besides cells, and what it could not, in words. */
  readonly besides: readonly string[];
}

/** Where a change is, from planning to done. */
export type FlowState =
  | {
      readonly kind: "busy";
      readonly title: string;
      readonly what: string;
      readonly progress?: Progress;
      /** False while the workbook is being written. */
      readonly canCancel: boolean;
    }
  | {
      readonly kind: "preview";
      readonly title: string;
      readonly request: JobRequest;
      readonly options: PerformOptions;
      readonly preview: Preview;
    }
  | {
      readonly kind: "done";
      readonly title: string;
      readonly message: string;
      readonly place?: Place;
      /** Where to go on. */
      readonly next?: ScreenName;
      readonly canUndo: boolean;
      /** What is left for a person after somebody was forgotten. */
      readonly forgot?: Forgot;
    }
  | { readonly kind: "fault"; readonly title: string; readonly fault: BridgeFault; readonly retry: () => void };

/** How a change that was done is told. */
type Told = Pick<Extract<FlowState, { kind: "done" }>, "title" | "message" | "next" | "forgot">;

/** What a flow asks from who shows it. */
export interface FlowOwner {
  readonly bridge: Bridge;
  readonly language: Language;
  readonly words: Words;
  /** The state changed. */
  onFlow(): void;
  /** The workbook was changed by us. */
  onApplied(): void;
  announce(text: string): void;
}

/** Something that takes time, and how it is told. */
interface Busy<Value> {
  readonly title: string;
  readonly what: string;
  readonly canCancel: boolean;
  readonly work: (onProgress: OnProgress) => Promise<Value>;
  /** What "try again" does; after a stale plan that is to plan again. */
  readonly retry: (fault: BridgeFault) => void;
}

/** The one way in which the workbook is changed: plan, preview, apply, done, and taking it back. One at a time. */
export class Flow {
  readonly #owner: FlowOwner;
  #state: FlowState | undefined;
  /** Tells who asked for the change how it ended. */
  #settle: ((performed: Performed) => void) | undefined;
  /** Grows with every start and end: what answers to an older one comes too late. */
  #turn = 0;

  constructor(owner: FlowOwner) {
    this.#owner = owner;
  }

  /** Undefined when nothing goes on, and the screen itself is to be seen. */
  get state(): FlowState | undefined {
    return this.#state;
  }

  /** Plans and shows a change; ends when it is applied or left. */
  perform(request: JobRequest, options: PerformOptions): Promise<Performed> {
    return this.#started(() => this.#plan(request, options));
  }

  /** Takes back what was applied last. */
  undo(): Promise<Performed> {
    return this.#started(() => this.#takeBack());
  }

  /** Does something else that takes time, and goes on with what was shown; undefined when it failed. */
  async run<Value>(what: string, work: Busy<Value>["work"]): Promise<Value | undefined> {
    const before = this.#state;
    if (before?.kind === "busy") return undefined;
    const again = () => {
      this.#show(before);
      void this.run(what, work);
    };
    const done = await this.#busily({ title: what, what, canCancel: false, work, retry: again });
    if (done !== undefined) this.#show(before);
    return done?.value;
  }

  /** Applies what the preview shows. */
  async apply(): Promise<void> {
    const shown = this.#state;
    if (shown?.kind !== "preview") return;
    const { title, preview, options } = shown;
    const { bridge, words } = this.#owner;
    const done = await this.#busily({
      title,
      what: words.preview.applying(title),
      canCancel: false,
      work: (onProgress) => bridge.apply(preview.fingerprint, onProgress),
      retry: (fault) => {
        this.#again(shown, fault);
      },
    });
    if (done === undefined) return;
    const message = words.preview.done(done.value.counted);
    const next = options.next === undefined ? {} : { next: options.next };
    const { forgets } = preview;
    if (forgets === undefined) this.#finish({ title, message, ...next }, done.value);
    else {
      const forgot = { forgets, besides: done.value.forgotten ?? [] };
      this.#finish({ title, message: words.privacy.forgotten, ...next, forgot }, done.value);
    }
  }

  /** Stops what goes on, where that can be done. */
  cancel(): void {
    if (this.#state?.kind !== "busy") return;
    if (this.#state.canCancel || this.#state.progress?.canStop === true) this.#owner.bridge.cancel();
  }

  /** Back to the screen; what was only shown is left undone. */
  close(): void {
    this.#end("closed");
    this.#show(undefined);
  }

  /** Applies once more what was shown, or plans anew what no longer fits the workbook. */
  #again(shown: Extract<FlowState, { kind: "preview" }>, { kind }: BridgeFault): void {
    if (kind === "stale") {
      void this.#plan(shown.request, shown.options);
      return;
    }
    this.#show(shown);
    void this.apply();
  }

  /** What goes on goes on: who asks for something else meanwhile, such as by a second click, is left without. */
  #started(work: () => Promise<void>): Promise<Performed> {
    if (this.#state?.kind === "busy") return Promise.resolve("closed");
    this.#end("closed");
    return new Promise((resolve) => {
      this.#settle = resolve;
      void work();
    });
  }

  async #plan(request: JobRequest, options: PerformOptions): Promise<void> {
    const { bridge, language, words } = this.#owner;
    const { title } = options;
    const done = await this.#busily({
      title,
      what: words.preview.planning(title),
      canCancel: true,
      work: (onProgress) => bridge.preview(request, language, onProgress),
      retry: () => void this.#plan(request, options),
    });
    if (done !== undefined) this.#show({ kind: "preview", title, request, options, preview: done.value });
  }

  async #takeBack(): Promise<void> {
    const { bridge, words } = this.#owner;
    const title = words.preview.undo;
    const done = await this.#busily({
      title,
      what: words.preview.undoing,
      canCancel: false,
      work: (onProgress) => bridge.undo(onProgress),
      retry: () => void this.#takeBack(),
    });
    if (done !== undefined) this.#finish({ title, message: words.preview.undone(done.value.counted) }, done.value);
  }

  /** The value in a box, because it may be undefined itself; nothing when it failed, was stopped or came too late. */
  async #busily<Value>(busy: Busy<Value>): Promise<{ readonly value: Value } | undefined> {
    const { title, what, canCancel } = busy;
    this.#turn += 1;
    const turn = this.#turn;
    this.#show({ kind: "busy", title, what, canCancel });
    try {
      const value = await busy.work((progress) => {
        if (turn === this.#turn) this.#show({ kind: "busy", title, what, canCancel, progress });
      });
      return turn === this.#turn ? { value } : undefined;
    } catch (error) {
      if (turn === this.#turn) this.#failed(busy, faultOf(error, this.#owner.words));
      return undefined;
    }
  }

  #failed({ title, retry }: Pick<Busy<unknown>, "title" | "retry">, fault: BridgeFault): void {
    if (fault.kind !== "cancelled") {
      const again = () => {
        retry(fault);
      };
      this.#show({ kind: "fault", title, fault, retry: again });
      return;
    }
    this.close();
    this.#owner.announce(this.#owner.words.shell.stopped);
  }

  #finish(told: Told, { place }: Applied): void {
    const canUndo = this.#owner.bridge.undoable !== undefined;
    this.#end("applied");
    this.#show({ kind: "done", ...told, canUndo, ...(place === undefined ? {} : { place }) });
    this.#owner.onApplied();
  }

  #end(performed: Performed): void {
    this.#turn += 1;
    this.#settle?.(performed);
    this.#settle = undefined;
  }

  #show(state: FlowState | undefined): void {
    this.#state = state;
    this.#owner.onFlow();
  }
}
