import assert from "node:assert/strict";
import fc from "fast-check";
import { lotteryPlaces } from "../../../core/matching/lottery.ts";
import {
  frozenRound,
  plannedRound,
  type PlannedRound,
  type RoundSources,
} from "../../../core/matching/planned-round.ts";
import { resultOf } from "../../../core/matching/round-result.ts";
import { wantedRoundWhyNot } from "../../../core/matching/round-why-not-rows.ts";
import { wantedRoundWhy } from "../../../core/matching/round-why-rows.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { columnOf } from "../../../core/sheets/design.ts";
import { isWaiting, roundWhyDesign } from "../../../core/sheets/rounds.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { synced, type WantedRow } from "../../../core/sheets/synced.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { anyPool, groupOf, householdOf, north, readingOf } from "./people.ts";

const blank: Snapshot = { sheets: [], sheetNames: [] };

interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

function sourcesFor(people: People, settings: Settings, snapshot = blank): RoundSources {
  const reading = readingOf(people.groups, people.households);
  return { snapshot, reading, matches: [], settings, seed: "lente", arrangements: [] };
}

function planned(people: People, settings: Settings = defaultSettings): PlannedRound {
  const sources = sourcesFor(people, settings);
  return plannedRound(sources, frozenRound(sources, 1, "2026-03-02"));
}

function whyRows(people: People, settings?: Settings): readonly WantedRow[] {
  return wantedRoundWhy(planned(people, settings), "nl").rows;
}

function rowAbout(rows: readonly WantedRow[], code: string): WantedRow {
  return rows.find((row) => row["code"] === code) ?? {};
}

const at = (metres: number): Partial<Household> => ({ location: north(metres) });

