import { strict as assert } from "node:assert";
import fc from "fast-check";
import { attentionDesign } from "../../../core/sheets/attention.ts";
import { logDesign } from "../../../core/sheets/log.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { sheetWithKey } from "../../../core/workbook/snapshot.ts";
import { typedIn } from "../tasks/workbooks.ts";
import { PostOffice, type MailAnswer } from "./post-office.ts";
import { contactAddress, contactsSheet, programme, withSettingsOf } from "./programme.ts";

const monday = "2026-03-16T09:00";
const threePeople = programme(3);

/** Status of every row of the ledger, by the address. */
function ledger(workbook: Snapshot): Record<string, unknown> {
  return Object.fromEntries(
    ownRows(workbook, remindersDesign).map(({ values }) => [String(values["to"]), values["status"]]),
  );
}

function everyStatus(workbook: Snapshot): unknown[] {
  return ownRows(workbook, remindersDesign).map(({ values }) => values["status"]);
}

function logLines(workbook: Snapshot): string[] {
  return ownRows(workbook, logDesign).map(({ values }) => String(values["counts"]));
}

function attentionCodes(workbook: Snapshot): unknown[] {
  const found = ownRows(workbook, attentionDesign).map(({ values }) => values["code"]);
  return found.filter((code) => String(code).startsWith("reminder-"));
}

/** The workbook without the rows of the ledger of which the key has this end. */
function withoutLedgerRow(workbook: Snapshot, address: string): Snapshot {
  const sheet = sheetWithKey(workbook, remindersDesign.key);
  assert.ok(sheet !== undefined);
  const cells = sheet.cells.filter((row) => !row.includes(address));
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}

function keyOf(workbook: Snapshot, address: string): string {
  return ownRows(workbook, remindersDesign).find(({ values }) => values["to"] === address)?.key ?? "";
}

