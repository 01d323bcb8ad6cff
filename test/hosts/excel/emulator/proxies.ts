/// <reference types="office-js" />
import type { Change } from "./book.ts";
import type { Emulator } from "./emulator.ts";
import type { WireResponse } from "./wire.ts";

/** What one request looks like when the proxies hand it over. */
interface RequestMessage {
  readonly Body: unknown;
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
  readonly BatchApiHelper: {
    invokeSetProperty(object: object, name: string, value: unknown, flags: number): void;
  };
}

/** The proxy layer once its script has run. */
export interface Proxies {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ProxyInternals;
}

/** Numbers of the proxies for events: their category, and `onChanged`. */
const eventCategory = 65_536;
const changed = 10;
/** Whom a change of any sheet is told to. */
const anySheet = "Workbook";

/** Lets the proxies talk to an emulator from now on. */
export function connect({ OfficeExtension: internals }: Proxies, emulator: Emulator): void {
  const executing: Executing = {
    executeAsync: (_customData, flags, { Body }) => emulator.execute(Body, flags),
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

function messageFor({ sheet, address, changeType, source }: Change): EventMessage {
  const message = JSON.stringify({ address, changeType, source, worksheetId: sheet.id });
  const entry = { messageCategory: eventCategory, messageType: changed, message };
  return { entries: [sheet.id, anySheet].map((targetId) => ({ ...entry, targetId })) };
}
