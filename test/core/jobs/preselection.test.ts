import assert from "node:assert/strict";
import fc from "fast-check";
import { planRound } from "../../../core/jobs/all.ts";
import type { PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { wantedPreselection } from "../../../core/matching/preselection-plan.ts";
import { roundResult, type RoundResult } from "../../../core/matching/round-result.ts";
import { preselection, type Preselection } from "../../../core/records/preselection.ts";
import { homesDesign } from "../../../core/sheets/homes.ts";
import { overviewDesign } from "../../../core/sheets/overview.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { preselectionDesign } from "../../../core/sheets/preselection.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Cell, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf, told } from "./pilot.ts";

const options: PlanRoundOptions = {
  ...told,
  seed: "voorbeeld",
  settings: [
    { key: "preset", value: "resettlement" },
    { key: "phase", value: "1" },
  ],
};

const groupHeaders = ["Groepscode", "Gemeente", "Bereidheid", "Ervaring", "Voorkeur (op volgorde)"];
const householdHeaders = [
  "Code huishouden", "Naam", "Woonplaats", "Postcode", "Leeftijd", "Volwassenen", "Kinderen", "Gezinssamenstelling",
  "Kwetsbaarheid", "Toestemming",
]; // prettier-ignore

type Row = readonly Scalar[];

/** A workbook of invented groups, homes and, where given, households. */
function workbook(groups: readonly Row[], homes?: readonly (readonly Cell[])[], households?: readonly Row[]): Snapshot {
  const { name, columns } = laidOut(homesDesign, "nl");
  const titles = columns.map(({ title }) => title);
  const sheets = [
    sheetOf("Welkom Groepen", [groupHeaders, ...groups]),
    ...(households === undefined ? [] : [sheetOf("Statushouders", [householdHeaders, ...households])]),
    ...(homes === undefined ? [] : [{ name, key: homesDesign.key, headerRow: 1, cells: [titles, ...homes] }]),
  ];
  return { sheets, sheetNames: sheets.map((sheet) => sheet.name) };
}

const groups: readonly Row[] = [
  ["WG-1", "Arnhem", 4, 4, "stel; gezin; alleenstaande man"],
  ["WG-2", "arnhem ", 1, 0, "gezin; stel"],
  ["WG-3", "Nijmegen", 4, 3, null],
  ["WG-4", null, 4, 4, null],
  ["WG-5", "Tiel", 4, 4, null],
];
const homes: readonly (readonly Cell[])[] = [
  ["Arnhem", "stel zonder kinderen", 2, 1, "2026-05-01"],
  ["Arnhem", null, 5, 1, null],
  ["Nijmegen", "maakt niet uit", null, null, null],
];
const households: readonly Row[] = [
  ["H-1", "Verzonnen Een", "Kampdorp", "9999ZZ", 33, 2, 0, "stel zonder kinderen", 1, "weet niet"],
  ["H-2", "Verzonnen Twee", "Kampdorp", "9999ZZ", 41, 2, 3, "gezin met kinderen", 5, "weet niet"],
  ["H-3", "Verzonnen Drie", "Kampdorp", "9999ZZ", 27, 1, 0, "alleenstaande man", 0, "ja"],
  ["H-4", "Verzonnen Vier", "Kampdorp", "9999ZZ", 58, 2, 0, "stel zonder kinderen", 0, "nee"],
];

function plan(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...options, ...more });
}

function found(snapshot: Snapshot): Preselection {
  const { result } = plan(snapshot);
  assert.ok(result.preselection !== undefined);
  return result.preselection;
}

/** Per group what is kept for it, in short. */
function keptBy({ groups: all }: Preselection): Record<string, readonly string[]> {
  return Object.fromEntries(
    all.map(({ group, kept, reason = "" }) => [
      group,
      kept.length === 0 ? [reason] : kept.map(({ profile, home }) => `${profile.type ?? "?"} ${home.type ?? "any"}`),
    ]),
  );
}

