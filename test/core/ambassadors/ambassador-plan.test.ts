import assert from "node:assert/strict";
import fc from "fast-check";
import { ambassadorPlan, type AmbassadorsResult } from "../../../core/ambassadors/ambassador-plan.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Ambassador } from "../../../core/records/people.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { ownRows } from "../../../core/sheets/own-rows.ts";
import { synced } from "../../../core/sheets/synced.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { after, cellIn, emptyWorkbook, matchRow, optionsOn, typedIn, workbookWith } from "../tasks/workbooks.ts";
import { matchesWith, readingOf, workbookOfMatches, type People } from "./programme.ts";

const today = optionsOn("2026-03-02");

function wants(code: string, languages: readonly string[], more: Partial<Household> = {}): Household {
  return { code, languages: [...languages], ambassador: "wanted", ...more };
}

function speaks(code: string, languages: readonly string[], more: Partial<Ambassador> = {}): Ambassador {
  return { code, languages: [...languages], ...more };
}

function planOf(snapshot: Snapshot, people: People): Plan<AmbassadorsResult> {
  return ambassadorPlan(snapshot, readingOf(people), today);
}

function codesOf(plan: Plan<unknown>): readonly string[] {
  return plan.findings.map(({ told }) => told.code);
}

const language = fc.constantFrom("ar", "ti", "fa", "en");
const count = 6;

