import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("../../core/", import.meta.url));
const modules = readdirSync(core, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .sort();

describe("the modules of the core", () => {
  // Also makes the coverage gate see a module that no other test loads. By `require`, as mocha loads the tests: the
  // same module loaded in two ways would be counted as two halves.
  it("load, each of them", () => {
    const load = createRequire(import.meta.url);
    assert.ok(modules.length > 50);
    for (const name of modules) assert.equal(typeof load(core + name), "object", name);
  });
});
