import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The lines of the README's shell blocks that call the command line, in order. */
const commands = [...readFileSync(`${root}README.md`, "utf8").matchAll(/```sh\n([\s\S]*?)```/gu)]
  .flatMap(([, block = ""]) => block.split("\n"))
  .filter((line) => line.startsWith("npx samen-hier "))
  .map((line) => line.replace("npx samen-hier ", ""));

/** The words of a command line; double quotes keep a word together. */
function words(line: string): readonly string[] {
  return (line.match(/"[^"]*"|\S+/gu) ?? []).map((word) => word.replaceAll('"', ""));
}

describe("the commands of the README", () => {
  let folder = "";

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "readme-"));
    cpSync(join(root, "samples"), join(folder, "samples"), { recursive: true });
  });

  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it("are there", () => {
    assert.ok(commands.length >= 6);
  });

  for (const command of commands) {
    it(`work, one after the other: ${command}`, () => {
      const args = [join(root, "file-host/bin.mjs"), ...words(command)];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: "utf8",
        timeout: 60_000,
      });
      assert.ok(status === 0 || status === 1, stderr);
      assert.notEqual(stdout.trim(), "");
    });
  }
});
