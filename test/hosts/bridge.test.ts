import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { inspect, planRound } from "../../core/jobs/all.ts";
import type { JobRequest, Moment } from "../../core/screens/request.ts";
import type { ScreenName } from "../../core/screens/views.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { HostProblem } from "../../core/workbook/host-problem.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { MemoryHost } from "../../core/workbook/memory-host.ts";
import { editsOf } from "../../core/workbook/plan.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../file-host/xlsx-host.ts";
import { BridgeFault, type BridgeFaultKind, type Progress } from "../../ui/bridge.ts";
import { HostBridge, type HostBridgeParts } from "../../ui/host-bridge.ts";
import type { RemoteDesk } from "../../ui/remote-desk.ts";
import { localDesk } from "./local-desk.ts";

const sample = new Uint8Array(readFileSync(new URL("../../samples/pilot.xlsx", import.meta.url)));
const screens: readonly ScreenName[] = ["start", "sheets", "round", "tasks", "check-ins", "results", "settings", "log"];
const look: JobRequest = { job: "inspect", mappings: [] };
const draw: JobRequest = { job: "round", seed: "voorbeeld", settings: [], pins: [], forbidden: [], whyNot: [] };

function moment(language: Language): Moment {
  return { today: "2026-03-02", now: "2026-03-02T09:00", language };
}

async function everything(host: WorkbookHost): Promise<Snapshot> {
  const { sheets } = await host.outline();
  return host.read(sheets.map(({ name }) => name));
}

function bridgeOver(host: WorkbookHost, more: Partial<HostBridgeParts> = {}): HostBridge {
  return new HostBridge({ kind: "file", host, startDesk: localDesk, moment, ...more });
}

function xlsx(): Promise<WorkbookHost> {
  return Promise.resolve(XlsxHost.open(sample));
}

async function memory(): Promise<WorkbookHost> {
  return new MemoryHost(await everything(await xlsx()));
}

async function isFault(work: Promise<unknown>, kind: BridgeFaultKind): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof BridgeFault, String(error));
    assert.equal(error.kind, kind);
    assert.ok(error.message.length > 10, "it says something");
    return true;
  });
}

/** Another value in the first cell with text of the first sheet, as if somebody typed it. */
async function typeElsewhere(host: WorkbookHost): Promise<WorkbookHost> {
  const snapshot = await everything(host);
  const [sheet, ...others] = snapshot.sheets;
  assert.ok(sheet !== undefined);
  const [first = [], ...rows] = sheet.cells;
  const cells = [["something else", ...first.slice(1)], ...rows];
  return new MemoryHost({ ...snapshot, sheets: [{ ...sheet, cells }, ...others] });
}

/** A host whose workbook can be exchanged under the bridge. */
class Exchangeable implements WorkbookHost {
  readonly without = [];
  host: WorkbookHost;
  /** Called before every write; may throw. */
  beforeApply: (edits: readonly Edit[]) => void = () => undefined;

  constructor(host: WorkbookHost) {
    this.host = host;
  }

  outline(): ReturnType<WorkbookHost["outline"]> {
    return this.host.outline();
  }

  read(names: readonly string[]): Promise<Snapshot> {
    return this.host.read(names);
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    this.beforeApply(edits);
    await this.host.apply(edits);
  }
}

/** A host of which the first reads wait until the test lets them go, each with what it is to give. */
class Slow extends Exchangeable {
  readonly #waiting: ((letGo: (snapshot?: Snapshot) => void) => void)[] = [];
  readonly #reads: ((snapshot?: Snapshot) => void)[] = [];
  #left: number;

  /** So many reads wait. */
  constructor(host: WorkbookHost, reads = 1) {
    super(host);
    this.#left = reads;
  }

  /** Waits for a read to begin. */
  reading(): Promise<(snapshot?: Snapshot) => void> {
    return new Promise((resolve) => {
      const letGo = this.#reads.shift();
      if (letGo === undefined) this.#waiting.push(resolve);
      else resolve(letGo);
    });
  }

