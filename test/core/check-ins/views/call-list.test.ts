import { strict as assert } from "node:assert";
import { trackerPlan } from "../../../../core/check-ins/tracker-plan.ts";
import { callListDesign } from "../../../../core/sheets/call-list.ts";
import { matchesDesign } from "../../../../core/sheets/matches.ts";
import { ownRows } from "../../../../core/sheets/own-rows.ts";
import type { Scalar } from "../../../../core/workbook/cell.ts";
import { matchWith } from "../../tasks/matches.ts";
import { after, cellIn, optionsOn, readingWith, typedIn } from "../../tasks/workbooks.ts";
import { column, made, planned, typed } from "./stage.ts";

describe("the call list", () => {
  const today = "2026-03-19"; // a Thursday

  it("has what is overdue, of this week and of four weeks more, and how late it is", () => {
    const workbook = made(today);
    const rows = ownRows(workbook, callListDesign).map(({ key, values }) => [key, values["when"], values["late"] ?? 0]);
    assert.deepEqual(rows, [
      ["M-07 | groep | 1", "overdue", 14],
      ["M-07 | huishouden | 1", "overdue", 14],
      ["M-07 | groep | 2", "overdue", 2],
      ["M-07 | huishouden | 2", "overdue", 2],
      ["M-07 | groep | 3", "later", 0],
      ["M-07 | huishouden | 3", "later", 0],
    ]);
    const bounds = (day: string): readonly Scalar[] => column(made(day), callListDesign, "when");
    assert.deepEqual(bounds("2026-03-05").slice(0, 2), ["this-week", "this-week"]); // on the day itself
    assert.deepEqual(bounds("2026-03-06").slice(0, 2), ["overdue", "overdue"]);
    assert.equal(bounds("2026-03-01").length, 4); // Sunday 1 March and four weeks: up to 29 March
  });

  it("goes by contact person, those without one first, with what to do", () => {
    const matches = [
      matchWith({ id: "M-01", status: "started", startsOn: "2026-03-03", contactPerson: "Zoë Invented" }),
      matchWith({ id: "M-02", status: "started", startsOn: "2026-03-04" }),
      matchWith({ id: "M-03", status: "started", startsOn: "2026-03-03", contactPerson: "Abel Invented" }),
    ];
    const people = column(made("2026-03-05", matches), callListDesign, "contact-person");
    assert.deepEqual(
      [...new Set(people)],
      ["Nog niemand: vul de contactpersoon in op het blad Matches", "Abel Invented", "Zoë Invented"],
    );
  });

  it("says what help with the language the last talk of that side needed", () => {
    const workbook = planned(
      typed(made(today), [
        ["M-07 | huishouden | 1", "done", "2026-03-06"],
        ["M-07 | huishouden | 1", "language-support", "tolk"],
      ]),
      today,
    );
    assert.equal(cellIn(workbook, callListDesign, "M-07 | huishouden | 2", "language"), "interpreter");
    assert.equal(cellIn(workbook, callListDesign, "M-07 | groep | 2", "language"), null);
    assert.equal(cellIn(workbook, callListDesign, "M-07 | huishouden | 1", "when"), undefined);
  });

  it("leaves out a match of which somebody withdrew", () => {
    const reading = readingWith({ households: [{ code: "H-12", status: "withdrawn" }] });
    const left = trackerPlan(made(today), reading, optionsOn(today));
    assert.deepEqual(ownRows(after(made(today), left), callListDesign), []);
  });

  it("leaves out who rests or wants to stop", () => {
    const rests = typedIn(typedIn(made(today), matchesDesign, "M-07", "status", "gepauzeerd"), matchesDesign, "M-07", "paused-from", "2026-03-10"); // prettier-ignore
    assert.deepEqual(ownRows(planned(rests, today), callListDesign), []);
    const stops = typed(made(today), [
      ["M-07 | huishouden | 1", "done", "2026-03-06"],
      ["M-07 | huishouden | 1", "wants-on", "nee"],
    ]);
    assert.deepEqual([...new Set(column(planned(stops, today), callListDesign, "side"))], ["group"]);
  });
});
