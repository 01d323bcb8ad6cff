import assert from "node:assert/strict";
import * as fc from "fast-check";
import { Desk } from "../../../core/screens/desk.ts";
import type { JobRequest, Moment } from "../../../core/screens/request.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { book, groupRows, householdRows, sheet } from "../intake/book.ts";
import { anyWorkbook } from "../intake/any-workbook.ts";
import { pilot } from "../jobs/pilot.ts";
import { deskWith, done, monday, plainRound, screens, valueOf } from "./opened-desk.ts";

/** Every job, in the order of a year. */
const journey: readonly (readonly [JobRequest, Partial<Moment>?])[] = [
  [{ job: "inspect", mappings: [{ sheet: "Huishoudens", header: "Toestemming", field: "consent" }] }],
  [plainRound],
  [{ job: "check-round", round: 1, whyNot: [] }],
  [{ job: "replace", match: "M-01", household: "H-9", reason: "zij kennen elkaar" }],
  [{ job: "accept", round: 1, by: "all", start: "2026-03-09" }],
  [{ job: "checklists" }],
  [{ job: "check-ins" }],
  [{ job: "remind" }, { today: "2026-04-06" }],
  [{ job: "settings", settings: [{ key: "distance.km", value: "6 km" }] }],
  [{ job: "settings", settings: [{ key: "language", value: "en" }] }],
];

/** The sheet with the first list, one cell of it changed. */
function withTyping({ sheets, sheetNames }: Snapshot): Snapshot {
  const [first, ...others] = sheets;
  assert.ok(first !== undefined);
  const cells = first.cells.map((row, place) => (place === 1 ? [...row.slice(0, -1), "getypt"] : row));
  return { sheets: [{ ...first, cells }, ...others], sheetNames };
}

/** The same workbook, made of other objects. */
function copied(snapshot: Snapshot): Snapshot {
  return JSON.parse(JSON.stringify(snapshot)) as Snapshot;
}

/** Lists with postcodes and no table that says where they are. */
function workbookOfPostcodes(): Snapshot {
  return book(sheet("Groepen", groupRows), sheet("Huishoudens", householdRows));
}

