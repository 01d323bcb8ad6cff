import { strict as assert } from "node:assert";
import { loadScript } from "../script.ts";
import type { Platform } from "./platform.ts";
import { Trial } from "./trial.ts";

/** What stands in the first column of the first sheet, looked at from outside. */
function column({ book }: Platform): readonly unknown[] {
  const [sheet] = book.sheets;
  return sheet?.rows.map((row) => row[0]?.value) ?? [];
}

const writes = `sheet.getRange(1, 1).setValue("a"); SpreadsheetApp.flush();
  sheet.getRange(2, 1).setValue("b"); sheet.getRange(3, 1).setValue("c");
  MailApp.sendEmail("x@y.example", "s", "b"); sheet.getRange(4, 1).setValue("d");`;
/** Calls of these lines before which everything up to `c` has been written and the mail has not gone. */
const beforeMail = 9;

describe("executions of Apps Script in memory", () => {
  it("count their calls, by method", () => {
    const run = new Trial().run(writes);
    assert.equal(run.calls.get("Range.setValue"), 4);
    assert.equal(run.calls.get("MailApp.sendEmail"), 1);
    assert.equal(
      run.totalCalls,
      [...run.calls.values()].reduce((sum, one) => sum + one, 0),
    );
    assert.ok(run.milliseconds > 1000);
  });

  it("that are killed keep what was flushed and what left, and lose the rest, or not, as a test says", () => {
    const after = (onKill: Platform["behaviour"]["onKill"], killAt: number, killWhen: "before" | "after"): unknown => {
      const trial = new Trial({ behaviour: { onKill } });
      const run = trial.run(writes, { killAt, killWhen });
      assert.equal(run.outcome, "killed");
      return [...column(trial.platform), trial.platform.mails.length];
    };
    assert.deepEqual(after("lost", beforeMail, "before"), ["a", 0]);
    assert.deepEqual(after("lost", beforeMail + 1, "before"), ["a", 0]);
    assert.deepEqual(after("lost", beforeMail + 1, "after"), ["a", 1], "a mail that left cannot be taken back");
    assert.deepEqual(after("kept", beforeMail, "after"), ["a", "b", "c", 0]);
    assert.deepEqual(after("half", beforeMail, "after"), ["a", "b", 0]);
  });

  it("cannot go on after they were killed, whatever they catch", () => {
    const trial = new Trial();
    const lines = `for (const n of [1, 2, 3, 4]) { try { sheet.getRange(n, 1).setValue(n); SpreadsheetApp.flush(); } catch (e) { } }
      return "klaar"`;
    const run = trial.run(lines, { killAt: 7 });
    assert.equal(run.outcome, "killed");
    assert.equal(run.value, undefined);
    assert.deepEqual(column(trial.platform), [1]);
  });

  it("that throw keep what they wrote, or lose what was not flushed where a test says so", () => {
    const lines =
      'sheet.getRange(1, 1).setValue("a"); SpreadsheetApp.flush(); sheet.getRange(2, 1).setValue("b"); throw new Error("code")';
    for (const onThrow of ["kept", "lost"] as const) {
      const trial = new Trial({ behaviour: { onThrow } });
      const run = trial.run(lines);
      assert.deepEqual([run.outcome, run.problem], ["failed", "code"]);
      assert.deepEqual(column(trial.platform), onThrow === "kept" ? ["a", "b"] : ["a"]);
    }
  });

  it("see a service fail once, with an exception of their own world", () => {
    const trial = new Trial();
    const lines = `try { sheet.getRange(1, 1).setValue("a") } catch (e) { return [e instanceof Error, e.name, String(e.message)] }`;
    assert.deepEqual(trial.run(lines, { failAt: 4 }).value === undefined, false);
    assert.deepEqual(trial.gives(lines, { failAt: 4, failText: "Service error: Spreadsheets" }), [
      true,
      "Exception",
      "Service error: Spreadsheets",
    ]);
    assert.deepEqual(column(trial.platform), []);
  });

  it("are stopped after six minutes of a clock that goes on with every call", () => {
    const trial = new Trial();
    const began = trial.platform.now;
    const run = trial.run('for (;;) { sheet.getRange(1, 1).setValue("a"); SpreadsheetApp.flush() }');
    assert.deepEqual([run.outcome, run.problem], ["timed-out", "Exceeded maximum execution time"]);
    assert.ok(run.milliseconds >= 360_000 && run.milliseconds < 361_000);
    const seen = trial.gives(
      "const before = Date.now(); Utilities.sleep(5000); return [before, Date.now() - before, new Date().getTime() - before]",
    );
    assert.ok(Array.isArray(seen) && seen[0] >= began + 360_000);
    assert.deepEqual((seen as readonly number[]).slice(1), [5001, 5001]);
  });

  it("hold a lock alone, and let it go however they end", () => {
    const trial = new Trial();
    const { platform } = trial;
    const lock = "const lock = LockService.getDocumentLock();";
    assert.deepEqual(trial.gives(`${lock} return [lock.tryLock(10), lock.tryLock(10), lock.hasLock()]`), [
      true,
      true,
      true,
    ]);
    assert.equal(platform.lockHolder, undefined);
    assert.equal(
      trial.run(`${lock} lock.tryLock(10); sheet.getName()`, { killAt: 5, killWhen: "after" }).outcome,
      "killed",
    );
    assert.equal(trial.gives(`${lock} return lock.tryLock(10)`), true);
    platform.lockHolder = { until: platform.now + 60_000 };
    const waited = trial.run(`${lock} return [lock.tryLock(20000), lock.hasLock()]`);
    assert.deepEqual(JSON.stringify(waited.value), "[false,false]");
    assert.ok(waited.milliseconds >= 20_000);
    trial.refuses(`${lock} lock.waitLock(1000)`, /Lock timeout/u);
    assert.equal(trial.gives(`${lock} return lock.tryLock(60000)`), true, "it is let go in the meantime");
  });

  it("tell a lock that is let go before what was written is stored", () => {
    const trial = new Trial();
    const begin = "const lock = LockService.getDocumentLock(); lock.tryLock(10); sheet.getRange(1, 1).setValue(1);";
    trial.gives(`${begin} SpreadsheetApp.flush(); lock.releaseLock()`);
    assert.deepEqual(trial.platform.defects, []);
    trial.gives(`${begin} lock.releaseLock()`);
    assert.deepEqual(trial.platform.defects, ["lock released before a flush"]);
  });

  it("let somebody else do something between two calls, who waits for the lock in vain", () => {
    const trial = new Trial();
    const { platform } = trial;
    const seen: unknown[] = [];
    platform.beforeCall = (method) => {
      if (method !== "MailApp.getRemainingDailyQuota") return;
      platform.beforeCall = () => undefined;
      seen.push(trial.gives("return [LockService.getDocumentLock().tryLock(500), sheet.getRange(1, 1).getValue()]"));
    };
    trial.gives(`LockService.getDocumentLock().tryLock(10); sheet.getRange(1, 1).setValue("a");
      MailApp.getRemainingDailyQuota(); sheet.getRange(2, 1).setValue("b")`);
    assert.deepEqual(seen, [[false, "a"]]);
    assert.deepEqual(column(platform), ["a", "b"]);
  });
});

