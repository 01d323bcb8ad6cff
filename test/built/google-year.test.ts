import assert from "node:assert/strict";
import { contactAddress } from "../core/check-ins/programme.ts";
import { isOfficeHour, ReminderOracle } from "../core/check-ins/reminder-oracle.ts";
import type { Trouble } from "../hosts/google/platform/execution.ts";
import type { Platform, Run } from "../hosts/google/platform/platform.ts";
import type { Trigger, TriggerRun } from "../hosts/google/platform/timers.ts";
import { loadScript } from "../hosts/google/script.ts";
import { built } from "./dist.ts";
import { addressesOf, googleProgramme, seenTalks, seenUncertain, turnRound, writeHeld } from "./google-programme.ts";

const hour = 3_600_000;
const day = 24 * hour;
const people = 3;
const coordinator = "eigenaar@gemeente.example";
const colleague = "collega@gemeente.example";

const amsterdam = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

/** `yyyy-MM-ddTHH:mm` on the wall in Amsterdam. */
function wall(at: number): string {
  return amsterdam.format(at).replace(" ", "T");
}

/** The same numbers every run, from 0 to 1. */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Stretches in which Google fires nothing: one day, one week, and the hours around both changes of the clock. */
const outages = [
  { from: Date.UTC(2026, 4, 11), to: Date.UTC(2026, 4, 12) },
  { from: Date.UTC(2026, 7, 16, 22), to: Date.UTC(2026, 7, 23, 22) },
  { from: Date.UTC(2026, 2, 29, 0), to: Date.UTC(2026, 2, 29, 3) },
  { from: Date.UTC(2026, 9, 25, 0), to: Date.UTC(2026, 9, 25, 3) },
];

/** Mails that an account may send in a day, by month of the year: none, one, few and many. */
const quotas = [100, 100, 100, 1, 100, 0, 100, 2, 1, 100, 100, 100];

/** A year at Google, watched by somebody who knows only what people see. */
class Year {
  readonly platform: Platform;
  readonly oracle = new ReminderOracle({ callers: addressesOf(people), coordinator });
  readonly runs: TriggerRun[] = [];
  kills = 0;
  private readonly lot = lots(20260302);
  /** What could be seen just before the run that is going on. */
  private before:
    | {
        readonly due: ReadonlySet<string>;
        readonly mails: number;
        readonly quota: number;
        readonly isHindered: boolean;
      }
    | undefined;

  constructor(code: string) {
    this.platform = googleProgramme({
      people,
      coordinator,
      startDays: ["2026-03-03", "2026-04-14", "2026-06-17"],
      today: "2026-03-01",
      now: Date.UTC(2026, 2, 1, 12),
      cost: () => 5,
    });
    this.platform.source = loadScript(this.platform, code, { each: "kept" });
    this.platform.outages = outages;
    this.platform.troubleOfTimer = (trigger, at) => this.troubleOf(trigger, at);
    this.platform.user(coordinator).mailQuota = 100;
  }

  private quotaOf(email: string): number {
    const { mails, now } = this.platform;
    const gone = mails.filter(({ from, at }) => from === email && at > now - day).length;
    return Math.max(0, this.platform.user(email).mailQuota - gone);
  }

  /** Looks round before a run, and now and then lets it be killed or a service fail. */
  private troubleOf({ owner }: Trigger, at: number): Trouble {
    const now = wall(at);
    this.before = undefined;
    if (!isOfficeHour(now)) return {};
    const due = this.oracle.due(seenTalks(this.platform.book), now);
    const lot = this.lot();
    const isHindered = lot < 0.12;
    this.before = { due, mails: this.platform.mails.length, quota: this.quotaOf(owner), isHindered };
    if (!isHindered) return {};
    const call = 1 + Math.floor(this.lot() * 500);
    if (lot < 0.03) return { failAt: call };
    return { killAt: call, killWhen: this.lot() < 0.5 ? "before" : "after" };
  }

  private see({ at, run }: TriggerRun, mailsAfter: number): void {
    const now = wall(at);
    if (run.outcome === "killed" || run.outcome === "timed-out") this.kills += 1;
    if (this.before === undefined) {
      assert.ok(mailsAfter === this.platform.mails.length, `${now}: a mail in quiet hours`);
      return;
    }
    const { due, mails, quota, isHindered } = this.before;
    this.oracle.see({
      now,
      due,
      quota,
      mails: this.platform.mails.slice(mails, mailsAfter).map((mail) => ({ to: mail.to, now: wall(mail.at) })),
      // A service that fails may look like somebody at work: then the next hour does what this one left.
      isWhole: !isHindered && isWhole(run),
      uncertain: seenUncertain(this.platform.book, now),
    });
  }

