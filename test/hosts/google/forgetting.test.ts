import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { SheetsHost } from "../../../apps-script/sheets-host/sheets-host.ts";
import { callServer } from "../../../apps-script/server/call-server.ts";
import type { JobRequest } from "../../../core/screens/request.ts";
import type { ServerAnswers, ServerCall, ServerReply } from "../../../core/screens/server-call.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { bookFrom } from "./book/from-snapshot.ts";
import type { BookState } from "./book/state.ts";
import { giveScript, withGoogle } from "./google-here.ts";
import { Platform, type Run, type RunOptions } from "./platform/platform.ts";

/** Rows that are kept of the long lists of the sample, those of the title and header among them. */
const keptRows = new Map([
  ["Welkom Groepen", 7],
  ["Statushouders", 8],
  ["Groepsleden", 12],
]);

/** Where in an execution it is ended, while it looks around and while it writes, and what becomes of what was not saved. */
const ends = [
  ["lost", 0.4],
  ["half", 0.9],
  ["lost", 0.97],
  ["kept", 0.97],
] as const;

const colleague = "collega@gemeente.example";

/** A call, whose language is Dutch. */
type Asked<Call extends ServerCall["call"]> = Omit<Extract<ServerCall, { readonly call: Call }>, "language">;

/** A spreadsheet at Google with some people of the sample, and our server on it. */
class Opened {
  readonly platform: Platform;

  constructor(snapshot: Snapshot) {
    this.platform = new Platform({ book: bookFrom(snapshot.sheets), cost: () => 0 });
    giveScript(this.platform, { callServer });
  }

  reply<Call extends ServerCall["call"]>(
    call: Asked<Call>,
    options: RunOptions = {},
    email = this.platform.owner,
  ): { readonly run: Run; readonly reply: ServerReply<Call> | undefined } {
    const given = [JSON.stringify({ language: "nl", ...call })];
    const run = this.platform.run(email, "callServer", { ...options, given });
    const reply = typeof run.value === "string" ? (JSON.parse(run.value) as ServerReply<Call>) : undefined;
    return { run, reply };
  }

  value<Call extends ServerCall["call"]>(call: Asked<Call>, email = this.platform.owner): ServerAnswers[Call] {
    const { run, reply } = this.reply<Call>(call, {}, email);
    if (reply !== undefined && "value" in reply) return reply.value;
    throw new Error(`${call.call}: ${run.outcome} ${run.problem ?? JSON.stringify(reply)}`);
  }

  message<Call extends ServerCall["call"]>(call: Asked<Call>, email = this.platform.owner): string {
    const { reply } = this.reply<Call>(call, {}, email);
    assert.ok(reply !== undefined && "fault" in reply, JSON.stringify(reply).slice(0, 200));
    return reply.fault.message;
  }

  done(request: JobRequest, email = this.platform.owner): ServerAnswers["apply"] {
    const { fingerprint } = this.value<"preview">({ call: "preview", request }, email);
    return this.value<"apply">({ call: "apply", request, fingerprint }, email);
  }

  snapshot(): Snapshot {
    return withGoogle(this.platform, () => {
      const host = new SheetsHost();
      return host.read(host.outline().sheets.map(({ name }) => name));
    });
  }

  /** Everything that Google keeps for the script besides the workbook, unpacked. */
  kept(): readonly string[] {
    const { properties, caches } = this.platform.stores;
    const values = [...properties.values()].flatMap((store) => [...store].flat());
    return [...values, ...[...caches.values()].flatMap((cache) => unpacked([...cache]))];
  }
}

/** The texts of a cache; what we put there in parts is one text again. */
function unpacked(entries: readonly (readonly [key: string, cached: { readonly value: string }])[]): readonly string[] {
  const packed = new Map<string, string>();
  for (const [key, { value }] of entries) {
    const part = /^(.*)\.(\d+)$/u.exec(key);
    if (part?.[1] !== undefined) packed.set(part[1], (packed.get(part[1]) ?? "") + value);
  }
  return [
    ...entries.flatMap(([key, { value }]) => [key, value]),
    ...[...packed.values()].map((text) => {
      try {
        return gunzipSync(Buffer.from(text, "base64")).toString("utf8");
      } catch {
        return text;
      }
    }),
  ];
}

async function someOfSample(): Promise<Snapshot> {
  const host = XlsxHost.open(readFileSync(new URL("../../../samples/pilot.xlsx", import.meta.url)));
  const { sheets } = await host.outline();
  const whole = await host.read(sheets.map(({ name }) => name));
  return {
    ...whole,
    sheets: whole.sheets.map((one) => ({ ...one, cells: one.cells.slice(0, keptRows.get(one.name)) })),
  };
}

