import assert from "node:assert/strict";
import { contactAddress } from "../core/check-ins/programme.ts";
import type { Trouble } from "../hosts/google/platform/execution.ts";
import { loadScript } from "../hosts/google/script.ts";
import { built } from "./dist.ts";
import { googleProgramme, seenUncertain } from "./google-programme.ts";

const coordinator = "eigenaar@gemeente.example";
const hour = 3_600_000;
/** Every so many calls one is made to go wrong: a number that meets each kind of call. */
const stride = 11;

describe("one hour at Google in which something goes wrong, with the script as it ships", () => {
  const platform = googleProgramme({
    people: 2,
    startDays: ["2026-03-03"],
    today: "2026-03-01",
    now: Date.UTC(2026, 2, 9, 8, 37),
    cost: () => 5,
  });
  const { state } = platform.book;
  const morning = platform.now;
  let calls = 0;

  /** Two hours on the same morning: one with a trouble, one without. */
  function twoHours(trouble: Trouble): readonly string[] {
    platform.book.state = state;
    platform.now = morning;
    platform.mails.length = 0;
    const { totalCalls } = platform.run(coordinator, "runHourly", { hasUi: false, isTimed: true, ...trouble });
    calls = Math.max(calls, totalCalls);
    platform.now = morning + hour;
    const next = platform.run(coordinator, "runHourly", { hasUi: false, isTimed: true });
    assert.ok(next.outcome === "done" || next.problem?.startsWith("Samen Hier: mail-uncertain") === true, next.problem);
    for (const { subject } of platform.mails) assert.equal(subject, "Deze week: 2 gesprekken");
    return platform.mails.map(({ to }) => to).sort();
  }

  before(() => {
    platform.source = loadScript(platform, built("apps-script/Code.js"), { each: "kept" });
  });

  it("sends to everybody where nothing goes wrong", () => {
    assert.deepEqual(twoHours({}), [1, 2].map(contactAddress));
    assert.ok(calls > 300, String(calls));
  });

  it("is made good by the next hour where a service fails once, at whatever call, or says who may have heard nothing", () => {
    for (let failAt = 1; failAt <= calls; failAt += stride) {
      const sent = twoHours({ failAt });
      const doubts = seenUncertain(platform.book, "2026-03-09");
      assert.equal(new Set(sent).size, sent.length, `call ${failAt}: twice`);
      const missed = [1, 2].map(contactAddress).filter((to) => !sent.includes(to) && !doubts.has(to));
      assert.deepEqual(missed, [], `call ${failAt}`);
    }
  }).timeout(300_000);

  it("leaves word of a service that was out, until an hour in which all is well", () => {
    platform.book.state = state;
    platform.now = morning;
    const options = { hasUi: false, isTimed: true };
    const kept = (): string => JSON.stringify([...platform.stores.properties.values()].map((one) => [...one]));
    platform.run(coordinator, "runHourly", { ...options, failAt: 40, failText: "Service Spreadsheets timed out" });
    assert.match(kept(), /host-busy/u);
    platform.now = morning + hour;
    platform.run(coordinator, "runHourly", options);
    assert.doesNotMatch(kept(), /host-busy/u);
  });

  it("is made good where all ends at whatever call, and nobody hears it twice", () => {
    for (let killAt = 5; killAt <= calls; killAt += stride) {
      for (const killWhen of ["before", "after"] as const) {
        const sent = twoHours({ killAt, killWhen });
        const doubts = seenUncertain(platform.book, "2026-03-09");
        assert.equal(new Set(sent).size, sent.length, `call ${killAt}: twice`);
        const missed = [1, 2].map(contactAddress).filter((to) => !sent.includes(to) && !doubts.has(to));
        assert.deepEqual(missed, [], `call ${killAt}`);
        assert.ok(doubts.size <= 1);
      }
    }
  }).timeout(300_000);
});