const people = fc.record({
  households: fc
    .array(
      fc.record({
        languages: fc.uniqueArray(language, { maxLength: 2 }),
        ambassador: fc.constantFrom("wanted" as const, "wanted" as const, "declined" as const, undefined),
      }),
      { minLength: count, maxLength: count },
    )
    .map((list) =>
      list.map(({ languages, ambassador }, index): Household => {
        return { code: `H-${index + 1}`, languages, ...(ambassador === undefined ? {} : { ambassador }) };
      }),
    ),
  ambassadors: fc
    .array(
      fc.record({
        languages: fc.uniqueArray(language, { minLength: 1, maxLength: 2 }),
        capacity: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 4 },
    )
    .map((list) => list.map((one, index): Ambassador => ({ code: `Amb-${index + 1}`, ...one }))),
});

/** What a person types in the row of a match: an ambassador, a reason to do without, a note, or another status. */
const typing = fc.record({
  match: fc.integer({ min: 1, max: count }).map((number) => `M-0${number}`),
  cell: fc.oneof(
    fc.tuple(fc.constant("ambassador"), fc.constantFrom<Scalar>("amb-1", "Amb-2", "Iemand Anders", null)),
    fc.tuple(fc.constant("no-ambassador"), fc.constantFrom<Scalar>("later", "eigen kring", "liever niet", "nee", null)),
    fc.tuple(fc.constant("note"), fc.constantFrom<Scalar>("bel eerst", null)),
    fc.tuple(fc.constant("status"), fc.constantFrom<Scalar>("beëindigd", "gestart")),
  ),
});

describe("ambassadorPlan", () => {
  it("is done after once, and loses nothing that people typed, whatever they type in between", () => {
    fc.assert(
      fc.property(people, fc.array(fc.array(typing, { maxLength: 4 }), { maxLength: 3 }), (known, rounds) => {
        let snapshot = workbookOfMatches(count);
        for (const typed of [[], ...rounds]) {
          const given = new Map(ownRows(snapshot, matchesDesign).map(({ key, values }) => [key, values]));
          for (const { match, cell } of typed) snapshot = typedIn(snapshot, matchesDesign, match, cell[0], cell[1]);
          const before = ownRows(snapshot, matchesDesign);
          snapshot = after(snapshot, planOf(snapshot, known));
          assert.deepEqual(editsOf(planOf(snapshot, known)), []);
          const now = new Map(ownRows(snapshot, matchesDesign).map(({ key, values }) => [key, values]));
          for (const { key, values } of before) {
            const ours = given.get(key)?.["ambassador-given"] ?? null;
            for (const [column, value] of Object.entries(values)) {
              const isTheirs = value !== null && (column !== "ambassador" || value !== ours);
              if (!isTheirs || column === "ambassador-given") continue;
              assert.equal(now.get(key)?.[column], value);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never goes over what somebody has room for, unless people did, and never gives one to who does without", () => {
    fc.assert(
      fc.property(people, fc.array(typing, { maxLength: 8 }), (known, typed) => {
        let snapshot = after(workbookOfMatches(count), planOf(workbookOfMatches(count), known));
        for (const { match, cell } of typed) snapshot = typedIn(snapshot, matchesDesign, match, cell[0], cell[1]);
        const { result } = planOf(snapshot, known);
        const ours = new Set(result.ambassadors.filter(({ by }) => by === "us").map(({ ambassador }) => ambassador));
        for (const { code, matches, capacity } of result.load) if (ours.has(code)) assert.ok(matches <= capacity);
        const without = new Set(result.without.map(({ match }) => match));
        assert.ok(result.missing.every(({ match }) => !without.has(match)));
        assert.ok(result.ambassadors.every(({ match }) => !without.has(match)));
      }),
      { numRuns: 60 },
    );
  });

  it("gives by language, says who is missing and why, and leaves alone who did not ask", () => {
    const plan = planOf(workbookOfMatches(4), {
      households: [
        wants("H-1", ["ti", "nl"]),
        wants("H-2", ["so"]),
        { code: "H-3", ambassador: "declined" },
        { code: "H-4", languages: ["ti"] },
      ],
      ambassadors: [speaks("A-1", ["ar"]), speaks("A-2", ["ti"], { capacity: 2 })],
    });
    assert.deepEqual(plan.result, {
      ambassadors: [{ match: "M-01", ambassador: "A-2", by: "us" }],
      missing: [{ match: "M-02", reason: "language" }],
      without: [{ match: "M-03", reason: "not-said" }],
      unknown: ["M-04"],
      load: [
        { code: "A-1", matches: 0, capacity: 3 },
        { code: "A-2", matches: 1, capacity: 2 },
      ],
    });
    assert.deepEqual(codesOf(plan), ["ambassador-missing-language", "ambassador-wish-unknown"]);
  });

  it("gives another one where an ambassador left, and moves nobody else", () => {
    const households = [1, 2, 3, 4].map((number) => wants(`H-${number}`, ["ar"]));
    const ambassadors = [speaks("A-1", ["ar"]), speaks("A-2", ["ar"])];
    const once = after(workbookOfMatches(4), planOf(workbookOfMatches(4), { households, ambassadors }));
    const left = planOf(once, { households, ambassadors: [speaks("A-2", ["ar"], { capacity: 4 })] });
    assert.deepEqual(
      left.result.ambassadors.map(({ ambassador }) => ambassador),
      ["A-2", "A-2", "A-2", "A-2"],
    );
    const [edit] = editsOf(left).filter(({ kind }) => kind === "set-cells");
    assert.equal(edit?.kind === "set-cells" ? edit.changes.length : 0, 2);
  });

  it("clears whom it gave where people choose to do without, and keeps whom people typed", () => {
    const known = { households: [wants("H-1", ["ar"]), wants("H-2", ["ar"])], ambassadors: [speaks("A-1", ["ar"])] };
    const once = after(workbookOfMatches(2), planOf(workbookOfMatches(2), known));
    const typed = typedIn(once, matchesDesign, "M-02", "ambassador", "een buurvrouw");
    const said = ["M-01", "M-02"].reduce(
      (all, id) => typedIn(all, matchesDesign, id, "no-ambassador", "eigen kring"),
      typed,
    );
    const then = after(said, planOf(said, known));
    assert.equal(cellIn(then, matchesDesign, "M-01", "ambassador"), null);
    assert.equal(cellIn(then, matchesDesign, "M-02", "ambassador"), "een buurvrouw");
    assert.deepEqual(codesOf(planOf(then, known)), ["ambassador-not-listed"]);
  });

  it("knows an ambassador by name, counts what people typed, and tells who has too many", () => {
    const ambassadors = [speaks("A-1", ["ar"], { name: "Verzonnen Vertaler", capacity: 1 })];
    const households = [1, 2, 3].map((number) => wants(`H-${number}`, ["ar"]));
    const book = ["M-01", "M-02"].reduce(
      (all, id) => typedIn(all, matchesDesign, id, "ambassador", " verzonnen  vertaler "),
      workbookOfMatches(3),
    );
    const plan = planOf(book, { households, ambassadors });
    assert.deepEqual(plan.result.load, [{ code: "A-1", matches: 2, capacity: 1 }]);
    assert.deepEqual(codesOf(plan), ["ambassador-missing-full", "ambassador-over-capacity"]);
  });

  it("gives nobody an ambassador who is in the own group, and tells where the contact person is one", () => {
    const book = workbookWith(matchesWith([{ contactPerson: "Verzonnen Vertaler" }, {}]));
    const plan = planOf(book, {
      households: [wants("H-1", ["ar"]), wants("H-2", ["ar"])],
      groups: [{ code: "G-2", members: [{ name: "verzonnen vertaler" }] }],
      ambassadors: [speaks("A-1", ["ar"], { name: "Verzonnen Vertaler" })],
    });
    assert.deepEqual(plan.result.ambassadors, [{ match: "M-01", ambassador: "A-1", by: "us" }]);
    assert.deepEqual(codesOf(plan), ["ambassador-missing-own-member", "ambassador-is-contact"]);
    assert.ok(!/vertaler/iu.test(JSON.stringify([plan.findings, plan.summary, plan.result])));
  });

  it("keeps the ambassador of a proposal busy, and gives a proposal none", () => {
    const book = typedIn(
      workbookWith(matchesWith([{ status: "proposed", approvals: {} }, {}])),
      matchesDesign, "M-01", "ambassador", "A-1",
    ); // prettier-ignore
    const known = {
      households: [wants("H-1", ["ar"]), wants("H-2", ["ar"])],
      ambassadors: [speaks("A-1", ["ar"], { capacity: 1 })],
    };
    assert.deepEqual(planOf(book, known).result.missing, [{ match: "M-02", reason: "full" }]);
  });

  it("says that a word of one's own is no reason, and points at the cell", () => {
    const book = typedIn(workbookOfMatches(1), matchesDesign, "M-01", "no-ambassador", "omdat het zo voelt");
    const [problem] = planOf(book, { households: [wants("H-1", ["ar"])] }).findings;
    assert.equal(problem?.told.code, "ambassador-reason-unread");
    assert.match(problem.cell ?? "", /^[A-Z]+\d+$/u);
    assert.ok(!JSON.stringify(problem).includes("voelt"));
  });

  it("brings its columns to a sheet from before they were there", () => {
    const gone = ["no-ambassador", "ambassador-given", "ambassador"];
    const design = { ...matchesDesign, columns: matchesDesign.columns.filter(({ key }) => !gone.includes(key)) };
    const rows = matchesWith([{}]).map(matchRow);
    const old = applied(emptyWorkbook, synced(emptyWorkbook, { design, rows, others: "keep" }, "nl"));
    const known = { households: [wants("H-1", ["ar"])], ambassadors: [speaks("A-1", ["ar"])] };
    const then = after(old, planOf(old, known));
    assert.equal(cellIn(then, matchesDesign, "M-01", "ambassador"), "A-1");
    assert.deepEqual(editsOf(planOf(then, known)), []);
  });

  it("does nothing where there are no matches", () => {
    const plan = planOf(emptyWorkbook, {});
    assert.deepEqual(applied(emptyWorkbook, editsOf(plan)), emptyWorkbook);
    assert.deepEqual(
      plan.summary.map(({ code }) => code),
      ["ambassadors-none-wanted"],
    );
  });
});
