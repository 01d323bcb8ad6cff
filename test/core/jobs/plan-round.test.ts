import assert from "node:assert/strict";
import { planRound as planWithUpkeep } from "../../../core/jobs/all.ts";
import { planRound, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import { roundResult, type RoundResult } from "../../../core/matching/round-result.ts";
import { matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import {
  isWaiting,
  roundDesign,
  roundProofDesign,
  roundWhyDesign,
  writtenRounds,
} from "../../../core/sheets/rounds.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, valueOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetNamed, sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "./pilot.ts";

function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

function codesOf(plan: Plan<unknown>): readonly string[] {
  return plan.findings.map((finding) => finding.told.code);
}

function pairsIn({ result }: Plan<RoundResult>): readonly string[] {
  return result.matches.map(({ id, group, household }) => `${id} ${group} ${household}`);
}

/** The workbook with another value in one cell of one of our sheets: what a person types. */
function typed(snapshot: Snapshot, key: string, row: number, column: number, value: Scalar): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.key !== key
      ? sheet
      : {
          ...sheet,
          cells: sheet.cells.map((cells, at) =>
            at !== sheet.headerRow + row
              ? cells
              : Array.from({ length: Math.max(cells.length, column + 1) }, (_, index) =>
                  index === column ? value : (cells[index] ?? null),
                ),
          ),
        },
  );
  return { ...snapshot, sheets };
}

/** The workbook as if its first round had been made when these settings were not there. */
function withoutSettings(snapshot: Snapshot, keys: RegExp): Snapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.key !== "round_1_proof"
      ? sheet
      : { ...sheet, cells: sheet.cells.filter(([, item]) => !keys.test(textOf(item))) },
  );
  return { ...snapshot, sheets };
}

/** The workbook with another text where one stands. */
function withHeader(from: string, to: string, snapshot: Snapshot): Snapshot {
  const sheets = snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) => row.map((cell) => (cell === from ? to : cell))),
  }));
  return { ...snapshot, sheets };
}

const statusColumn = matchesDesign.columns.findIndex(({ key }) => key === "status");