describe("the desk behind the screens", () => {
  it("says with a plan what that runs into, and not all that is wrong with the lists", () => {
    const { sheets, sheetNames } = done(pilot, plainRound);
    const doubled = sheets.map((one) => (one.name === "Huishoudens" ? { ...one, cells: [...one.cells, one.cells[1] ?? []] } : one)); // prettier-ignore
    const desk = deskWith({ sheets: doubled, sheetNames });
    const codes = (request: JobRequest): readonly string[] =>
      valueOf(desk.preview(request, monday)).problems.map(({ code }) => code);
    const read = codes({ job: "inspect", mappings: [] });
    assert.ok(read.length > 0);
    assert.deepEqual(codes({ job: "accept", round: 1, match: "M-01", by: "group" }), []);
    assert.ok(codes({ ...plainRound, seed: "nog eens" }).some((code) => read.includes(code)));
    const early: JobRequest = { job: "accept", round: 1, match: "M-01", by: "group", start: "2026-02-02" };
    assert.ok(codes(early).includes("accept-start-early"));
  });

  it("shows every screen of any workbook at all, in both languages, as plain data", () => {
    const languages: readonly Language[] = ["nl", "en"];
    fc.assert(
      fc.property(anyWorkbook, (snapshot) => {
        const desk = deskWith(snapshot);
        for (const language of languages)
          for (const screen of screens) {
            const view = valueOf(desk.view(screen, { ...monday, language }));
            assert.deepEqual(JSON.parse(JSON.stringify(view)), view);
          }
      }),
      { numRuns: 20 },
    );
  });

  it("never tells people of screens what to type behind a command", () => {
    const typed = /samen-hier [a-z]|(?:^|[\s(])--[a-z]/u;
    fc.assert(
      fc.property(anyWorkbook, (snapshot) => {
        const { problems, summary } = valueOf(deskWith(snapshot).preview({ job: "inspect", mappings: [] }, monday));
        const texts = problems.flatMap(({ items }) => items.map(({ remedy = "" }) => remedy));
        for (const text of [...texts, ...summary]) assert.doesNotMatch(text, typed);
      }),
      { numRuns: 10 },
    );
    const requests: readonly JobRequest[] = [
      { ...plainRound, pins: [{ group: "WG-1", household: "H-9" }], settings: [{ key: "distance.km", value: "1" }] },
      { job: "replace", match: "M-01", household: "H-9", reason: " " },
      { job: "replace", match: "M-01", reason: "op verzoek" },
    ];
    const desk = deskWith(done(pilot, { ...plainRound, seed: "eerder" }));
    for (const request of requests) {
      const answer = desk.preview(request, monday);
      assert.ok("fault" in answer, JSON.stringify(request));
      assert.doesNotMatch(`${answer.fault.message} ${answer.fault.remedy ?? ""}`, typed);
    }
    const places = workbookOfPostcodes();
    const remedies = valueOf(deskWith(places).view("sheets", monday)).problems.flatMap(({ items }) => items.map(({ remedy = "" }) => remedy)); // prettier-ignore
    assert.ok(remedies.some((remedy) => remedy.includes("kies bij Matchronde een postcodebestand")));
    for (const remedy of remedies) assert.doesNotMatch(remedy, typed);
  });

  it("shows an empty workbook, too, and says what is missing", () => {
    const desk = deskWith({ sheets: [], sheetNames: [] });
    const start = valueOf(desk.view("start", monday));
    assert.deepEqual([start.isEmpty, start.next.key], [true, "add-people"]);
    assert.match(valueOf(desk.view("round", monday)).blocked ?? "", /groepen of huishoudens/u);
    const answer = desk.preview(plainRound, monday);
    assert.ok("fault" in answer);
    assert.equal(answer.fault.kind, "refused");
  });

  it("asks for a workbook before it shows one", () => {
    const answer = new Desk().view("start", monday);
    assert.ok("fault" in answer);
    assert.equal(answer.fault.kind, "refused");
  });

  describe("through a year", () => {
    let before: Snapshot = pilot;
    for (const [request, moment] of journey) {
      const at = { ...monday, ...moment };
      const start = before;
      const desk = deskWith(start);
      const preview = valueOf(desk.preview(request, at));
      const { steps, changes } = valueOf(desk.take(preview.fingerprint, "nl"));
      const after = applied(
        start,
        steps.flatMap(({ edits }) => edits),
      );
      before = after;

      it(`${request.job} does what its preview showed, and nothing the second time`, () => {
        assert.deepEqual(JSON.parse(JSON.stringify(preview)), preview);
        assert.deepEqual([changes, steps.length], [preview.changes, preview.steps.length]);
        assert.equal(changes > 0, JSON.stringify(after) !== JSON.stringify(start));
        const again = valueOf(deskWith(after).preview(request, at));
        assert.deepEqual([again.changes, again.steps], [0, []]);
      });

      it(`${request.job} is taken back step by step`, () => {
        const undone = [...steps].reverse().reduce((state, { undo }) => applied(state, undo), after);
        assert.deepEqual(undone, start);
        const [first, ...rest] = steps;
        if (first === undefined) return;
        const half = [...rest.slice(0, 1)].reverse().reduce((state, { edits }) => applied(state, edits), applied(start, first.edits)); // prettier-ignore
        const back = [...steps.slice(0, 2)].reverse().reduce((state, { undo }) => applied(state, undo), half);
        assert.deepEqual(back, start);
      });
    }

    it("changed something with every job but the check of a round", () => {
      assert.notDeepEqual(before, pilot);
    });
  });

  it("hands out a plan only on the workbook that it was made from", () => {
    const desk = deskWith(pilot);
    const { fingerprint } = valueOf(desk.preview(plainRound, monday));
    desk.open(copied(pilot));
    assert.ok("value" in desk.take(fingerprint, "nl"));
    desk.open(withTyping(pilot));
    const stale = desk.take(fingerprint, "nl");
    assert.ok("fault" in stale);
    assert.equal(stale.fault.kind, "stale");
    desk.open(copied(pilot));
    assert.ok("value" in desk.take(fingerprint, "nl"));
  });

  it("hands out the plan that was seen last and no other", () => {
    const desk = deskWith(pilot);
    const first = valueOf(desk.preview(plainRound, monday));
    const second = valueOf(desk.preview({ ...plainRound, seed: "anders" }, monday));
    assert.notEqual(first.fingerprint, second.fingerprint);
    const answer = desk.take(first.fingerprint, "nl");
    assert.ok("fault" in answer);
    assert.ok("value" in desk.take(second.fingerprint, "nl"));
    assert.ok("fault" in desk.preview({ job: "accept", round: 7, by: "all" }, monday));
    assert.ok("fault" in desk.take(second.fingerprint, "nl"));
  });

  it("gives another fingerprint for another day, request or cell", () => {
    const print = (snapshot: Snapshot, request: JobRequest, today: string): string =>
      valueOf(deskWith(snapshot).preview(request, { ...monday, today })).fingerprint;
    const prints = [
      print(pilot, { job: "checklists" }, "2026-03-02"),
      print(pilot, { job: "checklists" }, "2026-03-03"),
      print(pilot, { job: "check-ins" }, "2026-03-02"),
      print(withTyping(pilot), { job: "checklists" }, "2026-03-02"),
    ];
    assert.equal(new Set(prints).size, prints.length);
    assert.equal(print(copied(pilot), { job: "checklists" }, "2026-03-02"), prints[0]);
  });

  it("reads the numbers behind proofs for a round alone", () => {
    const desk = new Desk();
    const after = done(pilot, plainRound);
    const outline = { sheets: after.sheets.map((sheet: Sheet) => ({ ...sheet, rows: 1, columns: 1 })) };
    const numbers = after.sheets.find(({ key }) => key === "round_1_numbers")?.name ?? "";
    assert.ok(numbers !== "");
    assert.ok(!desk.needs(outline).includes(numbers));
    assert.ok(!desk.needs(outline, "checklists").includes(numbers));
    assert.ok(desk.needs(outline, "round").includes(numbers));
    assert.ok(desk.needs(outline, "check-round").includes(numbers));
  });
});
