import type { Answered, Size, TakenPlan, TakenStep } from "../core/screens/desk-service.ts";
import type { Preview } from "../core/screens/preview.ts";
import { halfway, problemData, protectedNames, refuseProtected } from "../core/screens/problem-data.ts";
import type { JobName, JobRequest, Moment } from "../core/screens/request.ts";
import type { Place, ScreenName, Views } from "../core/screens/views.ts";
import type { SharedFile, ShareRequest } from "../core/share/shared-file.ts";
import type { Edit } from "../core/workbook/edit.ts";
import type { Erasure, ErasureReport } from "../core/workbook/erasure.ts";
import type { WorkbookHost } from "../core/workbook/host.ts";
import type { Language } from "../core/workbook/layout.ts";
import { WorkbookProblem } from "../core/workbook/problem.ts";
import { BridgeFault, type Applied, type Bridge, type OnProgress, type OpenFile } from "./bridge.ts";
import type { RemoteDesk, StartedDesk } from "./remote-desk.ts";
import { Stop } from "./stop.ts";
import { bridge as english } from "./text/en/bridge.ts";
import { bridge as dutch } from "./text/nl/bridge.ts";

/** What a bridge over a workbook in a program or file is made of. */
export interface HostBridgeParts {
  readonly kind: Bridge["host"];
  readonly host: WorkbookHost;
  /** Starts a thread with a desk; called again after a cancel, and when the one before broke down. */
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
  /** Gives a file to the person; absent where the host has no way to. Rejects with a BridgeFault where it was refused. */
  hand?(name: string, bytes: Uint8Array): Promise<void>;
  /** True where the program refuses to write on protected sheets: then a plan that needs one is not begun. */
  readonly respectsProtection?: true;
}

/** What `undo` takes back, and what its button says. */
interface LastDone extends Size {
  readonly edits: readonly Edit[];
}

/** What is asked of a desk. */
type DeskCall<Value> = (desk: RemoteDesk) => Promise<Value>;

/** What a plan is made of. */
interface Planning {
  readonly request: JobRequest;
  readonly language: Language;
  readonly onProgress: OnProgress | undefined;
}

const words = { nl: dutch, en: english } as const;