describe("round", () => {
  const plan = planOn(pilot);
  const made = after(pilot, plan);

  it("proposes a match for every group, with the JSON of contracts.md", () => {
    assert.equal(plan.result.matches.length, 6);
    assert.deepEqual(
      plan.result.matches.map(({ id }) => id),
      ["M-01", "M-02", "M-03", "M-04", "M-05", "M-06"],
    );
    assert.deepEqual(
      plan.result.matches.map(({ group }) => group),
      numbers(6).map((number) => `WG-${number}`),
    );
    assert.ok(roundResult.safeParse(JSON.parse(JSON.stringify(plan.result))).success);
    assert.deepEqual(plan.result.round?.counts, { groups: 6, households: 9, matches: 6, control: 0 });
    assert.equal(plan.result.round.method, "pilot/fair");
    assert.equal(plan.result.proof.optimal, true);
    assert.equal(plan.result.waiting.length, 3);
    assert.deepEqual(
      plan.findings.filter(({ level }) => level === "error"),
      [],
    );
  });

  it("writes the round, its reasons, its proof and the proposals", () => {
    assert.deepEqual(made.sheetNames.slice(2), [
      "Ronde 1",
      "Ronde 1 uitleg",
      "Ronde 1 waarom niet",
      "Ronde 1 wat als",
      "Matches",
      "Afspraken",
      "Ronde 1 bewijs",
      "Ronde 1 getallen",
    ]);
    assert.equal(ownRows(made, roundDesign(1)).length, 6);
    const why = ownRows(made, roundWhyDesign(1)).map(({ values }) => values);
    assert.deepEqual([why.length, why.filter(isWaiting).length], [15, 3]);
    assert.deepEqual(
      matchesOf(made).map(({ id, status, round, arm }) => ({ id, status, round, arm })),
      plan.result.matches.map(({ id }) => ({ id, status: "proposed", round: 1, arm: "outside" })),
    );
    const [written] = writtenRounds(made);
    assert.deepEqual(
      [written?.seed, written?.date, written?.settings.get("distance.km")],
      ["lente", "2026-03-02", "5"],
    );
    assert.equal(written?.levels.get("pairs"), "6");
  });

  it("says above the table when, with which seed and what came of it", () => {
    const lead = (sheetNamed(made, "Ronde 1")?.cells ?? []).slice(0, 4).map(([cell]) => textOf(cell));
    assert.equal(lead[0], "Ronde 1");
    assert.match(lead[1] ?? "", /ma 2 mrt 2026.*waarmee is geloot\): lente$/u);
    assert.match(lead[2] ?? "", /6 groepen, 9 huishoudens: 6 matches/u);
    assert.match(lead[3] ?? "", /Niet verder dan 5 km.*Regels van de pilot.*laatste keuze/u);
  });

  it("speaks no jargon above the table; the proof has every value", () => {
    const lead = (sheetNamed(made, "Ronde 1")?.cells ?? []).slice(0, 4).map(([cell]) => textOf(cell));
    assert.doesNotMatch(lead.join(" "), /pilot\/fair|Controlegetal|Methode|[0-9a-f]{16}/u);
    const proof = new Map(ownRows(made, roundProofDesign(1)).map(({ values }) => [values["item"], values["value"]]));
    assert.equal(proof.get("method"), "pilot/fair");
    assert.match(textOf(proof.get("input-hash")), /^[0-9a-f]{64}$/u);
  });

  it("changes nothing when it is asked for again, and gives the same answer", () => {
    const again = planOn(made);
    assert.deepEqual(again.steps, []);
    assert.deepEqual(again.result, plan.result);
    assert.deepEqual(again.summary[0], { code: "round-again", values: { round: 1 } });
  });

  it("changes nothing on another day either", () => {
    const again = planOn(made, { today: "2026-05-01" });
    assert.deepEqual(again.steps, []);
    assert.equal(again.result.round?.date, "2026-03-02");
  });

  it("knows the round again after people said yes, and gives the status that stands", () => {
    const confirmed = typed(made, "matches", 0, statusColumn, "bevestigd");
    const again = planOn(confirmed);
    assert.deepEqual(again.steps, []);
    assert.equal(again.result.matches[0]?.status, "confirmed");
  });

  it("knows the round again when a setting changed that a round does not go by", () => {
    const settings = [
      { key: "minimum.groups", value: "7" },
      { key: "reminders.weekday", value: "3" },
    ];
    assert.deepEqual(planOn(made, { settings }).steps, []);
    assert.deepEqual(planOn(made, { settings }).result, plan.result);
  });

  it("knows the round again when weights changed that do not count in the pilot (R7)", () => {
    const settings = [
      { key: "criteria.distance", value: "3" },
      { key: "criteria.work", value: "0" },
      { key: "phase", value: "1" },
    ];
    assert.deepEqual(planOn(made, { settings }).steps, []);
    assert.deepEqual(planOn(made, { settings }).result, plan.result);
    const variant = (weight: string): PlanRoundOptions["settings"] => [
      { key: "preset", value: "resettlement" },
      { key: "criteria.distance", value: weight },
    ];
    const second = after(pilot, planOn(pilot, { settings: variant("1") }));
    assert.equal(planOn(second, { settings: variant("1") }).summary[0]?.code, "round-again");
    assert.notEqual(planOn(second, { settings: variant("3") }).summary[0]?.code, "round-again");
  });

  it("makes no new round with another seed as long as nobody new can be paired, and says so", () => {
    const other = planOn(made, { seed: "herfst" });
    assert.deepEqual(other.steps, []);
    assert.equal(other.result.round, undefined);
    assert.deepEqual(other.result.matches, []);
    assert.deepEqual(other.summary[0]?.code, "round-nobody-free");
  });

  it("finishes what was half written", () => {
    for (let done = 1; done < plan.steps.length; done += 1) {
      const half = applied(
        pilot,
        plan.steps.slice(0, done).flatMap(({ edits }) => edits),
      );
      const rest = planOn(half);
      assert.equal(rest.steps.length, plan.steps.length - done);
      assert.deepEqual(after(half, rest), made);
    }
  });

  it("goes on with a next round for those who come later, and never pairs the same two again", () => {
    const declined = typed(made, "matches", 0, statusColumn, "afgewezen");
    const second = planOn(declined);
    assert.equal(second.result.round?.id, 2);
    assert.deepEqual(
      second.result.matches.map(({ id, group }) => [id, group]),
      [["M-07", "WG-1"]],
    );
    assert.notEqual(second.result.matches[0]?.household, plan.result.matches[0]?.household);
    assert.ok(second.result.proof.levels.some(({ name }) => name === "waiting"));
    const next = after(declined, second);
    assert.equal(matchesOf(next).length, 7);
    assert.deepEqual(planOn(next).steps, []);
    assert.equal(planOn(next).result.round?.id, 2);
  });

  it("keeps both sides of a match taken whose status it does not understand, and says where", () => {
    const book = typed(made, "matches", 0, statusColumn, "tja");
    const again = planOn(book, { seed: "zomer" });
    assert.deepEqual(again.result.matches, []);
    const [told] = again.findings.filter((finding) => finding.told.code === "match-status-unread");
    assert.deepEqual([told?.level, told?.sheet, told?.cell], ["warning", "Matches", "D5"]);
    const declined = planOn(typed(made, "matches", 0, statusColumn, "geannuleerd"), { seed: "zomer" });
    assert.equal(declined.result.matches.length, 1);
  });

  it("does not depend on the order of the rows", () => {
    const turned = workbookOf(
      [...numbers(6)].reverse().map((number) => groupRow(number)),
      [...numbers(9)].reverse().map((number) => householdRow(number)),
    );
    assert.deepEqual(planOn(turned).result, plan.result);
  });

  it("is not changed by what is kept for evaluation (R7)", () => {
    const other = workbookOf(
      numbers(6).map((number) => groupRow(number, { interests: "koken" })),
      numbers(9).map((number) => householdRow(number)),
    );
    assert.deepEqual(planOn(other).result, plan.result);
    assert.deepEqual(planOn(after(other, plan)).steps, []);
  });

  it("takes settings for one run, and keeps them on the proof sheet", () => {
    const near = planOn(pilot, { settings: [{ key: "distance.km", value: "0,2" }] });
    assert.ok(near.result.matches.every(({ km }) => km !== undefined && km <= 0.2));
    assert.equal(near.result.round?.settings["distance.km"], 0.2);
    assert.ok((near.result.excluded["distance"] ?? 0) > 0);
    assert.deepEqual(planOn(after(pilot, near), { settings: [{ key: "distance.km", value: "0.2" }] }).steps, []);
  });

  it("refuses a setting that would exclude people by who they are (R10, R20)", () => {
    const refused = planOn(pilot, { settings: [{ key: "religion", value: "x" }] });
    assert.ok(codesOf(refused).includes("setting-discriminates"));
    assert.deepEqual(refused.result.matches, plan.result.matches);
  });

  it("leaves out a pair that a coordinator ruled out", () => {
    const [first] = plan.result.matches;
    const forbidden = [{ group: first?.group ?? "", household: first?.household ?? "" }];
    const other = planOn(pilot, { forbidden });
    assert.equal(pairsIn(other).includes(pairsIn(plan)[0] ?? ""), false);
    assert.equal(other.result.excluded["forbidden"], 1);
  });

  it("tells everything in the language asked for", () => {
    const english = planOn(pilot, { language: "en" });
    assert.match(english.result.matches[0]?.reasons[0] ?? "", /^\d\.\d km apart \(limit 5 km\)$/u);
    assert.match(plan.result.matches[0]?.reasons[0] ?? "", /^\d,\d km van elkaar \(grens 5 km\)$/u);
    assert.equal(
      say("nl", plan.summary[0] ?? { code: "round-propose", values: {} }),
      "Ronde 1: 6 matches voorgesteld, uit 6 groepen en 9 huishoudens.",
    );
  });

  it("speaks the language of the workbook on its sheets", () => {
    const english = after(pilot, planOn(pilot, { settings: [{ key: "language", value: "en" }] }));
    assert.deepEqual(english.sheetNames.slice(2), [
      "Round 1",
      "Round 1 why",
      "Round 1 why not",
      "Round 1 what if",
      "Matches",
      "Arrangements",
      "Round 1 proof",
      "Round 1 numbers",
    ]);
  });
});

