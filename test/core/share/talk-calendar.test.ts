import assert from "node:assert/strict";
import fc from "fast-check";
import ICAL from "ical.js";
import { trackerPlan } from "../../../core/check-ins/tracker-plan.ts";
import { plusDays } from "../../../core/dates/civil-date.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { sharedFile } from "../../../core/share/shared.ts";
import type { ShareRequest } from "../../../core/share/shared-file.ts";
import { checkInsDesign } from "../../../core/sheets/check-ins.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { after, optionsOn, readingWith, typedIn, workbookWith } from "../tasks/workbooks.ts";
import { calendarIn } from "./read-calendar.ts";

const caller = "Invented Caller";
const request: ShareRequest = { audience: "contact", who: caller, names: false, calendar: true };
const reading = readingWith({});
const firstDay = "2026-03-09";

/** Two running matches of one contact person, and one of somebody else. */
function programme(): Snapshot {
  const matches = [1, 2, 3].map((number) =>
    matchWith({
      id: `M-0${number}`,
      group: `G-0${number}`,
      household: `H-0${number}`,
      status: "started",
      startsOn: "2026-03-02",
      contactPerson: number === 3 ? "Another Caller" : caller,
    }),
  );
  return tracked(workbookWith(matches), firstDay);
}

function tracked(snapshot: Snapshot, today: string): Snapshot {
  return after(snapshot, trackerPlan(snapshot, reading, optionsOn(today)));
}

/** What an independent reader finds in the file of the contact person. */
function events(snapshot: Snapshot, today: string, minute = 0, asked = request) {
  const now = `${today}T09:${String(minute).padStart(2, "0")}`;
  const file = sharedFile(snapshot, reading, asked, { ...optionsOn(today), now });
  assert.ok(file.kind === "calendar");
  return calendarIn(file.text)
    .getAllSubcomponents("vevent")
    .map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        summary: event.summary,
        day: event.startDate.toString(),
        isCancelled: component.getFirstPropertyValue("status") === "CANCELLED",
      };
    });
}

type Event = ReturnType<typeof events>[number];

/** A calendar that goes by RFC 5545: of one event the highest sequence counts, and what is cancelled is gone. */
class Calendar {
  readonly #events = new Map<string, Event>();

  import(found: readonly Event[]): void {
    for (const event of found) {
      const known = this.#events.get(event.uid);
      if (known === undefined || event.sequence > known.sequence) this.#events.set(event.uid, event);
    }
  }

