import { strict as assert } from "node:assert";
import type { Match } from "../../../core/records/match.ts";
import { contactRosterDesign } from "../../../core/sheets/contact-roster.ts";
import type { SheetDesign } from "../../../core/sheets/design.ts";
import { eventsDesign } from "../../../core/sheets/events.ts";
import { introductionsDesign } from "../../../core/sheets/introductions.ts";
import { partnerSignalsDesign } from "../../../core/sheets/partner-signals.ts";
import { trainingsDesign } from "../../../core/sheets/trainings.ts";
import { workGoalsDesign } from "../../../core/sheets/work-goals.ts";
import { say } from "../../../core/text/sentence.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { rowTyped, typedIn } from "../tasks/workbooks.ts";
import { cellsWith, findings, listsOf, today, updated } from "./programme.ts";

function programme(fields: Partial<Match> = {}): Snapshot {
  const match = matchWith({
    id: "M-07",
    group: "WG-1",
    household: "H-1",
    status: "started",
    startsOn: "2026-01-12",
    ...fields,
  });
  return updated(
    listsOf({
      groups: ["WG-1"],
      households: ["H-1"],
      members: [
        ["WG-1", "Sanne"],
        ["WG-1", "Joris"],
      ],
      matches: [match],
    }),
  );
}

const running = programme();

/** The findings about the sheets around the matches: code and cell. */
function found(snapshot: Snapshot, day = today): readonly string[] {
  const codes = /^(?:activity|work-goal|roster|training)-/u;
  return findings(snapshot, day)
    .filter(({ told }) => codes.test(told.code))
    .map(({ told, sheet, cell }) => `${told.code} ${sheet ?? ""}!${cell ?? ""}`);
}

type Row = Readonly<Record<string, Scalar>>;

describe("a row on a sheet around the matches", () => {
  const event: Row = { on: "2026-03-01", what: "rondleiding", kind: "uitje", newcomers: 4, residents: 5 };
  const introduction: Row = { on: "2026-03-01", match: "M-07", direction: "groep", to: "werk", result: "ja" };
  const goal: Row = { match: "M-07", goal: "stage", "client-manager": "ja", consent: "ja", progress: "mee bezig" };
  const signal: Row = { on: "2026-03-01", theme: "wonen", party: "gemeente", what: "lange wachttijd", status: "open" };
  const roster: Row = { match: "M-07", from: "2026-03-01", until: "2026-03-20", who: "lid 1", how: "bellen" };

  const rows: readonly (readonly [says: string, SheetDesign, Row, problems: readonly string[]])[] = [
    ["event", eventsDesign, event, []],
    ["event on an unreadable day", eventsDesign, { ...event, on: "morgen" }, ["activity-day Bijeenkomsten!A6"]],
    ["event without a day", eventsDesign, { ...event, on: null }, ["activity-cell-blank Bijeenkomsten!A6"]],
    ["event with a number in words", eventsDesign, { ...event, newcomers: "vier" }, []],
    ["event with an unreadable number", eventsDesign, { ...event, residents: "veel" }, ["activity-number Bijeenkomsten!G6"]],
    ["event of an unknown kind", eventsDesign, { ...event, kind: "iets" }, ["activity-word Bijeenkomsten!C6"]],
    ["introduction", introductionsDesign, introduction, []],
    ["introduction in English", introductionsDesign, { ...introduction, direction: "group introduces household" }, []],
    ["introduction without a direction", introductionsDesign, { ...introduction, direction: null }, ["activity-cell-blank Netwerk!C6"]],
    ["introduction of no match of ours", introductionsDesign, { ...introduction, match: "M-99" }, ["activity-match-unknown Netwerk!B6"]],
    ["introduction of a match in lower case", introductionsDesign, { ...introduction, match: "m-07" }, []],
    ["work goal with consent", workGoalsDesign, goal, []],
    ["work goal without the client manager", workGoalsDesign, { ...goal, "client-manager": "nee", consent: null }, []],
    ["work goal with the client manager and no consent", workGoalsDesign, { ...goal, consent: null }, ["work-goal-without-consent Werkdoelen!E6"]],
    ["work goal of which consent was refused", workGoalsDesign, { ...goal, consent: "nee" }, ["work-goal-without-consent Werkdoelen!E6"]],
    ["work goal that was stopped", workGoalsDesign, { ...goal, consent: "nee", progress: "gestopt" }, []],
    ["signal", partnerSignalsDesign, signal, []],
    ["signal for nobody", partnerSignalsDesign, { ...signal, party: null }, ["activity-cell-blank Signalen partners!C6"]],
    ["roster", contactRosterDesign, roster, []],
    ["roster that ends before it begins", contactRosterDesign, { ...roster, until: "2026-02-20" }, ["roster-reversed Contactrooster!C7"]],
  ]; // prettier-ignore
  for (const [says, design, row, problems] of rows) {
    it(`${says}: ${problems.join(", ") || "right"}`, () => {
      assert.deepEqual(found(rowTyped(running, design, row)), problems);
    });
  }

  it("is told without what people typed, in both languages", () => {
    const typed = rowTyped(running, eventsDesign, {
      on: "zqxdag",
      what: "zqxwat",
      kind: "zqxsoort",
      residents: "zqxveel",
    });
    const told = findings(typed).flatMap((problem) => [say("nl", problem.told), say("en", problem.told)]);
    assert.ok(cellsWith(findings(typed), "activity-word").length === 1);
    assert.ok(!told.join(" ").includes("zqx"));
  });
});