describe("the sheet with a row for everybody", () => {
  it("has everybody once who is not on a break, those who wait first", () => {
    fc.assert(
      fc.property(anyPool(7), fc.boolean(), (people, control) => {
        const rows = whyRows(people, { ...defaultSettings, control });
        const codes = [...people.groups, ...people.households].filter(({ status }) => status !== "paused");
        assert.deepEqual(rows.map((row) => row["code"]).sort(), codes.map(({ code }) => code).sort());
        const outcomes = rows.map((row) => isWaiting({ outcome: row["outcome"] as string }));
        assert.deepEqual(
          outcomes,
          [...outcomes].sort((one, other) => Number(other) - Number(one)),
        );
        for (const row of rows) {
          assert.ok(typeof row["explanation"] === "string");
          assert.equal(row["partner"] === null, row["helps"] !== null);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("counts those who waited for the next round, and nobody else", () => {
    fc.assert(
      fc.property(anyPool(6), (people) => {
        const round = planned(people);
        const made = applied(blank, synced(blank, wantedRoundWhy(round, "nl"), "nl"));
        const next = frozenRound(sourcesFor(people, defaultSettings, made), 2, "2026-06-01");
        const waited = (side: string): readonly string[] =>
          round.drawn.waiting.filter((one) => one.side === side).map(({ code }) => code);
        assert.deepEqual([...next.groupsWaited.keys()].sort(), [...waited("group")].sort());
        assert.deepEqual([...next.householdsWaited.keys()].sort(), [...waited("household")].sort());
      }),
      { numRuns: 100 },
    );
  });

  /** The sheet as it was before everybody stood on it: those who wait, with a reason. */
  const before: Snapshot = {
    sheets: [
      {
        name: "Ronde 1 uitleg",
        key: "round_1_why",
        headerRow: 1,
        cells: [
          ["Wie", "Code", "Reden", "Mogelijke partners", "Uitleg", "Kwam het dichtst in de buurt", "Opmerking"],
          ["huishouden", "H-2", "loting", 1, "Mogelijk: 1 groep.", null, "gebeld"],
        ],
      },
    ],
    sheetNames: ["Ronde 1 uitleg"],
  };
  const two = { groups: [groupOf("WG-1")], households: [householdOf("H-1", at(500)), householdOf("H-2", at(800))] };

  it("counts everybody on a sheet of before as one who waited", () => {
    const next = frozenRound(sourcesFor(two, defaultSettings, before), 2, "2026-06-01");
    assert.deepEqual([...next.householdsWaited], [["H-2", 1]]);
  });

  function rowsAfter(people: People): readonly WantedRow[] {
    const sources = sourcesFor(people, defaultSettings, before);
    return wantedRoundWhy(plannedRound(sources, frozenRound(sources, 2, "2026-06-01")), "nl").rows;
  }

  it("says in how many earlier rounds somebody waited, and whom that decided against", () => {
    const rows = rowsAfter(two);
    const explained = ["H-2", "H-1", "WG-1"].map((code) => rowAbout(rows, code)["explanation"]);
    assert.deepEqual(explained, [
      "Waarom dit past, staat op het blad ‘Ronde 2’. Wachtte ook al in 1 eerdere ronde. Een van 2 huishoudens die samen maar 1 groep konden bereiken.",
      "Mogelijk: 1 groep. Een andere verdeling was even goed, maar anderen wachtten al langer: zij gingen voor. Dit wachten telt mee in de volgende ronde. Deze 2 huishoudens kunnen samen maar 1 groep bereiken: H-1, H-2. Daarom moet er 1 wachten.",
      "Waarom dit past, staat op het blad ‘Ronde 2’.",
    ]);
    assert.equal(rowAbout(rows, "H-1")["outcome"], "outnumbered");
  });

  it("does not put down to waiting what wishes decided", () => {
    const [first, second] = [householdOf("H-1", { ...at(500), type: "family" }), householdOf("H-2", at(800))];
    const groups = [groupOf("WG-1", { ranking: [["single-man"], ["family"]] })];
    const rows = rowsAfter({ groups, households: [first, { ...second, type: "single-man" }] });
    assert.match(textOf(rowAbout(rows, "H-1")["explanation"]), /de wensen beslisten/u);
  });

  it("tells who waits for wishes from who waits for want of places, with what the cheapest pair would cost", () => {
    const ranking = [["single-man"], ["family"], ["couple"]] as const;
    const groups = [
      groupOf("WG-1", { ranking: ranking.map((types) => [...types]) }),
      groupOf("WG-2", { location: north(60_000) }),
    ];
    const [man, family] = [{ type: "single-man" }, { type: "family" }] as const;
    const people = {
      groups,
      households: [
        householdOf("H-1", { ...at(500), ...family }),
        householdOf("H-2", { ...at(800), ...man }),
        householdOf("H-3", { ...at(60_000), ...man }),
        householdOf("H-4", { ...at(60_000), ...man }),
      ],
    };
    const rows = whyRows(people);
    const [wishes, drawn] = [rowAbout(rows, "H-1"), ["H-3", "H-4"].map((code) => rowAbout(rows, code)["outcome"])];
    assert.equal(wishes["outcome"], "wishes");
    assert.equal(
      textOf(wishes["explanation"]).split(" Deze ")[0],
      "Mogelijk: 1 groep. Er zijn er te weinig voor iedereen, en de wensen beslisten: met WG-1 kon het ook, maar dan krijgt iemand een tweede keuze in plaats van een eerste keuze.",
    );
    assert.deepEqual([...drawn].sort(), ["draw", "matched"]);
    const { waiting } = resultOf(planned(people), [], "nl");
    assert.deepEqual(
      waiting.filter(({ code }) => code === "H-1").map(({ reason, decidedBy }) => [reason, decidedBy]),
      [["outnumbered", "wishes"]],
    );
  });

  it("gives the place in the draw of those for whom it decided, and of nobody else", () => {
    const apart = {
      groups: [groupOf("WG-2", { location: north(60_000) })],
      households: [householdOf("H-3", at(60_500))],
    };
    const rows = whyRows({
      groups: [...two.groups, ...apart.groups],
      households: [...two.households, ...apart.households],
    });
    const places = lotteryPlaces("lente", ["H-1", "H-2", "H-3"]);
    const lots = ["H-1", "H-2", "H-3", "WG-1", "WG-2"].map((code) => rowAbout(rows, code)["lot"]);
    assert.deepEqual(lots, [places[0], places[1], null, null, null]);
    assert.deepEqual(
      rowsAfter(two).map((row) => row["lot"]),
      [null, null, null],
    );
  });

  it("says in the header what the place in the draw is", () => {
    const { title, hint } = columnOf(roundWhyDesign(1), "lot");
    assert.deepEqual(title, { nl: "Lot", en: "Place in draw" });
    assert.match(hint?.text.nl ?? "", /alleen als de loting besliste/u);
  });

  it("brings a sheet of before up to date, and keeps what people wrote", () => {
    const wanted = wantedRoundWhy(planned(two), "nl");
    const made = applied(before, synced(before, wanted, "nl"));
    const rows = ownRows(made, roundWhyDesign(1)).map(({ values }) => values);
    assert.deepEqual(rows.map(({ code }) => code).sort(), ["H-1", "H-2", "WG-1"]);
    assert.equal(rows.find(({ code }) => code === "H-2")?.["note"], "gebeld");
    assert.equal(rows.filter(isWaiting).length, 1);
    assert.deepEqual(synced(made, wanted, "nl"), []);
  });

  it("tells of too few places who are short of how many", () => {
    const people = { groups: [groupOf("WG-1"), groupOf("WG-2"), groupOf("WG-3")], households: [householdOf("H-1")] };
    const rows = whyRows(people);
    const waiting = rows.filter((row) => row["side"] === "group" && row["partner"] === null);
    for (const row of waiting) {
      assert.match(
        textOf(row["explanation"]),
        /Deze 3 groepen kunnen samen maar 1 huishouden bereiken: WG-1, WG-2, WG-3\. Daarom moeten er 2 wachten\.$/u,
      );
      assert.equal(row["helps"], "Alle huishoudens hebben al een groep. Een huishouden erbij helpt.");
    }
    const matched = rows.find((row) => row["side"] === "group" && row["partner"] !== null);
    assert.match(textOf(matched?.["explanation"]), /Een van 3 groepen die samen maar 1 huishouden konden bereiken\.$/u);
  });

  it("names no more than a dozen codes", () => {
    const codes = Array.from({ length: 15 }, (_, index) => `WG-${String(index + 1).padStart(2, "0")}`);
    const rows = whyRows({ groups: codes.map((code) => groupOf(code)), households: [householdOf("H-1")] });
    assert.match(textOf(rows[0]?.["explanation"]), /: WG-01, .*WG-12 en nog 3\. Daarom moeten er 14 wachten\.$/u);
  });

  const helps = (title: string, people: People, code: string, expected: string): void => {
    it(title, () => {
      assert.equal(rowAbout(whyRows(people), code)["helps"], expected);
    });
  };
  helps(
    "tells of a larger limit",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", at(6120))] },
    "WG-1",
    "Als 6,2 km ook mag (nu 5 km), kan deze groep een match krijgen, via H-1.\nNiemand anders verliest daardoor zijn match.",
  );
  helps(
    "tells of a limit that is no neighbourhood any more",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", at(30_000))] },
    "WG-1",
    "Pas met 30 km zou er plaats zijn. Dat is te ver om buren te zijn.",
  );
  helps(
    "tells what a group would have to carry",
    {
      groups: [groupOf("WG-1", { vulnerability: { willingness: 2, experience: 2 } })],
      households: [householdOf("H-1", { vulnerability: { score: 5 } })],
    },
    "WG-1",
    "Als deze groep kwetsbaarheid 5 aankan (nu 4), kan het ook, via H-1.\nNiemand anders verliest daardoor zijn match.",
  );
  helps(
    "respects a no",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", { consent: "no" })] },
    "H-1",
    "Geen toestemming geven is hun keuze; vraag er niet nog eens om voor deze ronde.",
  );
  helps(
    "respects a no where another rule stands in the way as well",
    { groups: [groupOf("WG-1")], households: [householdOf("H-1", { location: north(6000), consent: "no" })] },
    "H-1",
    "Geen toestemming geven is hun keuze; vraag er niet nog eens om voor deze ronde.",
  );
  it("says once of a household that said no that it takes no part, and names no groups", () => {
    const groups = ["WG-1", "WG-2", "WG-3"].map((code) => groupOf(code));
    const refused = rowAbout(whyRows({ groups, households: [householdOf("H-1", { consent: "no" })] }), "H-1");
    assert.equal(refused["outcome"], "said-no");
    assert.equal(refused["explanation"], "Dit huishouden gaf geen toestemming en doet daarom niet mee.");
    assert.equal(refused["nearest"], null);
  });
  helps(
    "tells of a postcode",
    { groups: [groupOf("WG-1")], households: [{ code: "H-1", vulnerability: { score: 2 }, consent: "yes" }] },
    "H-1",
    "De plaats ontbreekt. Met een postcode kan het misschien: WG-1 past verder bij de regels.",
  );
  helps(
    "tells that one rule is not enough",
    {
      groups: [groupOf("WG-1")],
      households: [householdOf("H-1", { location: north(6000), consent: "no" })],
    },
    "WG-1",
    "Eén regel ruimer maken is niet genoeg.",
  );
  helps(
    "tells whose match stands in the way only where there is one",
    {
      groups: [groupOf("WG-1"), groupOf("WG-2", { location: north(90_000) })],
      households: [
        householdOf("H-1", { location: north(6000), consent: "no" }),
        householdOf("H-2", { location: north(90_000) }),
      ],
    },
    "WG-1",
    "Eén regel ruimer maken is niet genoeg, zonder dat iemand anders zijn match verliest.",
  );

  it("gives the chance that was worked out", () => {
    const round = planned(two);
    const chances = [{ side: "household" as const, code: "H-2", matched: 0.45 }];
    const rows = wantedRoundWhy({ ...round, explanations: { ...round.explanations, chances } }, "nl").rows;
    assert.deepEqual([rowAbout(rows, "H-2")["chance"], rowAbout(rows, "WG-1")["chance"]], [0.45, null]);
  });
});

describe("the sheet of why not", () => {
  const ranking = [["family" as const], ["couple" as const], ["single-man" as const]];
  const people = {
    groups: [groupOf("WG-1", { ranking }), groupOf("WG-2", { ranking: [["family"]] })],
    households: [
      householdOf("H-1", { ...at(900), type: "single-man" }),
      householdOf("H-2", { ...at(600), type: "family" }),
      householdOf("H-3", { ...at(300), type: "couple" }),
    ],
  };

  const notOnList = "een keuze die niet op de lijst stond";

  it("has per group the others it might have had, the best liked first", () => {
    const round = planned(people);
    const rows = wantedRoundWhyNot(round, "nl")?.rows ?? [];
    assert.deepEqual(
      round.drawn.pairs.map(({ group, household }) => `${group.code} ${household.code}`),
      ["WG-1 H-3", "WG-2 H-2"],
    );
    assert.deepEqual(
      rows.map((row) => [row["group"], row["household"], row["group-rank"], row["goal"], row["cost"], row["moves"]]),
      [
        ["WG-1", "H-2", 1, "wishes", `Dan krijgt iemand ${notOnList} in plaats van een tweede keuze.`, 1],
        ["WG-1", "H-1", 3, "wishes", "Dan krijgt iemand een derde keuze in plaats van een tweede keuze.", 0],
        ["WG-2", "H-3", null, "wishes", `Dan krijgt iemand ${notOnList} in plaats van een tweede keuze.`, 1],
        ["WG-2", "H-1", null, "wishes", `Dan krijgt iemand ${notOnList} in plaats van een tweede keuze.`, 1],
      ],
    );
  });

  it("is told with a pair whose group would have liked another better", () => {
    const [pair] = planned(people).drawn.pairs;
    const [last] = (pair?.reasons ?? []).slice(-1);
    assert.equal(
      last === undefined ? "" : say("nl", last),
      `liever had deze groep H-2 gehad (eerste keuze), maar dan krijgt iemand ${notOnList} in plaats van een tweede keuze`,
    );
  });

  it("gives distances in tenths of a kilometre, and is for the coordinator alone", () => {
    const wanted = wantedRoundWhyNot(
      planned({ groups: [groupOf("WG-1")], households: [householdOf("H-1", at(1234)), householdOf("H-2", at(1234))] }),
      "nl",
    );
    assert.deepEqual(
      wanted?.rows.map((row) => row["kilometres"]),
      [1.2],
    );
    assert.match(wanted.lead?.join(" ") ?? "", /voor de coördinator\. Deel het niet/u);
  });

  it("is not there where nothing was left out", () => {
    const only = planned({ groups: [groupOf("WG-1")], households: [householdOf("H-1")] });
    assert.equal(wantedRoundWhyNot(only, "nl"), undefined);
  });

  it("keeps to some thousands of rows, and says so", () => {
    const many = planned({
      groups: Array.from({ length: 60 }, (_, index) => groupOf(`WG-${index}`)),
      households: Array.from({ length: 100 }, (_, index) => householdOf(`H-${index}`, at(index * 10))),
    });
    const wanted = wantedRoundWhyNot(many, "nl");
    assert.equal(wanted?.rows.length, 60 * 83);
    assert.match(wanted.lead?.join(" ") ?? "", /de 83 liefste/u);
  });
});