describe("phase 1 of resettlement (R12)", () => {
  it("divides kinds of households over groups by what they can carry, homes and wishes", () => {
    const { counts, groups: all } = found(workbook(groups, homes, households));
    assert.deepEqual(counts, { groups: 5, homes: 3, households: 3, placed: 3, choices: 0 });
    assert.deepEqual(keptBy(found(workbook(groups, homes, households))), {
      "WG-1": ["family any"],
      "WG-2": ["couple couple"],
      "WG-3": ["single-man any"],
      "WG-4": ["municipality-unknown"],
      "WG-5": ["no-home"],
    });
    assert.deepEqual(
      all.map(({ suitable }) => suitable.map(({ profile: { type } }) => type)),
      [["family", "couple", "single-man"], ["couple", "single-man"], ["family", "couple", "single-man"], [], []],
    );
  });

  it("asks for willingness and experience where they are missing, instead of saying that nothing fits", () => {
    const one = workbook([["WG-1", "Arnhem", null, 4, null]], homes, households);
    assert.deepEqual(keptBy(found(one)), { "WG-1": ["vulnerability-unknown"] });
    const rows = ownRows(applied(one, editsOf(plan(one))), preselectionDesign).map(({ values }) => values);
    const outcome = (item: string): unknown => rows.find((row) => row["item"] === item)?.["outcome"];
    assert.equal(outcome("WG-1"), "Bereidheid of ervaring van de groep ontbreekt. Vul die in.");
    assert.match(
      textOf(outcome("alle groepen en woningen") as Cell),
      /Geen enkele groep kan een huishouden krijgen\. /u,
    );
  });

  it("leaves out groups whose papers are missing, and tells them (R21)", () => {
    const made = workbook([["WG-1", "Arnhem", 4, 4, null], ["WG-2", "Arnhem", 4, 4, null]], homes, households); // prettier-ignore
    const withPapers = (seen: readonly Cell[]): Snapshot => ({
      ...made,
      sheets: made.sheets.map((sheet) =>
        sheet.name === "Welkom Groepen"
          ? { ...sheet, cells: sheet.cells.map((row, at) => [...row, at === 0 ? "VOG" : (seen[at - 1] ?? null)]) }
          : sheet,
      ),
    });
    const { groups: all, counts } = found(withPapers(["ja", "nee"]));
    assert.deepEqual(
      all.map(({ reason, suitable }) => [reason, suitable.length > 0]),
      [
        [undefined, true],
        ["approval", false],
      ],
    );
    assert.deepEqual([counts.groups, counts.placed, counts.choices], [2, 1, 1]);
    assert.deepEqual(found(withPapers(["nee", "nee"])).counts.placed, 0);
    assert.equal(found(withPapers(["ja", "ja"])).counts.placed, 2);
  });

  it("makes no matches and no round, and a second plan is empty", () => {
    const snapshot = workbook(groups, homes, households);
    const first = plan(snapshot);
    assert.deepEqual([first.result.matches, first.result.round], [[], undefined]);
    const after = applied(snapshot, editsOf(first));
    assert.ok(after.sheets.every(({ key }) => key !== "matches" && !(key ?? "").startsWith("round_")));
    assert.deepEqual(editsOf(plan(after)), []);
    assert.ok(roundResult.safeParse(first.result).success && preselection.safeParse(first.result.preselection).success);
  });

  it("says what one more would change, and only what is so", () => {
    const more = [...households, ["H-5", null, null, null, null, 1, 0, "alleenstaande vrouw", 0, "ja"]];
    const { oneMore, counts } = found(workbook(groups, homes, more));
    const homesMore = oneMore.filter(({ what }) => what === "home");
    assert.ok(homesMore.some(({ municipality, groups: gain }) => municipality === "Tiel" && gain === 1));
    for (const { municipality = "", type = "", groups: gain, choices } of homesMore) {
      const then = found(workbook(groups, [...homes, [municipality, type, null, 1, null]], more)).counts;
      assert.deepEqual([then.placed - counts.placed, then.choices - counts.choices], [gain, choices]);
    }
    assert.ok(!oneMore.some(({ what }) => what === "household"), "all homes are taken");
  });

  it("tells on the sheet how far from the best a division may be that was cut short, and that more may help", () => {
    const whole = found(workbook(groups, homes, households));
    assert.deepEqual([whole.exact, whole.gap, whole.oneMoreExact], [true, undefined, true]);
    const attention = (gap: NonNullable<Preselection["gap"]>): string => {
      const { rows } = wantedPreselection({ ...whole, exact: false, gap, oneMoreExact: false }, "nl");
      assert.match(textOf(rows.find(({ section }) => section === "more")?.["outcome"] ?? null), /kan ook helpen/u);
      return textOf(rows[0]?.["attention"] ?? null);
    };
    assert.match(attention({ goal: "groups", most: 2 }), /een huishouden mogelijk voor hoogstens 2 groepen meer/u);
    assert.match(attention({ goal: "choices", most: 1 }), /een tweede keuze voor hoogstens 1 groep meer/u);
    assert.match(
      attention({ goal: "wishes", most: 3 }),
      /zeker niet\. Misschien past het nog iets beter bij de wensen/u,
    );
    assert.match(attention({ goal: "lottery", most: 9 }), /Alleen de loting/u);
  });

  it("says so when one more of anything changes nothing", () => {
    const snapshot = workbook(groups, homes, households);
    assert.deepEqual(found(snapshot).oneMore, []);
    const rows = ownRows(applied(snapshot, editsOf(plan(snapshot))), preselectionDesign);
    assert.equal(rows.filter(({ values }) => values["section"] === "more").length, 1);
  });

  it("goes by the homes where there is no list of households", () => {
    const { counts, groups: all } = found(workbook(groups, homes));
    assert.deepEqual(counts, { groups: 5, homes: 3, households: 0, placed: 3, choices: 0 });
    assert.deepEqual(
      all[0]?.suitable.map(({ profile: { type } }) => type),
      ["family", "couple", "single-parent", "single-man", "single-woman"],
    );
    const { oneMore } = found(workbook(groups, homes));
    const inTiel = oneMore.filter(({ municipality, what }) => municipality === "Tiel" && what === "home");
    assert.ok(inTiel.length > 0 && inTiel.every(({ groups: gain }) => gain === 1));
  });

  it("tells a group with one kind of household that there is no choice (R16)", () => {
    const one = workbook([["WG-1", "Arnhem", 4, 4, null]], [["Arnhem", "stel", 2, 2, null]]);
    const rows = ownRows(applied(one, editsOf(plan(one))), preselectionDesign);
    const row = rows.find(({ values }) => values["item"] === "WG-1");
    assert.equal(row?.values["attention"], "Geen keuze: er past maar één soort huishouden.");
  });

  it("tells a round of the pilot that it is no pre-selection, on its sheet as well", () => {
    const filled = workbook(groups, homes, households);
    const cases = [
      [filled, [], "preselection-homes-unused"],
      [workbook(groups, undefined, households), [{ key: "phase", value: "1" }], "preselection-needs-preset"],
      [workbook(groups, [], households), [], undefined],
    ] as const;
    for (const [snapshot, settings, code] of cases) {
      const made = plan(snapshot, { settings });
      const codes = made.findings.map((finding) => finding.told.code).filter((one) => one.startsWith("preselection"));
      assert.deepEqual(codes, code === undefined ? [] : [code]);
      const lead = sheetWithKey(applied(snapshot, editsOf(made)), "round_1")?.cells.map(([cell]) => textOf(cell)) ?? [];
      assert.equal(lead.join(" ").includes("--set preset=resettlement --set phase=1"), code !== undefined);
    }
  });

  it("has lines on the overview for homes and for the pre-selection, numbered without gaps", () => {
    const snapshot = workbook(groups, homes, households);
    const after = applied(snapshot, editsOf(planRound.plan(snapshot, options)));
    const rows = ownRows(after, overviewDesign).map(({ key, values }) => [key, values["sheet"], values["count"]]);
    assert.deepEqual(
      rows.map(([key]) => key),
      rows.map((_, place) => String(place + 1)),
    );
    assert.deepEqual(rows.slice(3, 5), [
      ["4", "Woningen", 3],
      ["5", "Voorselectie", 5],
    ]);
  });

  it("puts an empty sheet Woningen ready where there is none, and says what to fill in", () => {
    const snapshot = workbook(groups, undefined, households);
    const first = plan(snapshot);
    assert.deepEqual(
      first.summary.map(({ code }) => code),
      ["preselection-fill-homes"],
    );
    assert.equal(first.result.preselection, undefined);
    const after = applied(snapshot, editsOf(first));
    assert.equal(sheetWithKey(after, homesDesign.key)?.name, "Woningen");
    const again = plan(after);
    assert.deepEqual([editsOf(again), again.summary[0]?.code], [[], "preselection-fill-homes"]);
  });

  it("tells the cell of a home that cannot be read, and leaves it out", () => {
    const check = (row: readonly Cell[], ...cells: readonly string[]): void => {
      const { findings, result } = plan(workbook(groups, [row, ["Nijmegen", null, null, null, null]]));
      assert.deepEqual(
        findings.filter(({ sheet }) => sheet === "Woningen").map((one) => one.cell),
        cells,
      );
      assert.equal(result.preselection?.counts.homes, 1);
    };
    check([null, "stel", 2, 1, null], "A2");
    check(["Arnhem", "kasteel", 2, 1, null], "B2");
    check(["Arnhem", "stel", "veel", 1, null], "C2");
    check(["Arnhem", "stel", 2, 1.5, null], "D2");
    check(["Arnhem", "stel", 2, -1, null], "D2");
    check(["Arnhem", "stel", 2, 1, "ooit"], "E2");
    check(["Arnhem", "kasteel", "veel", 1.5, null], "B2", "C2", "D2");
  });

  it("asks to correct homes of which none can be read, and not to fill in what is there", () => {
    const made = plan(workbook(groups, [["Arnhem", "kasteel", 2, 1, null]], households));
    assert.deepEqual(
      made.summary.map(({ code }) => code),
      ["preselection-homes-unread"],
    );
  });

  it("tells no more persons than a home is for", () => {
    const check = (persons: string, most: number | undefined, nl: string): void => {
      const home = { municipality: "Tiel", ...(most === undefined ? {} : { most }) };
      assert.ok(say("nl", sentence("preselection-kept", { number: 1, profile: { persons }, home })).includes(nl), nl);
    };
    check("5-6", 5, ", 5 personen (");
    check("5-6", 6, ", 5-6 personen (");
    check("5-6", undefined, ", 5-6 personen (");
    check("3-4", 3, ", 3 personen (");
    check("7+", 9, ", 7+ personen (");
    check("1", 1, ", 1 persoon (");
  });

  it("does not depend on the order of rows", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...groups], { minLength: groups.length }),
        fc.shuffledSubarray([...homes], { minLength: homes.length }),
        fc.shuffledSubarray([...households], { minLength: households.length }),
        (one, two, three) => {
          assert.deepEqual(found(workbook(one, two, three)), found(workbook(groups, homes, households)));
        },
      ),
      { numRuns: 20 },
    );
  });

  const refuses = (title: string, more: Partial<PlanRoundOptions>, told: RegExp): void => {
    it(`says that ${title} belongs to phase 2, instead of doing nothing`, () => {
      assert.throws(
        () => plan(workbook(groups, homes, households), more),
        (error) =>
          error instanceof RequestProblem &&
          error.told.code === "pairs-phase-one" &&
          told.test(say("nl", error.told)) &&
          /phase 2/u.test(say("en", error.told)),
      );
    });
  };
  const pair = { group: "WG-1", household: "H-1" };
  refuses("fixing a pair", { pins: [pair] }, /Een paar vastzetten \(--pin\) kan in fase 2/u);
  refuses("ruling out a pair", { forbidden: [pair] }, /Een paar uitsluiten \(--forbid\) kan in fase 2/u);
  refuses("why not", { whyNot: [pair], pins: [pair] }, /\(--pin\) en vragen waarom .* \(--why-not\) kan in fase 2/u);

  it("is not there in the pilot, whatever the phase", () => {
    const { result } = plan(workbook(groups, homes, households), { settings: [{ key: "phase", value: "1" }] });
    assert.equal(result.preselection, undefined);
  });
});