describe("a contact roster", () => {
  const until = (match: Partial<Match>, ...days: readonly string[]): readonly string[] =>
    found(days.reduce((so, day) => rowTyped(so, contactRosterDesign, { match: "M-07", until: day }), programme(match)));
  const resting: Partial<Match> = { status: "paused", pausedFrom: "2026-02-16" };

  it("that ran out is told while the match still rests", () => {
    assert.deepEqual(until(resting, "2026-03-08"), ["roster-over Contactrooster!C7"]);
    assert.deepEqual(until(resting, "2026-02-20", "2026-03-01"), ["roster-over Contactrooster!C8"]);
  });

  it("holds on its last day, and when the next period is there", () => {
    assert.deepEqual(until(resting, "2026-03-09"), []);
    assert.deepEqual(until(resting, "2026-03-01", "2026-04-01"), []);
  });

  it("that ran out is right for a match that goes on, or was ended", () => {
    assert.deepEqual(until({}, "2026-03-08"), []);
    assert.deepEqual(until({ status: "ended", endedOn: "2026-03-01", pausedFrom: "2026-02-16" }, "2026-03-08"), []);
  });

  it("is asked of nobody who made none", () => {
    assert.deepEqual(until(resting), []);
  });
});

describe("a start training", () => {
  const days: readonly (readonly [startsOn: string, isTold: boolean])[] = [
    ["2026-04-09", false],
    ["2026-04-08", true],
    ["2026-03-09", true],
    ["2026-02-07", true],
    ["2026-02-06", false],
  ];
  for (const [startsOn, isTold] of days) {
    it(`that is missing is ${isTold ? "" : "not "}told for a first meeting on ${startsOn}`, () => {
      assert.deepEqual(found(programme({ startsOn })), isTold ? ["training-missing Training!D6"] : []);
    });
  }

  it("is asked for before arrival where that comes first", () => {
    const far = programme({ status: "confirmed", startsOn: "2026-06-01", arrivesOn: "2026-03-20" });
    assert.deepEqual(found(far), ["training-missing Training!D6"]);
  });

  const soon = programme({ startsOn: "2026-03-20" });
  const trained = (
    ...notes: readonly (readonly [member: string, column: string, value: Scalar])[]
  ): readonly string[] =>
    found(
      notes.reduce(
        (so, [member, column, value]) => typedIn(so, trainingsDesign, `WG-1 | ${member}`, column, value),
        soon,
      ),
    );

  it("points at the first member who lacks it, and is silent once all have it", () => {
    assert.deepEqual(trained(["Sanne", "start", "gevolgd"]), ["training-missing Training!D7"]);
    assert.deepEqual(trained(["Sanne", "start", "gevolgd"], ["Joris", "start", "n.v.t."]), []);
  });

  const planned: readonly (readonly [day: string | null, isTold: boolean])[] = [
    ["2026-03-19", false],
    ["2026-03-20", false],
    ["2026-03-21", true],
    ["2026-03-08", true],
    [null, false],
  ];
  for (const [day, isTold] of planned) {
    it(`that is planned on ${day ?? "no day"} for a first meeting on 20 March is ${isTold ? "" : "not "}told`, () => {
      const told = trained(["Sanne", "start", "gevolgd"], ["Joris", "start", "gepland"], ["Joris", "start-on", day]);
      assert.deepEqual(told, isTold ? ["training-missing Training!D7"] : []);
    });
  }

  it("is told at the row that the member will have, before anybody made the sheet", () => {
    const sheets = soon.sheets.filter(({ key }) => key !== trainingsDesign.key);
    assert.deepEqual(found({ sheets, sheetNames: sheets.map(({ name }) => name) }), ["training-missing Training!D6"]);
  });
});
