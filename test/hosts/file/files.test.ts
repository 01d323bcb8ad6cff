import assert from "node:assert/strict";
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { say, sentence } from "../../../core/text/sentence.ts";
import { readInput, writeSafely } from "../../../file-host/files.ts";
import type { FileProblemCode } from "../../../file-host/xlsx/problem.ts";
import { file as dutch } from "../../../core/text/nl/file.ts";

const old = Uint8Array.of(1, 2, 3);
const fresh = Uint8Array.of(4, 5);

describe("files on disk", () => {
  let folder = "";
  const at = (name: string): string => join(folder, name);
  const content = async (name: string): Promise<number[]> => [...(await readFile(at(name)))];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "files-"));
    await writeFile(at("a.xlsx"), old);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it("are read whole, and what cannot be read says so", async () => {
    assert.deepEqual(await readInput(at("a.xlsx")), old);
    await assert.rejects(readInput(at("b.xlsx")), { code: "missing", file: "b.xlsx" });
    await assert.rejects(readInput(folder), { code: "missing" });
  });

  it("are replaced in one step, keep their rights, and leave nothing else behind", async () => {
    await chmod(at("a.xlsx"), 0o640);
    await writeSafely(at("a.xlsx"), fresh);
    assert.deepEqual(await content("a.xlsx"), [4, 5]);
    assert.equal((await stat(at("a.xlsx"))).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder), ["a.xlsx"]);
  });

  it("are left alone where they are not what they must be, and nothing is written beside them", async () => {
    assert.equal(await writeSafely(at("a.xlsx"), fresh, { standing: fresh, backup: at("a.xlsx.bak") }), false);
    assert.deepEqual(await content("a.xlsx"), [...old]);
    assert.equal(await writeSafely(at("b.xlsx"), fresh, { standing: old }), false, "nor where they are gone");
    assert.deepEqual(await readdir(folder), ["a.xlsx"]);
    assert.equal(await writeSafely(at("a.xlsx"), fresh, { standing: old }), true);
    assert.deepEqual(await content("a.xlsx"), [...fresh]);
  });

  it("are kept as they were under the name of the backup, an older backup replaced", async () => {
    await writeFile(at("a.xlsx.bak"), Uint8Array.of(9));
    await writeSafely(at("a.xlsx"), fresh, { backup: at("a.xlsx.bak") });
    assert.deepEqual(
      [await content("a.xlsx"), await content("a.xlsx.bak")],
      [
        [4, 5],
        [1, 2, 3],
      ],
    );
  });

  it("are made when they are not there yet", async () => {
    await writeSafely(at("nieuw.xlsx"), fresh);
    assert.deepEqual(await content("nieuw.xlsx"), [4, 5]);
  });

  it("behind a link are written there, and the link stays", async () => {
    await mkdir(at("map"));
    await writeFile(at("map/echt.xlsx"), old);
    await symlink(at("map/echt.xlsx"), at("link.xlsx"));
    await writeSafely(at("link.xlsx"), fresh);
    assert.deepEqual(await content("map/echt.xlsx"), [4, 5]);
    assert.deepEqual(await readdir(at("map")), ["echt.xlsx"]);
  });

  for (const lock of ["~$a.xlsx", ".~lock.a.xlsx#"]) {
    it(`are left alone while ${lock} says that somebody has them open`, async () => {
      await writeFile(at(lock), "");
      await assert.rejects(writeSafely(at("a.xlsx"), fresh, { backup: at("a.xlsx.bak") }), {
        code: "in-use",
        file: "a.xlsx",
      });
      assert.deepEqual(await content("a.xlsx"), [1, 2, 3]);
      assert.deepEqual((await readdir(folder)).sort(), [lock, "a.xlsx"].sort());
    });
  }

  it("that cannot be written stay as they were, without leftovers", async () => {
    await assert.rejects(writeSafely(at("weg/a.xlsx"), fresh), { code: "not-writable" });
    await mkdir(at("b.xlsx"));
    await assert.rejects(writeSafely(at("b.xlsx"), fresh), { code: "not-writable" });
    await mkdir(at("a.xlsx.bak"));
    await assert.rejects(writeSafely(at("a.xlsx"), fresh, { backup: at("a.xlsx.bak") }), { code: "not-writable" });
    assert.deepEqual(await content("a.xlsx"), [1, 2, 3]);
    assert.deepEqual(await readdir(folder), ["a.xlsx", "a.xlsx.bak", "b.xlsx"]);
  });
});

describe("sentences about files", () => {
  it("name the file, say what is the matter and what to do, in both languages", () => {
    for (const code of Object.keys(dutch) as `file-${FileProblemCode}`[]) {
      for (const language of ["nl", "en"] as const) {
        const text = say(language, sentence(code, { file: "lijst.xlsx", detail: "7" }));
        assert.match(text, /^"lijst\.xlsx" .+[:,] .+\.$/u);
        assert.equal(text.split(/[.!?] /u).length, 1, text);
        assert.doesNotMatch(say(language, sentence(code, { file: "", detail: "" })), /""|\(\)|undefined/u);
      }
    }
  });
});