describe("sending reminders", () => {
  it("plans, then claims, sends and confirms one after the other, and ends with one line in the log", () => {
    const office = new PostOffice(threePeople);
    const lines = logLines(threePeople).length;
    const report = office.run({ now: monday });
    const each = ["room", "write", "send", "write"];
    assert.deepEqual(office.effects, ["write", ...each, ...each, ...each, "write"]);
    assert.deepEqual(
      office.gone.map(({ to }) => to),
      [1, 2, 3].map(contactAddress),
    );
    assert.deepEqual(report, { sent: 3, failed: 0, uncertain: 0, postponed: 0, about: ["M-01", "M-02", "M-03"] });
    assert.deepEqual(everyStatus(office.workbook), ["sent", "sent", "sent"]);
    assert.equal(ownRows(office.workbook, remindersDesign)[0]?.values["sent-on"], monday);
    const added = logLines(office.workbook).slice(lines);
    assert.equal(added.length, 2);
    assert.match(added[1] ?? "", /herinneringen: 3 verstuurd$/u);
  });

  it("stores a claim before the message of it goes", () => {
    const office = new PostOffice(threePeople);
    const seen: unknown[] = [];
    office.run({
      now: monday,
      mail: (_, { to }) => {
        seen.push(ledger(office.workbook)[to]);
        return "sent";
      },
    });
    assert.deepEqual(seen, ["sending", "sending", "sending"]);
  });

  it("does nothing the second time, that hour and every day of the week", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday });
    const after = office.workbook;
    for (const now of [monday, "2026-03-16T10:00", "2026-03-18T09:00", "2026-03-20T17:00"]) {
      const report = office.run({ now });
      assert.deepEqual(report, { sent: 0, failed: 0, uncertain: 0, postponed: 0, about: [] });
      assert.deepEqual(office.effects, []);
      assert.equal(office.workbook, after);
    }
    assert.equal(office.gone.length, 3);
  });

  it("sends the week after again, and keeps what went before", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday });
    office.run({ now: "2026-03-23T09:00" });
    assert.equal(office.gone.length, 6);
    assert.equal(new Set(office.gone.map(({ id }) => id)).size, 6);
    assert.equal(everyStatus(office.workbook).length, 6);
  });

  it("stops where there is no more room, and goes on from there", () => {
    for (const out of ["time", "quota"] as const) {
      const office = new PostOffice(threePeople);
      assert.equal(office.run({ now: monday, room: 1, out })?.postponed, 2);
      assert.deepEqual(everyStatus(office.workbook), ["sent", "planned", "planned"]);
      assert.equal(office.run({ now: "2026-03-16T10:00" })?.sent, 2);
      assert.deepEqual(everyStatus(office.workbook), ["sent", "sent", "sent"]);
      assert.equal(office.gone.length, 3);
    }
  });

  it("puts a claim back where the mail program first says then that its quota is up", () => {
    const office = new PostOffice(threePeople);
    const report = office.run({ now: monday, mail: (asked) => (asked === 1 ? "quota" : "sent") });
    assert.deepEqual([report?.sent, report?.postponed], [1, 2]);
    assert.deepEqual(everyStatus(office.workbook), ["sent", "planned", "planned"]);
    assert.equal(ownRows(office.workbook, remindersDesign)[1]?.values["sent-on"], null);
    assert.equal(office.effects.at(-1), "write");
  });

  it("tries what was refused on a later day, not every hour, and says so to the coordinator", () => {
    const office = new PostOffice(threePeople);
    const refuse =
      (answer: MailAnswer) =>
      (_: number, { to }: { to: string }) =>
        to === contactAddress(2) ? answer : "sent";
    assert.equal(office.run({ now: monday, mail: refuse("refused") })?.failed, 1);
    assert.deepEqual(everyStatus(office.workbook), ["sent", "failed", "sent"]);
    assert.deepEqual(attentionCodes(office.workbook), ["reminder-failed"]);
    assert.equal(office.run({ now: "2026-03-16T15:00" })?.sent, 0);
    assert.deepEqual(office.effects, []);
    assert.equal(office.run({ now: "2026-03-17T09:00", mail: refuse("bad-address") })?.failed, 1);
    assert.deepEqual(attentionCodes(office.workbook), ["reminder-address-refused"]);
    assert.equal(office.run({ now: "2026-03-18T09:00" })?.sent, 1);
    assert.deepEqual(everyStatus(office.workbook), ["sent", "sent", "sent"]);
    assert.deepEqual(attentionCodes(office.workbook), []);
  });

  it("tries an address that somebody corrected at once", () => {
    const office = new PostOffice(programme(1, "2026-03-03", ["typo@example.org"]));
    office.run({ now: monday, mail: () => "bad-address" });
    const right = contactsSheet(1);
    office.workbook = {
      ...office.workbook,
      sheets: office.workbook.sheets.map((sheet) => (sheet.name === right.name ? right : sheet)),
    };
    assert.equal(office.run({ now: "2026-03-16T10:00" })?.sent, 1);
    assert.deepEqual(ledger(office.workbook), { [contactAddress(1)]: "sent" });
  });

  it("sends what is new before what failed", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday, room: 1, out: "quota", mail: () => "refused" });
    office.run({ now: "2026-03-17T09:00", room: 2, out: "quota" });
    assert.deepEqual(everyStatus(office.workbook), ["failed", "sent", "sent"]);
  });

  it("never sends again what may have gone, and asks the coordinator to look", () => {
    const office = new PostOffice(threePeople);
    const report = office.run({ now: monday, mail: (asked) => (asked === 0 ? "unknown" : "sent") });
    assert.deepEqual([report?.sent, report?.uncertain], [2, 1]);
    assert.deepEqual(attentionCodes(office.workbook), ["reminder-uncertain"]);
    assert.equal(office.run({ now: "2026-03-17T09:00" })?.sent, 0);
    const asked = typedIn(office.workbook, remindersDesign, keyOf(office.workbook, contactAddress(1)), "status", "klaar om te versturen"); // prettier-ignore
    office.workbook = asked;
    assert.equal(office.run({ now: "2026-03-17T10:00" })?.sent, 1);
    assert.deepEqual(attentionCodes(office.workbook), []);
  });

  it("leaves a claim of less than a quarter of an hour to whoever made it", () => {
    const office = new PostOffice(threePeople);
    // Stops with the first message gone and its claim not confirmed.
    office.run({ now: monday, killAfter: 4 });
    assert.equal(office.gone.length, 1);
    assert.equal(office.run({ now: "2026-03-16T09:14" })?.uncertain, 0);
    assert.deepEqual(everyStatus(office.workbook), ["sending", "sent", "sent"]);
    assert.equal(office.run({ now: "2026-03-16T09:15" })?.uncertain, 1);
    assert.deepEqual(everyStatus(office.workbook), ["uncertain", "sent", "sent"]);
    assert.deepEqual(attentionCodes(office.workbook), ["reminder-uncertain"]);
    assert.equal(office.gone.length, 3);
  });

  it("takes a claim without a moment for one that nobody comes back for, and finds it though the week is over", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday, killAfter: 3 });
    const key = keyOf(office.workbook, contactAddress(1));
    office.workbook = typedIn(office.workbook, remindersDesign, key, "sent-on", null);
    office.run({ now: "2026-03-23T09:00" });
    const row = ownRows(office.workbook, remindersDesign).find((one) => one.key === key);
    assert.equal(row?.values["status"], "uncertain");
    assert.equal(office.gone.length, 3);
  });

  it("leaves words that people typed at what they say", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday, room: 0 });
    const one = typedIn(office.workbook, remindersDesign, keyOf(office.workbook, contactAddress(1)), "status", "verstuurd"); // prettier-ignore
    office.workbook = typedIn(one, remindersDesign, keyOf(one, contactAddress(2)), "status", "doe ik zelf");
    assert.equal(office.run({ now: "2026-03-16T10:00" })?.sent, 1);
    assert.deepEqual(everyStatus(office.workbook), ["sent", "doe ik zelf", "sent"]);
  });

  it("does not send over a row that somebody copied after it went", () => {
    const office = new PostOffice(programme(1));
    office.run({ now: monday });
    const sheet = sheetWithKey(office.workbook, remindersDesign.key);
    assert.ok(sheet !== undefined);
    const last = sheet.cells.at(-1) ?? [];
    const copy = last.map((cell) => (cell === "verstuurd" ? "klaar om te versturen" : cell));
    const cells = [...sheet.cells.slice(0, -1), copy, last];
    office.workbook = { ...office.workbook, sheets: office.workbook.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) }; // prettier-ignore
    assert.equal(office.run({ now: "2026-03-16T10:00" })?.sent, 0);
    assert.equal(office.gone.length, 1);
  });

  it("goes by what somebody does meanwhile: a row taken away before its claim waits for a next run, one after it comes back as sent", () => {
    for (const [effect, sent] of [
      [2, 2],
      [4, 3],
    ] as const) {
      const office = new PostOffice(threePeople);
      const report = office.run({
        now: monday,
        meanwhile: (number, workbook) => (number === effect ? withoutLedgerRow(workbook, contactAddress(1)) : workbook),
      });
      assert.equal(report?.sent, sent, `before effect ${effect}`);
      assert.equal(office.gone.length, sent);
      assert.equal(ledger(office.workbook)[contactAddress(1)], sent === 3 ? "sent" : "planned");
    }
  });

  it("reads anew where somebody types in what it writes, and gives up rather than go on for ever", () => {
    const office = new PostOffice(threePeople);
    let typed = 0;
    const report = office.run({
      now: monday,
      meanwhile: (number, workbook) => {
        if (number === 0 || office.effects[number - 1] === "send" || sheetWithKey(workbook, "reminders") === undefined)
          return workbook;
        typed += 1;
        return typedIn(workbook, remindersDesign, keyOf(workbook, contactAddress(1)), "sent-on", `2026-03-16T09:${String(10 + typed)}`); // prettier-ignore
      },
    });
    assert.deepEqual([report?.sent, report?.postponed], [2, 1]);
    assert.equal(ledger(office.workbook)[contactAddress(1)], "planned");
  });

  it("goes by a ledger that lost its mark, or that somebody copied to a sheet of their own", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday, room: 2, mail: (asked) => (asked === 0 ? "sent" : "unknown") });
    const sheets = office.workbook.sheets.map(({ key, ...sheet }) =>
      key === undefined || key === remindersDesign.key ? { ...sheet, headerRow: 0 } : { ...sheet, key },
    );
    office.workbook = { ...office.workbook, sheets };
    assert.equal(office.run({ now: "2026-03-17T09:00" })?.sent, 1);
    assert.deepEqual(
      office.gone.map(({ to }) => to),
      [contactAddress(1), contactAddress(3)],
    );
    assert.deepEqual(everyStatus(office.workbook), ["sent", "uncertain", "sent"]);
    assert.equal(sheetWithKey(office.workbook, remindersDesign.key)?.name, "Herinneringen (2)");
    office.run({ now: "2026-03-18T09:00" });
    assert.deepEqual(office.effects, []);
  });

  it("says nothing of people in the log, nor in what needs a person", () => {
    const office = new PostOffice(threePeople);
    office.run({ now: monday, mail: (asked) => (["sent", "refused", "bad-address"] as const)[asked] ?? "sent" });
    const keys = new Set([logDesign.key, attentionDesign.key]);
    const cells = office.workbook.sheets.filter(({ key }) => keys.has(key ?? "")).map((sheet) => sheet.cells);
    assert.doesNotMatch(JSON.stringify(cells), /Invented|@/u);
  });
});

