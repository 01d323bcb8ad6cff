import { Area } from "./area.ts";
import { Book, type Change } from "./book.ts";
import { type Access } from "./entity.ts";
import { Executor, References } from "./executor.ts";
import { ExcelProblem } from "./problem.ts";
import { workbook, type Root } from "./workbook-object.ts";
import { actionType, delayForCellEdit, type WireReply, type WireRequest, type WireResponse } from "./wire.ts";

/** Bytes that Excel on the web takes in one request or answer. */
export const payloadLimit = 5 * 1024 * 1024;

/** The requirement set with one undo step for a whole run. */
const mergedUndoSince = 20;

/** How an emulator differs from the newest Excel. */
export interface EmulatorOptions {
  /** Highest requirement set: the 9 of `ExcelApi 1.9`; 20 without. */
  readonly apiVersion?: number;
  /** False where Excel cannot wait for the end of typing. */
  readonly canDelayForCellEdit?: boolean;
}

/** What was asked of the workbook so far. */
export interface Traffic {
  /** Requests that were sent, one for each `context.sync()` with something in it. */
  syncs: number;
  /** Requests that the proxies send by themselves after a run, to say which ranges it no longer needs. */
  releases: number;
  /** Actions in them. */
  actions: number;
  bytesSent: number;
  bytesReceived: number;
  /** The largest of each, in bytes. */
  largestSent: number;
  largestReceived: number;
}

/** A use of a member, as tests can look for it. */
export interface Use {
  /** `Range.values`. */
  readonly member: string;
  readonly action: "get" | "set" | "call";
}

/** What an `Excel.run` asked for besides its work. */
export interface RunOptions {
  readonly delayForCellEdit: boolean;
  /** One step of undo for all of it; where a call cannot be undone the run fails with `UndoNotSupported`. */
  readonly mergeUndoGroup: boolean;
}

/** Something that must go wrong: the use of a member, or any request. */
export interface Fault {
  /** The code that Excel would give. */
  readonly code: string;
  /** `Range.values`, `WorksheetCollection.add`; absent: the next request as a whole, before anything is done. */
  readonly member?: string;
  /** Which action; absent: setting and calling. */
  readonly action?: Use["action"];
  /** So many uses of it go well first; none without. */
  readonly after?: number;
}