describe("round without anybody to pair", () => {
  it("makes the first one all the same, for the reasons", () => {
    const far = workbookOf([groupRow(1)], [householdRow(100, { consent: "nee" })]);
    const plan = planOn(far);
    assert.equal(plan.result.round?.counts.matches, 0);
    assert.deepEqual(
      plan.result.waiting.map(({ reason, nearest }) => [reason, nearest?.[0]?.failing]),
      [
        ["no-candidate", ["distance", "consent"]],
        ["no-candidate", ["distance", "consent"]],
      ],
    );
    const made = after(far, plan);
    assert.equal(sheetWithKey(made, "matches"), undefined);
    assert.deepEqual(planOn(made).steps, []);
    const other = planOn(made, { seed: "herfst" });
    assert.deepEqual([other.steps.length, other.summary[0]?.code], [0, "round-nobody-free"]);
    const willing = workbookOf([groupRow(1)], [householdRow(100)]);
    const again = planOn(after(willing, planOn(willing)), { seed: "herfst" });
    assert.deepEqual([again.steps.length, again.summary[0]?.code], [0, "round-none-possible"]);
  });

  it("makes none for lists without anybody on them", () => {
    const plan = planOn(workbookOf([], []));
    assert.deepEqual(
      [plan.steps.length, plan.result.round, plan.summary[0]?.code],
      [0, undefined, "round-nobody-free"],
    );
  });

  it("refuses a workbook without any list of people, with what to do", () => {
    for (const names of [[], ["Blad1", "Blad2"]]) {
      const sheets = names.map((name) => ({ name, headerRow: 0, cells: [] }));
      assert.throws(
        () => planOn({ sheets, sheetNames: names }),
        (error) =>
          error instanceof RequestProblem &&
          error.told.code === "no-people" &&
          error.remedy?.code === "remedy-no-people",
      );
    }
  });
});

