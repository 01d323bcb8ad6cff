import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Computer } from "../../../../file-host/computer.ts";
import { thisComputer } from "../../../../file-host/computer.ts";
import { openElsewhere } from "../../../../file-host/open-elsewhere.ts";
import { realDisk, type Disk } from "../../../../file-host/sending/disk.ts";
import { lockPath, WorkbookLock } from "../../../../file-host/sending/workbook-lock.ts";
import { programmeFile } from "./stage.ts";
import { run } from "../run-command.ts";

const minute = 60_000;

describe("beside a workbook", () => {
  let folder: string;
  let time: number;
  const alive = new Set<number>();
  const clock = { now: () => time, wait: () => Promise.resolve() };
  const at = (name: string): string => join(folder, name);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "samen-hier-lock-"));
    time = Date.UTC(2026, 2, 16, 8);
    alive.clear();
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  function computer(pid: number, name = "verzonnen-pc"): Computer {
    return { platform: "linux", pid, name, startedAt: time - minute, isAlive: (other) => alive.has(other) };
  }

  function take(pid: number, name?: string, disk: Disk = realDisk): Promise<WorkbookLock | undefined> {
    alive.add(pid);
    return WorkbookLock.take(at("a.xlsx"), { disk, clock, computer: computer(pid, name) });
  }

  it("a lock is somebody's until it is given back, and says nothing of them", async () => {
    const lock = await take(1);
    assert.deepEqual([lock?.isTakenOver, await lock?.isOurs()], [false, true]);
    assert.equal(await take(2), undefined);
    assert.ok(!(await readFile(lockPath(at("a.xlsx")), "utf8")).includes("verzonnen"));
    await lock?.release();
    assert.deepEqual(await readdir(folder), []);
    assert.ok((await take(2)) !== undefined);
  });

  it("a lock is taken over at once from a process that is gone here, and after a quarter of an hour from elsewhere", async () => {
    await take(1);
    alive.delete(1);
    assert.equal(await take(2, "andere-pc"), undefined, "nobody can see from another computer who is gone");
    const own = await take(3);
    assert.equal(own?.isTakenOver, true);
    time += 14 * minute;
    assert.equal(await take(4, "andere-pc"), undefined);
    assert.equal(await own.renewed(), true);
    time += 14 * minute;
    assert.equal(await take(4, "andere-pc"), undefined, "it was renewed");
    time += 2 * minute;
    assert.equal((await take(4, "andere-pc"))?.isTakenOver, true);
    assert.equal(await own.renewed(), false, "who slept finds that it is no longer theirs");
    await own.release();
    assert.ok((await realDisk.text(lockPath(at("a.xlsx")))) !== undefined, "and leaves it to who has it");
  });

  it("a lock of a computer whose clock is ahead is left to it for an hour, and no longer", async () => {
    for (const [ahead, isFree] of [
      [59, false],
      [61, true],
      [365 * 24 * 60, true],
    ] as const) {
      const now = time;
      time = now + ahead * minute;
      const other = await take(1, "andere-pc");
      time = now;
      const own = await take(2);
      assert.equal(own !== undefined, isFree, String(ahead));
      await (own ?? other)?.release();
    }
  });

  it("a lock that was left behind goes to one of many who find it", async () => {
    await take(1);
    alive.delete(1);
    const taken = await Promise.all([2, 3, 4, 5, 6, 7].map((pid) => take(pid)));
    const ours = await Promise.all(taken.map(async (lock) => lock !== undefined && (await lock.isOurs())));
    assert.equal(ours.filter(Boolean).length, 1);
    assert.deepEqual(await readdir(folder), [".a.xlsx.samen-hier.lock"]);
  });

  it("a lock that somebody took a moment ago is given back by who moved it", async () => {
    await take(1);
    alive.delete(1);
    let other: WorkbookLock | undefined;
    // Between looking and moving, somebody else takes it over.
    const disk: Disk = {
      ...realDisk,
      move: async (from, to) => {
        other ??= await take(2);
        return realDisk.move(from, to);
      },
    };
    assert.equal(await take(3, undefined, disk), undefined);
    assert.equal(await other?.isOurs(), true);
    assert.deepEqual(await readdir(folder), [".a.xlsx.samen-hier.lock"]);
  });

  it("other commands leave a workbook alone that is being sent from", async () => {
    const file = await programmeFile(1);
    await writeFile(at("a.xlsx"), file);
    const lock = await WorkbookLock.take(at("a.xlsx"), {
      disk: realDisk,
      clock: { now: () => Date.now(), wait: () => Promise.resolve() },
      computer: thisComputer(),
    });
    const words = ["remind", at("a.xlsx"), "--today", "2026-03-16", "--in-place"];
    const refused = await run(...words);
    assert.equal(refused.code, 2);
    assert.match(refused.remarks, /andere opdracht werkt aan a\.xlsx/u);
    assert.deepEqual(new Uint8Array(await readFile(at("a.xlsx"))), file);
    await lock?.release();
    assert.equal((await run(...words)).code, 0);
    assert.deepEqual((await readdir(folder)).sort(), ["a.xlsx", "a.xlsx.bak"]);
  });

  describe("the file of a program that has it open", () => {
    const office = (name: string): string => `,iemand,${name},16.03.2026 08:00,file:///x;`;

    it("tells which program that is", async () => {
      assert.equal(await openElsewhere(at("a.xlsx"), computer(1)), undefined);
      await writeFile(at(".~lock.a.xlsx#"), office("andere-pc"));
      const expected = { program: "libreoffice", sign: ".~lock.a.xlsx#" };
      assert.deepEqual(await openElsewhere(at("a.xlsx"), computer(1)), expected);
      await writeFile(at("~$a.xlsx"), "x");
      assert.deepEqual(await openElsewhere(at("a.xlsx"), computer(1)), { program: "excel", sign: "~$a.xlsx" });
    });

    it("counts as left behind by LibreOffice where this computer was started anew since", async () => {
      await writeFile(at(".~lock.a.xlsx#"), office("Verzonnen-PC"));
      const before = (time - 2 * minute) / 1000;
      await utimes(at(".~lock.a.xlsx#"), before, before);
      assert.equal(await openElsewhere(at("a.xlsx"), computer(1)), undefined);
      assert.ok((await openElsewhere(at("a.xlsx"), computer(1, "andere-pc"))) !== undefined);
    });

    it("counts as left behind by Excel only on Windows, which keeps it closed to others while Excel runs", async () => {
      await writeFile(at("~$a.xlsx"), "x");
      assert.equal(await openElsewhere(at("a.xlsx"), { ...computer(1), platform: "win32" }), undefined);
      assert.ok((await openElsewhere(at("a.xlsx"), computer(1))) !== undefined);
    });
  });
});
