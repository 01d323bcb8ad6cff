import assert from "node:assert/strict";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { SharedSheet, ShareRequest } from "../../../core/share/shared-file.ts";
import { matchPlanDesign } from "../../../core/sheets/match-plan.ts";
import { matchTasksDesign } from "../../../core/sheets/match-tasks.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { rowTyped, typedIn, workbookWith } from "../tasks/workbooks.ts";
import { columnOf, matches, secret, shared, sheetsFor, workbook } from "./shared-programme.ts";

const group: ShareRequest = { audience: "group", match: "M-07", names: true };

function named(sheets: readonly SharedSheet[], name: string): SharedSheet {
  const found = sheets.find(({ layout }) => layout.name === name);
  assert.ok(found !== undefined, name);
  return found;
}

/** The lines below a heading, up to the next one. */
function below({ rows, headings = [] }: SharedSheet, heading: string): readonly (readonly unknown[])[] {
  const start = rows.findIndex(([first], place) => headings.includes(place) && first === heading);
  assert.ok(start >= 0, heading);
  const end = headings.find((place) => place > start) ?? rows.length;
  return rows.slice(start + 1, end);
}

function uids(snapshot: Snapshot, request: ShareRequest): ReadonlyMap<string, string> {
  const file = shared(snapshot, { ...request, calendar: true });
  assert.ok(file.kind === "calendar");
  const events = file.text.replace(/\r\n /gu, "").split("BEGIN:VEVENT").slice(1);
  return new Map(
    events.map((one) => [/UID:(.*)\r/u.exec(one)?.[1] ?? "", /DTSTART;VALUE=DATE:(\d+)/u.exec(one)?.[1] ?? ""]),
  );
}