  /** Lets an hour pass. */
  passHour(): void {
    const until = this.platform.now - (this.platform.now % hour) + hour;
    // One timer at a time, so that what is seen is seen between runs.
    while (this.platform.now < until) {
      const next = Math.min(until, this.platform.now - (this.platform.now % (5 * 60_000)) + 5 * 60_000);
      const fired = this.platform.fireTriggers(next);
      assert.ok(fired.length <= 1, "two timers in five minutes: look at them one by one");
      for (const one of fired) {
        this.see(one, this.platform.mails.length);
        this.runs.push(one);
      }
    }
  }

  /** What people do on a day, when the work is done. */
  evening(): void {
    const { book, now } = this.platform;
    const today = wall(now).slice(0, 10);
    this.platform.user(coordinator).mailQuota = quotas[new Date(now).getUTCMonth()] ?? 100;
    this.platform.behaviour = { ...this.platform.behaviour, onKill: (["lost", "half", "kept"] as const)[Math.floor(this.lot() * 3)] ?? "lost" }; // prettier-ignore
    const lot = this.lot();
    if (lot < 0.1) turnRound(book, "Check-ins", "Gepland");
    else if (lot < 0.2) turnRound(book, "Herinneringen", "Kenmerk");
    else if (lot < 0.25) turnRound(book, "Matches", "Match");
    else if (lot < 0.4) writeHeld(book, `M-0${1 + Math.floor(this.lot() * people)}`, today);
  }

  /** Somebody chooses an item that asks whether they are sure. */
  chosen(email: string, functionName: "remindersOn" | "remindersOff"): Run {
    this.platform.screen.answers.push({ button: "YES" }, { button: "OK" });
    const run = this.platform.run(email, functionName);
    this.platform.screen.answers.length = 0;
    return run;
  }
}

/** True where nothing stood in the way of a run; it says in its end how many mails were refused or are uncertain. */
function isWhole({ outcome, problem }: Run): boolean {
  return outcome === "done" || (outcome === "failed" && problem?.startsWith("Samen Hier: mail-") === true);
}

describe("a year of hourly timers at Google, with the script as it ships", () => {
  let year: Year;
  const fromOn: Record<string, string> = {};

  before(function () {
    this.timeout(1_500_000);
    year = new Year(built("apps-script/Code.js"));
    const { platform } = year;
    fromOn["coordinator"] = year.chosen(coordinator, "remindersOn").outcome;
    for (let days = 0; days < 365; days += 1) {
      if (days === 91) fromOn["colleague"] = year.chosen(colleague, "remindersOn").outcome;
      if (days === 131) fromOn["off"] = year.chosen(colleague, "remindersOff").outcome;
      for (let hours = 0; hours < 24; hours += 1) year.passHour();
      year.evening();
    }
    assert.deepEqual(platform.unknown, []);
  });

  it("is turned on by two people, and off by one", () => {
    assert.deepEqual(fromOn, { coordinator: "done", colleague: "done", off: "done" });
    assert.equal(year.platform.triggers.length, 1);
  });

  it("fires 8,760 times but for the outages, and as often again for a colleague in between", () => {
    const own = year.runs.filter(({ trigger }) => trigger.owner === coordinator).length;
    const lost = outages.reduce((sum, { from, to }) => sum + (to - from) / hour, 0);
    assert.ok(Math.abs(own - (8760 - lost)) <= 1, String(own));
    assert.equal(year.runs.length - own, (131 - 91) * 24);
  });

  it("sends each person one mail in each week in which something is due, and none to anybody twice", () => {
    // The oracle threw long ago where that is not so; this is that it had something to judge.
    const counts = Array.from({ length: people }, (_, place) => year.oracle.mailsTo(contactAddress(place + 1)));
    const overviews = year.oracle.mailsTo(coordinator);
    assert.equal(
      counts.reduce((sum, count) => sum + count, overviews),
      year.oracle.total,
    );
    assert.ok(overviews > 15, String(overviews));
    assert.equal(year.platform.mails.length, year.oracle.total);
    for (const count of counts) assert.ok(count > 15, counts.join(" "));
  });

  it("leaves no more doubt than it was killed", () => {
    assert.ok(year.kills > 50, String(year.kills));
    assert.ok(year.oracle.doubts.size <= year.kills, `${year.oracle.doubts.size} of ${year.kills}`);
  });

  it("says codes and counts alone, in mails and in what Google keeps of a run", () => {
    for (const { subject, body } of year.platform.mails) {
      assert.doesNotMatch(`${subject} ${body}`, /Invented|@|https?:/u);
    }
    const kept = [...year.platform.log.map(({ text }) => text), ...year.runs.map(({ run }) => run.problem ?? "")];
    assert.doesNotMatch(kept.join("\n"), /Invented|caller/u);
  });

  it("does nothing that goes well here and wrong one day", () => {
    assert.deepEqual(year.platform.defects, []);
  });
});
