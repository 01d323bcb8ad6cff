import assert from "node:assert/strict";
import * as fc from "fast-check";
import { GoogleBridge } from "../../../apps-script/sidebar/google-bridge.ts";
import { sidebarWords } from "../../../apps-script/sidebar/words.ts";
import { serverCallIn } from "../../../core/screens/server-call-schema.ts";
import type { Preview } from "../../../core/screens/preview.ts";
import type { JobRequest } from "../../../core/screens/request.ts";
import type { ScheduleState, ServerApplied, ServerCall } from "../../../core/screens/server-call.ts";
import type { SharedFile } from "../../../core/share/shared-file.ts";
import type { LogView } from "../../../core/screens/views.ts";
import { BridgeFault, type BridgeFaultKind, type Progress } from "../../../ui/bridge.ts";

const version = "1.2.3";
const fingerprint = "ab".repeat(32);
const words = sidebarWords("nl");
const look: JobRequest = { job: "inspect", mappings: [] };
const log: LogView = { lines: [], total: 0 };
const shown: Preview = {
  fingerprint,
  steps: [],
  changes: 1,
  counted: "1 cel gewijzigd",
  sheets: [],
  summary: [],
  answers: [],
  problems: [],
};
const calendar: SharedFile = { kind: "calendar", name: "M-07.ics", text: "BEGIN:VCALENDAR" };
const off: ScheduleState = { isMine: false, isOn: false, isLate: false, when: "elke maandag vanaf 9 uur" };

/** Files that were given to the person. */
const handed: SharedFile[] = [];
const hand = (file: SharedFile): void => {
  handed.push(file);
};

/** What the server says to one call: a value, or a promise that the test settles when it likes. */
type Answering = (call: ServerCall) => unknown;

/** A server that answers as it is told, and writes down what it was asked. */
class ToldServer {
  readonly asked: ServerCall[] = [];
  /** Calls that were not answered yet. */
  waiting = 0;
  mostWaiting = 0;
  readonly #answering: Answering;

  constructor(answering: Answering) {
    this.#answering = answering;
  }

