import assert from "node:assert/strict";
import { readdirSync } from "node:fs";

const core = new URL("../../core/", import.meta.url);
const modules = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

describe("the modules of the core", () => {
  // Also makes the coverage gate see a module that no other test loads.
  it("load, each of them", async () => {
    assert.ok(modules.length > 50);
    for (const name of modules) assert.equal(typeof (await import(new URL(name, core).href)), "object", name);
  });
});
