import type { Answered, ProblemData, TakenPlan, TakenStep } from "../core/screens/desk-service.ts";
import type { Preview } from "../core/screens/preview.ts";
import type { JobRequest, Moment } from "../core/screens/request.ts";
import type { Place, ScreenName, Views } from "../core/screens/views.ts";
import type { Edit } from "../core/workbook/edit.ts";
import { HostProblem } from "../core/workbook/host-problem.ts";
import type { WorkbookHost } from "../core/workbook/host.ts";
import type { Language } from "../core/workbook/layout.ts";
import { WorkbookProblem } from "../core/workbook/problem.ts";
import { BridgeFault, type Applied, type Bridge, type OnProgress, type OpenFile } from "./bridge.ts";
import type { StartedDesk } from "./remote-desk.ts";
import { bridge as english } from "./text/en/bridge.ts";
import { bridge as dutch } from "./text/nl/bridge.ts";

/** What a bridge over a workbook in a program or file is made of. */
export interface HostBridgeParts {
  readonly kind: Bridge["host"];
  readonly host: WorkbookHost;
  /** Starts a thread with a desk; called again after a cancel. */
  startDesk(): StartedDesk;
  /**
   * Gives the desk that was started last these sheets, where host and desk both have threads of their own: then they need
   * not pass through the thread that draws. Rejects as `host.read` does. Absent: they are read and passed on here.
   */
  handOver?(sheetNames: readonly string[]): Promise<void>;
  /** The clock, in the zone of the programme. */
  moment(language: Language): Moment;
  /** Shows a place; absent where the host has no way to. */
  goTo?(place: Place): Promise<void>;
  /** Listens for what other people and the person beside us change; absent where nobody else can. */
  watch?(listener: () => void): void;
  readonly file?: OpenFile;
  /** True where the program refuses to write on protected sheets: then a plan that needs one is not begun. */
  readonly respectsProtection?: true;
}

/** What `undo` takes back, and what its button says. */
interface LastDone {
  readonly edits: readonly Edit[];
  readonly counted: string;
  readonly changes: number;
}

const words = { nl: dutch, en: english } as const;

function dataOf(error: unknown): ProblemData {
  if (error instanceof WorkbookProblem) {
    const { code, sheet, place } = error;
    return { from: "workbook", code, sheet, ...(place === undefined ? {} : { place }) };
  }
  if (error instanceof HostProblem) {
    const { code, sheet, isPartly } = error;
    return { from: "host", code, isPartly, ...(sheet === undefined ? {} : { sheet }) };
  }
  return { from: "unknown" };
}

/** What went wrong when steps before it were done already: people must know that they have half of it. */
function halfway(error: unknown): HostProblem {
  if (error instanceof HostProblem) return new HostProblem(error.code, { ...inSheet(error.sheet), isPartly: true });
  const sheet = error instanceof WorkbookProblem ? error.sheet : undefined;
  return new HostProblem("unknown", { ...inSheet(sheet), isPartly: true });
}

function inSheet(sheet: string | undefined): { readonly sheet?: string } {
  return sheet === undefined ? {} : { sheet };
}

/** The bridge between the screens and any workbook host, with the core in a thread of its own. */
export class HostBridge implements Bridge {
  readonly host: Bridge["host"];
  readonly canGoTo: boolean;
  readonly file?: OpenFile;
  readonly #parts: HostBridgeParts;
  readonly #listeners = new Set<() => void>();
  #started: StartedDesk;
  /** The desk holds the workbook as it is, as far as anybody told. */
  #isFresh = false;
  /** Set while our own edits are written: their events are not somebody else's. */
  #isWriting = false;
  /** Everything waits for what came before it. */
  #turn: Promise<unknown> = Promise.resolve();
  /** Rejects what waits for the desk. */
  #stop: (() => void) | undefined;
  #language: Language = "nl";
  /** The sheets that were protected when the workbook was read last, in lower case. */
  #protected: ReadonlySet<string> = new Set();
  #last: LastDone | undefined;

  constructor(parts: HostBridgeParts) {
    this.#parts = parts;
    this.host = parts.kind;
    this.canGoTo = parts.goTo !== undefined;
    if (parts.file !== undefined) this.file = parts.file;
    this.#started = parts.startDesk();
    parts.watch?.(() => {
      this.#changedOutside();
    });
  }

  get undoable(): string | undefined {
    return this.#last?.counted;
  }