describe("files for each audience", () => {
  const plain = workbook();
  const own = matchTasksDesign("M-07");

  it("give a group its week, all tasks, the plan and who does what", () => {
    const names = sheetsFor(plain, group).map(({ layout }) => layout.name);
    assert.deepEqual(names, ["Deze week", "Alle taken", "Plan", "Wie doet wat"]);
  });

  it("say per member what is theirs this week, late things included", () => {
    const member = `${secret("First031")} ${secret("Last031")}`;
    const typed = typedIn(plain, own, "T53", "person", member);
    const late = shared(typed, group, "2026-06-01");
    assert.ok(late.kind === "workbook");
    const week = named(late.sheets, "Deze week");
    const lines = below(week, secret("First031"));
    assert.ok(
      lines.some(([what, , , state]) => String(what).startsWith("Wekelijks postmoment") && state === "te laat"),
    );
    assert.equal(week.onePage, true);
  });

  it("call members by number unless the coordinator chose their first names", () => {
    const numbered = named(sheetsFor(plain, { ...group, names: false }), "Deze week");
    for (const place of [1, 2, 3]) assert.ok(below(numbered, `lid ${place}`).length > 0);
    const first = named(sheetsFor(plain, group), "Deze week");
    for (const place of [1, 2, 3]) assert.ok(below(first, secret(`First03${place}`)).length > 0);
  });

  const people: readonly (readonly [typed: string, shown: string])[] = [
    [`${secret("First031")} ${secret("Last031")}`, secret("First031")],
    [secret("First032"), secret("First032")],
    ["lid 3", secret("First033")],
    [`${secret("First031")} + ${secret("First032")}`, `${secret("First031")}, ${secret("First032")}`],
    [`${secret("First031")} en ${secret("First041")}`, `${secret("First031")}, iemand anders`],
    ["Piet de buurman", "iemand anders"],
    ["de groep", "groep"],
    ["nieuwkomer", "nieuwkomer"],
  ];
  for (const [typed, shownAs] of people) {
    it(`show ${typed} beside a task of the group as ${shownAs}`, () => {
      const tasks = named(sheetsFor(typedIn(plain, own, "T53", "person", typed), group), "Alle taken");
      const place = columnOf(tasks, "task").indexOf("T53");
      assert.equal(columnOf(tasks, "person")[place], shownAs);
    });
  }

  it("give a group the goals that the newcomer agreed with, and no others", () => {
    const plan = matchPlanDesign("M-07");
    const goals = ownRows(plain, plan)
      .filter(({ values }) => values["part"] === "goal")
      .map(({ key }) => key);
    const [agreed = "", refused = "", open = ""] = goals;
    const typed = [agreed, refused, open].reduce((so, row) => typedIn(so, plan, row, "goal", `Doel ${row}`), plain);
    const said = typedIn(typedIn(typed, plan, agreed, "agreed", "ja"), plan, refused, "agreed", "nee");
    assert.deepEqual(columnOf(named(sheetsFor(said, group), "Plan"), "goal"), [`Doel ${agreed}`]);
  });

  it("give a municipality its own tasks in its own matches, and how far the money is", () => {
    const arriving = typedIn(plain, matchesDesign, "M-07", "arrives-on", "2026-03-05");
    const sheets = sheetsFor(arriving, { audience: "municipality", who: " almere ", names: false });
    const tasks = named(sheets, "Taken van de gemeente");
    assert.deepEqual([...new Set(columnOf(tasks, "match"))], ["M-07"]);
    assert.deepEqual([...new Set(columnOf(tasks, "part"))].sort(), ["helpt", "regelt"]);
    assert.deepEqual(columnOf(named(sheets, "Geld"), "status"), ["nog niet"]);
  });

  it("give a contact person how each of their matches stands", () => {
    const [sheet, ...others] = sheetsFor(plain, { audience: "contact", who: "contact persoon", names: false });
    assert.ok(sheet !== undefined && others.length === 0);
    assert.deepEqual(columnOf(sheet, "match"), ["M-07", "M-08"]);
    assert.deepEqual(columnOf(sheet, "plan"), ["niet af", "niet af"]);
    assert.deepEqual(columnOf(sheet, "talk-group"), ["2026-03-06", "2026-03-04"]);
  });

  it("give an ambassador the role, the matches and the tasks that need a bridge", () => {
    const sheets = sheetsFor(plain, { audience: "ambassador", who: "A-01", names: false });
    assert.deepEqual(
      sheets.map(({ layout }) => layout.name),
      ["Mijn rol", "Mijn matches", "Taken"],
    );
    assert.deepEqual(columnOf(named(sheets, "Mijn matches"), "match"), ["M-07", "M-08"]);
    assert.ok(named(sheets, "Taken").rows.length > 5);
  });

  it("are in the language of the workbook", () => {
    const names = sheetsFor(workbook("en"), group).map(({ layout }) => layout.name);
    assert.deepEqual(names, ["This week", "All tasks", "Plan", "Who does what"]);
  });

  it("keep what names an appointment when its day moves", () => {
    const before = uids(plain, group);
    const after = uids(typedIn(plain, matchesDesign, "M-07", "starts-on", "2026-04-01"), group);
    const both = [...before.keys()].filter((uid) => after.has(uid));
    assert.ok(both.length > 5);
    assert.equal(both.length, before.size);
    assert.ok(both.some((uid) => before.get(uid) !== after.get(uid)));
    assert.equal(uids(plain, { ...group, match: "M-08" }).size > 0, true);
    for (const uid of uids(plain, { ...group, match: "M-08" }).keys()) assert.ok(!before.has(uid));
  });

  it("give a contact person the talks for a calendar", () => {
    assert.equal(uids(plain, { audience: "contact", match: "M-07", names: false }).size, 28);
  });

  it("tell others than the group nothing that people typed as the number or subject of a task", () => {
    const words = { task: secret("Number"), domain: secret("Subject"), responsible: "gemeente", due: "2026-03-11" };
    const typed = rowTyped(plain, own, { ...words, title: "Iets" });
    const tasks = named(
      sheetsFor(typed, { audience: "municipality", match: "M-07", names: false }),
      "Taken van de gemeente",
    );
    const place = columnOf(tasks, "title").indexOf("eigen taak");
    assert.deepEqual([columnOf(tasks, "task")[place], columnOf(tasks, "domain")[place]], [null, null]);
    assert.ok(columnOf(named(sheetsFor(typed, group), "Alle taken"), "domain").includes(words.domain));
  });

  it("tell a group how far a goal is, in words that we know", () => {
    const plan = matchPlanDesign("M-07");
    const [row = ""] = ownRows(plain, plan).flatMap(({ key, values }) => (values["part"] === "goal" ? [key] : []));
    const agreed = [
      ["goal", "Doel"],
      ["agreed", "ja"],
    ].reduce((so, [column = "", value = ""]) => typedIn(so, plan, row, column, value), plain);
    const told = (typed: string) =>
      columnOf(named(sheetsFor(typedIn(agreed, plan, row, "progress", typed), group), "Plan"), "progress");
    assert.deepEqual(told("mee bezig"), ["bezig"]);
    assert.deepEqual(told(secret("Progress")), [null]);
  });

  it("have no column that is wider than the paper: nothing prints it whole", () => {
    const characters = { portrait: 75, landscape: 115 };
    for (const audience of ["group", "municipality", "contact", "ambassador", "profile", "home"] as const) {
      for (const { layout } of sheetsFor(plain, { audience, match: "M-07", names: true })) {
        const widest = Math.max(...layout.columns.map(({ width }) => width));
        assert.ok(widest <= characters[layout.print.orientation], `${layout.name}: ${widest}`);
      }
    }
  });

  const refused: readonly (readonly [what: string, request: ShareRequest, code: string])[] = [
    ["a match that is not there", { ...group, match: "M-99" }, "share-match-unknown"],
    ["a group without a match", { audience: "group", names: false }, "share-needs-match"],
    ["a municipality without a name or match", { audience: "municipality", names: false }, "share-needs-who"],
    ["nobody's matches", { audience: "municipality", who: " ", names: false }, "share-needs-who"],
    ["a municipality without a match", { audience: "municipality", who: "Zeist", names: false }, "share-nobody"],
    [
      "somebody else's match",
      { audience: "municipality", match: "M-07", who: "Haarlem", names: false },
      "share-not-theirs",
    ],
    ["a calendar of profiles", { audience: "profile", names: false, calendar: true }, "share-no-calendar"],
  ];
  for (const [what, request, code] of refused) {
    it(`are refused for ${what}`, () => {
      assert.throws(
        () => shared(plain, request),
        (error) => error instanceof RequestProblem && error.told.code === code,
      );
    });
  }

  it("are refused before there is a checklist, and of a match that is over", () => {
    const ended = workbookWith([{ ...(matches[0] ?? assert.fail()), status: "ended" }]);
    for (const [snapshot, code] of [
      [workbookWith(matches), "share-no-checklist"],
      [ended, "share-match-not-running"],
    ] as const) {
      assert.throws(
        () => shared(snapshot, group),
        (error) => error instanceof RequestProblem && error.told.code === code,
      );
    }
  });

  it("have names of files without names of people", () => {
    const file = shared(plain, { audience: "contact", who: "Contact Persoon", names: false });
    assert.equal(file.name, "Samen Hier voor de contactpersoon.xlsx");
    for (const audience of ["group", "home", "profile"] as const) {
      const { name } = shared(plain, { audience, match: "m-7", names: false });
      assert.match(name, /^Samen Hier M-07 voor /u);
    }
  });
});
