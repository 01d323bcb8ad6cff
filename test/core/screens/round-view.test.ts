import assert from "node:assert/strict";
import type { JobRequest } from "../../../core/screens/request.ts";
import { problemsShown } from "../../../core/screens/problems.ts";
import type { ProposalView, RoundView } from "../../../core/screens/views.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { arrangementsDesign } from "../../../core/sheets/arrangements-design.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { groupRow, householdRow, numbers, pilot, workbookOf } from "../jobs/pilot.ts";
import { rowTyped, typedIn } from "../tasks/workbooks.ts";
import { deskWith, done, monday, plainRound, sampleSnapshot, valueOf, viewOf } from "./opened-desk.ts";

type RoundRequest = Extract<JobRequest, { readonly job: "round" }>;

function proposed(snapshot: Snapshot, request: Partial<RoundRequest> = {}, language: "nl" | "en" = "nl"): ProposalView {
  const asked = { ...plainRound, ...request };
  const { proposal } = valueOf(deskWith(snapshot).preview(asked, { ...monday, language }));
  assert.ok(proposal !== undefined);
  return proposal;
}

function setting(view: RoundView, key: string): RoundView["settings"][number] {
  const found = view.settings.find((one) => one.key === key);
  assert.ok(found !== undefined, key);
  return found;
}

describe("the screen of a round", () => {
  it("says who takes part, and of everybody else why not", () => {
    const rows = numbers(4).map((number) => householdRow(number));
    const people = workbookOf(
      numbers(3).map((number) => groupRow(number)),
      rows,
    );
    const withStatus = {
      ...people,
      sheets: people.sheets.map((one) =>
        one.name === "Huishoudens"
          ? { ...one, cells: one.cells.map((row, place) => [...row, ["Status", "poule", "pauze", "intake", "poule"][place] ?? null]) } // prettier-ignore
          : one,
      ),
    };
    const view = viewOf(withStatus, "round");
    assert.deepEqual(
      [view.groups, view.households],
      [
        ["WG-1", "WG-2", "WG-3"],
        ["H-1", "H-4"],
      ],
    );
    assert.deepEqual(
      view.absent.map(({ side, code, reason, place }) => [side, code, reason, place?.cell]),
      [
        ["household", "H-3", "Zit nog in de intake.", "A4"],
        ["household", "H-2", "Heeft pauze.", "A3"],
      ],
    );
    assert.equal(view.blocked, undefined);
  });

  it("names who is in a match already, and says that nobody is free where that is so", () => {
    const after = done(workbookOf([groupRow(1)], [householdRow(1), householdRow(2)]), plainRound);
    const view = viewOf(after, "round");
    assert.deepEqual(view.absent.map(({ reason }) => reason), ["Zit al in M-01.", "Zit al in M-01."]); // prettier-ignore
    assert.match(view.blocked ?? "", /vrij/u);
    assert.equal(view.rounds.length, 1);
    assert.deepEqual([view.rounds[0]?.date, view.rounds[0]?.matches], ["ma 2 mrt 2026", 1]);
  });

  it("tells before the round who can be paired with nobody yet, and where to put that right", () => {
    const people = workbookOf(
      [groupRow(1), ["WG-2", null, null, 3, 3, null], groupRow(3)],
      [householdRow(1), householdRow(2, { score: null }), householdRow(3, { consent: "nee" })],
    );
    const { problems } = viewOf(people, "round");
    const hindered = problems.filter(({ code }) => code.startsWith("screen-hindered"));
    assert.deepEqual(
      hindered.flatMap(({ code, items }) => items.map(({ text, place }) => [code, text, place?.sheet, place?.cell])),
      [
        ["screen-hindered-location", "WG-2: de plaats is niet bekend.", "Welkom Groepen", "A3"],
        ["screen-hindered-vulnerability", "H-2: de score voor kwetsbaarheid is niet bekend.", "Huishoudens", "A3"],
      ],
    );
    const { waiting } = proposed(people);
    for (const code of ["WG-2", "H-2"])
      assert.ok(
        waiting.some((one) => one.code === code),
        code,
      );
  });

  it("counts as the round does: who wants no match takes no part and does not wait", () => {
    const people = workbookOf(
      [groupRow(1), groupRow(2)],
      [householdRow(1), householdRow(2, { consent: "nee" }), householdRow(3), householdRow(4)],
    );
    const view = viewOf(people, "round");
    assert.deepEqual(view.households, ["H-1", "H-3", "H-4"]);
    assert.deepEqual(view.absent.map(({ code, reason }) => [code, reason]), [["H-2", "Gaf geen toestemming."]]); // prettier-ignore
    const preview = valueOf(deskWith(people).preview(plainRound, monday));
    assert.match(preview.summary[0] ?? "", /uit 2 groepen en 3 huishoudens/u);
    assert.deepEqual(preview.proposal?.waiting.map(({ side }) => side), ["household"]); // prettier-ignore
    assert.ok(!preview.proposal.points.some(({ code }) => code === "H-2"));
  });

  it("shows the rules with what they mean and what they can be", () => {
    const view = viewOf(pilot, "round");
    const { value, standard, values, meaning } = setting(view, "distance.km");
    assert.deepEqual(
      [value, standard, values],
      ["5", "5", { kind: "number", min: 0, max: 500, whole: false, isAbove: true }],
    );
    assert.match(meaning, /hemelsbreed/u);
    const { values: objectives } = setting(view, "objective");
    assert.ok(objectives.kind === "choice" && objectives.choices.some(({ label }) => label === "kleinste som"));
    assert.ok(!view.settings.some(({ key }) => key === "language"));
    const all = [...view.settings, ...viewOf(pilot, "settings").settings].map(({ key }) => key);
    assert.equal(new Set(all).size, all.length);
  });

  it("shows arrangements and what each side said, proposals first", () => {
    const after = done(pilot, {
      ...plainRound,
      pins: [{ group: "WG-1", household: "H-2", reason: "buren" }],
    });
    const half = done(after, { job: "accept", round: 1, match: "M-01", by: "group" });
    const answered = typedIn(half, matchesDesign, "M-02", "municipality-agrees", "nee");
    const started = typedIn(answered, matchesDesign, "M-03", "status", "gestart");
    const view = viewOf(started, "round");
    assert.deepEqual(view.arrangements, [{ kind: "pin", group: "WG-1", household: "H-2", reason: "buren" }]);
    const [first, second] = view.matches;
    assert.deepEqual(first?.answers[0], { side: "group", answer: "yes", on: "ma 2 mrt 2026" });
    assert.deepEqual(second?.answers[2], { side: "municipality", answer: "no" });
    assert.deepEqual([first.isRefused, second.isRefused], [undefined, true]);
    assert.deepEqual([view.matches.at(-1)?.id, view.matches.at(-1)?.statusLabel], ["M-03", "gestart"]);
    const sheet = started.sheets.find(({ key }) => key === "matches");
    assert.equal(sheet?.cells[Number(first.place?.cell?.slice(1)) - 1]?.[0], first.id);
  });
});

