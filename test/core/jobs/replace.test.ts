import assert from "node:assert/strict";
import { planRound as planWithUpkeep, replace as replaceWithUpkeep } from "../../../core/jobs/all.ts";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { replace, type ReplaceOptions } from "../../../core/jobs/replace.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { OverrideResult } from "../../../core/matching/override-plan.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { arrangementsDesign } from "../../../core/sheets/arrangements-design.ts";
import { attentionDesign } from "../../../core/sheets/attention.ts";
import { logDesign } from "../../../core/sheets/log.ts";
import { approvalColumn, matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { ownRows, type OwnRow } from "../../../core/sheets/own-rows.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { say } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, typed } from "./living.ts";
import { groupRow, householdRow, numbers, pilot, told, workbookOf } from "./pilot.ts";

function roundOn(snapshot: Snapshot, seed = "lente", check?: number): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed, ...(check === undefined ? {} : { check }) });
}

function replaceOn(snapshot: Snapshot, more: Partial<ReplaceOptions>): Plan<OverrideResult> {
  return replace.plan(snapshot, { ...told, match: "M-03", reason: "ze kennen elkaar", ...more });
}

function codesOf(plan: Plan<unknown>): readonly string[] {
  return plan.findings.map((finding) => finding.told.code);
}

function rowOf(snapshot: Snapshot, id: string): OwnRow["values"] {
  return ownRows(snapshot, matchesDesign).find(({ key }) => key === id)?.values ?? {};
}

const made = after(pilot, roundOn(pilot));
const drawn = new Map(matchesOf(made).map((match) => [match.id, match]));
const [free = ""] = roundOn(pilot)
  .result.waiting.filter(({ side }) => side === "household")
  .map(({ code }) => code);

