import assert from "node:assert/strict";
import fc from "fast-check";
import { ledgerOf } from "../../../core/check-ins/ledger.ts";
import { isQuietHour } from "../../../core/check-ins/sending-hours.ts";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { checkIns, remind, settings } from "../../../core/jobs/all.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { columnOf } from "../../../core/sheets/design.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { XlsxHost } from "../../../file-host/xlsx-host.ts";
import { PostOffice } from "../../core/check-ins/post-office.ts";
import { contactAddress, contactName, contactsSheet, startedMatch, talksOnly } from "../../core/check-ins/programme.ts";
import { after, matchRow, optionsOn, rowTyped, typedIn, workbookWith } from "../../core/tasks/workbooks.ts";
import { loadedScript } from "./compiled.ts";
import { LedgerInFile, LedgerInMemory, OfficeWorkbook } from "./office-workbook.ts";

const monday = "2026-03-16";

/** The workbook with the reminders of the week ready. */
function ready(snapshot: Snapshot, language: "nl" | "en" = "nl"): Snapshot {
  return after(snapshot, remind.plan(snapshot, optionsOn(monday, language)));
}

/** A workbook of ours in English, with the talks of one match. */
function inEnglish(): Snapshot {
  const contacts = contactsSheet(1);
  const { sheets, sheetNames } = workbookWith([startedMatch(1, "2026-03-03")], "en");
  const own: Snapshot = { sheets: [contacts, ...sheets], sheetNames: [contacts.name, ...sheetNames] };
  const options = { ...optionsOn("2026-03-03", "en"), settings: [{ key: "language", value: "en" }] };
  const chosen = after(own, settings.plan(own, options));
  return after(chosen, checkIns.plan(chosen, optionsOn("2026-03-03", "en")));
}

/** Every row of the ledger that counts: its status, by its key. */
function statuses(snapshot: Snapshot): Readonly<Record<string, string>> {
  return Object.fromEntries([...ledgerOf(snapshot).values()].map(({ key, status }) => [key, status]));
}

/** What people and programs may have left in one row of the ledger. */
interface LeftRow {
  readonly status: string | null;
  readonly since: Scalar;
  /** The status of a copy of the row below everything, where somebody made one. */
  readonly copy?: string | undefined;
}

const words = columnOf(remindersDesign, "status").choices?.flatMap((choice) => Object.values(choice.words)) ?? [];
const statusWord = fc.constantFrom(...words, "  Wordt   Verstuurd ", "doe ik zelf", "sent", "failed", "uncertain");
const days = fc.integer({ min: -2, max: 4 }).map((count) => plusDays(monday, count));
const minute = fc.integer({ min: 0, max: 59 }).map((count) => String(count).padStart(2, "0"));
const workMoment = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 7, max: 17 }), minute)
  .map(([day, hour, rest]) => `${plusDays(monday, day)}T${String(hour).padStart(2, "0")}:${rest}`);

/** Moments near another, in the same hour or the ones around it, and what people type instead. */
function sinceNear(now: string): fc.Arbitrary<Scalar> {
  const near = fc.tuple(fc.integer({ min: -2, max: 1 }), minute).map(([hours, rest]) => {
    const hour = Number(now.slice(11, 13)) + hours;
    return `${now.slice(0, 10)}T${String(hour).padStart(2, "0")}:${rest}`;
  });
  const other = days.map((day) => `${day}T09:00`);
  return fc.oneof(
    { weight: 4, arbitrary: near },
    { weight: 2, arbitrary: other },
    fc.constantFrom(null, "vorige week"),
  );
}

const leftLedger = workMoment.chain((now) =>
  fc.record({
    now: fc.constant(now),
    rows: fc.array(
      fc.record({
        status: fc.option(statusWord, { freq: 4 }),
        since: sinceNear(now),
        copy: fc.option(statusWord, { nil: undefined, freq: 3 }),
      }),
      { minLength: 3, maxLength: 3 },
    ),
  }),
);

/** The ledger as it was left. */
function left(snapshot: Snapshot, rows: readonly LeftRow[]): Snapshot {
  return ownRows(snapshot, remindersDesign).reduce((so, { key, values }, place) => {
    const { status = null, since = null, copy } = rows[place] ?? {};
    const typed = typedIn(typedIn(so, remindersDesign, key, "status", status), remindersDesign, key, "sent-on", since);
    return copy === undefined ? typed : rowTyped(typed, remindersDesign, { ...values, status: copy, "sent-on": since });
  }, snapshot);
}