/** Three contact persons alone, and with a coordinator who gets the overview. */
const starts = fc.constantFrom(
  threePeople,
  withSettingsOf(threePeople, { "reminders.coordinator": "coordinator@example.org" }),
);

/** What may happen in one run of a random history. */
const happenings = fc.record({
  hours: fc.integer({ min: 1, max: 30 }),
  room: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  out: fc.constantFrom("time", "quota"),
  killAfter: fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined }),
  mail: fc.array(fc.constantFrom<MailAnswer>("sent", "sent", "bad-address", "refused", "unknown", "quota"), {
    minLength: 4,
    maxLength: 4,
  }),
});

function hoursLater(now: string, hours: number): string {
  const days = Math.floor((Number(now.slice(11, 13)) + hours) / 24);
  const hour = (Number(now.slice(11, 13)) + hours) % 24;
  const day = Number(now.slice(8, 10)) + days;
  return `2026-03-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00`;
}

describe("sending reminders, whatever happens", () => {
  it("never sends one twice, and never loses one without its row saying so", function () {
    this.timeout(120_000);
    fc.assert(
      fc.property(starts, fc.array(happenings, { minLength: 1, maxLength: 6 }), (workbook, runs) => {
        const office = new PostOffice(workbook);
        let now = "2026-03-16T00:00";
        for (const { hours, room, killAfter, mail, out } of runs) {
          now = hoursLater(now, hours);
          office.run({
            now,
            out,
            mail: (asked) => mail[asked] ?? "sent",
            ...(room === undefined ? {} : { room }),
            ...(killAfter === undefined ? {} : { killAfter }),
          });
        }
        const left = [...office.gone, ...office.silent].map(({ id }) => id);
        assert.equal(new Set(left).size, left.length, "sent twice");
        const rows = new Map(ownRows(office.workbook, remindersDesign).map((row) => [row.key, row.values["status"]]));
        for (const { id } of office.gone) assert.ok(["sent", "sending", "uncertain"].includes(String(rows.get(id))), String(rows.get(id))); // prettier-ignore
        for (const { id } of office.silent) assert.ok(["sending", "uncertain"].includes(String(rows.get(id))));
        const known = new Set(left);
        for (const [id, status] of rows) if (status === "sent") assert.ok(known.has(id), "said to be sent");
      }),
      { numRuns: 25 },
    );
  });

  it("killed after any effect and started again, sends all but what may have gone", function () {
    this.timeout(60_000);
    for (let killAfter = 0; killAfter <= 14; killAfter += 1) {
      const office = new PostOffice(threePeople);
      office.run({ now: monday, killAfter });
      office.run({ now: "2026-03-16T10:00" });
      const ids = office.gone.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      const statuses = everyStatus(office.workbook);
      const uncertain = statuses.filter((status) => status === "uncertain").length;
      assert.equal(statuses.filter((status) => status === "sent").length + uncertain, 3, `killed after ${killAfter}`);
      assert.ok(uncertain <= 1);
      office.run({ now: "2026-03-16T11:00" });
      assert.deepEqual(office.effects, []);
    }
  });
});