describe("forgetting somebody at Google, by way of the server", function () {
  this.timeout(240_000);
  const round: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };
  let small: Snapshot;
  let code: string;
  let name: string;
  let forget: JobRequest;

  before(async () => {
    small = await someOfSample();
    const list = small.sheets.find((one) => one.name === "Statushouders");
    const header = list?.cells.findIndex((row) => row.includes("Code")) ?? -1;
    const titles = list?.cells[header] ?? [];
    const row = list?.cells[header + 2] ?? [];
    code = textOf(row[titles.indexOf("Code")]);
    name = textOf(row[2]);
    assert.match(code, /^H-/u);
    forget = { job: "forget", code };
  });

  function says(text: string): boolean {
    return text.includes(code) || text.includes(name);
  }

  it("leaves nothing of them in the workbook, and gives up what anybody could take back", () => {
    const google = new Opened(small);
    google.platform.user(colleague);
    const { undo: theirs } = google.done(round, colleague);
    const { undo: mine } = google.done({ job: "accept", round: 1, by: "all", start: "2026-10-05" });
    assert.ok(theirs !== undefined && mine !== undefined);
    assert.ok(google.kept().some(says), "nobody kept anything of them before");
    const preview = google.value<"preview">({ call: "preview", request: forget });
    assert.equal(preview.isFinal, true);
    const applied = google.done(forget);
    assert.equal(applied.undo, undefined);
    assert.equal(applied.more, undefined);
    assert.ok((applied.forgotten ?? []).some((line) => line.includes("Google Drive")));
    assert.ok(!says(JSON.stringify(google.snapshot())));
    assert.equal(google.value<"hello">({ call: "hello" }).undo, undefined);
    assert.equal(google.value<"hello">({ call: "hello" }, colleague).undo, undefined);
    assert.match(google.message<"undo">({ call: "undo", token: mine }), /Sindsdien is iemand verwijderd/u);
    assert.match(google.message<"undo">({ call: "undo", token: theirs }, colleague), /Sindsdien is iemand verwijderd/u);
    assert.match(google.message<"continue">({ call: "continue", token: theirs }, colleague), /iemand verwijderd/u);
    assert.ok(!JSON.stringify(applied).includes(name));
    assert.deepEqual([google.platform.log, google.platform.unknown, google.platform.defects], [[], [], []]);
    // What a colleague kept themselves only they and time can take away: nobody finds it any more.
    const own = google.platform.stores.cacheOf(`user ${google.platform.owner}`);
    assert.ok(!unpacked([...own]).some(says));
    assert.ok(![...google.platform.stores.propertiesOf("document")].flat().some(says));
    assert.match(google.message<"preview">({ call: "preview", request: forget }), /Niemand/u);
  });

  it("is refused where the workbook changed since the preview, and nothing is given up", () => {
    const google = new Opened(small);
    const { undo } = google.done(round);
    assert.ok(undo !== undefined);
    const { fingerprint } = google.value<"preview">({ call: "preview", request: forget });
    google.done({ job: "accept", round: 1, by: "group" });
    google.message<"apply">({ call: "apply", request: forget, fingerprint });
    assert.notEqual(google.value<"hello">({ call: "hello" }).undo, undefined);
  });

  describe("when Google ends it in the middle", () => {
    let google: Opened;
    let begin: BookState;
    let fingerprint: string;
    let calls: number;

    before(() => {
      google = new Opened(small);
      google.done(round);
      google.done({ job: "accept", round: 1, by: "all", start: "2026-10-05" });
      begin = google.platform.book.state;
      ({ fingerprint } = google.value<"preview">({ call: "preview", request: forget }));
      calls = google.reply<"apply">({ call: "apply", request: forget, fingerprint }).run.totalCalls;
    });

    for (const [onKill, place] of ends) {
      it(`at ${place * 100}% of its calls they are still known by their code, or gone; unsaved writes are ${onKill}`, () => {
        const { platform } = google;
        platform.behaviour = { ...platform.behaviour, onKill };
        platform.book.state = begin;
        const killAt = Math.floor(place * calls);
        const { run } = google.reply<"apply">({ call: "apply", request: forget, fingerprint }, { killAt });
        assert.equal(run.outcome, "killed");
        assert.equal(platform.lockHolder, undefined);
        const isLeft = says(JSON.stringify(google.snapshot()));
        const { reply } = google.reply<"preview">({ call: "preview", request: forget });
        const isKnown = reply !== undefined && "value" in reply;
        assert.equal(isKnown, isLeft);
        if (isKnown) google.done(forget);
        assert.ok(!says(JSON.stringify(google.snapshot())));
      });
    }
  });
});