  readonly ask = async (json: string): Promise<string> => {
    const call = serverCallIn(json);
    assert.ok(call !== undefined, `the server would refuse ${json}`);
    this.asked.push(call);
    this.waiting += 1;
    this.mostWaiting = Math.max(this.mostWaiting, this.waiting);
    try {
      return JSON.stringify({ version, value: await this.#answering(call) });
    } finally {
      this.waiting -= 1;
    }
  };

  calls(): readonly string[] {
    return this.asked.map(({ call }) => call);
  }
}

function usual(call: ServerCall): unknown {
  switch (call.call) {
    case "hello":
      return { version, screen: "start", language: "nl" };
    case "view":
      return log;
    case "preview":
      return shown;
    case "share":
      return calendar;
    case "schedule":
      return off;
    case "go-to":
      return null;
    case "apply":
    case "continue":
    case "undo":
      return { counted: "1 cel gewijzigd", changes: 1, undo: "token" } satisfies ServerApplied;
  }
}

function bridgeTo(answering: Answering = usual): { readonly bridge: GoogleBridge; readonly server: ToldServer } {
  const server = new ToldServer(answering);
  return { server, bridge: new GoogleBridge({ ask: server.ask, version, hand }) };
}

function bridgeSaying(answer: string | Error, patience?: number): GoogleBridge {
  const ask = () => (typeof answer === "string" ? Promise.resolve(answer) : Promise.reject(answer));
  return new GoogleBridge({ ask, version, hand, ...(patience === undefined ? {} : { patience }) });
}

async function faultIn(work: Promise<unknown>, kind?: BridgeFaultKind): Promise<BridgeFault> {
  try {
    await work;
  } catch (error) {
    assert.ok(error instanceof BridgeFault, String(error));
    if (kind !== undefined) assert.equal(error.kind, kind);
    return error;
  }
  return assert.fail("nothing stood in the way");
}

/** A promise, and what settles it. */
function later(): { readonly promise: Promise<unknown>; readonly settle: (value: unknown) => void } {
  let settle: (value: unknown) => void = () => undefined;
  const promise = new Promise<unknown>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

describe("the bridge to Google Sheets", () => {
  it("asks one thing after the other, as the server wants to be asked", async () => {
    const { bridge, server } = bridgeTo(async (call) => {
      await new Promise((resolve) => setTimeout(resolve, call.call === "hello" ? 20 : 1));
      return usual(call);
    });
    await Promise.all([
      bridge.hello("nl"),
      bridge.view("log", "nl"),
      bridge.schedule.state("en"),
      bridge.schedule.sendTest("proef@example.org", "nl"),
      bridge.preview(look, "nl"),
      bridge.goTo({ sheet: "Matches", cell: "A2" }),
    ]);
    assert.deepEqual(server.calls(), ["hello", "view", "schedule", "schedule", "preview", "go-to"]);
    assert.equal(server.mostWaiting, 1);
  });

  it("applies what it showed, by the same request, and takes that back once", async () => {
    const { bridge, server } = bridgeTo();
    await bridge.preview(look, "en");
    assert.equal(bridge.undoable, undefined);
    assert.deepEqual(await bridge.apply(fingerprint), { counted: "1 cel gewijzigd", changes: 1 });
    assert.equal(bridge.undoable, "1 cel gewijzigd");
    assert.deepEqual(server.asked.at(-1), { call: "apply", language: "en", request: look, fingerprint });
    await bridge.undo();
    assert.deepEqual(server.asked.at(-1), { call: "undo", language: "en", token: "token" });
  });

  it("refuses to apply what was not shown last, without asking", async () => {
    const { bridge, server } = bridgeTo();
    await faultIn(bridge.apply(fingerprint), "stale");
    await bridge.preview(look, "nl");
    await faultIn(bridge.apply("another"), "stale");
    assert.deepEqual(server.calls(), ["preview"]);
  });

  it("refuses to take back where there is nothing, and knows from the server what there is from before", async () => {
    const { bridge } = bridgeTo();
    await faultIn(bridge.undo(), "refused");
    const undo = { token: "old", counted: "3 regels erbij", changes: 3 };
    const again = bridgeTo((call) => (call.call === "hello" ? { version, screen: "log", language: "en", undo } : usual(call))); // prettier-ignore
    assert.deepEqual(await again.bridge.hello("nl"), { version, screen: "log", language: "en", undo });
    assert.equal(again.bridge.undoable, "3 regels erbij");
  });

  /** Work in three parts. */
  function inParts(part: (done: number) => void = () => undefined): Answering {
    return (call) => {
      if (call.call !== "apply" && call.call !== "continue") return usual(call);
      const done = call.call === "apply" ? 1 : Number(call.token) + 1;
      part(done);
      const more = { token: String(done), done, total: 3, text: `deel ${done + 1}` };
      return { counted: `${done} bladen`, changes: done, undo: `u${done}`, ...(done < 3 ? { more } : {}) };
    };
  }

  it("goes on until all parts are done, and says how far it is", async () => {
    const { bridge, server } = bridgeTo(inParts());
    await bridge.preview(look, "nl");
    const told: Progress[] = [];
    const applied = await bridge.apply(fingerprint, (progress) => told.push(progress));
    assert.deepEqual([applied.counted, bridge.undoable], ["3 bladen", "3 bladen"]);
    assert.deepEqual(server.calls(), ["preview", "apply", "continue", "continue"]);
    assert.deepEqual(told, [
      { text: words.checking },
      { text: "deel 2", done: 1, total: 3, canStop: true },
      { text: "deel 3", done: 2, total: 3, canStop: true },
    ]);
  });

  it("stops between parts when asked to; what was done can be taken back", async () => {
    const undo = { token: "u2", counted: "2 bladen", changes: 2 };
    const parts = inParts((done) => {
      if (done === 2) bridge.cancel();
    });
    const { bridge, server } = bridgeTo((call) =>
      call.call === "hello" ? { version, screen: "start", language: "nl", undo } : parts(call),
    );
    await bridge.preview(look, "nl");
    const fault = await faultIn(bridge.apply(fingerprint), "failed");
    assert.deepEqual([fault.message, fault.remedy], [words.stoppedHalfway, words.stoppedHalfwayRemedy]);
    assert.deepEqual(server.calls(), ["preview", "apply", "continue", "hello"]);
    assert.equal(bridge.undoable, "2 bladen");
  });

  it("knows what of a plan that failed half-way can be taken back, and offers nothing where it cannot know", async () => {
    for (const [hello, undoable] of [
      [{ version, screen: "start", language: "nl", undo: { token: "u1", counted: "1 blad", changes: 1 } }, "1 blad"],
      [new Error("down"), undefined],
    ] as const) {
      const parts = inParts((done) => {
        if (done === 2) throw new Error("Service Spreadsheets timed out");
      });
      const { bridge } = bridgeTo((call) => {
        if (call.call !== "hello") return parts(call);
        if (hello instanceof Error) throw hello;
        return hello;
      });
      await bridge.preview(look, "nl");
      const fault = await faultIn(bridge.apply(fingerprint), "failed");
      assert.equal(fault.remedy, words.maybeWritten);
      assert.equal(bridge.undoable, undoable);
    }
  });

  it("gives up a plan at once, and asks the next thing while the server still thinks", async () => {
    const slow = later();
    const { bridge, server } = bridgeTo((call) => (call.call === "preview" ? slow.promise : usual(call)));
    const planned = bridge.preview(look, "nl");
    await new Promise((resolve) => setTimeout(resolve, 1));
    bridge.cancel();
    assert.equal((await faultIn(planned, "cancelled")).message, words.cancelled);
    assert.deepEqual(await bridge.view("log", "nl"), log);
    slow.settle(shown);
    await new Promise((resolve) => setTimeout(resolve, 1));
    await faultIn(bridge.apply(fingerprint), "stale");
    assert.deepEqual(server.calls(), ["preview", "view"]);
  });

  it("believes no server of another version, and no answer that is none", async () => {
    const other = await faultIn(
      bridgeSaying(JSON.stringify({ version: "9", value: log })).view("log", "nl"),
      "refused",
    );
    assert.deepEqual([other.message, other.remedy], [words.otherVersion, words.otherVersionRemedy]);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (answer) => {
        const fault = await faultIn(bridgeSaying(answer).view("log", "nl"), "failed");
        assert.equal(fault.message, words.incomplete);
      }),
    );
  });

  it("hands on what the server says stood in the way", async () => {
    const fault = { kind: "stale", message: "Het is veranderd.", remedy: "Kijk opnieuw.", place: { sheet: "Matches" } };
    const told = await faultIn(bridgeSaying(JSON.stringify({ version, fault })).preview(look, "nl"), "stale");
    const { message, remedy, place } = told;
    assert.deepEqual({ kind: told.kind, message, remedy, place }, fault);
  });

  it("says in its own words why a call did not come back, never in Google's", async () => {
    const said: readonly (readonly [string, string])[] = [
      ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", words.manyAccounts],
      ["Authorization is required to perform that action.", words.notAllowed],
      ["You do not have permission to call MailApp.sendEmail. Required permissions: script.send_mail", words.notAllowed],
      ["Autorisatie is vereist om deze actie uit te voeren.", words.notAllowed],
      ["Exceeded maximum execution time", words.outOfTime],
      ["Too many simultaneous invocations: Apps Script", words.tooBusy],
      ["Service invoked too many times for one day: email.", words.tooBusy],
      ["Script function not found: callServer", words.incomplete],
      ["NetworkError: Connection failure due to HTTP 0", words.noConnection],
      ["Er is iets heel anders.", words.failed],
    ]; // prettier-ignore
    for (const [text, message] of said) {
      assert.equal((await faultIn(bridgeSaying(new Error(text)).view("log", "nl"))).message, message, text);
    }
    const known = new Set([...Object.values({ ...words }), ...Object.values({ ...sidebarWords("en") })]);
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.constantFrom("nl", "en"), async (text, language) => {
        const { message, remedy = "" } = await faultIn(bridgeSaying(new Error(text)).view("log", language));
        assert.ok(known.has(message) && known.has(remedy), `${message} ${remedy}`);
      }),
    );
  });