  view<Screen extends ScreenName>(screen: Screen, language: Language): Promise<Views[Screen]> {
    return this.#inTurn(language, async () => {
      if (!this.#isFresh) await this.#open();
      return this.#answer(this.#started.desk.view(screen, this.#parts.moment(language)));
    });
  }

  preview(request: JobRequest, language: Language, onProgress?: OnProgress): Promise<Preview> {
    return this.#inTurn(language, async () => {
      onProgress?.({ text: words[language].reading });
      await this.#open(request);
      onProgress?.({ text: words[language].thinking });
      return this.#answer(this.#started.desk.preview(request, this.#parts.moment(language)));
    });
  }

  apply(fingerprint: string, onProgress?: OnProgress): Promise<Applied> {
    return this.#inTurn(this.#language, async () => {
      onProgress?.({ text: words[this.#language].checking });
      await this.#open(this.#request);
      const plan = await this.#answer(this.#started.desk.take(fingerprint, this.#language));
      this.#ensureWritable(plan);
      await this.#write(plan, onProgress);
      const { counted, changes, place } = plan;
      return { counted, changes, ...(place === undefined ? {} : { place }) };
    });
  }

  undo(onProgress?: OnProgress): Promise<Applied> {
    return this.#inTurn(this.#language, async () => {
      const last = this.#last;
      if (last === undefined) throw new BridgeFault("refused", words[this.#language].nothingToUndo);
      onProgress?.({ text: words[this.#language].undoing });
      await this.#writing(() => this.#parts.host.apply(last.edits));
      this.#last = undefined;
      return { counted: last.counted, changes: last.changes };
    });
  }

  cancel(): void {
    this.#stop?.();
  }

  async goTo(place: Place): Promise<void> {
    await this.#told(async () => this.#parts.goTo?.(place));
  }

  onOutsideChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What the last preview was asked for: the same sheets must be read again before it is applied. */
  #request: JobRequest | undefined;

  #changedOutside(): void {
    if (this.#isWriting) return;
    this.#isFresh = false;
    for (const listener of this.#listeners) listener();
  }

  /** Reads what a request, or else the screens, need, and hands it to the desk. */
  async #open(request?: JobRequest): Promise<void> {
    this.#request = request ?? this.#request;
    const { host } = this.#parts;
    const names = await this.#unless(this.#started.desk.needs(await host.outline(), request));
    if (this.#parts.handOver === undefined) await this.#passOn(names);
    else await this.#unless(this.#parts.handOver(names));
    this.#isFresh = true;
  }

  async #passOn(sheetNames: readonly string[]): Promise<void> {
    const snapshot = await this.#parts.host.read(sheetNames);
    await this.#unless(this.#started.desk.open(snapshot));
    const locked = snapshot.sheets.filter((sheet) => sheet.protected === true);
    this.#protected = new Set(locked.map(({ name }) => name.toLowerCase()));
  }

  /** Refuses a plan beforehand that would come to a protected sheet half-way. */
  #ensureWritable({ steps }: TakenPlan): void {
    if (this.#parts.respectsProtection !== true) return;
    const named = steps.flatMap(({ edits }) => edits.flatMap((edit) => ("table" in edit ? [edit.table.sheet] : [])));
    const sheet = named.find((name) => this.#protected.has(name.toLowerCase()));
    if (sheet !== undefined) throw new HostProblem("protected", { sheet });
  }

  /** Does the steps one by one. What was done by the time one fails can be undone like a plan that came to its end. */
  async #write({ steps, counted, changes }: TakenPlan, onProgress?: OnProgress): Promise<void> {
    const finished: TakenStep[] = [];
    try {
      for (const step of steps) {
        onProgress?.({ text: step.title, done: finished.length, total: steps.length });
        await this.#writing(() => this.#parts.host.apply(step.edits));
        finished.unshift(step);
      }
    } catch (error) {
      throw finished.length === 0 ? error : halfway(error);
    } finally {
      const edits = finished.flatMap(({ undo }) => undo);
      if (edits.length > 0) this.#last = { edits, counted, changes };
    }
  }

  async #writing(work: () => Promise<void>): Promise<void> {
    this.#isFresh = false;
    this.#isWriting = true;
    try {
      await work();
    } finally {
      this.#isWriting = false;
    }
  }

  /** What the desk answered, or the fault it told. */
  async #answer<Value>(asked: Promise<Answered<Value>>): Promise<Value> {
    const answer = await this.#unless(asked);
    if ("value" in answer) return answer.value;
    const { kind, message, ...rest } = answer.fault;
    throw new BridgeFault(kind, message, rest);
  }

  /** Waits for the desk unless somebody cancels; then the desk is ended, because it cannot be interrupted, and begun anew. */
  #unless<Value>(asked: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      this.#stop = () => {
        this.#started.end();
        this.#started = this.#parts.startDesk();
        this.#isFresh = false;
        reject(new BridgeFault("cancelled", words[this.#language].cancelled));
      };
      asked.then(resolve, reject).finally(() => {
        this.#stop = undefined;
      });
    });
  }

  #inTurn<Value>(language: Language, work: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(() => {
      this.#language = language;
      return this.#told(work);
    });
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Every error becomes a fault with words; what a host threw is told by the desk. */
  async #told<Value>(work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof BridgeFault) throw error;
      const { kind, message, ...rest } = await this.#started.desk.told(dataOf(error), this.#language);
      throw new BridgeFault(kind, message, rest);
    }
  }
}