describe("a round that is proposed", () => {
  let sample: Snapshot;
  let ofSample: ProposalView;
  before(async () => {
    sample = await sampleSnapshot();
    ofSample = proposed(sample);
  });

  it("shows for every pair what was asked and got, how far it is, why, and what to look at", () => {
    const view = ofSample;
    assert.equal(view.pairs.length, 36);
    assert.deepEqual([view.number, view.seed], [1, "voorbeeld"]);
    const [pair] = view.pairs;
    assert.deepEqual(
      [pair?.id, pair?.group.got, pair?.household.got, pair?.distance, pair?.isPinned],
      ["M-01", "kreeg 1e keus: gezin met kinderen", "kreeg 2e keus: alleenstaande vrouw", "0,7 km", false],
    );
    assert.ok(view.pairs.every(({ reasons }) => reasons.length >= 2));
    const doubts = view.pairs.flatMap((one) => one.doubts);
    assert.ok(doubts.length > 0 && doubts.every((doubt) => doubt.startsWith("let op")));
    assert.ok(view.pairs.every(({ reasons }) => !reasons.some((reason) => reason.startsWith("let op"))));
    assert.match(view.proof ?? "", /geen betere verdeling/u);
  });

  it("says the same in English", () => {
    const view = proposed(sample, {}, "en");
    assert.deepEqual(
      [view.pairs[0]?.group.got, view.pairs[0]?.household.got, view.pairs[0]?.distance],
      ["got 1st choice: family with children", "got 2nd choice: single woman", "0.7 km"],
    );
    assert.ok(!JSON.stringify(view).includes("huishouden"));
  });

  it("says of everybody who waits why, and what would help", () => {
    const { waiting, pairs } = ofSample;
    const view = viewOf(sample, "round");
    assert.equal(waiting.length + 2 * pairs.length, view.groups.length + view.households.length);
    assert.ok(waiting.every(({ reason, helps }) => reason !== "" && helps.length > 0));
    assert.ok(waiting.every(({ place }) => place !== undefined));
    assert.ok(waiting.some(({ nearest = [] }) => nearest.length > 0));
  });

  it("draws everybody whose place is known, and pairs no farther apart than they are told to be", () => {
    const { points, pairs } = ofSample;
    for (const { id, group, household } of pairs) {
      const [one, other] = points.filter((point) => point.pair === id);
      assert.deepEqual([one?.code, other?.code], [group.code, household.code]);
    }
    assert.ok(points.every(({ lat, lon }) => lat > 50 && lat < 54 && lon > 3 && lon < 8));
  });

  it("tells what other limits give; the one in force is marked, also for this round alone", () => {
    const now = (km: string): readonly number[] =>
      proposed(pilot, { settings: [{ key: "distance.km", value: km }] }).distances.filter(({ isNow }) => isNow).map((one) => one.km); // prettier-ignore
    assert.deepEqual([now("5"), now("2,5")], [[5], [2.5]]);
    const { distances } = proposed(pilot);
    const matches = distances.map((one) => one.matches);
    assert.deepEqual(
      matches,
      [...matches].sort((one, other) => one - other),
    );
  });

  it("marks pairs that people fixed, now or on the sheet", () => {
    const pinned = proposed(pilot, { pins: [{ group: "wg-1", household: "h-2" }] }).pairs.find((one) => one.isPinned);
    assert.deepEqual([pinned?.group.code, pinned?.household.code], ["WG-1", "H-2"]);
    const other = done(pilot, { ...plainRound, forbidden: [{ group: "WG-6", household: "H-1" }] });
    const typed = rowTyped(pilot.sheets.length === 0 ? pilot : withArrangements(other), arrangementsDesign, { group: "WG-2", household: "H-3", kind: "vastzetten" }); // prettier-ignore
    const fixed = proposed(typed).pairs.filter((one) => one.isPinned);
    assert.deepEqual(fixed.map(({ group }) => group.code), ["WG-2"]); // prettier-ignore
  });

  it("counts how wishes were met: two for every pair, in the order of the choices", () => {
    const { profile, pairs } = ofSample;
    assert.equal(profile.reduce((sum, { count }) => sum + count, 0), 2 * pairs.length); // prettier-ignore
    assert.equal(profile[0]?.label, "1e keus");
    const wishless = proposed(pilot);
    assert.deepEqual(wishless.profile, [{ label: "geen voorkeur bekend", count: 2 * wishless.pairs.length }]);
  });

  it("names who was drawn for comparison", () => {
    const view = proposed(pilot, { settings: [{ key: "control", value: "true" }] });
    assert.ok(view.control.length > 0);
    const codes = view.points.filter(({ state }) => state === "control").map(({ code }) => code);
    assert.deepEqual([...codes].sort(), view.control.map(({ household }) => household).sort());
  });

  it("answers why two are no pair, and refuses codes that nobody has", () => {
    const { pairs } = proposed(pilot);
    const [one, other] = pairs;
    assert.ok(one !== undefined && other !== undefined);
    const whyNot = [{ group: one.group.code, household: other.household.code }];
    const { answers } = valueOf(deskWith(pilot).preview({ ...plainRound, whyNot }, monday));
    assert.equal(answers.length, 1);
    assert.ok((answers[0] ?? []).join(" ").includes(one.group.code));
    const nobody = deskWith(pilot).preview({ ...plainRound, whyNot: [{ group: "WG-99", household: "H-1" }] }, monday); // prettier-ignore
    assert.ok("fault" in nobody && nobody.fault.kind === "refused" && nobody.fault.message.includes("WG-99"));
  });

  it("cuts no list of people, only places of problems", () => {
    const many = workbookOf(
      numbers(30).map((number) => [`WG-${number}`, null, null, 3, 3, null]),
      numbers(30).map((number) => householdRow(number)),
    );
    const view = viewOf(many, "round");
    assert.equal(view.groups.length, 30);
    const lost = view.problems.find(({ code }) => code === "screen-hindered-location");
    assert.deepEqual([lost?.count, lost?.items.length], [30, problemsShown]);
  });
});

/** The workbook of before a round, with the sheet `Afspraken` of it. */
function withArrangements(after: Snapshot): Snapshot {
  const sheets = [...pilot.sheets, ...after.sheets.filter(({ key }) => key === arrangementsDesign.key)];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}
