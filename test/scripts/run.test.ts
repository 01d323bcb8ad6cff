import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../scripts/run.mjs";

const node = process.execPath;

describe("running a part of the check", () => {
  it("tells good from bad by the exit code", async () => {
    assert.deepEqual(await run(node, ["-e", "0"], { seconds: 60 }), { ok: true, note: "" });
    assert.deepEqual(await run(node, ["-e", "process.exit(3)"], { seconds: 60 }), { ok: false, note: "" });
  });

  it("counts a command that does not exist as failed, and says so", async () => {
    const { ok, note } = await run("no-such-command-here", [], { seconds: 60 });
    assert.equal(ok, false);
    assert.match(note, /ENOENT/u);
  });

  it("hands over what the part is told by its environment, and no input", async () => {
    const script =
      'process.stdin.on("data", () => process.exit(4)).on("end", () => process.exit(process.env.WORD === "yes" ? 0 : 5))';
    assert.deepEqual(await run(node, ["-e", script], { seconds: 60, environment: { WORD: "yes" } }), {
      ok: true,
      note: "",
    });
  });

  it("ends a part that takes too long, and whatever it started", async () => {
    const folder = mkdtempSync(join(tmpdir(), "run-"));
    const file = join(folder, "written-too-late");
    const grandchild = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(file)}, ""), 2500)`;
    const script = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(grandchild)}]); setInterval(() => {}, 1000)`;
    assert.deepEqual(await run(node, ["-e", script], { seconds: 1 }), { ok: false, note: "stopped after 1 s" });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    assert.equal(existsSync(file), false);
    rmSync(folder, { recursive: true });
  });
});