  override async read(names: readonly string[]): Promise<Snapshot> {
    if (this.#left === 0) return super.read(names);
    this.#left -= 1;
    const given = await new Promise<Snapshot | undefined>((resolve) => {
      const waiting = this.#waiting.shift();
      if (waiting === undefined) this.#reads.push(resolve);
      else waiting(resolve);
    });
    return given ?? super.read(names);
  }
}

for (const [name, opened] of [
  ["a file", xlsx],
  ["memory", memory],
] as const) {
  describe(`the bridge over ${name}`, () => {
    it("shows every screen in both languages", async () => {
      const bridge = bridgeOver(await opened());
      for (const screen of screens) {
        const [nl, en] = [await bridge.view(screen, "nl"), await bridge.view(screen, "en")];
        assert.deepEqual(JSON.parse(JSON.stringify(nl)), nl, `${screen} is JSON`);
        assert.deepEqual(Object.keys(nl).sort(), Object.keys(en).sort());
      }
    });

    it("changes nothing by showing what a job would do", async () => {
      const host = await opened();
      const before = await everything(host);
      const preview = await bridgeOver(host).preview(draw, "nl");
      assert.ok(preview.changes > 0);
      assert.deepEqual(await everything(host), before);
    });

    it("does what it showed: the workbook is what the jobs alone make of it", async () => {
      const [host, alone] = [await opened(), await opened()];
      const bridge = bridgeOver(host);
      const told: Progress[] = [];
      for (const request of [look, draw]) {
        const preview = await bridge.preview(request, "nl");
        const applied = await bridge.apply(preview.fingerprint, (progress) => told.push(progress));
        assert.equal(applied.counted, preview.counted);
        assert.equal(applied.changes, preview.changes);
      }
      const options = { ...moment("nl"), settings: [], mappings: [] };
      await alone.apply(editsOf(inspect.plan(await everything(alone), options)));
      await alone.apply(editsOf(planRound.plan(await everything(alone), { ...options, seed: "voorbeeld" })));
      assert.deepEqual(await everything(host), await everything(alone));
      assert.ok(told.some(({ done, total }) => done !== undefined && total !== undefined && done < total));
    });

    it("has nothing more to do the second time", async () => {
      const bridge = bridgeOver(await opened());
      await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
      assert.equal((await bridge.preview(look, "nl")).changes, 0);
    });

    it("takes back the last thing, to the last cell, once", async () => {
      const host = await opened();
      const bridge = bridgeOver(host);
      await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
      const between = await everything(host);
      const preview = await bridge.preview(draw, "nl");
      await bridge.apply(preview.fingerprint);
      assert.equal(bridge.undoable, preview.counted);
      const undone = await bridge.undo();
      assert.equal(undone.changes, preview.changes);
      assert.deepEqual(await everything(host), between);
      assert.equal(bridge.undoable, undefined);
      await isFault(bridge.undo(), "refused");
    });
  });
}

describe("the bridge", () => {
  it("refuses what it showed of a workbook that somebody changed since, and writes nothing", async () => {
    const host = new Exchangeable(await memory());
    const bridge = bridgeOver(host);
    const { fingerprint } = await bridge.preview(draw, "nl");
    host.host = await typeElsewhere(host.host);
    const before = await everything(host);
    await isFault(bridge.apply(fingerprint), "stale");
    assert.deepEqual(await everything(host), before);
    await bridge.apply((await bridge.preview(draw, "nl")).fingerprint);
    assert.notDeepEqual(await everything(host), before);
  });

  it("refuses to take back what somebody typed in", async () => {
    const host = new Exchangeable(await memory());
    const bridge = bridgeOver(host);
    await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
    const snapshot = await everything(host);
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.key === undefined ? sheet : { ...sheet, cells: [...sheet.cells, ["typed by somebody"]] },
    );
    host.host = new MemoryHost({ ...snapshot, sheets });
    const before = await everything(host);
    await isFault(bridge.undo(), "stale");
    await assert.rejects(bridge.undo(), /verloren gaan/u, "it is told as what it is, not as a proposal that is old");
    assert.deepEqual(await everything(host), before);
  });

  it("stops a desk that thinks, and goes on with a new one", async () => {
    const started: string[] = [];
    const bridge = bridgeOver(await memory(), {
      startDesk: () => {
        const local = localDesk();
        const isFirst = started.length === 0;
        started.push("started");
        const preview: RemoteDesk["preview"] = (request, at) =>
          isFirst ? new Promise(() => undefined) : local.desk.preview(request, at);
        return {
          desk: { ...local.desk, preview },
          end: () => {
            started.push("ended");
            local.end();
          },
        };
      },
    });
    const asked = bridge.preview(draw, "nl");
    await new Promise((resolve) => setTimeout(resolve, 50));
    bridge.cancel();
    await isFault(asked, "cancelled");
    assert.deepEqual(started, ["started", "ended", "started"]);
    assert.ok((await bridge.preview(draw, "nl")).changes > 0);
  });

  it("stops while the workbook is still being read, at once, and goes on without what comes of that", async () => {
    const host = new Slow(await memory());
    const bridge = bridgeOver(host);
    const asked = bridge.preview(draw, "nl");
    const letGo = await host.reading();
    bridge.cancel();
    await isFault(asked, "cancelled");
    letGo();
    assert.ok((await bridge.preview(draw, "nl")).changes > 0);
  });

  it("stops a plan that waits for its turn, and leaves the screen that is being read to come", async () => {
    const host = new Slow(await memory());
    const started: string[] = [];
    const bridge = bridgeOver(host, {
      startDesk: () => {
        started.push("started");
        return localDesk();
      },
    });
    const screen = bridge.view("start", "nl");
    const letGo = await host.reading();
    const asked = bridge.preview(draw, "nl");
    bridge.cancel();
    await isFault(asked, "cancelled");
    letGo();
    assert.equal((await screen).isEmpty, false);
    assert.deepEqual(started, ["started"], "the desk at work for a screen is not ended");
  });

  it("can stop a second plan when what was left of the first one comes after all", async () => {
    const host = new Slow(await memory(), 2);
    const bridge = bridgeOver(host);
    const first = bridge.preview(draw, "nl");
    const letFirstGo = await host.reading();
    bridge.cancel();
    await isFault(first, "cancelled");
    const second = bridge.preview(draw, "nl");
    const letSecondGo = await host.reading();
    letFirstGo();
    await new Promise((resolve) => setTimeout(resolve, 50));
    bridge.cancel();
    await isFault(second, "cancelled");
    letSecondGo();
  });

  it("tells of a desk that broke down, and goes on with another", async () => {
    let started = 0;
    const bridge = bridgeOver(await memory(), {
      startDesk: () => {
        started += 1;
        const local = localDesk();
        if (started > 1) return local;
        const needs = () => Promise.reject(new BridgeFault("failed", "A part was not loaded."));
        return { ...local, desk: { ...local.desk, needs } };
      },
    });
    await isFault(bridge.view("start", "nl"), "failed");
    assert.equal((await bridge.view("start", "nl")).isEmpty, false);
    assert.equal(started, 2);
  });

  it("reads again what somebody changed while it was being read", async () => {
    const host = new Slow(await memory());
    let changed: () => void = () => undefined;
    const bridge = bridgeOver(host, {
      watch: (listener) => {
        changed = listener;
      },
    });
    const before = bridge.view("start", "nl");
    const letGo = await host.reading();
    const others = await everything(host.host);
    host.host = new MemoryHost({ ...others, sheetNames: [], sheets: [] });
    changed();
    letGo(others);
    assert.equal((await before).isEmpty, false);
    assert.equal((await bridge.view("start", "nl")).isEmpty, true);
  });

  it("asks nothing any more once it is closed, and keeps nothing to take back", async () => {
    const ended: string[] = [];
    const bridge = bridgeOver(await memory(), {
      startDesk: () => ({ ...localDesk(), end: () => ended.push("ended") }),
    });
    await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
    bridge.close();
    assert.deepEqual(ended, ["ended"]);
    assert.equal(bridge.undoable, undefined);
  });

  it("hands sheets over by a way of their own where there is one, and does the same", async () => {
    const host = await memory();
    const handed: number[] = [];
    const local = localDesk();
    const bridge = bridgeOver(host, {
      startDesk: () => local,
      handOver: async (sheetNames) => {
        handed.push(sheetNames.length);
        await local.desk.open(await host.read(sheetNames));
      },
    });
    const before = await everything(host);
    await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
    assert.equal(handed.length, 2, "for the preview, and before it is applied");
    await bridge.undo();
    assert.deepEqual(await everything(host), before);
  });

  it("does nothing on a cancel while nothing is going on", async () => {
    const bridge = bridgeOver(await memory());
    bridge.cancel();
    assert.equal((await bridge.view("start", "nl")).isEmpty, false);
  });

  it("tells what a host could not do, and can take back the steps before", async () => {
    const host = new Exchangeable(await memory());
    const bridge = bridgeOver(host);
    const before = await everything(host);
    const { fingerprint, steps, changes } = await bridge.preview(draw, "nl");
    assert.ok(steps.length > 1);
    let writes = 0;
    host.beforeApply = () => {
      writes += 1;
      if (writes === 2) throw new HostProblem("protected", { sheet: "Matches" });
    };
    await assert.rejects(bridge.apply(fingerprint), /deel/u);
    assert.notDeepEqual(await everything(host), before);
    const undone = await bridge.undo();
    assert.ok(undone.changes > 0 && undone.changes < changes, "what was done is counted, not what was planned");
    assert.deepEqual(await everything(host), before);
  });

  it("does not begin what it would leave half-way at a protected sheet, where the program respects that", async () => {
    const host = new Exchangeable(await memory());
    const first = bridgeOver(host);
    await first.apply((await first.preview(look, "nl")).fingerprint);
    const before = await everything(host);
    const locked = before.sheets.map((sheet) =>
      sheet.name === "Aandachtspunten" ? { ...sheet, protected: true as const } : sheet,
    );
    host.host = new MemoryHost({ ...before, sheets: locked });
    const bridge = bridgeOver(host, { respectsProtection: true });
    await assert.rejects(
      bridge.apply((await bridge.preview(draw, "nl")).fingerprint),
      /Aandachtspunten.*niets gewijzigd/su,
    );
    assert.deepEqual((await everything(host)).sheetNames, before.sheetNames);
  });

  it("says in words what no one foresaw, without its text", async () => {
    const host = new Exchangeable(await memory());
    host.beforeApply = () => {
      throw new Error("Fatima, 0612345678");
    };
    const bridge = bridgeOver(host);
    const { fingerprint } = await bridge.preview(look, "en");
    await assert.rejects(bridge.apply(fingerprint), (error) => {
      assert.ok(error instanceof BridgeFault);
      assert.equal(error.kind, "failed");
      assert.doesNotMatch(error.message, /Fatima|0612345678/u);
      return true;
    });
  });

  it("reads again when somebody changed the workbook, and tells who listens; its own writing is no news", async () => {
    const host = new Exchangeable(await memory());
    let changed: () => void = () => undefined;
    const bridge = bridgeOver(host, {
      watch: (listener) => {
        changed = listener;
      },
    });
    let heard = 0;
    const stop = bridge.onOutsideChange(() => (heard += 1));
    host.beforeApply = () => {
      changed();
    };
    await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
    assert.equal(heard, 0);
    const lines = (await bridge.view("log", "nl")).total;
    host.host = await memory();
    changed();
    assert.equal(heard, 1);
    assert.ok((await bridge.view("log", "nl")).total < lines);
    stop();
    changed();
    assert.equal(heard, 1);
  });

  it("does one thing after the other, however fast they are asked", async () => {
    const bridge = bridgeOver(await memory());
    const done: string[] = [];
    await Promise.all([
      bridge.preview(look, "nl").then(({ fingerprint }) => {
        done.push("preview");
        return fingerprint;
      }),
      bridge.view("start", "nl").then(() => done.push("start")),
      bridge.view("log", "nl").then(() => done.push("log")),
    ]);
    assert.deepEqual(done, ["preview", "start", "log"]);
  });

  it("shows places where the host can, and says so", async () => {
    const shown: unknown[] = [];
    const able = bridgeOver(await memory(), {
      goTo: (place) => {
        shown.push(place);
        return Promise.resolve();
      },
    });
    assert.equal(able.canGoTo, true);
    await able.goTo({ sheet: "Groepen", cell: "C7" });
    assert.deepEqual(shown, [{ sheet: "Groepen", cell: "C7" }]);
    assert.equal(bridgeOver(await memory()).canGoTo, false);
  });
});