/** The bridge between the screens and any workbook host, with the core in a thread of its own. */
export class HostBridge implements Bridge {
  readonly host: Bridge["host"];
  readonly canGoTo: boolean;
  readonly file?: OpenFile;
  readonly #parts: HostBridgeParts;
  readonly #listeners = new Set<() => void>();
  #started: StartedDesk;
  /** The desk holds the workbook as it is, as far as we were told. */
  #isFresh = false;
  /** How often somebody changed the workbook; what is read while that happens may be of before. */
  #changes = 0;
  /** Set while our own edits are written: their events are not somebody else's. */
  #isWriting = false;
  /** Everything waits for what came before it. */
  #turn: Promise<unknown> = Promise.resolve();
  /** How to stop the plan that was asked for last; absent once it is there. */
  #stop: Stop | undefined;
  /** How to stop what has its turn now, where that is a plan. */
  #stopNow: Stop | undefined;
  /** The job of the last plan: the same sheets must be read again before it is applied. */
  #job: JobName | undefined;
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
    return this.#inTurn(language, async (started) => {
      if (!this.#isFresh) await this.#open(started);
      return this.#answer(started, (desk) => desk.view(screen, this.#parts.moment(language)));
    });
  }

  preview(request: JobRequest, language: Language, onProgress?: OnProgress): Promise<Preview> {
    const stop = new Stop(() => new BridgeFault("cancelled", words[language].cancelled));
    this.#stop = stop;
    const planned = this.#inTurn(language, (started) => {
      this.#stopNow = stop;
      return stop.unless(this.#planned(started, { request, language, onProgress })).finally(() => {
        this.#stopNow = undefined;
      });
    });
    // Who stops it while it waits for its turn need not wait for that.
    return stop.unless(planned).finally(() => {
      if (this.#stop === stop) this.#stop = undefined;
    });
  }

  apply(fingerprint: string, onProgress?: OnProgress): Promise<Applied> {
    return this.#inTurn(this.#language, async (started) => {
      onProgress?.({ text: words[this.#language].checking });
      await this.#open(started, this.#job);
      const plan = await this.#answer(started, (desk) => desk.take(fingerprint, this.#language));
      // A plan that would come to a protected sheet half-way is not begun.
      if (this.#parts.respectsProtection === true) refuseProtected(plan.steps, this.#protected);
      const { counted, changes, place, erasure } = plan;
      const done = { counted, changes, ...(place === undefined ? {} : { place }) };
      if (erasure === undefined) {
        await this.#write(plan, onProgress);
        return done;
      }
      const report = await this.#erase(erasure, onProgress);
      await this.#finish(plan, onProgress);
      return { ...done, forgotten: await this.#ask(this.#started, (desk) => desk.toldErasure(report, this.#language)) };
    });
  }

  undo(onProgress?: OnProgress): Promise<Applied> {
    return this.#inTurn(this.#language, async () => {
      const last = this.#last;
      if (last === undefined) throw new BridgeFault("refused", words[this.#language].nothingToUndo);
      onProgress?.({ text: words[this.#language].undoing });
      await this.#writing(() => this.#takeBack(last));
      this.#last = undefined;
      return { counted: last.counted, changes: last.changes };
    });
  }

  /**
   * Forgets somebody. Whatever could be undone would bring them back, so that is given up first; and the desk, which holds
   * the workbook as it was, makes place for another.
   */
  async #erase(erasure: Erasure, onProgress?: OnProgress): Promise<ErasureReport> {
    const { host } = this.#parts;
    if (host.erase === undefined) throw new BridgeFault("refused", words[this.#language].cannotForget);
    this.#last = undefined;
    onProgress?.({ text: words[this.#language].forgetting });
    const reports: ErasureReport[] = [];
    await this.#writing(async () => {
      if (host.erase !== undefined) reports.push(await host.erase(erasure));
    });
    this.#renew();
    return reports[0] ?? { cleaned: [], unreachable: [] };
  }

  /** Does what follows from forgetting somebody: no step of it can be undone. */
  async #finish(plan: TakenPlan, onProgress?: OnProgress): Promise<void> {
    try {
      await this.#write(plan, onProgress);
    } catch (error) {
      throw halfway(error);
    } finally {
      this.#last = undefined;
    }
  }

  /** Undoes; a person must hear of what they typed since, not of a proposal. */
  async #takeBack({ edits }: LastDone): Promise<void> {
    try {
      await this.#parts.host.apply(edits);
    } catch (error) {
      if (!(error instanceof WorkbookProblem) || error.code !== "stale") throw error;
      const { changedSince, changedSinceRemedy } = words[this.#language];
      const place = error.sheet === "" ? {} : { place: { sheet: error.sheet } };
      throw new BridgeFault("stale", changedSince, { remedy: changedSinceRemedy, ...place });
    }
  }

  share(request: ShareRequest, language: Language): Promise<SharedFile> {
    return this.#inTurn(language, async (started) => {
      if (!this.#isFresh) await this.#open(started);
      return this.#answer(started, (desk) => desk.share(request, this.#parts.moment(language)));
    });
  }

  deliver(file: SharedFile): Promise<void> {
    return this.#inTurn(this.#language, async (started) => {
      const { noFiles, noFilesRemedy } = words[this.#language];
      if (this.#parts.hand === undefined) throw new BridgeFault("refused", noFiles, { remedy: noFilesRemedy });
      const bytes =
        file.kind === "calendar"
          ? new TextEncoder().encode(file.text)
          : await this.#ask(started, (desk) => desk.written(file.sheets));
      await this.#parts.hand(file.name, bytes);
    });
  }

  cancel(): void {
    const stop = this.#stop;
    if (stop === undefined) return;
    this.#stop = undefined;
    // What thinks cannot be interrupted: it is ended and begun anew. A screen that is being read meanwhile is left to it.
    if (this.#stopNow === stop) this.#renew();
    stop.stop();
  }

  /** Ends the thread of the desk and forgets what could be undone: nothing can be asked afterwards. */
  close(): void {
    this.#started.end();
    this.#listeners.clear();
    this.#last = undefined;
  }

  async goTo(place: Place): Promise<void> {
    await this.#told(async () => this.#parts.goTo?.(place));
  }

  onOutsideChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changedOutside(): void {
    if (this.#isWriting) return;
    this.#isFresh = false;
    this.#changes += 1;
    for (const listener of this.#listeners) listener();
  }

  /** Plans with the desk that was there at the beginning: once that is ended, what is left of it comes to nothing. */
  async #planned(started: StartedDesk, { request, language, onProgress }: Planning): Promise<Preview> {
    onProgress?.({ text: words[language].reading });
    this.#job = request.job;
    await this.#open(started, request.job);
    onProgress?.({ text: words[language].thinking });
    return this.#answer(started, (desk) => desk.preview(request, this.#parts.moment(language)));
  }

  /** Reads what a job, or else the screens, need, and hands it to the desk. */
  async #open(started: StartedDesk, job?: JobName): Promise<void> {
    const { host } = this.#parts;
    const changes = this.#changes;
    const outline = await host.outline();
    const names = await this.#ask(started, (desk) => desk.needs(outline, job));
    if (this.#parts.handOver === undefined) await this.#passOn(started, names);
    else await this.#parts.handOver(names);
    // Meanwhile somebody may have typed, or another desk, which holds nothing yet, may have come in the place of this one.
    this.#isFresh = started === this.#started && changes === this.#changes;
  }

  async #passOn(started: StartedDesk, sheetNames: readonly string[]): Promise<void> {
    const snapshot = await this.#parts.host.read(sheetNames);
    await this.#ask(started, (desk) => desk.open(snapshot));
    this.#protected = protectedNames(snapshot);
  }

  /** Does the steps one by one. What was done by the time one fails can be undone like a plan that came to its end. */
  async #write({ steps }: TakenPlan, onProgress?: OnProgress): Promise<void> {
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
      const [last] = finished;
      if (last !== undefined) this.#last = { edits: finished.flatMap(({ undo }) => undo), ...last.soFar };
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
  async #answer<Value>(started: StartedDesk, call: DeskCall<Answered<Value>>): Promise<Value> {
    const answer = await this.#ask(started, call);
    if ("value" in answer) return answer.value;
    const { kind, message, ...rest } = answer.fault;
    throw new BridgeFault(kind, message, rest);
  }

  /** Asks the desk. Whatever a desk has to say it answers: one that throws broke down, and another comes in its place. */
  async #ask<Value>(started: StartedDesk, call: DeskCall<Value>): Promise<Value> {
    try {
      return await call(started.desk);
    } catch (error) {
      if (started === this.#started) this.#renew();
      throw error;
    }
  }

  #renew(): void {
    this.#started.end();
    this.#started = this.#parts.startDesk();
    this.#isFresh = false;
  }

  #inTurn<Value>(language: Language, work: (started: StartedDesk) => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(() => {
      this.#language = language;
      return this.#told(() => work(this.#started));
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
      const { kind, message, ...rest } = await this.#ask(this.#started, (desk) =>
        desk.told(problemData(error), this.#language),
      );
      throw new BridgeFault(kind, message, rest);
    }
  }
}