describe("a script in the engine of Apps Script in memory", () => {
  it("has the language and the services, and nothing of Node or a browser", () => {
    const names = [
      "process",
      "require",
      "setTimeout",
      "fetch",
      "TextEncoder",
      "URL",
      "crypto",
      "WebAssembly",
      "window",
    ];
    const lines = `return [${names.map((name) => `typeof ${name}`).join(",")}]`;
    for (const intl of [true, false]) {
      const trial = new Trial({ load: { intl } });
      assert.deepEqual(
        trial.gives(lines),
        names.map(() => "undefined"),
      );
      assert.equal(trial.gives("return typeof Intl"), intl ? "object" : "undefined");
      assert.equal(trial.run('return eval("1")').outcome, "failed");
      assert.equal(trial.run('return new Function("return 1")()').outcome, "failed");
    }
  });

  it("may ask no date for what it is in the zone of the script", () => {
    for (const ask of ["getHours()", "getDay()", "toString()", "getTimezoneOffset()", "toLocaleDateString()"]) {
      const trial = new Trial();
      assert.equal(trial.run(`return new Date().${ask}`).outcome, "failed", ask);
      assert.equal(trial.platform.unknown.length, 1);
    }
    assert.equal(new Trial().gives("return new Date(Date.UTC(2026, 0, 1)).toISOString()"), "2026-01-01T00:00:00.000Z");
  });

  it("gets objects of its own world, in and out", () => {
    const trial = new Trial();
    trial.gives('sheet.getRange(1, 1).setValue(new Date()).setNumberFormat("d-m-yyyy")');
    const lines = `const rows = sheet.getRange(1, 1, 1, 1).getValues(); const all = CacheService.getUserCache().getAll([]);
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date, all.constructor === Object,
        event.constructor === Object, event.list instanceof Array]`;
    assert.deepEqual(trial.gives(lines, { given: [{ list: [1] }] }), [true, true, true, true, true, true]);
  });

  it("is loaded anew for each execution, or kept where a test says so", () => {
    const counts = (each: "fresh" | "kept"): unknown => {
      const { platform } = new Trial();
      platform.source = loadScript(platform, "var times = 0; function main() { times += 1; return times; }", { each });
      return [1, 2, 3].map(() => platform.run(platform.owner, "main").value);
    };
    assert.deepEqual(counts("fresh"), [1, 1, 1]);
    assert.deepEqual(counts("kept"), [1, 2, 3]);
  });

  it("finds the same object behind the same word, and a method only with its object", () => {
    const lines = `const { getName } = sheet; let told; try { getName() } catch (e) { told = String(e.message) }
      return [SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP, String(SpreadsheetApp.SheetType.GRID), told]`;
    assert.deepEqual(new Trial().gives(lines), [true, "GRID", "Illegal invocation of getName"]);
    assert.equal(new Trial().run("return SpreadsheetApp.SheetType.GRIDS").outcome, "failed");
  });
});