describe("the sheet of a round", () => {
  const titles = (snapshot: Snapshot): readonly string[] => {
    const sheet = sheetWithKey(snapshot, "round_1");
    return (sheet?.cells[sheet.headerRow - 1] ?? []).map((cell) => textOf(cell));
  };
  const drawn = ["Blok", "Kandidaat", "Controlegroep"];

  it("has no columns that the round leaves empty", () => {
    const without = titles(after(pilot, planOn(pilot)));
    const withControl = titles(after(pilot, planOn(pilot, { settings: [{ key: "control", value: "ja" }] })));
    assert.deepEqual(
      withControl.filter((title) => !without.includes(title)),
      drawn,
    );
    assert.ok(!withControl.includes("Plus of min (km)"));
  });

  it("gives every reason a line of its own", () => {
    const made = after(pilot, planOn(pilot));
    const [row] = ownRows(made, roundDesign(1));
    assert.match(String(row?.values["why"]), /^0,1 km van elkaar \(grens 5 km\)\nde groep kan dit aan/u);
  });
});

describe("round with a control group", () => {
  const control = { settings: [{ key: "control", value: "ja" }] };

  it("keeps block, coin and both candidates on the sheet, and the same draw with the same seed (R5)", () => {
    const plan = planOn(pilot, control);
    const { round, matches, control: compared } = plan.result;
    assert.deepEqual(round?.counts, { groups: 6, households: 9, matches: 6, control: 3 });
    const made = after(pilot, plan);
    const rows = ownRows(made, roundDesign(1)).filter(({ values }) => values["compared"] !== null);
    assert.deepEqual(
      rows.map(({ values }) => [values["block"], values["group"], values["compared"]]),
      compared.map(({ block, group, household }) => [block, group, household]),
    );
    assert.deepEqual(
      matchesOf(made).map(({ arm, block }) => [arm, block]),
      matches.map(({ block }) => [block === undefined ? "outside" : "treated", block]),
    );
    assert.deepEqual(planOn(made, control).steps, []);
    assert.deepEqual(planOn(made, control).result, plan.result);
  });

  it("gives every match slot A, and beside its block which candidate the coin chose", () => {
    const drawn = numbers(4).map((seed) => planOn(pilot, { ...control, seed: `munt ${seed}` }));
    const coins = drawn.flatMap((plan) => {
      const onSheet = ownRows(after(pilot, plan), roundDesign(1)).map(({ values }) => values["slot"]);
      assert.deepEqual(
        plan.result.matches.map(({ slot, coin = null }) => [slot, coin]),
        onSheet.map((cell) => ["A", cell]),
      );
      return plan.result.matches.flatMap(({ coin, block }) => {
        assert.equal(coin === undefined, block === undefined);
        return coin ?? [];
      });
    });
    assert.deepEqual([...new Set(coins)].sort(), ["A", "B"]);
  });
});

