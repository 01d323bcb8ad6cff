import assert from "node:assert/strict";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { estimatedUpTo } from "../../../core/matching/explained.ts";
import { frozenRound, plannedRound, type RoundSources } from "../../../core/matching/planned-round.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { wantedRoundWhatIf } from "../../../core/matching/what-if-rows.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { roundWhatIfDesign, whatIfTopics } from "../../../core/sheets/round-what-if.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetNamed, sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "../jobs/pilot.ts";
import { groupOf, householdOf, readingOf } from "./people.ts";

type Row = readonly [topic: string, item: string, number: unknown, explanation: string];

function planOn(snapshot: Snapshot, settings: readonly { key: string; value: string }[] = []): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", settings });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

function rowsOf(snapshot: Snapshot): readonly Row[] {
  return ownRows(snapshot, roundWhatIfDesign(1)).map(({ values }) => [
    textOf(values["topic"]),
    textOf(values["item"]),
    values["number"],
    textOf(values["explanation"]),
  ]);
}

function leadOf(snapshot: Snapshot, name: string): string {
  const sheet = sheetNamed(snapshot, name);
  return (sheet?.cells ?? [])
    .slice(0, sheet?.headerRow ?? 0)
    .map(([cell]) => textOf(cell))
    .join(" ");
}

/** Seven groups: the last lives where nobody else can reach, and six with nine households near each other. */
const withFarGroup = workbookOf(
  [...numbers(6).map((number) => groupRow(number)), ["WG-90", 53.2, 5.1, 3, 3, null]],
  numbers(9).map((number) => householdRow(number)),
);

describe("the sheet of what a round might have been", () => {
  const plan = planOn(withFarGroup);
  const made = after(withFarGroup, plan);
  const rows = rowsOf(made);
  const row = (topic: string, item: RegExp): Row | undefined =>
    rows.find(([one, other]) => one === topic && item.test(other));

  it("has every topic, in the order of its dropdown", () => {
    assert.deepEqual(
      [...new Set(rows.map(([topic]) => topic))],
      whatIfTopics.map(({ value }) => value),
    );
  });

  it("gives the numbers of the JSON", () => {
    const { distanceCurve = [], distanceBands = [], advice = [], audit = [], pools = [], profiles = [] } = plan.result;
    const numbersOf = (topic: string): readonly unknown[] =>
      rows.filter(([one]) => one === topic).map(([, , number]) => number);
    assert.deepEqual(
      numbersOf("distance"),
      distanceCurve.map(({ matches }) => matches),
    );
    assert.deepEqual(
      numbersOf("band"),
      distanceBands.map(({ matches }) => matches),
    );
    assert.deepEqual(
      numbersOf("objective"),
      profiles.map(({ profile }) => profile.first),
    );
    assert.deepEqual(
      numbersOf("recruitment"),
      advice.map(({ helps }) => helps),
    );
    assert.deepEqual(
      numbersOf("type"),
      audit.map(({ matched, households }) => Math.round((100 * matched) / households)),
    );
    assert.deepEqual(
      numbersOf("pool"),
      pools.map(({ candidates }) => Math.round(candidates * 10) / 10),
    );
    assert.ok(advice.length > 0 && pools.length === 4 && distanceCurve.length === 6 && profiles.length === 3);
  });

  it("says per kilometre how many could be matched, and were (R18)", () => {
    const { distanceBands = [], matches } = plan.result;
    assert.deepEqual(
      distanceBands.map(({ fromKm, toKm }) => [fromKm, toKm]),
      [0, 1, 2, 3, 4].slice(0, distanceBands.length).map((km) => [km, km + 1]),
    );
    assert.equal(
      distanceBands.reduce((sum, band) => sum + band.matches, 0),
      matches.length,
    );
    const [first] = distanceBands;
    assert.match(
      row("band", /^0 tot en met 1 km van elkaar$/u)?.[3] ?? "",
      new RegExp(`: ${first?.possible} mogelijke`, "u"),
    );
  });

  it("says which limit and which rule are those of the round", () => {
    assert.match(row("distance", /^grens 5 km$/u)?.[3] ?? "", /^De grens van deze ronde: 6 matches\./u);
    assert.match(row("distance", /^grens 10 km$/u)?.[3] ?? "", /^Met deze grens: 6 matches, evenveel als nu\./u);
    assert.match(row("objective", /laatste keuzes/u)?.[3] ?? "", /^De regel van deze ronde\./u);
    assert.equal(row("objective", /eerste keuzes/u)?.[3], "Met deze regel kwamen de wensen net zo goed uit als nu.");
  });

  it("says who would help and where, with no code and no score of anybody (R14)", () => {
    const [, item, number, explanation] = row("recruitment", /^huishouden erbij/u) ?? [];
    assert.equal(item, "huishouden erbij in de buurt van een groep die wacht: elke soort");
    assert.doesNotMatch(JSON.stringify(rows), /\b(?:H|WG)-\d/u);
    assert.equal(number, 1);
    assert.equal(
      explanation,
      "Met één huishouden erbij is er 1 match meer. Het mag hoogstens veel extra steun nodig hebben. Nu wacht daar 1 groep; die kan dan een match krijgen.",
    );
  });

  it("names a place by municipality and the four digits of a postcode", () => {
    const item = (municipality: string, area: string): string =>
      say("nl", sentence("what-if-item-group", { municipality, area, type: "family" }));
    assert.equal(item("Verzonnen", "9999"), "groep erbij in Verzonnen, postcode 9999: gezin met kinderen");
    assert.equal(item("Verzonnen", ""), "groep erbij in Verzonnen: gezin met kinderen");
    assert.equal(item("", ""), "groep erbij in de buurt van een huishouden dat wacht: gezin met kinderen");
  });

  it("says who has no chance, and why", () => {
    assert.match(
      row("chance", /niemand mogelijk/u)?.[3] ?? "",
      /^1 groep heeft in deze ronde niemand die past binnen de regels\.$/u,
    );
    assert.match(
      leadOf(made, "Ronde 1 wat als"),
      /200 keer opnieuw geloot.*kans van 40% ligt bijna altijd tussen 33% en 47%/u,
    );
  });

  it("stands behind the reasons of the round", () => {
    const place = (name: string): number => made.sheetNames.indexOf(name);
    assert.ok(place("Ronde 1 uitleg") < place("Ronde 1 wat als") && place("Ronde 1 wat als") < place("Matches"));
  });

  it("changes nothing when the round is asked for again, and keeps what people wrote", () => {
    assert.deepEqual(planOn(made).steps, []);
    const noteColumn = roundWhatIfDesign(1).columns.findIndex(({ key }) => key === "note");
    const noted: Snapshot = {
      ...made,
      sheets: made.sheets.map((sheet) =>
        sheet.key !== "round_1_what_if"
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((cells, at) =>
                at !== sheet.headerRow + 2 ? cells : [...cells.slice(0, noteColumn), "besproken"],
              ),
            },
      ),
    };
    assert.equal(ownRows(noted, roundWhatIfDesign(1))[2]?.values["note"], "besproken");
    assert.deepEqual(planOn(noted).steps, []);
  });

  it("speaks English in an English workbook", () => {
    const english = after(withFarGroup, planOn(withFarGroup, [{ key: "language", value: "en" }]));
    assert.notEqual(sheetNamed(english, "Round 1 what if"), undefined);
    const text = rowsOf(english)
      .map((one) => one.join(" "))
      .join("\n");
    assert.match(text, /With this limit: 6 matches, as many as now/u);
    assert.doesNotMatch(text, /\b(huishouden|groep|keuze)\b/u);
  });

  it("says that nothing hangs on the draw where that is so", () => {
    const certain = workbookOf([groupRow(1)], [householdRow(1)]);
    const lead = leadOf(after(certain, planOn(certain)), "Ronde 1 wat als");
    assert.match(lead, /hing geen plaats van de loting af/u);
    assert.doesNotMatch(lead, /200/u);
  });

  it("says that the coin counts where there is a control group", () => {
    const plan = planOn(pilot, [{ key: "control", value: "ja" }]);
    assert.match(
      leadOf(after(pilot, plan), "Ronde 1 wat als"),
      /van de twee kandidaten van een groep heeft elk de helft/u,
    );
  });
});

