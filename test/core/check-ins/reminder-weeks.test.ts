import { strict as assert } from "node:assert";
import fc from "fast-check";
import { isSendingHour } from "../../../core/check-ins/sending-hours.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { remindersDesign } from "../../../core/sheets/reminders.ts";
import { textOf, valueOf, type Cell } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { PostOffice } from "./post-office.ts";
import { contactAddress, talksOnly, withSettingsOf } from "./programme.ts";
import { isOfficeHour, mondayOf, ReminderOracle, type SeenTalk } from "./reminder-oracle.ts";

const people = 2;
const coordinator = "coordinator@example.org";
const start = withSettingsOf(talksOnly(people, "2026-03-03"), { "reminders.coordinator": coordinator });
const seenPeople = { callers: new Map([1, 2].map((number) => [`M-0${number}`, contactAddress(number)])), coordinator };

function rowsOf(workbook: Snapshot, key: string): readonly (readonly Cell[])[] {
  const sheet = workbook.sheets.find((one) => one.key === key);
  return sheet === undefined ? [] : sheet.cells.slice(sheet.headerRow - 1);
}

/** A cell by the title of its column. */
function at(rows: readonly (readonly Cell[])[], row: readonly Cell[], title: string): Cell {
  return row[(rows[0] ?? []).indexOf(title)] ?? null;
}

function talksSeen(workbook: Snapshot): SeenTalk[] {
  const rows = rowsOf(workbook, checkInsDesign.key);
  return rows.slice(1).map((row) => ({
    match: textOf(at(rows, row, "Match")),
    planned: textOf(at(rows, row, "Gepland")),
    isOver: valueOf(at(rows, row, "Gevoerd op")) !== null,
  }));
}

function uncertainIn(workbook: Snapshot, now: string): ReadonlySet<string> {
  const rows = rowsOf(workbook, remindersDesign.key);
  const found = rows.filter(
    (row) =>
      textOf(at(rows, row, "Vanaf")) === mondayOf(now) &&
      ["onzeker", "wordt verstuurd"].includes(textOf(at(rows, row, "Status"))),
  );
  return new Set(found.map((row) => textOf(at(rows, row, "Aan"))));
}

function changed(workbook: Snapshot, key: string, cells: (sheet: Sheet) => Sheet["cells"]): Snapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.key === key ? { ...sheet, cells: cells(sheet) } : sheet)),
  };
}

/** Somebody sorts a sheet the other way round. */
function turned(workbook: Snapshot, key: string): Snapshot {
  return changed(workbook, key, ({ cells, headerRow }) => [
    ...cells.slice(0, headerRow),
    ...cells.slice(headerRow).reverse(),
  ]);
}

/** A coordinator writes that every talk of a match took place which was planned by then. */
function held(workbook: Snapshot, match: string, now: string): Snapshot {
  return changed(workbook, checkInsDesign.key, ({ cells, headerRow }) => {
    const header = cells[headerRow - 1] ?? [];
    const [planned, done] = [header.indexOf("Gepland"), header.indexOf("Gevoerd op")];
    return cells.map((row, place) => {
      if (place < headerRow || row[0] !== match || textOf(row[planned]) > now.slice(0, 10)) return row;
      return header.map((_, column) => (column === done ? now.slice(0, 10) : (row[column] ?? null)));
    });
  });
}

/** One hour in which the timer fires, and what happens before and in it. */
interface Hour {
  /** Days after the one before; on the same day it may be the same hour. */
  readonly days: number;
  readonly hour: number;
  readonly quota: number;
  readonly killAfter: number | undefined;
  readonly before: "nothing" | "sort talks" | "sort ledger" | "talks of 1" | "talks of 2";
}

const anHour: fc.Arbitrary<Hour> = fc.record({
  days: fc.constantFrom(0, 0, 1, 2, 4, 7, 14),
  hour: fc.integer({ min: 7, max: 18 }),
  quota: fc.constantFrom(0, 1, 1, 100, 100),
  killAfter: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 3 }),
  before: fc.constantFrom("nothing", "nothing", "sort talks", "sort ledger", "talks of 1", "talks of 2"),
});

function prepared(workbook: Snapshot, { before }: Hour, now: string): Snapshot {
  switch (before) {
    case "nothing":
      return workbook;
    case "sort talks":
      return turned(workbook, checkInsDesign.key);
    case "sort ledger":
      return turned(workbook, remindersDesign.key);
    case "talks of 1":
      return held(workbook, "M-01", now);
    case "talks of 2":
      return held(workbook, "M-02", now);
  }
}

/** The timer fires once. */
function fired(office: PostOffice, oracle: ReminderOracle, hour: Hour, now: string): void {
  office.workbook = prepared(office.workbook, hour, now);
  assert.equal(isSendingHour(now, defaultSettings), isOfficeHour(now));
  if (!isSendingHour(now, defaultSettings)) return;
  const due = oracle.due(talksSeen(office.workbook), now);
  const before = office.gone.length;
  const { quota, killAfter } = hour;
  const report = office.run({ now, room: quota, out: "quota", ...(killAfter === undefined ? {} : { killAfter }) });
  oracle.see({
    now,
    due,
    quota,
    mails: office.gone.slice(before).map(({ to }) => ({ to, now })),
    isWhole: report !== undefined,
    uncertain: uncertainIn(office.workbook, now),
  });
}

describe("reminders of many weeks", () => {
  it("reach everybody of whom something is due once a week, whatever the timer, the quota and the people do", function () {
    this.timeout(120_000);
    let [weeks, mails] = [0, 0];
    fc.assert(
      fc.property(fc.array(anHour, { minLength: 20, maxLength: 20 }), (hours) => {
        const office = new PostOffice(start);
        const oracle = new ReminderOracle(seenPeople);
        let time = Date.UTC(2026, 2, 9);
        for (const hour of hours) {
          const next = time - (time % 86_400_000) + hour.days * 86_400_000 + hour.hour * 3_600_000;
          time = Math.max(time + 3_600_000, next);
          fired(office, oracle, hour, new Date(time).toISOString().slice(0, 16));
        }
        const kills = hours.filter(({ killAfter }) => killAfter !== undefined).length;
        assert.ok(oracle.doubts.size <= kills, "more doubts than kills");
        weeks += (time - Date.UTC(2026, 2, 9)) / (7 * 86_400_000);
        mails += oracle.total;
      }),
      { numRuns: 50 },
    );
    assert.ok(weeks > 300 && mails > 100, `${weeks} weeks, ${mails} mails: too few to tell anything`);
  });
});