describe("round --check", () => {
  const made = after(pilot, planOn(pilot));
  const checkOn = (snapshot: Snapshot, check = 1): Plan<RoundResult> => planOn(snapshot, { seed: "", check });
  const errors = (plan: Plan<unknown>): readonly string[] =>
    plan.findings.filter(({ level }) => level === "error").map((finding) => finding.told.code);

  it("finds a round as it was drawn, and changes nothing", () => {
    const plan = checkOn(made);
    assert.deepEqual([plan.steps, errors(plan), plan.result.proof.optimal], [[], [], true]);
    assert.deepEqual(
      plan.summary.map(({ code }) => code),
      ["round-check-passed"],
    );
    assert.deepEqual(plan.result.matches, planOn(pilot).result.matches);
  });

  it("finds it with the settings of then", () => {
    const near = after(pilot, planOn(pilot, { settings: [{ key: "distance.km", value: "0.2" }] }));
    assert.equal(checkOn(near).result.proof.optimal, true);
  });

  describe("reads the scores on the scale of then (R2)", () => {
    const high = [{ key: "vulnerability.scale", value: "10" }];
    // A header that says 0-8 would go against the setting.
    const wide = withHeader(
      "Kwetsbaarheid (0-8)",
      "Kwetsbaarheid",
      workbookOf(
        numbers(6).map((number) => groupRow(number)),
        numbers(9).map((number) => householdRow(number, { score: number === 9 ? 10 : number })),
      ),
    );
    const round = after(wide, planOn(wide, { settings: high }));
    const upkept = applied(wide, editsOf(planWithUpkeep.plan(wide, { ...told, seed: "lente", settings: high })));

    it("although the workbook says another now", () => {
      assert.deepEqual(errors(checkOn(round)), []);
      assert.equal(checkOn(round).result.proof.optimal, true);
      const plan = planWithUpkeep.plan(upkept, { ...told, seed: "", check: 1 });
      assert.deepEqual([errors(plan), plan.result.proof.optimal], [[], true]);
      const { whyNot = [] } = planOn(round, {
        seed: "",
        check: 1,
        whyNot: [{ group: "WG-1", household: "H-9" }],
      }).result;
      const ten = whyNot.find(({ group, household }) => group === "WG-1" && household === "H-9");
      assert.deepEqual(ten?.failing, ["vulnerability"]);
    });

    it("and one that was made on the usual scale, under another setting", () => {
      assert.equal(planOn(made, { seed: "", check: 1, settings: high }).result.proof.optimal, true);
      const before = withoutSettings(made, /^vulnerability\.(?:scale|group-scale)$/u);
      assert.equal(planOn(before, { seed: "", check: 1, settings: high }).result.proof.optimal, true);
    });

    it("and knows the round again on that scale", () => {
      assert.deepEqual(planOn(round, { settings: high }).steps, []);
      assert.deepEqual(planWithUpkeep.plan(upkept, { ...told, seed: "lente", settings: high }).steps, []);
    });
  });

  describe("reads the wishes and answers as it was told then", () => {
    const highest = [{ key: "ranking.first", value: "highest" }];
    const lowest = [{ key: "ranking.first", value: "lowest" }];
    const [groups, households] = pilot.sheets;
    const wishes = [["Punten gezin met kinderen", "Punten stel", "Punten alleenstaande man"], ...numbers(6).map((one) => [(one % 3) + 1, ((one + 1) % 3) + 1, ((one + 2) % 3) + 1])]; // prettier-ignore
    const cells = (groups?.cells ?? []).map((row, place) => [...row, ...(wishes[place] ?? [])]);
    const ranked = { ...pilot, sheets: [{ name: "Welkom Groepen", headerRow: 0, cells }, ...(households === undefined ? [] : [households])] }; // prettier-ignore
    const round = after(ranked, planOn(ranked, { settings: highest }));

    it("although the workbook says another order now", () => {
      const other = planOn(ranked, { settings: lowest });
      assert.notDeepEqual(pairsIn(other), pairsIn(planOn(ranked, { settings: highest })));
      const plan = planOn(round, { seed: "", check: 1, settings: lowest });
      assert.deepEqual([errors(plan), plan.result.proof.optimal], [[], true]);
    });

    it("and as the workbook says it now where the round is older than that", () => {
      const before = withoutSettings(round, /^(?:ranking\.first|survey\..*)$/u);
      assert.equal(planOn(before, { seed: "", check: 1, settings: highest }).result.proof.optimal, true);
      assert.equal(planOn(before, { settings: highest }).result.round?.settings["ranking.first"], "highest");
    });

    it("and knows the round again by who is read, not by how that was said", () => {
      assert.deepEqual(planOn(made, { settings: [...lowest, { key: "survey.doubles", value: "first" }] }).steps, []);
    });
  });

  describe("of a round made before the scales were settings", () => {
    const younger =
      /^(?:vulnerability\.(?:scale|group-scale|willingness|experience)|types\.several|criteria\..*|phase)$/u;

    it("goes by the defaults, whatever the workbook says now", () => {
      const settings = [
        { key: "vulnerability.willingness", value: "0" },
        { key: "types.several", value: "worst" },
      ];
      assert.equal(planOn(withoutSettings(made, younger), { seed: "", check: 1, settings }).result.proof.optimal, true);
    });

    for (const [key, value] of [
      ["control", "true"],
      ["preset", "resettlement"],
    ] as const) {
      it(`says that it cannot draw it again with ${key} ${value}`, () => {
        const plain = after(pilot, planOn(pilot, { settings: [{ key, value }] }));
        assert.deepEqual(errors(checkOn(plain)), []);
        const plan = checkOn(withoutSettings(plain, younger));
        assert.deepEqual([errors(plan), plan.result.proof.optimal], [["round-check-older-version"], false]);
      });
    }
  });

  it("finds an earlier round after a later one", () => {
    const declined = typed(made, "matches", 0, statusColumn, "afgewezen");
    const both = after(declined, planOn(declined));
    assert.deepEqual(
      [1, 2].map((round) => checkOn(both, round).result.proof.optimal),
      [true, true],
    );
  });

  const check = (title: string, snapshot: () => Snapshot, ...codes: readonly string[]): void => {
    it(title, () => {
      const plan = checkOn(snapshot());
      assert.deepEqual([[...new Set(errors(plan))], plan.result.proof.optimal], [codes, false]);
    });
  };
  const proofRow = (item: string): number =>
    ownRows(made, roundProofDesign(1)).findIndex(({ values }) => values["item"] === item);
  check("notices another pair on the sheet", () => typed(made, "round_1", 0, 2, "H-99"), "round-check-pairs-differ");
  check(
    "notices another pair among the matches",
    () => typed(made, "matches", 0, 2, "H-99"),
    "round-check-pairs-differ",
  );
  const whyRow = ownRows(made, roundWhyDesign(1)).findIndex(({ values }) => values["side"] === "household");
  const whyColumns = roundWhyDesign(1).columns.map(({ key }) => key);
  for (const [column, value] of [
    ["outcome", "controlegroep"],
    ["partner", "WG-9"],
    ["candidates", 99],
    ["chance", 0.9],
    ["lot", 77],
  ] as const) {
    check(
      `notices another ${column} on the sheet with reasons`,
      () => typed(made, "round_1_why", whyRow, whyColumns.indexOf(column), value),
      "round-check-cell-differs",
    );
  }
  it("says what was compared, and that sentences were not", () => {
    const plan = checkOn(typed(made, "round_1_why", whyRow, whyColumns.indexOf("explanation"), "bla bla"));
    assert.equal(plan.result.proof.optimal, true);
    assert.match(plan.summary.map((line) => say("nl", line)).join(" "), /zinnen .* niet\.$/u);
  });
  it("names the cell with another pair, and what the draw gave", () => {
    const drawn = planOn(pilot).result.matches[0];
    const found = (book: Snapshot): readonly string[] =>
      checkOn(book)
        .findings.filter((one) => one.told.code === "round-check-pairs-differ")
        .map((one) => [one.sheet, one.cell, say("nl", one.told)].join(" "));
    const household = drawn?.household ?? "";
    const other = planOn(pilot).result.matches[1]?.household ?? "";
    assert.deepEqual(found(typed(made, "matches", 0, 2, "H-99")), [
      `Matches C5 Hier staat H-99; de loting gaf ${household}.`,
    ]);
    assert.deepEqual(found(typed(typed(made, "round_1", 0, 2, other), "round_1", 1, 2, household)).length, 2);
    const [only, ...none] = found(typed(made, "round_1", 0, 2, null));
    assert.match(only ?? "", /^Ronde 1 C\d+ Hier staat niets; de loting gaf/u);
    assert.deepEqual(none, []);
  });
  check(
    "notices another number",
    () => typed(made, "round_1_proof", proofRow("pairs"), 2, "7"),
    "round-check-values-differ",
  );
  check(
    "notices another seed",
    () => typed(made, "round_1_proof", proofRow("seed"), 2, "anders"),
    "round-check-pairs-differ",
    "round-check-values-differ",
    "round-check-numbers-wrong",
    "round-check-numbers-differ",
    "round-check-cell-differs",
    "round-check-more-cells",
    "round-check-formula-differs",
  );
  it("knows no round that is not there", () => {
    assert.throws(
      () => checkOn(pilot),
      (error) => error instanceof RequestProblem && error.told.code === "round-check-unknown",
    );
    assert.throws(() => checkOn(made, 9), RequestProblem);
  });

  it("finds a round again after another program saved its sums with another last digit", () => {
    const off = (cell: Scalar): Scalar => (typeof cell === "number" ? cell * (1 + 4e-16) : cell);
    const saved = made.sheets.map((sheet) =>
      sheet.key === undefined
        ? { ...sheet, cells: sheet.cells.map((row) => row.map((cell) => off(valueOf(cell)))) }
        : sheet,
    );
    assert.notDeepEqual(saved, made.sheets);
    assert.equal(checkOn({ ...made, sheets: saved }).result.proof.optimal, true);
  });

  check(
    "notices that people changed since",
    () => ({
      ...made,
      sheets: made.sheets.map((sheet) =>
        sheet.name === "Huishoudens" ? { ...sheet, cells: sheet.cells.slice(0, -1) } : sheet,
      ),
    }),
    "round-check-input-changed",
  );
});

