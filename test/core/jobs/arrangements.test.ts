import assert from "node:assert/strict";
import fc from "fast-check";
import { planRound as planWithUpkeep } from "../../../core/jobs/all.ts";
import { planRound, type ArrangedPair, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { arrangementsDesign } from "../../../core/sheets/arrangements-design.ts";
import { arrangementsIn } from "../../../core/sheets/arrangements.ts";
import { logDesign } from "../../../core/sheets/log.ts";
import { matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { roundDesign, writtenRounds } from "../../../core/sheets/rounds.ts";
import { synced, type WantedRow } from "../../../core/sheets/synced.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf, type Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, numbers, pilot, sheetOf, told, workbookOf } from "./pilot.ts";

function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

/** The workbook with rows that people typed on the sheet `Afspraken`. */
function arranged(snapshot: Snapshot, ...rows: readonly WantedRow[]): Snapshot {
  return applied(snapshot, synced(snapshot, { design: arrangementsDesign, rows, others: "keep" }, "nl"));
}

function pairsOf(plan: Plan<RoundResult>): ReadonlyMap<string, string> {
  return new Map(plan.result.matches.map(({ group, household }) => [group, household]));
}

/** Codes of what is wrong with arrangements, with the cell they stand in. */
function faultsOf(plan: Plan<unknown>): readonly string[] {
  return plan.findings
    .filter((finding) => /^(?:pin|arrangement)-/u.test(finding.told.code))
    .map(({ level, told: { code }, cell }) => [level, code, cell ?? ""].join(" ").trim())
    .sort();
}

const pin = (group: string, household: string, more: WantedRow = {}): WantedRow => ({
  group,
  household,
  kind: "pin",
  ...more,
});
const forbid = (group: string, household: string): WantedRow => ({ group, household, kind: "forbid" });

describe("arrangements", () => {
  it("give every round a sheet where people fix and rule out pairs", () => {
    const made = after(pilot, planOn(pilot));
    assert.ok(made.sheetNames.includes("Afspraken"));
    assert.deepEqual(arrangementsIn(made), { arrangements: [], problems: [] });
  });

  it("form a pinned pair in every round, whatever else would be better, and say so", () => {
    const plain = pairsOf(planOn(pilot));
    for (const household of numbers(9).map((number) => `H-${number}`)) {
      const plan = planOn(arranged(pilot, pin("WG-3", household, { reason: "buren" })));
      assert.equal(pairsOf(plan).get("WG-3"), household);
      assert.equal(plan.result.matches.length, plain.size);
      assert.equal(plan.result.proof.optimal, true);
      const [first] = plan.result.matches.find(({ group }) => group === "WG-3")?.reasons ?? [];
      assert.equal(first, "vastgezet door de coördinator: buren");
      assert.deepEqual(faultsOf(plan), []);
    }
  });

  it("never form a pair that is ruled out", () => {
    const plain = planOn(pilot);
    const rows = plain.result.matches.map(({ group, household }) => forbid(group, household));
    const plan = planOn(arranged(pilot, ...rows));
    for (const [group, household] of pairsOf(plan)) assert.notEqual(pairsOf(plain).get(group), household);
    assert.equal(plan.result.excluded["forbidden"], rows.length);
  });

  it("hold whatever pairs are pinned: each is formed, nobody is paired twice, the rest is still best", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...numbers(6)], { maxLength: 4 }),
        fc.shuffledSubarray([...numbers(9)], { minLength: 4, maxLength: 4 }),
        (groups, households) => {
          const pins = groups.map((group, index) => ({
            group: `WG-${group}`,
            household: `H-${households[index] ?? 0}`,
          }));
          const plan = planOn(pilot, { pins });
          for (const { group, household } of pins) assert.equal(pairsOf(plan).get(group), household);
          assert.equal(new Set(pairsOf(plan).values()).size, plan.result.matches.length);
          assert.equal(plan.result.proof.optimal, true);
        },
      ),
      { numRuns: 15 },
    );
  });

  it("are kept on the sheet when they are given for a run, so that the next round reads them", () => {
    const pins = [{ group: "WG-3", household: "H-9", reason: "=buren" }];
    const forbidden = [{ group: "WG-1", household: "H-1" }];
    const plan = planOn(pilot, { pins, forbidden });
    const made = after(pilot, plan);
    assert.deepEqual(
      arrangementsIn(made).arrangements.map(({ kind, group, household, reason, on }) => [
        kind,
        group,
        household,
        reason,
        on,
      ]),
      [
        ["forbid", "WG-1", "H-1", undefined, "2026-03-02"],
        ["pin", "WG-3", "H-9", "=buren", "2026-03-02"],
      ],
    );
    for (const again of [planOn(made, { pins, forbidden }), planOn(made)]) {
      assert.deepEqual(again.steps, []);
      assert.deepEqual(again.result, plan.result);
    }
  });

  it("enter the number of the input", () => {
    const hashOf = (book: Snapshot): string => writtenRounds(after(book, planOn(book)))[0]?.inputHash ?? "";
    const books = [pilot, arranged(pilot, pin("WG-3", "H-9")), arranged(pilot, forbid("WG-3", "H-9"))];
    assert.equal(new Set(books.map(hashOf)).size, books.length);
    const turned = [pin("WG-3", "H-9"), forbid("WG-1", "H-1"), pin("WG-2", "H-2")];
    assert.equal(hashOf(arranged(pilot, ...turned)), hashOf(arranged(pilot, ...[...turned].reverse())));
  });

  describe("against the rules", () => {
    const far = workbookOf(
      [...numbers(5), 40].map((number) => groupRow(number)),
      [...numbers(8), 9].map((number) => householdRow(number, number === 8 ? { score: 8 } : {})),
    );

    it("are formed with a reason, with every rule told and marked on the round", () => {
      const plan = planOn(arranged(far, pin("WG-40", "H-8", { reason: "familie" })));
      assert.deepEqual(faultsOf(plan), ["warning pin-against-rules A6"]);
      const against = plan.findings.find((finding) => finding.told.code === "pin-against-rules");
      assert.deepEqual(against?.told.values, {
        group: "WG-40",
        household: "H-8",
        failing: ["distance", "vulnerability"],
      });
      const row = ownRows(after(far, plan), roundDesign(1)).find(({ values }) => values["group"] === "WG-40");
      assert.equal(row?.values["household"], "H-8");
      assert.match(textOf(row.values["why"]), /^vastgezet door de coördinator: familie voor de groep/u);
      assert.equal(textOf(row.values["attention"]), "let op: gaat tegen de regels in; afstand; kwetsbaarheid");
      assert.doesNotMatch(
        JSON.stringify(ownRows(after(far, plan), roundDesign(1))),
        /kwetsbaarheid \d|aan kan|aankan/u,
      );
    });

    it("are refused for a household that said no, whatever the reason, and the rest of the round goes on", () => {
      const unwilling = workbookOf(
        numbers(6).map((number) => groupRow(number)),
        numbers(9).map((number) => householdRow(number, { consent: number === 8 ? "nee" : "ja" })),
      );
      const written = planOn(arranged(unwilling, pin("WG-4", "H-8", { reason: "familie" })));
      assert.deepEqual(faultsOf(written), ["error pin-consent-refused A6"]);
      assert.deepEqual(written.result.matches, planOn(unwilling).result.matches);
    });

    it("are refused for a household that did not say yet, where that needs a yes, whatever the reason (R12)", () => {
      const unsaid = workbookOf(
        numbers(6).map((number) => groupRow(number)),
        numbers(9).map((number) => householdRow(number, { consent: number === 8 ? "onbekend" : "ja" })),
      );
      const book = arranged(unsaid, pin("WG-4", "H-8", { reason: "gebeld, komt goed" }));
      assert.equal(pairsOf(planOn(book)).get("WG-4"), "H-8");
      const settings = [{ key: "preset", value: "resettlement" }];
      const plan = planOn(book, { settings });
      assert.deepEqual(faultsOf(plan).slice(-1), ["error pin-consent-refused A6"]);
      assert.notEqual(pairsOf(plan).get("WG-4"), "H-8");
    });

    it("are refused where a certificate of conduct lacks, whatever the reason, and formed where a training does (R21)", () => {
      const withPaper = (title: string): Snapshot => {
        const book = arranged(pilot, pin("WG-4", "H-8", { reason: "is aangevraagd" }));
        const cells = (rows: Snapshot["sheets"][number]["cells"]): Snapshot["sheets"][number]["cells"] =>
          rows.map((row, at) => [...row, at === 0 ? title : row[0] === "WG-4" ? "nee" : "ja"]);
        const sheets = book.sheets.map((sheet) =>
          sheet.name === "Welkom Groepen" ? { ...sheet, cells: cells(sheet.cells) } : sheet,
        );
        return { ...book, sheets };
      };
      const plan = planOn(withPaper("VOG"));
      assert.deepEqual(faultsOf(plan), ["error pin-certificate-missing A6"]);
      assert.equal(pairsOf(plan).get("WG-4"), undefined);
      const trained = planOn(withPaper("Starttraining gevolgd"));
      assert.deepEqual(faultsOf(trained), ["warning pin-against-rules A6"]);
      assert.equal(pairsOf(trained).get("WG-4"), "H-8");
    });

    for (const reason of ["  ", ".", "-", "x", "1", "?!", "a b c", "n.v.t"]) {
      it(`are refused without one, as with "${reason}", and the rest of the round goes on`, () => {
        const plan = planOn(arranged(far, pin("WG-40", "H-8", { reason })));
        assert.deepEqual(faultsOf(plan), ["error pin-reason-needed A6"]);
        assert.deepEqual(plan.result.matches, planOn(far).result.matches);
      });
    }

    for (const reason of ["zus", "ze kennen elkaar", "ጎረቤት", "جيران", "café-é"]) {
      it(`are formed with "${reason}"`, () => {
        assert.equal(pairsOf(planOn(arranged(far, pin("WG-40", "H-8", { reason })))).get("WG-40"), "H-8");
      });
    }

    it("are formed where the place of one is not known, without a distance", () => {
      const [first, ...rest] = numbers(6).map((number) => groupRow(number));
      const [code] = first ?? [];
      const book = workbookOf(
        [[code ?? null, null, null, 3, 3, null], ...rest],
        numbers(9).map((number) => householdRow(number)),
      );
      const plan = planOn(book, { pins: [{ group: "WG-1", household: "H-2", reason: "kennen elkaar" }] });
      const match = plan.result.matches.find(({ group }) => group === "WG-1");
      assert.deepEqual([match?.household, match?.km], ["H-2", undefined]);
      assert.equal(ownRows(after(book, plan), roundDesign(1))[0]?.values["kilometres"], null);
    });

    it("are told in the log with codes and counts alone", () => {
      const book = arranged(far, pin("WG-40", "H-8", { reason: "familie van elkaar" }));
      const made = applied(book, editsOf(planWithUpkeep.plan(book, { ...told, seed: "lente" })));
      const log = JSON.stringify(ownRows(made, logDesign));
      assert.doesNotMatch(log, /familie/u);
      assert.match(log, /M-06/u);
    });
  });

  it("count with the household in the column of the group as well", () => {
    const plan = planOn(arranged(pilot, pin("H-8", "wg-4"), forbid("H-2", "WG-2")));
    assert.deepEqual(faultsOf(plan), []);
    assert.equal(pairsOf(plan).get("WG-4"), "H-8");
    assert.equal(plan.result.excluded["forbidden"], 1);
    const given = planOn(pilot, { pins: [{ group: "h-8", household: "wg-4" }] });
    const [kept] = arrangementsIn(after(pilot, given)).arrangements;
    assert.deepEqual([kept?.group, kept?.household], ["WG-4", "H-8"]);
  });

  describe("on a sheet that people made themselves before the first round", () => {
    const withSheet = (name: string, rows: readonly (readonly Scalar[])[]): Snapshot => ({
      sheets: [...pilot.sheets, sheetOf(name, rows)],
      sheetNames: [...pilot.sheetNames, name],
    });
    const titles = ["Groep", "Huishouden ", "Afspraak", "Reden", "Wie besloot", "Datum"];
    const book = withSheet("Afspraken", [
      ["Onze afspraken"],
      [],
      titles,
      ["WG-3", "H-9", "vastzetten", "buren", "Marit (verzonnen)", "2026-02-01"],
      ["WG-1", "H-1", "niet samen"],
      ["WG-2", "H-O2", "niet samen"],
    ]);

    it("count, each with its cell, and no second sheet comes beside it", () => {
      const plan = planWithUpkeep.plan(book, { ...told, seed: "lente" });
      assert.equal(pairsOf(plan).get("WG-3"), "H-9");
      assert.notEqual(pairsOf(plan).get("WG-1"), "H-1");
      assert.deepEqual(faultsOf(plan), ["error arrangement-unknown-code A6"]);
      const codes = plan.findings.map((finding) => finding.told.code);
      assert.ok(codes.includes("sheet-typed-arrangements") && !codes.includes("sheet-lost-mark"));
      const made = after(book, plan);
      assert.deepEqual(
        made.sheetNames.filter((name) => name.startsWith("Afspraken")),
        ["Afspraken"],
      );
      assert.deepEqual(planWithUpkeep.plan(made, { ...told, seed: "lente" }).steps, []);
      assert.equal(planOn(made, { seed: "", check: 1 }).result.proof.optimal, true);
    });

    it("count beside those of our own sheet", () => {
      const made = after(book, planOn(book, { forbidden: [{ group: "WG-5", household: "H-5" }] }));
      assert.deepEqual(
        arrangementsIn(made).arrangements.map(({ kind, group, household }) => [kind, group, household].join(" ")),
        ["forbid WG-5 H-5", "pin WG-3 H-9", "forbid WG-1 H-1", "forbid WG-2 H-O2"],
      );
    });

    it("count with three columns, in English and under any name", () => {
      const rows = [
        ["Group", "Household", "Arrangement"],
        ["WG-3", "H-9", "fix"],
      ];
      assert.equal(pairsOf(planOn(withSheet("Blad3", rows))).get("WG-3"), "H-9");
    });

    it("are no list of appointments", () => {
      const rows = [titles, ["WG-3", "H-9", "koffie drinken", "kennismaken", null, "2026-02-01"]];
      assert.deepEqual(arrangementsIn(withSheet("Afspraken", rows)).arrangements, []);
    });
  });

  describe("given for this run that cannot be", () => {
    const far = workbookOf(
      [...numbers(5), 40].map((number) => groupRow(number)),
      numbers(9).map((number) => householdRow(number, number === 9 ? { consent: "nee" } : {})),
    );
    const refusal = (book: Snapshot, more: Partial<PlanRoundOptions>): string => {
      try {
        planOn(book, more);
      } catch (error) {
        assert.ok(error instanceof RequestProblem);
        return say("nl", error.told);
      }
      return "";
    };
    const check = (title: string, more: Partial<PlanRoundOptions>, refused: RegExp, book = far): void => {
      it(`stop everything: ${title}`, () => {
        assert.match(refusal(book, more), refused);
      });
    };
    const pair = (group: string, household: string, reason?: string): ArrangedPair => ({
      group,
      household,
      ...(reason === undefined ? {} : { reason }),
    });
    const nothing = /Er is niets geschreven/u;
    check(
      "a mistyped household",
      { forbidden: [pair("WG-2", "H-O2", "ruzie")] },
      /^De code H-O2 staat niet op uw bladen/u,
    );
    check("a mistyped group", { pins: [pair("WG-22", "H-2")] }, /^De code WG-22 staat niet op uw bladen/u);
    check("two groups", { forbidden: [pair("WG-2", "WG-3")] }, /allebei een groep/u);
    check("against the rules without a reason", { pins: [pair("WG-40", "H-8")] }, /--because. Er is niets geschreven/u);
    check("a household that said no", { pins: [pair("WG-4", "H-9", "familie")] }, nothing);
    check("two that clash", { pins: [pair("WG-4", "H-3"), pair("WG-4", "H-4")] }, nothing);
    check("fixed and ruled out", { pins: [pair("WG-4", "H-3")], forbidden: [pair("WG-4", "H-3")] }, nothing);
    check(
      "fixed and ruled out on the sheet",
      { pins: [pair("WG-4", "H-3")] },
      nothing,
      arranged(far, forbid("WG-4", "H-3")),
    );
    check("fixed otherwise on the sheet", { pins: [pair("WG-4", "H-3")] }, nothing, arranged(far, pin("WG-4", "H-4")));
    it("stop everything: somebody of another proposal", () => {
      const made = after(far, planOn(far));
      const [match] = planOn(far).result.matches;
      const other = planOn(far).result.matches[1]?.household ?? "";
      assert.match(refusal(made, { seed: "zomer", pins: [pair(match?.group ?? "", other)] }), nothing);
    });
  });

  it("that cannot be are told on the sheet of the round, with where they stand", () => {
    const rows = [forbid("WG-2", "H-O2"), { group: "WG-3", kind: "pin" }];
    const book = arranged(pilot, ...rows);
    const sheet = after(book, planOn(book)).sheets.find(({ name }) => name === "Ronde 1");
    const lead = sheet?.cells.slice(0, sheet.headerRow).map((row) => textOf(row[0])) ?? [];
    const attention = lead.slice(lead.findIndex((line) => line.startsWith("Let op:"))).join(" ");
    assert.match(attention, /noemt H-O2, .* \(blad Afspraken, cel A6\)/u);
    assert.match(attention, /het huishouden ontbreekt.* \(blad Afspraken, cel B7\)/u);
  });

  describe("that cannot be", () => {
    const started = (snapshot: Snapshot): Snapshot => {
      const [match] = planOn(snapshot).result.matches;
      return applied(
        snapshot,
        synced(
          snapshot,
          {
            design: matchesDesign,
            rows: [{ id: "M-01", group: match?.group ?? "", household: "H-9", status: "started" }],
            others: "keep",
          },
          "nl",
        ),
      );
    };
    const check = (title: string, book: () => Snapshot, ...faults: readonly string[]): void => {
      it(title, () => {
        const plan = planOn(book());
        assert.deepEqual(faultsOf(plan), faults);
        assert.ok(plan.result.matches.length >= 5);
      });
    };
    check("a group that nobody knows", () => arranged(pilot, pin("WG-99", "H-2")), "error arrangement-unknown-code A6");
    check(
      "a household that nobody knows",
      () => arranged(pilot, forbid("WG-2", "H-99")),
      "error arrangement-unknown-code A6",
    );
    check(
      "a row without a household",
      () => arranged(pilot, { group: "WG-2", kind: "pin" }),
      "error arrangement-incomplete B6",
    );
    check(
      "a row without a kind",
      () => arranged(pilot, { group: "WG-2", household: "H-2" }),
      "error arrangement-incomplete C6",
    );
    check(
      "a kind that nobody understands",
      () => arranged(pilot, { group: "WG-2", household: "H-2", kind: "misschien" }, forbid("WG-2", "H-2")),
      "error arrangement-unread C6",
    );
    check(
      "one household pinned to two groups",
      () => arranged(pilot, pin("WG-2", "H-2"), pin("WG-3", "H-2"), forbid("WG-2", "H-2"), forbid("WG-3", "H-3")),
      "error pin-forbidden A6",
    );
    check("somebody in a running match", () => arranged(started(pilot), pin("WG-2", "H-9")), "error pin-in-match A6");
    check("a pair that is in that match: it has done its work", () => arranged(started(pilot), pin("WG-1", "H-9")));

    it("a person in two pins: neither counts, in whatever order they stand", () => {
      const rows = [pin("WG-2", "H-2"), pin("WG-2", "H-3")];
      for (const order of [rows, [...rows].reverse()]) {
        const plan = planOn(arranged(pilot, ...order));
        assert.deepEqual(faultsOf(plan), ["error pin-twice A6", "error pin-twice A7"]);
        assert.deepEqual(plan.result.matches, planOn(pilot).result.matches);
      }
    });

    it("somebody who withdrew", () => {
      const book = arranged(
        workbookOf(
          numbers(6).map((number) => groupRow(number)),
          numbers(9).map((number) => householdRow(number)),
        ),
        pin("WG-2", "H-2"),
      );
      const [groups, households, ...own] = book.sheets;
      const withStatus = {
        ...groups,
        cells: (groups?.cells ?? []).map((row, at) => [...row, ["Status", null, "afgemeld"][at] ?? null]),
      };
      assert.ok(groups && households);
      const plan = planOn({ ...book, sheets: [{ ...groups, ...withStatus }, households, ...own] });
      assert.deepEqual(faultsOf(plan), ["error pin-not-in-pool A6"]);
    });
  });

  it("are words that people choose or type, in either language", () => {
    const words = ["vastzetten", "Vastgezet", "fix", "pin"];
    for (const kind of words) {
      assert.equal(
        arrangementsIn(arranged(pilot, { group: "WG-1", household: "H-1", kind })).arrangements[0]?.kind,
        "pin",
      );
    }
    for (const kind of ["niet samen", "Nooit samen", "not together"]) {
      assert.equal(
        arrangementsIn(arranged(pilot, { group: "WG-1", household: "H-1", kind })).arrangements[0]?.kind,
        "forbid",
      );
    }
  });

  it("count no second time once their pair was declined, unless somebody asks again", () => {
    const first = arranged(pilot, pin("WG-2", "H-7", { reason: "buren", on: "2026-03-01" }));
    const made = after(first, planOn(first));
    const id = matchesOf(made).find(({ group }) => group === "WG-2")?.id ?? "";
    const sheet = made.sheets.find(({ key }) => key === "matches");
    const declined = applied(made, [
      {
        kind: "set-cells",
        table: { sheet: "Matches", headerRow: sheet?.headerRow ?? 0, keyColumns: ["Match"] },
        changes: [{ row: id, column: "Status", before: "voorstel", after: "afgewezen" }],
      },
    ]);
    const second = planOn(declined, { today: "2026-04-01" });
    assert.deepEqual(faultsOf(second), ["warning pin-spent A6"]);
    assert.notEqual(pairsOf(second).get("WG-2"), "H-7");
    const asked = planOn(declined, {
      today: "2026-04-01",
      pins: [{ group: "WG-2", household: "H-7", reason: "na een gesprek" }],
    });
    assert.equal(pairsOf(asked).get("WG-2"), "H-7");
    assert.deepEqual(faultsOf(asked), ["warning pin-against-rules"]);
  });

  it("count no second time when they are of the day of the round: nobody knows which came first", () => {
    const spent = (on: string): readonly string[] => {
      const book = arranged(pilot, pin("WG-2", "H-7", { reason: "buren", on }));
      const made = after(book, planOn(book));
      const id = matchesOf(made).find(({ group }) => group === "WG-2")?.id ?? "";
      const place = made.sheets.find(({ key }) => key === "matches");
      const declined = applied(made, [
        {
          kind: "set-cells",
          table: { sheet: "Matches", headerRow: place?.headerRow ?? 0, keyColumns: ["Match"] },
          changes: [{ row: id, column: "Status", before: "voorstel", after: "afgewezen" }],
        },
      ]);
      return faultsOf(planOn(declined, { today: "2026-04-01" }));
    };
    assert.deepEqual(spent(told.today), ["warning pin-spent A6"]);
    assert.deepEqual(spent("2026-03-03"), ["warning pin-against-rules A6"]);
  });

  describe("are on the proof", () => {
    const made = ((): Snapshot => {
      const book = arranged(
        pilot,
        pin("WG-2", "H-7", { reason: "buren" }),
        forbid("WG-3", "H-3"),
        forbid("WG-3", "H-4"),
      );
      return after(book, planOn(book));
    })();

    it("so that a check finds the round again after the sheet changed", () => {
      const changed = { ...made, sheets: made.sheets.filter(({ key }) => key !== "arrangements") };
      for (const book of [made, changed, arranged(made, pin("WG-1", "H-9"), forbid("WG-2", "H-7"))]) {
        const plan = planOn(book, { seed: "", check: 1 });
        assert.equal(plan.result.proof.optimal, true);
      }
    });

    it("and a round without them is not the same", () => {
      const without = made.sheets.map((sheet) =>
        sheet.key !== "round_1_proof"
          ? sheet
          : { ...sheet, cells: sheet.cells.filter(([section]) => textOf(section as string) !== "vastgezet") },
      );
      const plan = planOn({ ...made, sheets: without }, { seed: "", check: 1 });
      assert.deepEqual(
        plan.findings.filter(({ level }) => level === "error").map((one) => one.told.code),
        ["round-check-input-changed"],
      );
    });
  });

  it("take no second candidate for a control group", () => {
    const settings = [{ key: "control", value: "ja" }];
    const plan = planOn(arranged(pilot, pin("WG-2", "H-7")), { settings });
    const pinned = plan.result.matches.find(({ group }) => group === "WG-2");
    assert.deepEqual([pinned?.household, pinned?.block], ["H-7", undefined]);
    assert.ok(plan.result.control.every(({ group, household }) => group !== "WG-2" && household !== "H-7"));
  });
});
