import assert from "node:assert/strict";
import { planRound, type PlanRoundOptions } from "../../../core/jobs/plan-round.ts";
import type { RoundResult } from "../../../core/matching/round-result.ts";
import { arrangementsDesign } from "../../../core/sheets/arrangements-design.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { isWaiting, roundWhyDesign, saysNo } from "../../../core/sheets/rounds.ts";
import { settingsDesign } from "../../../core/sheets/settings.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { say, sentence } from "../../../core/text/sentence.ts";
import { applied } from "../../../core/workbook/apply.ts";
import { textOf } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { groupRow, householdRow, told, workbookOf } from "./pilot.ts";

function planOn(snapshot: Snapshot, more: Partial<PlanRoundOptions> = {}): Plan<RoundResult> {
  return planRound.plan(snapshot, { ...told, seed: "lente", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

function explained(snapshot: Snapshot, code: string, round = 1): string {
  const row = ownRows(snapshot, roundWhyDesign(round)).find(({ values }) => values["code"] === code);
  return String(row?.values["explanation"] ?? "");
}

// One household next door to two groups; two more of each far away.
const small = workbookOf(
  [groupRow(1), groupRow(2), groupRow(60)],
  [householdRow(1), householdRow(60), householdRow(61)],
);

describe("why somebody waits beside what people agreed on", () => {
  it("names who is fixed with another, and speaks of no shortage of nobody", () => {
    const book = after(small, planOn(small, { pins: [{ group: "WG-1", household: "H-1" }] }));
    assert.equal(explained(book, "WG-2"), "H-1 is door een afspraak aan een andere groep gekoppeld.");
  });

  it("names who is fixed with another among more", () => {
    const book = after(small, planOn(small, { pins: [{ group: "WG-60", household: "H-60" }] }));
    assert.equal(explained(book, "H-61"), "WG-60 is door een afspraak aan een ander huishouden gekoppeld.");
  });

  it("names who was ruled out", () => {
    const book = after(small, planOn(small, { forbidden: [{ group: "WG-60", household: "H-61" }] }));
    assert.match(explained(book, "H-61"), /Niet samen met WG-60, volgens Afspraken\.$/u);
  });
});

describe("the numbers that a round tells", () => {
  it("count who has a break as taking no part, unless they were fixed all the same", () => {
    const headed = small.sheets.map((sheet, at) => ({
      ...sheet,
      cells: sheet.cells.map((row, place) => [
        ...row,
        at > 0 ? null : place === 0 ? "Status" : row[0] === "WG-2" ? "pauze" : null,
      ]),
    }));
    const book = { ...small, sheets: headed };
    const numbersOf = (plan: Plan<RoundResult>): unknown => [
      plan.findings.find((one) => one.told.code === "round-held-back")?.told.values,
      plan.summary.find((one) => one.code === "round-made")?.values,
      plan.summary.find((one) => one.code === "round-waits")?.values,
    ];
    assert.deepEqual(numbersOf(planOn(book)), [
      { groups: 1, households: 0 },
      { round: 1, matches: 2, groups: 2, households: 3 },
      { groups: 0, households: 1 },
    ]);
    assert.deepEqual(
      numbersOf(planOn(book, { pins: [{ group: "WG-2", household: "H-1", reason: "op eigen verzoek" }] })),
      [undefined, { round: 1, matches: 2, groups: 3, households: 3 }, { groups: 1, households: 1 }],
    );
  });
});

describe("a household that gave no consent", () => {
  it("takes no part and waits for nothing: it is counted apart", () => {
    const plan = planOn(
      workbookOf(
        [groupRow(1), groupRow(2), groupRow(60)],
        [householdRow(1), householdRow(2, { consent: "nee" }), householdRow(61, { consent: "nee" })],
      ),
    );
    const valuesOf = (code: string): unknown =>
      [...plan.summary, ...plan.findings.map((one) => one.told)].find((one) => one.code === code)?.values;
    assert.deepEqual(valuesOf("round-made"), { round: 1, matches: 1, groups: 3, households: 1 });
    assert.deepEqual(valuesOf("round-waits"), { groups: 2, households: 0 });
    assert.deepEqual(valuesOf("round-without-consent"), { count: 2 });
    assert.deepEqual(plan.result.round?.counts, { groups: 3, households: 1, matches: 1, control: 0 });
    const book = after(small, plan);
    const waiting = ownRows(book, roundWhyDesign(1)).filter(({ values }) => isWaiting(values) && !saysNo(values));
    assert.deepEqual(
      waiting.map(({ values }) => values["side"]),
      ["group", "group"],
    );
  });
});

describe("how many wait", () => {
  const check = (groups: number, households: number, nl: string, en: string): void => {
    it(nl, () => {
      const told = sentence("round-waits", { groups, households });
      assert.deepEqual([say("nl", told).split(";")[0], say("en", told).split(";")[0]], [nl, en]);
    });
  };
  check(0, 1, "Er wacht nog 1 huishouden", "Still waiting: 1 household");
  check(1, 0, "Er wacht nog 1 groep", "Still waiting: 1 group");
  check(1, 1, "Er wachten nog 1 groep en 1 huishouden", "Still waiting: 1 group and 1 household");
  check(0, 3, "Er wachten nog 3 huishoudens", "Still waiting: 3 households");
});

describe("ruling out a pair that stands as a proposal", () => {
  it("says that the proposal still stands, once", () => {
    const book = after(small, planOn(small));
    const [match] = planOn(small).result.matches;
    const { group = "", household = "" } = match ?? {};
    const plan = planOn(book, {
      seed: "zomer",
      forbidden: [
        { group, household },
        { group, household },
      ],
    });
    assert.deepEqual(
      plan.findings.flatMap((one) => (one.told.code === "forbid-standing" ? [one.told.values] : [])),
      [{ match: match?.id, group, household }],
    );
  });
});

describe("arrangements that contradict each other", () => {
  it("are told once, with the codes concerned", () => {
    const rows = [
      { group: "WG-1", household: "H-1", kind: "pin" },
      { group: "WG-2", household: "H-1", kind: "pin" },
      { group: "WG-60", household: "H-60", kind: "pin" },
      { group: "WG-60", household: "H-60", kind: "forbid" },
    ];
    const plan = planOn(applied(small, synced(small, { design: arrangementsDesign, rows, others: "keep" }, "nl")));
    const errors = plan.findings.filter(({ level }) => level === "error");
    const faults = [...new Set(errors.map((one) => say("nl", one.told)))];
    assert.equal(faults.length, 2);
    assert.match(faults[0] ?? "", /WG-60 met H-60/u);
    assert.match(faults[1] ?? "", /WG-1 met H-1, WG-2 met H-1/u);
  });
});

it("the sheet of a round says which setting could not be used, and what was used instead", () => {
  const { name, columns } = laidOut(settingsDesign, "nl");
  const cells = [columns.map(({ title }) => title), ["distance.km", "ver weg"]];
  const sheets = [...small.sheets, { name, key: settingsDesign.key, headerRow: 1, cells }];
  const book = { sheets, sheetNames: [...small.sheetNames, name] };
  const sheet = after(book, planOn(book)).sheets.find((one) => one.name === "Ronde 1");
  const lead = sheet?.cells.slice(0, sheet.headerRow).map((row) => textOf(row[0])) ?? [];
  assert.match(lead.join(" "), /Let op: .*"distance.km" kan niet\. Er is met 5 gerekend.*blad Instellingen, cel B2/u);
});

it("the sheet of a round says where to look for how it stands now", () => {
  const sheet = after(small, planOn(small)).sheets.find(({ name }) => name === "Ronde 1");
  const lead = sheet?.cells.slice(0, sheet.headerRow).map((row) => textOf(row[0])) ?? [];
  assert.match(lead.join(" "), /op ‘Matches’ staat hoe het nu is/u);
});