describe("a bridge over a workbook of which somebody is forgotten", () => {
  const forget: JobRequest = { job: "forget", code: "H-052" };

  it("shows that it is final, how much goes from which sheet, and never what", async () => {
    const bridge = bridgeOver(await xlsx());
    const preview = await bridge.preview(forget, "nl");
    assert.equal(preview.isFinal, true);
    assert.ok(preview.changes > 10);
    assert.ok(preview.sheets.some(({ sheet, lines }) => sheet === "Statushouders" && lines.length > 0));
    assert.doesNotMatch(JSON.stringify([preview.summary, preview.sheets.map(({ lines }) => lines)]), /H-052/u);
  });

  it("forgets them, and gives up everything that could be undone before", async () => {
    const host = await xlsx();
    const bridge = bridgeOver(host);
    await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
    assert.ok(bridge.undoable !== undefined);
    const done = await bridge.apply((await bridge.preview(forget, "nl")).fingerprint);
    assert.ok(done.forgotten !== undefined);
    assert.equal(bridge.undoable, undefined);
    await isFault(bridge.undo(), "refused");
    assert.doesNotMatch(JSON.stringify(await everything(host)), /H-052/u);
    await isFault(bridge.preview(forget, "nl"), "refused");
  });

  it("does nothing where the workbook changed since the preview", async () => {
    const host = new Exchangeable(await memory());
    const bridge = bridgeOver(host);
    const { fingerprint } = await bridge.preview(forget, "nl");
    host.host = await typeElsewhere(host.host);
    await isFault(bridge.apply(fingerprint), "stale");
    assert.match(JSON.stringify(await everything(host)), /H-052/u);
  });

  it("keeps what could be undone where forgetting failed before it began", async () => {
    const bridge = bridgeOver(new Exchangeable(await memory()));
    await bridge.apply((await bridge.preview(look, "nl")).fingerprint);
    await isFault(bridge.apply((await bridge.preview(forget, "nl")).fingerprint), "refused");
    assert.ok(bridge.undoable !== undefined);
  });
});
