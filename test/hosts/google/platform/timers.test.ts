import { strict as assert } from "node:assert";
import { wallTime } from "../book/zone.ts";
import { Trial } from "./trial.ts";

const hour = 3_600_000;
const make = 'ScriptApp.newTrigger("main").timeBased().everyHours(1).inTimezone("Europe/Amsterdam").create()';

describe("timers of Apps Script in memory", () => {
  it("fire every hour at the same minute, also where the clock changes, as who made them", () => {
    const trial = new Trial({ now: Date.UTC(2026, 9, 24, 20) });
    const { platform } = trial;
    trial.gives(make, { by: "collega@gemeente.example" });
    trial.run("return [event.hour, MailApp.getRemainingDailyQuota()]");
    const runs = platform.fireTriggers(platform.now + 8 * hour);
    assert.equal(runs.length, 8);
    assert.deepEqual(new Set(runs.map(({ run }) => run.user)), new Set(["collega@gemeente.example"]));
    assert.equal(new Set(runs.map(({ at }) => Math.floor(at / 60_000) % 60)).size, 1);
    const hours = runs.map(({ at }) => new Date(wallTime(at, "Europe/Amsterdam")).getUTCHours());
    assert.deepEqual(hours.filter((one) => one === 2).length, 2, "the hour that comes twice");
    assert.deepEqual(
      runs.map(({ run }) => (run.value as readonly unknown[])[0]),
      hours,
    );
  });

  it("are seen and deleted only by who made them", () => {
    const trial = new Trial();
    const by = "collega@gemeente.example";
    trial.gives(make);
    const seen =
      "return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), typeof one.getUniqueId()])";
    assert.deepEqual(trial.gives(seen), [["main", "string"]]);
    assert.deepEqual(trial.gives(seen, { by }), []);
    trial.gives(make, { by });
    trial.gives("ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))", { by });
    assert.deepEqual(trial.gives(seen), [["main", "string"]]);
    trial.refuses(
      "const [one] = ScriptApp.getProjectTriggers(); ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one)",
      /deleteTrigger/u,
    );
  });

  it("are at most twenty, and need a recurrence and a zone", () => {
    const trial = new Trial();
    trial.gives(`for (let i = 0; i < 20; i += 1) ${make}`);
    trial.refuses(make, /too many triggers/u);
    const builder = 'ScriptApp.newTrigger("main").timeBased()';
    trial.refuses(`${builder}.create()`, /recurrence/u);
    trial.refuses(`${builder}.everyHours(1).inTimezone("Amsterdam")`, /time zone/u);
    trial.gives('ScriptApp.newTrigger("bestaatNiet").timeBased()');
    assert.equal(trial.platform.defects.length, 1);
  });

  it("are silent in an outage, when their owner left or took consent back, and once deleted", () => {
    const trial = new Trial();
    const { platform } = trial;
    trial.gives(make);
    trial.run("return 1");
    platform.outages = [{ from: platform.now + 2 * hour, to: platform.now + 5 * hour }];
    assert.equal(platform.fireTriggers(platform.now + 8 * hour).length, 5);
    const owner = platform.user(platform.owner);
    owner.isThere = false;
    assert.equal(platform.fireTriggers(platform.now + 3 * hour).length, 0);
    owner.isThere = true;
    const { scopes } = owner;
    owner.scopes = undefined;
    assert.equal(platform.fireTriggers(platform.now + 3 * hour).length, 0);
    owner.scopes = scopes;
    trial.gives("ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one))");
    assert.equal(platform.fireTriggers(platform.now + 3 * hour).length, 0);
  });

  it("made by a timer do not fire where a test says that such timers are dead", () => {
    for (const isDead of [true, false]) {
      const trial = new Trial({ behaviour: { deadTriggersFromTriggers: isDead } });
      trial.gives(make, { isTimed: true, hasUi: false });
      trial.run("return 1");
      assert.equal(trial.platform.fireTriggers(trial.platform.now + 3 * hour).length, isDead ? 0 : 3);
    }
  });

  it("are killed in the run that a test chooses", () => {
    const trial = new Trial();
    const { platform } = trial;
    trial.gives(make);
    trial.run("return sheet.getName()");
    let runs = 0;
    platform.troubleOfTimer = () => ((runs += 1) === 2 ? { killAt: 2 } : {});
    const outcomes = platform.fireTriggers(platform.now + 3 * hour).map(({ run }) => run.outcome);
    assert.deepEqual(outcomes, ["done", "killed", "done"]);
  });

  it("rest when they ran for an hour and a half in a day", () => {
    const trial = new Trial();
    const { platform } = trial;
    trial.gives(make);
    trial.run("Utilities.sleep(290000)");
    const first = platform.fireTriggers(platform.now + 24 * hour);
    assert.equal(first.length, 19, "nineteen runs of almost five minutes");
    assert.ok(platform.fireTriggers(platform.now + 24 * hour).length >= 18, "and the day after again");
  });

  it("run for a year in a few seconds", () => {
    const trial = new Trial({ load: { each: "kept" } });
    const { platform } = trial;
    trial.gives(make);
    trial.run('return Utilities.formatDate(new Date(), "Europe/Amsterdam", "HH")');
    const began = performance.now();
    assert.equal(platform.fireTriggers(platform.now + 8760 * hour).length, 8760);
    assert.ok(performance.now() - began < 15_000);
  });
});