  get shown(): readonly string[] {
    const standing = [...this.#events.values()].filter(({ isCancelled }) => !isCancelled);
    return standing.map(({ summary, day }) => `${day} ${summary}`).sort();
  }
}

const sideWords: Readonly<Record<string, string>> = { group: "de groep", household: "het huishouden" };

/** The talks of M-01 and M-02 that took place, and those to come of what runs, as the sheets say it and a calendar shows it. */
function onTheSheets(snapshot: Snapshot): readonly string[] {
  const matches = ownRows(snapshot, matchesDesign);
  const ended = new Set(matches.filter(({ values }) => values["status"] === "ended").map(({ key }) => key));
  return ownRows(snapshot, checkInsDesign)
    .flatMap(({ values }) => {
      const [match, status] = [String(values["match"]), String(values["status"])];
      const isShown = match !== "M-03" && (status === "held" || (status === "planned" && !ended.has(match)));
      return isShown ? [`${String(values["planned"])} ${match}: gesprek met ${sideWords[String(values["side"])]}`] : [];
    })
    .sort();
}

/** Something that happens to a match, and the days that go by. */
interface Turn {
  readonly match: "M-01" | "M-02";
  readonly what: "start" | "pause" | "rest" | "resume" | "end" | "held" | "skip" | "agree" | "nothing";
  readonly days: number;
  readonly pick: number;
}

const turn: fc.Arbitrary<Turn> = fc.record({
  match: fc.constantFrom("M-01", "M-02"),
  what: fc.constantFrom("start", "pause", "rest", "resume", "end", "held", "skip", "agree", "nothing"),
  days: fc.integer({ min: 1, max: 60 }),
  pick: fc.nat({ max: 27 }),
});

/** What people type for it: sheet columns with their values, of the match or of one of its talks that is to come. */
function typed(snapshot: Snapshot, { match, what, pick }: Turn, today: string): Snapshot {
  const ofMatch = (values: Readonly<Record<string, Scalar>>): Snapshot =>
    Object.entries(values).reduce((so, [column, value]) => typedIn(so, matchesDesign, match, column, value), snapshot);
  const talks = ownRows(snapshot, checkInsDesign).filter(
    ({ values }) => values["match"] === match && values["status"] === "planned",
  );
  const talk = talks[pick % Math.max(1, talks.length)];
  const ofTalk = (column: string, value: Scalar): Snapshot =>
    talk === undefined ? snapshot : typedIn(snapshot, checkInsDesign, talk.key, column, value);
  switch (what) {
    case "start":
      return ofMatch({ "starts-on": plusDays(today, pick) });
    case "pause":
      return ofMatch({ status: "gepauzeerd", "paused-from": today, "resumes-on": plusDays(today, pick + 1) });
    case "rest":
      return ofMatch({ status: "gepauzeerd", "paused-from": today, "resumes-on": null });
    case "resume":
      return ofMatch({ status: "gestart", "resumes-on": today });
    case "end":
      return ofMatch({ status: "beëindigd", "ended-on": today });
    case "held":
      return ofTalk("done", today);
    case "skip":
      return ofTalk("status", "vervalt");
    case "agree":
      return talk?.values["number"] === 14 ? snapshot : ofTalk("next-date", plusDays(today, pick));
    case "nothing":
      return snapshot;
  }
}

describe("the calendar of a contact person", () => {
  const plain = programme();

  it("shows exactly what is planned, whatever moved, rested or ended, when its files are imported in order", function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), (turns) => {
        const calendar = new Calendar();
        let [snapshot, today] = [plain, firstDay];
        calendar.import(events(snapshot, today));
        turns.forEach((one, place) => {
          today = plusDays(today, one.days);
          snapshot = tracked(typed(snapshot, one, today), today);
          calendar.import(events(snapshot, today, place + 1));
        });
        assert.deepEqual(calendar.shown, onTheSheets(snapshot));
      }),
      { numRuns: 20 },
    );
  });

  it("has all talks of all their matches, and none of anybody else", () => {
    const found = events(plain, firstDay);
    assert.equal(found.length, 56);
    assert.ok(found.every(({ summary, isCancelled }) => /^M-0[12]: gesprek met /u.test(summary) && !isCancelled));
    assert.equal(new Set(found.map(({ uid }) => uid)).size, 56);
  });

  it("does without a checklist, and without the tracker: both are made from the same days", () => {
    const bare = typedIn(workbookWith([matchWith({ id: "M-01", group: "G-01", household: "H-01", status: "started", startsOn: "2026-03-02" })]), matchesDesign, "M-01", "contact-person", caller); // prettier-ignore
    assert.equal(events(bare, firstDay).length, 28);
  });

  it("takes everything that did not take place out after the end, for a year, also when only that match is asked for", () => {
    const held = typedIn(plain, checkInsDesign, "M-01 | groep | 1", "done", "2026-03-04");
    const ended = ["status", "ended-on"].reduce(
      (so, column) => typedIn(so, matchesDesign, "M-01", column, column === "status" ? "beëindigd" : "2026-03-20"),
      tracked(held, "2026-03-05"),
    );
    const gone = tracked(ended, "2026-03-20");
    const asked: ShareRequest = { audience: "contact", match: "m-1", names: false, calendar: true };
    const found = events(gone, "2026-03-20", 0, asked);
    assert.equal(found.length, 27);
    assert.ok(found.every(({ summary, isCancelled }) => isCancelled && summary.startsWith("Vervalt: M-01")));
    assert.equal(events(gone, "2027-03-20").length, 27 + 28);
    assert.equal(events(gone, "2027-03-23").length, 28);
  });

  it("keeps what people call a match to itself where that is no code: it may be a name", () => {
    const odd = workbookWith([matchWith({ id: "Invented Family", group: "G-01", household: "H-01", status: "started", startsOn: "2026-03-02", contactPerson: caller })]); // prettier-ignore
    const found = events(odd, firstDay);
    assert.equal(found.length, 28);
    assert.ok(found.every(({ summary }) => summary.startsWith("een match zonder code: gesprek met ")));
  });

  it("leaves a match alone of which a person typed a status that nobody understands", () => {
    const odd = typedIn(plain, matchesDesign, "M-01", "status", "in overleg");
    assert.equal(events(odd, firstDay).length, 28);
  });

  const refused: readonly (readonly [what: string, snapshot: Snapshot, asked: ShareRequest, code: string])[] = [
    ["nobody", plain, { audience: "contact", names: false, calendar: true }, "share-needs-who"],
    ["somebody without a match", plain, { ...request, who: "Nobody Known" }, "share-nobody"],
    ["a match that is not there", plain, { ...request, match: "M-99" }, "share-match-unknown"],
    ["a match of somebody else", plain, { ...request, match: "M-03" }, "share-not-theirs"],
    [
      "a match without a contact person",
      typedIn(plain, matchesDesign, "M-01", "contact-person", null),
      { ...request, match: "M-01" },
      "share-contact-missing",
    ],
    [
      "a proposal",
      typedIn(plain, matchesDesign, "M-01", "status", "voorstel"),
      { ...request, match: "M-01" },
      "share-match-not-running",
    ],
    [
      "matches without a first meeting",
      workbookWith([matchWith({ id: "M-01", group: "G-01", household: "H-01", status: "started", contactPerson: caller })]), // prettier-ignore
      request,
      "share-no-talks",
    ],
  ];
  for (const [what, snapshot, asked, code] of refused) {
    it(`is refused for ${what}`, () => {
      assert.throws(
        () => sharedFile(snapshot, reading, asked, optionsOn(firstDay)),
        (error) => error instanceof RequestProblem && error.told.code === code,
      );
    });
  }
});