describe("the profiles of phase 1 (R14)", () => {
  const anyHouseholds = fc
    .array(
      fc.record({
        age: fc.integer({ min: 18, max: 99 }),
        children: fc.integer({ min: 0, max: 8 }),
        score: fc.integer({ min: 0, max: 8 }),
        type: fc.constantFrom("gezin met kinderen", "stel zonder kinderen", "alleenstaande ouder", null),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) =>
      all.map(({ age, children, score, type }, index): Row => [
        `GEHEIM-${index}`, `Verzonnen Naam${index}`, "Kampdorp", "9876XY", age, 2, children, type, score, "weet niet",
      ]),
    ); // prettier-ignore

  it("hold nothing that says who a household is: no code, name, age, place or postcode, on the sheet or in JSON", () => {
    fc.assert(
      fc.property(anyHouseholds, (all) => {
        const snapshot = workbook(groups, homes, all);
        const done = plan(snapshot);
        const sheet = sheetWithKey(applied(snapshot, editsOf(done)), preselectionDesign.key);
        const cells = (sheet?.cells ?? []).flat().map(textOf);
        assert.ok(cells.length > 0);
        const said = [
          ...cells,
          JSON.stringify(done.result),
          ...done.summary.map((one) => say("nl", one)),
          ...done.steps.map(({ title }) => say("nl", title)),
        ].join("\n");
        for (const secret of ["GEHEIM", "Verzonnen Naam", "Kampdorp", "9876"])
          assert.ok(!said.includes(secret), secret);
        const numbers = new Set(cells.join(" ").match(/\d+/gu) ?? []);
        for (const age of all.map((row) => row[4])) {
          if (typeof age === "number" && age > 30) assert.ok(!numbers.has(String(age)), String(age));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("tell numbers of persons and support in bands alone", () => {
    const { groups: all } = found(workbook(groups, homes, households));
    const profiles = all.flatMap(({ suitable }) => suitable.map(({ profile }) => profile));
    assert.ok(profiles.length > 0);
    for (const { persons = "1" } of profiles) assert.match(persons, /^(?:1|2|3-4|5-6|7\+)$/u);
  });
});