describe("replace", () => {
  it("puts a new proposal beside the one it replaces, with the reason on both", () => {
    const plan = replaceOn(made, { household: free });
    const book = after(made, plan);
    const original = drawn.get("M-03");
    assert.deepEqual(
      plan.result.matches.map(({ id, status, group, household, replaces, arm, round }) => ({
        id,
        status,
        group,
        household,
        replaces,
        arm,
        round,
      })),
      [
        {
          ...{ id: "M-03", status: "declined", group: "WG-3", household: original?.household },
          replaces: undefined,
          arm: "outside",
          round: 1,
        },
        {
          id: "M-07",
          status: "proposed",
          group: "WG-3",
          household: free,
          replaces: ["M-03"],
          arm: "outside",
          round: 1,
        },
      ],
    );
    assert.equal(rowOf(book, "M-03")["reason"], "Vervangen door M-07: ze kennen elkaar");
    assert.deepEqual([rowOf(book, "M-07")["reason"], rowOf(book, "M-07")["replaces"]], ["ze kennen elkaar", "M-03"]);
    assert.deepEqual(sheetWithKey(book, "round_1"), sheetWithKey(made, "round_1"));
    assert.deepEqual(codesOf(plan), []);
    assert.deepEqual(
      plan.summary.map(({ code }) => code),
      ["replace-made", "replace-back"],
    );
  });

  it("changes nothing the second time", () => {
    for (const request of [
      { household: free },
      { household: ` ${free.toLowerCase()} `, match: "m-3", reason: "anders" },
    ]) {
      const book = after(made, replaceOn(made, request));
      const again = replaceOn(book, { household: free });
      assert.deepEqual([again.steps, again.summary[0]?.code], [[], "replace-again"]);
      assert.equal(again.result.matches.length, 2);
    }
  });

  describe("against the rules, with its upkeep", () => {
    const heavy = workbookOf(
      numbers(6).map((number) => groupRow(number)),
      [...numbers(8).map((number) => householdRow(number)), householdRow(90), householdRow(3.5, { score: 8 })],
    );
    const kept = (book: Snapshot, more: Partial<ReplaceOptions>): Snapshot => {
      const request = { ...told, match: "M-03", reason: "ze kennen elkaar", ...more };
      return applied(book, editsOf(replaceWithUpkeep.plan(book, request)));
    };
    const warnings = (book: Snapshot): readonly string[] =>
      ownRows(book, attentionDesign)
        .filter(({ values }) => values["code"] === "replace-against-rules")
        .map(({ values }) => textOf(values["what"]));
    const ready = applied(heavy, editsOf(planWithUpkeep.plan(heavy, { ...told, seed: "lente" })));
    const once = kept(ready, { household: "H-90" });

    it("changes nothing the second time, and says the same", () => {
      assert.equal(warnings(once).length, 1);
      const again = replaceWithUpkeep.plan(once, { ...told, match: "M-03", household: "H-90", reason: "anders" });
      assert.deepEqual(again.steps, []);
      assert.deepEqual(again.findings[0], replaceOn(ready, { household: "H-90" }).findings[0]);
    });

    it("is still told after another replacement, as long as the match runs", () => {
      const both = kept(once, { match: "M-05", household: "H-3.5" });
      assert.match(
        warnings(both).join(" "),
        /WG-3 en H-90 .*: te ver \(43,6 km, grens 5 km\)\..*WG-5 en H-3\.5 .*: meer steun/u,
      );
      const ended = kept(typed(both, "M-07", "status", "afgewezen"), { match: "M-05", household: "H-3.5" });
      assert.match(warnings(ended).join(" "), /^WG-5 en H-3\.5 /u);
    });

    it("repeats whom to tell as well", () => {
      const answered = typed(ready, "M-03", approvalColumn("group", "answer"), "ja");
      const household = matchesOf(ready).find(({ id }) => id === "M-05")?.household ?? "";
      const done = kept(answered, { household });
      const again = replaceWithUpkeep.plan(done, { ...told, match: "M-03", household, reason: "anders" });
      assert.deepEqual(codesOf(again).slice(0, 2), ["replace-said-yes", "replace-fell"]);
      assert.deepEqual(again.steps, []);
    });
  });

  it("takes a group instead of a household", () => {
    const seven = workbookOf(
      numbers(7).map((number) => groupRow(number)),
      numbers(6).map((number) => householdRow(number)),
    );
    const round = roundOn(seven);
    const [group = ""] = round.result.waiting.filter(({ side }) => side === "group").map(({ code }) => code);
    const book = after(seven, round);
    const plan = replaceOn(book, { group, match: "M-02" });
    const [original, next] = plan.result.matches;
    assert.deepEqual([next?.group, next?.household], [group, original?.household]);
    assert.deepEqual(plan.summary[1], { code: "replace-back", values: { code: original?.group } });
  });

  it("lets another proposal fall that nobody has touched, and its group come back", () => {
    const other = drawn.get("M-05");
    const plan = replaceOn(made, { household: other?.household ?? "" });
    assert.deepEqual(codesOf(plan), ["replace-fell"]);
    assert.deepEqual(plan.findings[0]?.told.values, { match: "M-05", code: "WG-5" });
    const book = after(made, plan);
    assert.deepEqual(
      matchesOf(book).map(({ id, status }) => `${id} ${status}`),
      [
        "M-01 proposed",
        "M-02 proposed",
        "M-03 declined",
        "M-04 proposed",
        "M-05 declined",
        "M-06 proposed",
        "M-07 proposed",
      ],
    );
    assert.equal(rowOf(book, "M-05")["reason"], "Vervallen door M-07");
    assert.deepEqual(
      roundOn(book, "zomer").result.matches.map(({ group }) => group),
      ["WG-5"],
    );
  });

  it("does not forbid the pair that only fell: nobody said no to it", () => {
    const other = drawn.get("M-05");
    const book = after(made, replaceOn(made, { household: other?.household ?? "" }));
    const again = typed(book, "M-07", "status", "afgewezen");
    const { excluded } = roundOn(again, "zomer").result;
    // Of the four people that are free now, only M-03 and M-07 were refused.
    assert.equal(excluded["earlier-match"], 2);
  });

  it("forms a pair against the rules with the reason alone, and tells every rule", () => {
    const book = workbookOf(
      numbers(6).map((number) => groupRow(number)),
      [...numbers(8).map((number) => householdRow(number)), householdRow(90, { score: 8 })],
    );
    const ready = after(book, roundOn(book));
    const plan = replaceOn(ready, { household: "H-90" });
    assert.deepEqual(
      plan.findings.map((finding) => [finding.level, finding.told]),
      [
        [
          "warning",
          {
            code: "replace-against-rules",
            values: {
              group: "WG-3",
              household: "H-90",
              failing: ["distance", "vulnerability"],
              apart: { metres: 43644, limitMetres: 5000 },
            },
          },
        ],
      ],
    );
    const said = (["nl", "en"] as const).map((one) => plan.findings.map(({ told: line }) => say(one, line)).join());
    assert.match(said[0] ?? "", /: te ver \(43,6 km, grens 5 km\), meer steun nodig dan de groep aankan\./u);
    assert.match(said[1] ?? "", /: too far \(43.6 km, limit 5 km\), /u);
    assert.equal(plan.result.matches[1]?.household, "H-90");
  });

  it("tells of a pair that people ruled out", () => {
    const row = { group: "WG-3", household: free, kind: "forbid" };
    const book = applied(made, synced(made, { design: arrangementsDesign, rows: [row], others: "keep" }, "nl"));
    const [finding] = replaceOn(book, { household: free }).findings;
    assert.deepEqual(finding?.told.values, { group: "WG-3", household: free, failing: ["forbidden"] });
  });

  it("tells of a yes that was said", () => {
    const book = typed(made, "M-03", approvalColumn("group", "answer"), "ja");
    assert.deepEqual(codesOf(replaceOn(book, { household: free })), ["replace-said-yes"]);
  });

  it("keeps what stood in the reason, and gives ids that were never used", () => {
    const [, second = ""] = roundOn(pilot)
      .result.waiting.filter(({ side }) => side === "household")
      .map(({ code }) => code);
    const once = after(made, replaceOn(made, { household: free }));
    const twice = after(once, replaceOn(once, { match: "M-07", household: second, reason: "@toch" }));
    assert.equal(rowOf(twice, "M-07")["reason"], "ze kennen elkaar\nVervangen door M-08: @toch");
    assert.equal(rowOf(twice, "M-08")["reason"], "@toch");
    assert.equal(rowOf(twice, "M-07")["status"], "declined");
  });

  it("appends its columns to a sheet of before", () => {
    const columns = matchesDesign.columns.filter(({ key }) => key !== "replaces" && key !== "reason");
    const before = { ...matchesDesign, columns };
    const rows = ownRows(made, before).map(({ values }) => values);
    const old = applied(pilot, synced(pilot, { design: before, rows, others: "keep" }, "nl"));
    assert.equal(rowOf(old, "M-03")["reason"], undefined);
    const book = after(old, replaceOn(old, { household: free }));
    assert.equal(rowOf(book, "M-07")["replaces"], "M-03");
    assert.equal(rowOf(book, "M-03")["reason"], "Vervangen door M-07: ze kennen elkaar");
    assert.deepEqual(replaceOn(book, { household: free }).steps, []);
  });

  it("leaves the round as drawn, for whoever checks it", () => {
    const book = after(made, replaceOn(made, { household: free }));
    assert.equal(roundOn(book, "", 1).result.proof.optimal, true);
  });

  it("tells the log codes and counts, and the reason to nobody but the sheet", () => {
    const kept = applied(pilot, editsOf(planWithUpkeep.plan(pilot, { ...told, seed: "lente" })));
    const plan = replaceWithUpkeep.plan(kept, { ...told, match: "M-03", household: free, reason: "hij huilde" });
    const book = applied(kept, editsOf(plan));
    const log = ownRows(book, logDesign).map(({ values }) => values);
    assert.equal(textOf(log[log.length - 1]?.["codes"]), "M-03, M-07");
    assert.doesNotMatch(JSON.stringify(log), /huilde/u);
    assert.doesNotMatch(JSON.stringify([plan.findings, plan.summary, plan.result]), /huilde/u);
    assert.deepEqual(
      replaceWithUpkeep.plan(book, { ...told, match: "M-03", household: free, reason: "anders" }).steps,
      [],
    );
  });

  const refused = (title: string, book: () => Snapshot, more: Partial<ReplaceOptions>, code: string): void => {
    it(title, () => {
      assert.throws(
        () => replaceOn(book(), more),
        (error) => error instanceof RequestProblem && error.told.code === code,
      );
    });
  };
  const other = drawn.get("M-05")?.household ?? "";
  refused("asks for a reason", () => made, { household: free, reason: " \t" }, "replace-reason-needed");
  refused("takes no dot for a reason", () => made, { household: free, reason: "." }, "replace-reason-needed");
  refused("asks who comes instead", () => made, {}, "replace-which");
  refused("takes one side at a time", () => made, { household: free, group: "WG-5" }, "replace-which");
  refused("knows no other match", () => made, { household: free, match: "M-99" }, "replace-match-unknown");
  refused("knows no other household", () => made, { household: "H-99" }, "replace-code-unknown");
  const unwilling = ((): Snapshot => {
    const book = workbookOf(
      numbers(6).map((number) => groupRow(number)),
      numbers(9).map((number) => householdRow(number, { consent: number === 9 ? "nee" : "ja" })),
    );
    return after(book, roundOn(book));
  })();
  refused("asks no household again that said no", () => unwilling, { household: "H-9" }, "replace-consent-refused");
  const unsaid = ((): Snapshot => {
    const book = workbookOf(
      numbers(6).map((number) => groupRow(number)),
      numbers(9).map((number) => householdRow(number, { consent: number === 9 ? "onbekend" : "ja" })),
    );
    return after(book, roundOn(book));
  })();
  const needsYes = { settings: [{ key: "preset", value: "resettlement" }] };
  refused(
    "proposes nobody who did not say yet, where that needs a yes (R12)",
    () => unsaid,
    { household: "H-9", ...needsYes },
    "replace-consent-refused",
  );
  refused(
    "proposes no group without certificates of conduct (R21)",
    () => {
      const sheets = made.sheets.map((sheet) =>
        sheet.name !== "Welkom Groepen"
          ? sheet
          : { ...sheet, cells: sheet.cells.map((row, at) => [...row, at === 0 ? "VOG" : "nee"]) },
      );
      return { ...made, sheets };
    },
    { household: free },
    "replace-certificate-missing",
  );
  refused(
    "gives no other group to a household that said no since",
    () => {
      const proposed = matchesOf(unwilling).find(({ id }) => id === "M-03")?.household ?? "";
      const sheets = unwilling.sheets.map((sheet) =>
        sheet.name !== "Huishoudens"
          ? sheet
          : {
              ...sheet,
              cells: sheet.cells.map((row) => row.map((cell) => (row[0] === proposed && cell === "ja" ? "nee" : cell))),
            },
      );
      return { ...unwilling, sheets };
    },
    { group: "WG-5", reason: "toch" },
    "replace-consent-refused",
  );
  refused(
    "sees that nothing would change",
    () => made,
    { household: drawn.get("M-03")?.household ?? "" },
    "replace-same",
  );
  for (const status of ["afgewezen", "beëindigd"]) {
    refused(
      `leaves a match alone that is ${status}`,
      () => typed(made, "M-03", "status", status),
      { household: free },
      "replace-closed",
    );
  }
  for (const status of ["bevestigd", "gestart", "gepauzeerd", "tja"]) {
    refused(
      `leaves a match alone that is ${status}`,
      () => typed(made, "M-03", "status", status),
      { household: free },
      "replace-not-proposal",
    );
    refused(
      `takes nobody out of a match that is ${status}`,
      () => typed(made, "M-05", "status", status),
      { household: other },
      "replace-busy",
    );
  }
  refused(
    "takes nobody out of a proposal that somebody answered",
    () => typed(made, "M-05", approvalColumn("municipality", "answer"), "ja"),
    { household: other },
    "replace-answered",
  );
  refused(
    "takes nobody out of a proposal with a note",
    () => typed(made, "M-05", "note", "bellen"),
    { household: other },
    "replace-answered",
  );
});