function freshTraffic(): Traffic {
  return { syncs: 0, releases: 0, actions: 0, bytesSent: 0, bytesReceived: 0, largestSent: 0, largestReceived: 0 };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** True for a request that only says which ranges are no longer needed. */
function isRelease({ Actions }: WireRequest): boolean {
  const calls = Actions.filter((action) => action.ActionType !== actionType.instantiate);
  return calls.length > 0 && calls.every((action) => action.Name === "_RemoveReference");
}

/** An Excel in memory that answers requests as Microsoft's proxies send them. Knows neither Node nor a browser. */
export class Emulator {
  readonly book: Book;
  readonly apiVersion: number;
  readonly canDelayForCellEdit: boolean;
  /** What was asked so far; `resetTraffic` begins again. */
  traffic: Traffic = freshTraffic();
  /** What was used so far, reading left out. */
  readonly uses: Use[] = [];
  /** Members that made Excel forget the user's undo. */
  readonly undoCleared: string[] = [];
  /** Members that were asked for and are not in this emulator: a test that ends with any has found a gap. */
  readonly unknown: string[] = [];
  /** What every `Excel.run` asked for. */
  readonly runs: RunOptions[] = [];
  /**
   * Events are told as their switch stands at the end of a request, and not when something changed: nobody says which of the
   * two Excel does.
   */
  lateEvents = false;
  /** Called for changes that listeners should hear of. */
  onChange: (change: Change) => void = () => undefined;
  private readonly root: Root;
  private readonly references = new References();
  private faults: { readonly fault: Fault; left: number }[] = [];
  private typing: { readonly ended: Promise<void>; readonly end: () => void } | undefined;
  private pending: Change[] = [];
  private isOneUndoStep = false;
  private others: { left: number; readonly change: (book: Book) => void }[] = [];

  constructor(book: Book, { apiVersion = 20, canDelayForCellEdit = true }: EmulatorOptions = {}) {
    this.book = book;
    this.apiVersion = apiVersion;
    this.canDelayForCellEdit = canDelayForCellEdit;
    this.root = { book, switches: { events: true, calculationMode: "Automatic" } };
    book.onChange = (change) => {
      if (change.source === "Remote" || this.lateEvents || this.root.switches.events) this.pending.push(change);
    };
  }

  /** True when a requirement set is there. */
  isSetSupported(name: string, version = "1.1"): boolean {
    if (name === "DelayForCellEdit") return this.canDelayForCellEdit;
    const minor = Number(version.split(".")[1] ?? 1);
    if (name === "ExcelApi") return version.startsWith("1.") && minor <= this.apiVersion;
    return name === "SharedRuntime" || name === "RichApiRuntime" || name === "RibbonApi";
  }

  /** Counts from 0 again. */
  resetTraffic(): void {
    this.traffic = freshTraffic();
    this.uses.length = 0;
    this.undoCleared.length = 0;
  }

  /** Makes something go wrong once. */
  fail(fault: Fault): void {
    this.faults.push({ fault, left: fault.after ?? 0 });
  }

  /** Somebody begins to type in a cell: until `endTyping` every request fails, or waits where it asked for that. */
  beginTyping(): void {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.typing = { ended, end };
  }

  /** Somebody pressed Enter. */
  endTyping(): void {
    const { typing } = this;
    this.typing = undefined;
    typing?.end();
  }

  /** Somebody else, or the person at this screen, changes the workbook by hand; listeners hear of it. */
  byHand(source: Change["source"], change: (book: Book) => void): void {
    const { onChange } = this.book;
    this.book.onChange = (one) => this.pending.push({ ...one, source });
    change(this.book);
    this.book.onChange = onChange;
    this.tell();
  }

  /** Somebody else changes the workbook once so many more requests have been answered: between our look and our writing. */
  meanwhile(requests: number, change: (book: Book) => void): void {
    this.others.push({ left: requests, change });
  }

  private letOthers(): void {
    const due = this.others.filter(({ left }) => left === 0);
    this.others = this.others.filter(({ left }) => left > 0);
    for (const other of this.others) other.left -= 1;
    for (const { change } of due) this.byHand("Remote", change);
  }

  /**
   * Answers one request. `request` is what the proxies send, and is not kept; `isOneUndoStep` where its run asked for
   * one step of undo.
   */
  async execute(request: unknown, flags: number, isOneUndoStep = false): Promise<WireResponse> {
    const sent = JSON.stringify(request);
    const received = JSON.parse(sent) as WireRequest;
    this.count(sent, received);
    if (bytesOf(sent) > payloadLimit) return failed("RequestPayloadSizeLimitExceeded", 400);
    if (this.typing !== undefined) {
      if ((flags & delayForCellEdit) === 0) return failed("InvalidOperationInCellEditMode", 400);
      await this.typing.ended;
    }
    if (!isRelease(received)) this.letOthers();
    const fault = isRelease(received) ? undefined : this.faultFor(undefined, "call");
    if (fault !== undefined) return failed(fault.code, 400);
    this.isOneUndoStep = isOneUndoStep && this.apiVersion >= mergedUndoSince;
    return this.answered(received);
  }

  private count(sent: string, request: WireRequest): void {
    const bytes = bytesOf(sent);
    if (isRelease(request)) this.traffic.releases += 1;
    else this.traffic.syncs += 1;
    this.traffic.actions += request.Actions.length;
    this.traffic.bytesSent += bytes;
    this.traffic.largestSent = Math.max(this.traffic.largestSent, bytes);
  }

  private answered(request: WireRequest): WireResponse {
    const executor = new Executor(
      {
        root: workbook(this.root),
        until: this.apiVersion,
        references: this.references,
        onUse: (kind, member, access, action) => {
          this.use(`${kind}.${member}`, access, action);
        },
      },
      request,
    );
    const reply = executor.run();
    this.release(executor);
    this.noteUnknown(reply);
    this.tell();
    return this.delivered(reply);
  }

  private release(executor: Executor): void {
    const kept = new Set(this.references.selves());
    for (const { kind, self } of executor.passing()) {
      if (kind === "Range" && self instanceof Area && !kept.has(self)) self.release();
    }
  }

  private noteUnknown(reply: WireReply): void {
    if (reply.Error?.Code === "NotInEmulator") this.unknown.push(reply.Error.Message);
  }

  private delivered(reply: WireReply): WireResponse {
    const text = JSON.stringify(reply);
    const bytes = bytesOf(text);
    this.traffic.bytesReceived += bytes;
    this.traffic.largestReceived = Math.max(this.traffic.largestReceived, bytes);
    if (bytes > payloadLimit) return failed("ResponsePayloadSizeLimitExceeded", 400);
    return {
      HttpStatusCode: 200,
      ErrorCode: null,
      ErrorMessage: null,
      Headers: {},
      Body: JSON.parse(text) as WireReply,
    };
  }

  private use(member: string, access: Access, action: Use["action"]): void {
    const fault = this.faultFor(member, action);
    if (fault !== undefined) throw new ExcelProblem(fault.code);
    if (action !== "get") this.uses.push({ member, action });
    if (action === "get" || access.clearsUndo !== true) return;
    if (this.isOneUndoStep) throw new ExcelProblem("UndoNotSupported");
    this.undoCleared.push(member);
  }

  private faultFor(member: string | undefined, action: Use["action"]): Fault | undefined {
    const found = this.faults.find(
      ({ fault }) =>
        fault.member === member && (fault.action === undefined ? action !== "get" : fault.action === action),
    );
    if (found === undefined) return undefined;
    if (found.left > 0) {
      found.left -= 1;
      return undefined;
    }
    this.faults = this.faults.filter((one) => one !== found);
    return found.fault;
  }

  private tell(): void {
    const isTold = ({ source }: Change): boolean => source === "Remote" || this.root.switches.events;
    const changes = this.lateEvents ? this.pending.filter(isTold) : this.pending;
    this.pending = [];
    for (const change of changes) this.onChange(change);
  }
}

function failed(code: string, status: number): WireResponse {
  return { HttpStatusCode: status, ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
}