  it("says that something may have been written only where that may be so", async () => {
    const remedyAfter = async (text: string): Promise<string | undefined> => {
      const { bridge } = bridgeTo((call) => {
        if (call.call === "apply") throw new Error(text);
        return usual(call);
      });
      await bridge.preview(look, "nl");
      return (await faultIn(bridge.apply(fingerprint))).remedy;
    };
    assert.equal(await remedyAfter("Exceeded maximum execution time"), words.maybeWritten);
    assert.equal(await remedyAfter("NetworkError"), words.maybeWritten);
    assert.equal(await remedyAfter("Authorization is required"), words.notAllowedRemedy);
  });

  it("waits no longer than is sensible, and goes on afterwards", async () => {
    let isSilent = true;
    const ask = (json: string) => {
      const call = serverCallIn(json);
      assert.ok(call !== undefined);
      return isSilent ? new Promise<string>(() => undefined) : Promise.resolve(JSON.stringify({ version, value: usual(call) }));
    }; // prettier-ignore
    const bridge = new GoogleBridge({ ask, version, hand, patience: 5 });
    assert.equal((await faultIn(bridge.view("log", "nl"), "failed")).message, words.noAnswer);
    isSilent = false;
    assert.deepEqual(await bridge.view("log", "nl"), log);
  });

  it("asks the server for a file to share, and gives it to the person without asking again", async () => {
    const { bridge, server } = bridgeTo();
    const file = await bridge.share({ audience: "group", match: "M-07", names: false, calendar: true }, "nl");
    assert.deepEqual(file, calendar);
    handed.length = 0;
    await bridge.deliver(file);
    assert.deepEqual(handed, [calendar]);
    assert.deepEqual(server.calls(), ["share"]);
  });

  it("tells who listens that somebody was away, and that mails were sent", async () => {
    let leave: () => void = () => undefined;
    const server = new ToldServer(usual);
    const watch = (listener: () => void) => {
      leave = listener;
    };
    const bridge = new GoogleBridge({ ask: server.ask, version, hand, watch });
    let told = 0;
    const stop = bridge.onOutsideChange(() => (told += 1));
    leave();
    assert.equal(told, 1);
    assert.deepEqual(await bridge.schedule.sendNow("nl"), off);
    assert.equal(told, 2);
    await bridge.schedule.turn(true, "nl");
    stop();
    leave();
    assert.equal(told, 2);
    assert.deepEqual(server.asked.map((call) => "action" in call && call.action), ["now", "on"]); // prettier-ignore
  });
});
