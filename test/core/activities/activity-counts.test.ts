import { strict as assert } from "node:assert";
import fc from "fast-check";
import { activityCounts, type ActivityCounts } from "../../../core/activities/activity-counts.ts";
import { approvalsDesign } from "../../../core/sheets/approvals.ts";
import { contactRosterDesign } from "../../../core/sheets/contact-roster.ts";
import { eventsDesign } from "../../../core/sheets/events.ts";
import { introductionsDesign } from "../../../core/sheets/introductions.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { partnerSignalsDesign } from "../../../core/sheets/partner-signals.ts";
import { trainingsDesign } from "../../../core/sheets/trainings.ts";
import { workGoalsDesign } from "../../../core/sheets/work-goals.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { rowTyped, typedIn } from "../tasks/workbooks.ts";
import { listsOf, readingOf, today, updated } from "./programme.ts";

const resting = matchWith({
  id: "M-07",
  group: "WG-1",
  household: "H-1",
  status: "paused",
  startsOn: "2025-11-03",
  pausedFrom: "2026-02-16",
});

const empty = updated(
  listsOf({
    groups: ["WG-1"],
    households: ["H-1", "H-2"],
    members: [
      ["WG-1", "Sanne"],
      ["WG-1", "Joris"],
    ],
    matches: [resting],
  }),
);

function countsOf(snapshot: Snapshot): ActivityCounts {
  return activityCounts({ snapshot, reading: readingOf(snapshot), today, language: "nl" });
}

/** The lines of the overview that lead to a sheet of these, with number and what comes next. */
function linesOf(snapshot: Snapshot, names: readonly string[]): readonly string[] {
  return ownRows(updated(snapshot), overviewDesign)
    .filter(({ values }) => names.includes(textOf(values["sheet"])))
    .map(({ values }) => [values["what"], values["count"], values["next"]].map((one) => textOf(one)).join(" · "));
}

const names = [
  "Training",
  "Goedkeuring",
  "Bijeenkomsten",
  "Netwerk",
  "Werkdoelen",
  "Signalen partners",
  "Contactrooster",
];

describe("the sheets around the matches", () => {
  it("count nothing but who is not ready, while nobody filled them in", () => {
    assert.deepEqual(countsOf(empty), {
      events: { count: 0, newcomers: 0, residents: 0, online: 0, byNewcomers: 0 },
      introductions: { byGroup: 0, byHousehold: 0, cameOf: 0 },
      workGoals: { open: 0, withoutConsent: 0 },
      partnerSignals: { open: 0, byTheme: [] },
      rosters: { current: 0, runOut: 0 },
      training: { members: 2, households: 2 },
      approvals: { groups: 0 },
    });
  });

  it("have a line on the overview each, which leads there", () => {
    assert.equal(linesOf(empty, names).length, names.length);
  });

  it("come with matches only once there is a sheet with matches", () => {
    const bare = updated(listsOf({ groups: ["WG-1"], members: [] }));
    const made = bare.sheetNames.filter((name) => names.includes(name));
    assert.deepEqual(made, ["Training", "Goedkeuring", "Bijeenkomsten", "Signalen partners"]);
    assert.equal(linesOf(bare, names).length, made.length);
  });

  it("are counted with what people wrote in them", () => {
    const rows: readonly (readonly [Parameters<typeof rowTyped>[1], Parameters<typeof rowTyped>[2]])[] = [
      [
        eventsDesign,
        { on: "2026-01-10", what: "kookworkshop", newcomers: 12, residents: 15, organiser: "nieuwkomers" },
      ],
      [eventsDesign, { on: "2026-02-10", what: "rondleiding", newcomers: "19", residents: 25, online: "ja" }],
      [introductionsDesign, { match: "M-07", direction: "group", to: "werk", result: "ja" }],
      [
        introductionsDesign,
        { match: "M-07", direction: "huishouden stelt groep voor", to: "familie", result: "nog open" },
      ],
      [introductionsDesign, { match: "M-07", direction: "huishouden", to: "vrienden" }],
      [workGoalsDesign, { match: "M-07", goal: "stage", "client-manager": "ja" }],
      [workGoalsDesign, { match: "M-07", goal: "diploma", progress: "gelukt" }],
      [partnerSignalsDesign, { theme: "wonen", party: "gemeente", what: "sleutel laat" }],
      [partnerSignalsDesign, { theme: "wonen", party: "COA", what: "te kort", status: "besproken" }],
      [partnerSignalsDesign, { theme: "werk", party: "gemeente", what: "traag", status: "opgelost" }],
      [contactRosterDesign, { match: "M-07", from: "2026-02-16", until: "2026-03-08" }],
    ];
    const filled = rows.reduce((so, [design, values]) => rowTyped(so, design, values), empty);
    const typed = typedIn(
      typedIn(filled, trainingsDesign, "WG-1 | Sanne", "start", "gevolgd"),
      approvalsDesign,
      "WG-1 | Sanne",
      "declaration",
      "ja",
    );
    assert.deepEqual(countsOf(typed), {
      events: { count: 2, newcomers: 31, residents: 40, online: 1, byNewcomers: 1 },
      introductions: { byGroup: 1, byHousehold: 2, cameOf: 1 },
      workGoals: { open: 1, withoutConsent: 1 },
      partnerSignals: { open: 2, byTheme: [{ theme: "housing", open: 2 }] },
      rosters: { current: 0, runOut: 1 },
      training: { members: 1, households: 2 },
      approvals: { groups: 1 },
    });
    assert.deepEqual(linesOf(typed, names), [
      "Groepsleden zonder starttraining · 1 · Huishoudens zonder startbijeenkomst: 2. Plan de training en de bijeenkomst voor de eerste ontmoeting.",
      "Groepen die op papieren wachten · 1 · Deze groepen doen mee aan een ronde zodra de papieren van elk lid zijn gezien.",
      "Bijeenkomsten · 2 · Nieuwkomers: 31. Bewoners: 40. Mede door nieuwkomers georganiseerd: 1.",
      "Voorgesteld aan elkaars netwerk · 3 · Door de groep: 1. Door het huishouden: 2. Daar kwam iets van: 1.",
      "Werkdoelen waar mensen mee bezig zijn · 1 · Vraag eerst toestemming om te delen: dat ontbreekt bij 1 doel.",
      "Signalen voor partners, nog open · 2 · Bespreek ze met de partners: wonen 2.",
      "Contactroosters die nu gelden · 0 · Maak een nieuwe periode: bij 1 match die rust is het rooster voorbij.",
    ]);
  });
});

describe("people at events", () => {
  it("are added up, whatever else stands there", () => {
    const event = fc.record({
      newcomers: fc.oneof(fc.nat(200), fc.constantFrom(null, "veel", -3, 2.5)),
      residents: fc.nat(200),
    });
    fc.assert(
      fc.property(fc.array(event, { maxLength: 5 }), (events) => {
        const typed = events.reduce(
          (so, { newcomers, residents }, place) =>
            rowTyped(so, eventsDesign, { on: "2026-02-01", what: `nummer ${place}`, newcomers, residents }),
          empty,
        );
        const sum = (counts: readonly unknown[]): number =>
          counts.reduce<number>((so, one) => so + (Number.isInteger(one) && Number(one) >= 0 ? Number(one) : 0), 0);
        const { count, newcomers, residents } = countsOf(typed).events;
        assert.deepEqual(
          { count, newcomers, residents },
          {
            count: events.length,
            newcomers: sum(events.map((one) => one.newcomers)),
            residents: sum(events.map((one) => one.residents)),
          },
        );
      }),
      { numRuns: 15 },
    );
  });
});
