import { strict as assert } from "node:assert";
import { asFunction, type Command } from "../../../addin/command-run.ts";
import type { RunningPane } from "../../../addin/running-pane.ts";
import { MemoryHost } from "../../../core/workbook/memory-host.ts";
import { BridgeFault } from "../../../ui/bridge.ts";
import { HostBridge } from "../../../ui/host-bridge.ts";
import { localDesk } from "../local-desk.ts";

const limits = { work: 40, telling: 40 };

function never<Value>(): Promise<Value> {
  return new Promise(() => undefined);
}

/** A pane over an empty workbook, and what it was told; `show` is what Office does with it. */
function paneThat(show: () => Promise<boolean>): { readonly pane: RunningPane; readonly told: string[] } {
  const told: string[] = [];
  const host = new MemoryHost({ sheets: [], sheetNames: [] });
  const bridge = new HostBridge({
    kind: "excel",
    host,
    startDesk: localDesk,
    moment: () => ({ today: "2026-03-02", now: "2026-03-02T10:00", language: "nl" }),
  });
  const pane: RunningPane = {
    bridge,
    language: "nl",
    show,
    open: () => undefined,
    tell: (message) => told.push(typeof message === "string" ? message : message.message),
    changed: () => undefined,
    outline: () => host.outline(),
    selection: never,
    browse: () => false,
  };
  return { pane, told };
}

/** Presses a button of the ribbon, and waits until Office may open it again. */
function pressed(command: Command, running: Promise<RunningPane>): Promise<void> {
  return new Promise((completed) => {
    asFunction(command, running, limits)({ completed });
  });
}

const refused: Command = () => Promise.reject(new BridgeFault("refused", "Dat kan niet."));

describe("a command of the ribbon", () => {
  it("completes its event, and tells what went wrong", async () => {
    const { pane, told } = paneThat(() => Promise.resolve(true));
    await pressed(refused, Promise.resolve(pane));
    assert.deepEqual(told, ["Dat kan niet."]);
  });

  it("completes its event when it takes too long", async () => {
    const { pane, told } = paneThat(() => Promise.resolve(true));
    await pressed(never, Promise.resolve(pane));
    assert.equal(told.length, 1);
  });

  it("completes its event when the pane never comes on screen", async () => {
    const { pane } = paneThat(never);
    await pressed(refused, Promise.resolve(pane));
  });

  it("completes its event when there never is a pane", async () => {
    await pressed(refused, never());
    await pressed(refused, Promise.reject(new Error("no Excel")));
  });

  it("waits for the one before it, and runs after one that got stuck", async () => {
    const { pane } = paneThat(never);
    const order: string[] = [];
    const named =
      (name: string): Command =>
      () => {
        order.push(name);
        return Promise.resolve();
      };
    await Promise.all([
      pressed(refused, Promise.resolve(pane)),
      pressed(named("second"), Promise.resolve(pane)),
      pressed(named("third"), Promise.resolve(pane)),
    ]);
    assert.deepEqual(order, ["second", "third"]);
  });
});