describe("the order of goals", () => {
  const book = workbookOf(
    numbers(6).map((number) => groupRow(number)),
    numbers(9).map((number) => householdRow(number)),
  );
  const leadOf = (plan: Plan<RoundResult>): string => {
    const sheet = after(book, plan).sheets.find(({ key }) => key === "round_1");
    return (sheet?.cells ?? []).slice(0, sheet?.headerRow).flat().map(textOf).join("\n");
  };

  it("is told on the sheet of every round, as it was", () => {
    const usual = "Wat voorging: zo veel mogelijk paren, dan de wensen, dan de loting, dan de afstand.";
    assert.ok(leadOf(planOn(book)).includes(usual));
    const settings = [
      { key: "bands.km", value: "1" },
      { key: "goals.order", value: "afstand, wensen, passen" },
    ];
    const plan = planOn(book, { settings });
    const nearFirst = "Wat voorging: zo veel mogelijk paren, dan de afstand in stappen, dan de wensen, dan de loting";
    assert.ok(leadOf(plan).includes(nearFirst));
    assert.equal(plan.result.round?.settings["goals.order"], "bands-wishes-criteria");
    assert.deepEqual(
      plan.result.proof.levels.slice(0, 3).map(({ name }) => name),
      ["pairs", "bands", "unranked"],
    );
    assert.equal(planOn(after(book, plan), { seed: "", check: 1 }).result.proof.optimal, true);
  });

  it("names all there is", () => {
    const settings = [
      { key: "bands.km", value: "1" },
      { key: "control", value: "ja" },
      { key: "preset", value: "resettlement" },
      { key: "goals.order", value: "criteria-bands-wishes" },
    ];
    const told =
      "Wat voorging: zo veel mogelijk paren, dan zo veel mogelijk tweede kandidaten, dan hoe goed mensen bij elkaar passen, dan de afstand in stappen, dan de wensen, dan de loting, dan de afstand.";
    assert.ok(leadOf(planOn(book, { settings })).includes(told));
  });
});