describe("the warning of few people", () => {
  it("says how much better the choice is than with half of them, and that it is an estimate (R4)", () => {
    const few = workbookOf(
      numbers(4).map((number) => groupRow(number)),
      numbers(4).map((number) => householdRow(number)),
    );
    const plan = planOn(few);
    const codes = plan.findings.map((finding) => finding.told.code);
    assert.deepEqual(
      codes.filter((code) => /^round-(?:few|larger)/u.test(code)),
      ["round-few-groups", "round-few-households", "round-larger-pool"],
    );
    const [larger] = plan.findings.filter((finding) => finding.told.code === "round-larger-pool");
    assert.match(
      larger === undefined ? "" : say("nl", larger.told),
      /^Een groep heeft nu gemiddeld 4 mogelijke huishoudens; met de helft van deze mensen was dat 2\..*Zeker is het niet/u,
    );
    assert.match(leadOf(after(few, plan), "Ronde 1"), /met de helft van deze mensen was dat 2\./u);
  });

  it("is not there where there are enough", () => {
    assert.ok(!planOn(pilot).findings.some((finding) => finding.told.code === "round-larger-pool"));
    assert.equal(sheetWithKey(pilot, "round_1_what_if"), undefined);
  });
});

describe("a very large round", () => {
  const side = Math.ceil(Math.sqrt(estimatedUpTo + 1));
  const groups = numbers(side).map((number) => groupOf(`WG-${number}`));
  const households = numbers(side).map((number) => householdOf(`H-${number}`));
  const sources: RoundSources = {
    snapshot: { sheets: [], sheetNames: [] },
    reading: readingOf(groups, households),
    matches: [],
    settings: defaultSettings,
    seed: "lente",
    arrangements: [],
  };

  it("is not drawn many times over, and says so", () => {
    const planned = plannedRound(sources, frozenRound(sources, 1, "2026-03-02"));
    const { chances, distanceCurve, advice, pools, audit, profiles } = planned.explanations;
    assert.deepEqual([chances, distanceCurve, advice, pools], [undefined, undefined, undefined, undefined]);
    assert.deepEqual([audit?.length, profiles?.length], [1, 1]);
    const { rows, lead = [] } = wantedRoundWhatIf(planned, "nl");
    assert.deepEqual(
      rows.map((row) => row["topic"]),
      ["band", "objective", "type"],
    );
    assert.match(lead.join("\n"), /meer dan 50\.000 mogelijke paren/u);
  });
});