describe("the Office Script for reminders", () => {
  const run = loadedScript();
  const threePeople = ready(talksOnly(3, "2026-03-03"));

  it("gives what is due, once, as the sheet has it, and marks it before it goes", () => {
    const ledger = new LedgerInMemory(threePeople);
    const { messages, ...rest } = run(ledger.workbook, "claim", `${monday}T09:00`);
    assert.deepEqual(rest, { uncertain: 0, left: 0, note: "ok" });
    const planned = remind.plan(threePeople, optionsOn(monday)).messages;
    assert.deepEqual(
      messages,
      planned.map(({ id, to, subject, text }) => ({ key: id, to, subject, text, html: text.replaceAll("\n", "<br>") })),
    );
    assert.deepEqual([...new Set(Object.values(statuses(ledger.snapshot)))], ["sending"]);
    assert.deepEqual(run(ledger.workbook, "claim", `${monday}T09:01`).messages, []);
    assert.equal(ownRows(ledger.snapshot, remindersDesign)[0]?.values["sent-on"], `${monday}T09:00`);
  });

  it("treats every ledger that people may leave as sending by ourselves does", function () {
    this.timeout(60_000);
    fc.assert(
      fc.property(leftLedger, ({ now, rows }) => {
        const start = left(threePeople, rows);
        const office = new PostOffice(start);
        office.run({ now });
        const ledger = new LedgerInMemory(start);
        const { messages, left: remaining } = run(ledger.workbook, "claim", now);
        for (const { key } of messages) run(ledger.workbook, "confirm", now, 25, key, "sent");
        assert.deepEqual(messages.map(({ to }) => to).sort(), office.gone.map(({ to }) => to).sort());
        assert.equal(remaining, 0);
        const ours = Object.entries(statuses(office.workbook));
        const theirs = statuses(ledger.snapshot);
        for (const [key, status] of ours) assert.equal(theirs[key] === "" ? "planned" : theirs[key], status);
      }),
      { numRuns: 30 },
    );
  });

  it("is quiet at the same hours", () => {
    const ledger = new LedgerInMemory(threePeople);
    fc.assert(
      fc.property(fc.integer({ min: -30, max: 30 }), fc.integer({ min: 0, max: 23 }), minute, (day, hour, rest) => {
        const now = `${plusDays("2026-11-01", day)}T${String(hour).padStart(2, "0")}:${rest}`;
        assert.equal(run(ledger.workbook, "claim", now).note === "quiet", isQuietHour(now));
      }),
    );
  });

  /** One run of the flow, or of sending by ourselves, that stops after so many effects. */
  interface Shift {
    readonly who: "flow" | "ours";
    readonly minutes: number;
    readonly killAfter: number;
  }

  function later(moment: string, minutes: number): string {
    const whole = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16)) + minutes;
    const two = (count: number): string => String(count).padStart(2, "0");
    return `${plusDays(moment.slice(0, 10), Math.floor(whole / 1440))}T${two(Math.floor((whole % 1440) / 60))}:${two(whole % 60)}`;
  }

  /** The flow: claim, then mail and confirm one after the other. Every run of the script is stored at once. */
  function flow(snapshot: Snapshot, now: string, killAfter: number, gone: string[]): Snapshot {
    const ledger = new LedgerInMemory(snapshot);
    let effects = 0;
    const goesOn = (): boolean => (effects += 1) <= killAfter;
    if (!goesOn()) return ledger.snapshot;
    const { messages } = run(ledger.workbook, "claim", now);
    for (const { key, to } of messages) {
      if (!goesOn()) break;
      gone.push(to);
      if (!goesOn()) break;
      run(ledger.workbook, "confirm", now, 25, key, "sent");
    }
    return ledger.snapshot;
  }

  it("never sends twice and loses nothing unseen, killed anywhere, together with our own sending on the same sheet", function () {
    this.timeout(60_000);
    const shift: fc.Arbitrary<Shift> = fc.record({
      who: fc.constantFrom("flow", "ours"),
      minutes: fc.constantFrom(0, 5, 14, 15, 60),
      killAfter: fc.integer({ min: 0, max: 14 }),
    });
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 4 }), (shifts) => {
        let [snapshot, now] = [threePeople, `${monday}T09:00`];
        const gone: string[] = [];
        for (const { who, minutes, killAfter } of [...shifts, { who: "flow", minutes: 15, killAfter: Infinity }]) {
          now = later(now, minutes);
          if (who === "flow") {
            snapshot = flow(snapshot, now, killAfter, gone);
          } else {
            const office = new PostOffice(snapshot);
            office.run({ now, killAfter });
            gone.push(...office.gone.map(({ to }) => to));
            snapshot = office.workbook;
          }
        }
        assert.equal(new Set(gone).size, gone.length);
        for (const { to, status } of ledgerOf(snapshot).values()) {
          assert.ok(status === "sent" ? gone.includes(to) : status === "uncertain", `${status} at the end`);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("tries again on a later day what was refused, after what is new, and leaves what is uncertain", () => {
    const ledger = new LedgerInMemory(threePeople);
    const [first, second] = run(ledger.workbook, "claim", `${monday}T09:00`, 2).messages;
    run(ledger.workbook, "confirm", `${monday}T09:01`, 25, first?.key ?? "", "failed");
    run(ledger.workbook, "confirm", `${monday}T09:01`, 25, second?.key ?? "", "unknown");
    assert.equal(ownRows(ledger.snapshot, remindersDesign)[0]?.values["reason"], "refused");
    assert.deepEqual(run(ledger.workbook, "claim", `${monday}T10:00`, 0).left, 1);
    const tuesday = run(ledger.workbook, "claim", "2026-03-17T09:00").messages;
    assert.deepEqual(
      tuesday.map(({ to }) => to),
      [contactAddress(3), contactAddress(1)],
    );
    assert.deepEqual(Object.values(statuses(ledger.snapshot)), ["sending", "uncertain", "sending"]);
  });

  it("gives the text for a page so that nothing in it means anything there", () => {
    const [key = ""] = ownRows(threePeople, remindersDesign).map((row) => row.key);
    const odd = new LedgerInMemory(typedIn(threePeople, remindersDesign, key, "text", "a <b> & c > d\n\ne"));
    const [first] = run(odd.workbook, "claim", `${monday}T09:00`).messages;
    assert.deepEqual([first?.text, first?.html], ["a <b> & c > d\n\ne", "a &lt;b&gt; &amp; c &gt; d<br><br>e"]);
  });

  it("leaves rows of other weeks alone, and rows without a text or an address, which it counts", () => {
    const [first, second] = ownRows(threePeople, remindersDesign).map(({ key }) => key);
    const bare = typedIn(typedIn(threePeople, remindersDesign, first ?? "", "text", null), remindersDesign, second ?? "", "to", " "); // prettier-ignore
    const ledger = new LedgerInMemory(bare);
    assert.equal(run(ledger.workbook, "claim", "2026-03-13T09:00").messages.length, 0);
    assert.equal(run(ledger.workbook, "claim", "2026-03-23T09:00").messages.length, 0);
    const { messages, left: remaining } = run(ledger.workbook, "claim", `${monday}T09:00`);
    assert.deepEqual([messages.length, remaining], [1, 2]);
  });

  it("sends the weeks that stand ready though nobody opens the workbook, and ours sends none of them again", () => {
    const bare = talksOnly(2, "2026-03-03");
    const ahead = settings.plan(bare, { ...optionsOn(monday), settings: [{ key: "reminders.weeks-ahead", value: "3" }] }); // prettier-ignore
    let snapshot = ready(after(bare, ahead));
    const gone: string[] = [];
    for (const week of [0, 1, 2, 3]) {
      const keys: string[] = [];
      snapshot = flow(snapshot, `${plusDays(monday, 7 * week)}T09:00`, Infinity, keys);
      gone.push(...keys.map((to) => `${week} ${to}`));
    }
    const office = new PostOffice(snapshot);
    office.run({ now: `${plusDays(monday, 21)}T10:00` });
    assert.deepEqual(office.gone, []);
    const everyWeek = [0, 1, 2, 3].flatMap((week) => [1, 2].map((person) => `${week} ${contactAddress(person)}`));
    assert.deepEqual(gone, everyWeek);
  });

  it("writes down a message of which somebody took the row away, so that it does not go once more", () => {
    const ledger = new LedgerInMemory(threePeople);
    const [first] = run(ledger.workbook, "claim", `${monday}T09:00`).messages;
    assert.ok(first !== undefined);
    const sheet = sheetWithKey(ledger.snapshot, remindersDesign.key);
    assert.ok(sheet !== undefined);
    const cells = sheet.cells.filter((row) => !row.includes(first.key));
    const without = { ...ledger.snapshot, sheets: ledger.snapshot.sheets.map((one) => (one.key === sheet.key ? { ...sheet, cells } : one)) }; // prettier-ignore
    const later = new LedgerInMemory(without);
    assert.equal(run(later.workbook, "confirm", `${monday}T09:01`, 25, first.key, "sent").note, "not-there");
    const office = new PostOffice(later.snapshot);
    office.run({ now: "2026-03-17T09:00" });
    assert.ok(!office.gone.some(({ to }) => to === first.to));
  });

  it("works in an English workbook, and in one that counts its days from 1904", () => {
    const english = ready(inEnglish(), "en");
    const old = new LedgerInMemory(threePeople, true);
    for (const ledger of [new LedgerInMemory(english), old]) {
      const { messages } = run(ledger.workbook, "claim", `${monday}T09:30`);
      assert.ok(messages.length > 0);
      assert.equal(ownRows(ledger.snapshot, remindersDesign)[0]?.values["sent-on"], `${monday}T09:30`);
      assert.deepEqual(run(ledger.workbook, "claim", `${monday}T09:44`).uncertain, 0);
      assert.deepEqual(run(ledger.workbook, "claim", `${monday}T09:45`).uncertain, messages.length);
    }
  });

  const wrong: readonly (readonly [what: string, code: string, act: () => unknown])[] = [
    ["a workbook without the sheet", "sheet-missing", () => run(new OfficeWorkbook(), "claim", `${monday}T09:00`)],
    [
      "a sheet that was removed and left its name",
      "sheet-missing",
      () => run(new OfficeWorkbook({ cells: { rows: 0, columns: 0, get: () => "", set: () => undefined }, headerRow: 0 }), "claim", `${monday}T09:00`), // prettier-ignore
    ],
    ["a moment without a time", "moment-invalid", () => run(new LedgerInMemory(threePeople).workbook, "claim", monday)],
    ["30 February", "moment-invalid", () => run(new LedgerInMemory(threePeople).workbook, "claim", "2026-02-30T09:00")],
    ["no key", "key-missing", () => run(new LedgerInMemory(threePeople).workbook, "confirm", `${monday}T09:00`)],
    ...remindersDesign.columns
      .filter(({ key }) => key !== "about")
      .map(({ key, title }): readonly [string, string, () => unknown] => [
        `a sheet without the column ${title.nl}`,
        "column-missing",
        () => run(new LedgerInMemory(withoutTitle(threePeople, key)).workbook, "claim", `${monday}T09:00`),
      ]),
  ];
  for (const [what, code, act] of wrong) {
    it(`says ${code} for ${what}, and names nobody`, () => {
      assert.throws(act, (error) => {
        const told = String(Reflect.get(Object(error), "message"));
        return told.startsWith(`${code}: `) && !told.includes("@") && !told.includes("Invented");
      });
    });
  }

  it("says nothing of who anybody is: addresses where mail goes, codes and counts", () => {
    const ledger = new LedgerInMemory(threePeople);
    const told = JSON.stringify(run(ledger.workbook, "claim", `${monday}T09:00`));
    for (const number of [1, 2, 3]) assert.ok(!told.includes(contactName(number)));
  });

  it("works on a file of ours that another program opened, and leaves one that we read as it was meant", async function () {
    this.timeout(30_000);
    const host = XlsxHost.fromSheet(contactsSheet(2));
    const whole = async (): Promise<Snapshot> => host.read((await host.outline()).sheets.map(({ name }) => name));
    const rows = [1, 2].map((number) => matchRow(startedMatch(number, "2026-03-03")));
    await host.apply(synced(await whole(), { design: matchesDesign, rows, others: "keep" }, "nl"));
    await host.apply(editsOf(checkIns.plan(await whole(), optionsOn("2026-03-03"))));
    await host.apply(editsOf(remind.plan(await whole(), optionsOn(monday))));

    const claimed = await LedgerInFile.open(host.bytes());
    const { messages } = run(claimed.workbook, "claim", `${monday}T09:00`);
    assert.deepEqual(
      messages.map(({ to }) => to),
      [contactAddress(1), contactAddress(2)],
    );
    const [first] = messages;

    const reopened = await LedgerInFile.open(claimed.bytes());
    assert.deepEqual(run(reopened.workbook, "claim", `${monday}T09:10`).messages, []);
    run(reopened.workbook, "confirm", `${monday}T09:10`, 25, first?.key ?? "", "sent");

    const read = XlsxHost.open(reopened.bytes());
    const snapshot = await read.read((await read.outline()).sheets.map(({ name }) => name));
    const found = ownRows(snapshot, remindersDesign).map(({ values }) => [values["status"], values["sent-on"]]);
    assert.deepEqual(found, [
      ["sent", `${monday}T09:10`],
      ["sending", `${monday}T09:00`],
    ]);
    assert.deepEqual(textOf(ownRows(snapshot, remindersDesign)[0]?.values["text"] ?? null), textOf(first?.text ?? ""));
    const office = new PostOffice(snapshot);
    assert.deepEqual(office.run({ now: `${monday}T09:15` })?.uncertain, 1);
    assert.deepEqual(office.gone, []);
  });
});

/** The workbook with another title above one column of the ledger. */
function withoutTitle(snapshot: Snapshot, key: string): Snapshot {
  const titles = Object.values(columnOf(remindersDesign, key).title);
  const sheet = sheetWithKey(snapshot, remindersDesign.key);
  assert.ok(sheet !== undefined);
  const cells = sheet.cells.map((row, place) =>
    place === sheet.headerRow - 1 ? row.map((cell) => (titles.includes(textOf(cell)) ? "Iets anders" : cell)) : row,
  );
  return { ...snapshot, sheets: snapshot.sheets.map((one) => (one === sheet ? { ...sheet, cells } : one)) };
}
