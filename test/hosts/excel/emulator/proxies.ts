/// <reference types="office-js" />
import type { Change } from "./book.ts";
import type { Emulator } from "./emulator.ts";
import type { WireResponse } from "./wire.ts";

/** What one request looks like when the proxies hand it over. */
interface RequestMessage {
  readonly Body: unknown;
  readonly Headers: Readonly<Record<string, string>>;
}

interface Executing {
  executeAsync(customData: unknown, flags: number, message: RequestMessage): Promise<WireResponse>;
}

/** What the proxies ask of whoever sends their requests. */
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }>;
  _createRequestExecutorOrNull(): Executing;
  getEventRegistration(controlId: string): unknown;
}

/** A message to listeners, as the host of the proxies sends it. */
interface EventMessage {
  readonly entries: readonly {
    readonly messageCategory: number;
    readonly messageType: number;
    readonly targetId: string;
    readonly message: string;
  }[];
}

/** The parts of Microsoft's `OfficeExtension` that its documentation leaves out and the emulator needs. */
export interface ProxyInternals {
  readonly SessionBase: (new () => object) & { _overrideSession?: Session };
  readonly GenericEventRegistration: { getGenericEventRegistration(controlId: string): unknown };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: EventMessage): void;
  readonly Utility: {
    throwIfNotLoaded(property: string, value: unknown, type: string, isNull: boolean): void;
  };
  readonly BatchApiHelper: {
    createPropertyObject(kind: unknown, parent: object, name: string, isCollection: boolean, flags: number): unknown;
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
}

/** The proxy layer once its script has run. */
export interface Proxies {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ProxyInternals;
}

/** Number of the proxies for messages that are events. */
const eventCategory = 65_536;
/** Whom a change of any sheet is told to. */
const anySheet = "Workbook";

/** With which requests of a run with one undo step are marked, because these proxies know no such option. */
const undoHeader = "emulator-one-undo-step";

/** The emulator that the proxies of a script talk to at present. */
const connected = new WeakMap<object, Emulator>();

function asksFor(options: unknown, name: string): boolean {
  return (
    typeof options === "object" &&
    options !== null &&
    Object.entries(options).some(([key, value]) => key === name && value === true)
  );
}

function marked(batch: unknown): unknown {
  if (typeof batch !== "function") return batch;
  return (context: OfficeExtension.ClientRequestContext, ...rest: readonly unknown[]): unknown => {
    context.requestHeaders[undoHeader] = "true";
    return Reflect.apply(batch, undefined, [context, ...rest]) as unknown;
  };
}

/** Notes what every run asks for. */
function watchRuns(excel: typeof Excel): void {
  const run = excel.run.bind(excel);
  Object.assign(excel, {
    run: (...given: readonly unknown[]): unknown => {
      const [options] = given;
      const mergeUndoGroup = asksFor(options, "mergeUndoGroup");
      connected.get(excel)?.runs.push({ delayForCellEdit: asksFor(options, "delayForCellEdit"), mergeUndoGroup });
      return Reflect.apply(run, undefined, mergeUndoGroup ? given.map(marked) : given) as unknown;
    },
  });
}

/** A `Range` with what these proxies are too old for. */
interface ControlledRange {
  loadedControl?: unknown;
  isNullObject?: boolean;
  _handleResult(value: unknown): void;
}

/** Adds `Range.control` (ExcelApi 1.18), which came after these proxies. */
function addControl({ Excel: excel, OfficeExtension: internals }: Proxies): void {
  const kinds = { unknown: "Unknown", empty: "Empty", mixed: "Mixed", checkbox: "Checkbox" };
  Object.assign(excel, { CellControlType: kinds });
  const prototype = excel.Range.prototype as Excel.Range & ControlledRange;
  const handle = Object.getOwnPropertyDescriptor(prototype, "_handleResult")?.value as (
    this: object,
    value: unknown,
  ) => void;
  Object.defineProperties(prototype, {
    _handleResult: {
      value(this: ControlledRange, value: unknown): void {
        handle.call(this, value);
        if (typeof value === "object" && value !== null && "Control" in value) this.loadedControl = value.Control;
      },
    },
    control: {
      configurable: true,
      enumerable: true,
      get(this: ControlledRange): unknown {
        internals.Utility.throwIfNotLoaded("control", this.loadedControl, "Range", false);
        return this.loadedControl;
      },
      set(this: ControlledRange, value: unknown): void {
        this.loadedControl = value;
        internals.BatchApiHelper.invokeSetProperty(this, "Control", value, 0);
      },
    },
  });
}

/** Adds `Workbook.notes` (ExcelApi 1.18), which came after these proxies: notes are asked as comments are. */
function addNotes({ Excel: excel, OfficeExtension: internals }: Proxies): void {
  const made = new WeakMap<object, unknown>();
  Object.defineProperty(excel.Workbook.prototype, "notes", {
    configurable: true,
    enumerable: true,
    get(this: object): unknown {
      const standing = made.get(this);
      if (standing !== undefined) return standing;
      const notes = internals.BatchApiHelper.createPropertyObject(excel.CommentCollection, this, "Notes", true, 4);
      made.set(this, notes);
      return notes;
    },
  });
}

/** Adds to the proxies of a script what tests need of them; once, before they are connected. */
export function prepare(proxies: Proxies): void {
  addControl(proxies);
  addNotes(proxies);
  watchRuns(proxies.Excel);
}

/** Lets the proxies talk to an emulator from now on. */
export function connect({ Excel: excel, OfficeExtension: internals }: Proxies, emulator: Emulator): void {
  connected.set(excel, emulator);
  const executing: Executing = {
    executeAsync: (_customData, flags, { Body, Headers }) =>
      emulator.execute(Body, flags, Headers[undoHeader] !== undefined),
  };
  class EmulatorSession extends internals.SessionBase implements Session {
    _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: Record<string, string> }> {
      return Promise.resolve({ url: "emulator", headers: {} });
    }

    _createRequestExecutorOrNull(): Executing {
      return executing;
    }

    getEventRegistration(controlId: string): unknown {
      return internals.GenericEventRegistration.getGenericEventRegistration(controlId);
    }
  }
  internals.SessionBase._overrideSession = new EmulatorSession();
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  emulator.onChange = (change) => {
    internals._testTriggerRichApiMessageEvent(messageFor(change));
  };
}

/** Numbers of the proxies for what happens to cells and sheets. */
const messageTypes: Readonly<Record<Change["what"], number>> = { cells: 10, activated: 11, added: 13, deleted: 15 };

function messageFor(change: Change): EventMessage {
  const { sheet, source, what } = change;
  const cells = what === "cells" ? { address: change.address, changeType: change.changeType } : {};
  const message = JSON.stringify({ ...cells, source, worksheetId: sheet.id });
  const entry = { messageCategory: eventCategory, messageType: messageTypes[what], message };
  return { entries: [sheet.id, anySheet].map((targetId) => ({ ...entry, targetId })) };
}
