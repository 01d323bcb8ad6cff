import assert from "node:assert/strict";
import { accept, type AcceptOptions } from "../../../core/jobs/accept.ts";
import { planRound } from "../../../core/jobs/plan-round.ts";
import { RequestProblem } from "../../../core/jobs/request-problem.ts";
import type { AcceptResult } from "../../../core/matching/accept-plan.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { approvalColumn, isConfirmed, matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { editsOf, type Plan } from "../../../core/workbook/plan.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { pilot, told } from "./pilot.ts";

const made = applied(pilot, editsOf(planRound.plan(pilot, { ...told, seed: "lente" })));

function acceptOn(snapshot: Snapshot, more: Partial<AcceptOptions> = {}): Plan<AcceptResult> {
  return accept.plan(snapshot, { ...told, round: 1, by: "all", ...more });
}

function after(snapshot: Snapshot, plan: Plan<unknown>): Snapshot {
  return applied(snapshot, editsOf(plan));
}

function codesOf(plan: Plan<unknown>): readonly string[] {
  return plan.findings.map((finding) => finding.told.code);
}

/** The workbook after a person typed something in the row of the first match. */
function typed(key: string, value: Scalar): Snapshot {
  const column = matchesDesign.columns.findIndex((one) => one.key === key);
  const { name, title } = { name: "Matches", title: laidOut(matchesDesign, "nl").columns[column]?.title ?? "" };
  const sheet = made.sheets.find((one) => one.name === name);
  const before = sheet?.cells[sheet.headerRow]?.[column] ?? null;
  return applied(made, [
    {
      kind: "set-cells",
      table: { sheet: name, headerRow: sheet?.headerRow ?? 0, keyColumns: ["Match"] },
      changes: [{ row: "M-01", column: title, before: typeof before === "object" ? null : before, after: value }],
    },
  ]);
}

describe("accept", () => {
  it("records the yes of one side with the day, and confirms nothing yet", () => {
    const plan = acceptOn(made, { by: "group" });
    const matches = matchesOf(after(made, plan));
    assert.deepEqual(matches, plan.result.matches);
    assert.ok(matches.every(({ status }) => status === "proposed"));
    assert.deepEqual(matches[0]?.approvals, { group: { yes: true, on: "2026-03-02" } });
    assert.deepEqual(plan.summary, [{ code: "accept-recorded", values: { matches: 6, confirmed: 0 } }]);
  });

  it("confirms once all three said yes (R13)", () => {
    let book = made;
    for (const by of ["group", "municipality", "household"] as const) {
      assert.ok(!matchesOf(book).some(isConfirmed));
      book = after(book, acceptOn(book, { by, today: "2026-03-04" }));
    }
    assert.ok(matchesOf(book).every((match) => match.status === "confirmed" && isConfirmed(match)));
  });

  it("confirms at once when all three say yes together", () => {
    const plan = acceptOn(made);
    assert.ok(matchesOf(after(made, plan)).every(isConfirmed));
    assert.deepEqual(plan.summary, [{ code: "accept-recorded", values: { matches: 6, confirmed: 6 } }]);
  });

  it("is for one match where one is named, however it is typed", () => {
    const plan = acceptOn(made, { match: " m-03 " });
    for (const match of [" m-03 ", "M-03", "m-3", "M-003"]) {
      const ids = acceptOn(made, { match }).result.matches.map(({ id }) => id);
      assert.deepEqual(ids, ["M-03"], match);
    }
    assert.equal(matchesOf(after(made, plan)).filter(isConfirmed).length, 1);
  });

  it("sets the start date; a match that has begun is started, a later one confirmed", () => {
    const book = after(made, acceptOn(made, { start: "2026-04-01" }));
    assert.ok(matchesOf(book).every(({ startsOn, status }) => startsOn === "2026-04-01" && status === "confirmed"));
    const earlier = after(book, acceptOn(book, { start: "2026-03-02" }));
    assert.ok(matchesOf(earlier).every(({ startsOn, status }) => startsOn === "2026-03-02" && status === "started"));
    const alone = acceptOn(made, { by: "group", start: "2026-03-02" });
    assert.ok(alone.result.matches.every(({ startsOn, status }) => startsOn === "2026-03-02" && status === "proposed"));
  });

  it("changes nothing the second time", () => {
    for (const start of ["2026-02-01", "2026-04-01"]) {
      const book = after(made, acceptOn(made, { start }));
      const again = acceptOn(book, { start, today: "2026-03-20" });
      assert.deepEqual([again.steps, again.summary], [[], [{ code: "accept-nothing", values: {} }]]);
    }
  });

  it("keeps a day that somebody typed before there was an answer", () => {
    const book = typed(approvalColumn("group", "on"), "2026-02-20");
    const plan = acceptOn(book, { by: "group" });
    const [first, second] = matchesOf(after(book, plan));
    assert.deepEqual(
      [first?.approvals.group, second?.approvals.group],
      [
        { yes: true, on: "2026-02-20" },
        { yes: true, on: "2026-03-02" },
      ],
    );
    assert.deepEqual(matchesOf(after(book, plan)), plan.result.matches);
    assert.deepEqual(acceptOn(after(book, plan), { by: "group" }).steps, []);
  });

  it("keeps a no, and says whose", () => {
    const book = typed(approvalColumn("household", "answer"), "nee");
    const plan = acceptOn(book);
    assert.deepEqual(
      plan.findings.map((finding) => finding.told),
      [{ code: "accept-said-no", values: { match: "M-01", side: "household" } }],
    );
    const [first, second] = matchesOf(after(book, plan));
    assert.deepEqual(
      [first?.status, first?.approvals.household, second?.status],
      ["proposed", { yes: false }, "confirmed"],
    );
  });

  it("leaves a match alone that was declined or has ended", () => {
    for (const status of ["afgewezen", "beëindigd"]) {
      const book = typed("status", status);
      const plan = acceptOn(book);
      assert.deepEqual(codesOf(plan), ["accept-closed"]);
      assert.deepEqual(matchesOf(after(book, plan))[0], matchesOf(book)[0]);
    }
  });

  const alone = (title: string, key: string, value: Scalar, code: string): void => {
    it(title, () => {
      const book = typed(key, value);
      const plan = acceptOn(book, { start: "2026-03-02" });
      assert.deepEqual(codesOf(plan), [code]);
      assert.match(plan.findings[0]?.cell ?? "", /^[A-Z]+5$/u);
      assert.equal(plan.findings[0]?.sheet, "Matches");
      assert.deepEqual(matchesOf(after(book, plan))[0], matchesOf(book)[0]);
      assert.equal(matchesOf(after(book, plan))[1]?.status, "started");
    });
  };
  alone("leaves a match alone whose status it does not understand", "status", "tja", "match-status-unread");
  alone("leaves a match alone that has an end date", "ended-on", "2026-02-28", "accept-ending-unsaid");
  alone("leaves a match alone that has a reason for ending", "end-reason", "ruzie", "accept-ending-unsaid");

  it("keeps an answer that is neither yes nor no, and says where it stands", () => {
    const book = typed(approvalColumn("household", "answer"), "weet nog niet");
    const plan = acceptOn(book);
    assert.deepEqual(
      plan.findings.map(({ told: { code }, sheet, cell }) => [code, sheet, cell]),
      [["accept-answer-unread", "Matches", "G5"]],
    );
    const [first] = matchesOf(after(book, plan));
    assert.deepEqual([first?.status, Object.keys(first?.approvals ?? {})], ["proposed", ["group", "municipality"]]);
  });

  it("keeps the status of a match that has started", () => {
    const book = typed("status", "gestart");
    assert.equal(matchesOf(after(book, acceptOn(book)))[0]?.status, "started");
  });

  it("asks about a first meeting before the round was made, or more than a year away", () => {
    const check = (start: string, code?: string): void => {
      const plan = acceptOn(made, { start });
      assert.deepEqual(codesOf(plan), code === undefined ? [] : [code], start);
      assert.ok(matchesOf(after(made, plan)).every(({ startsOn }) => startsOn === start));
    };
    check("2020-01-01", "accept-start-early");
    check("2026-03-01", "accept-start-early");
    check("2026-03-02");
    check("2027-03-02");
    check("2062-03-16", "accept-start-late");
  });

  const refused = (title: string, snapshot: () => Snapshot, more: Partial<AcceptOptions>, code: string): void => {
    it(title, () => {
      const plan = acceptOn(snapshot(), more);
      assert.deepEqual([plan.steps, codesOf(plan), plan.result.matches], [[], [code], []]);
      assert.equal(plan.findings[0]?.level, "error");
    });
  };
  const unknown = (title: string, snapshot: () => Snapshot, more: Partial<AcceptOptions>, code: string): void => {
    it(title, () => {
      assert.throws(
        () => acceptOn(snapshot(), more),
        (error) => error instanceof RequestProblem && error.told.code === code,
      );
    });
  };
  unknown("knows no round without matches", () => pilot, {}, "accept-round-unknown");
  unknown("knows no other round", () => made, { round: 2 }, "accept-round-unknown");
  unknown("knows no other match", () => made, { match: "M-99" }, "accept-match-unknown");
  unknown("takes no other number for a match", () => made, { match: "M-30" }, "accept-match-unknown");
  refused(
    "asks for a column back that was taken away",
    () => ({
      ...made,
      sheets: made.sheets.map((sheet) =>
        sheet.key === "matches"
          ? {
              ...sheet,
              cells: sheet.cells.map((row) => row.map((cell) => (cell === "Gemeente akkoord" ? "Iets anders" : cell))),
            }
          : sheet,
      ),
    }),
    {},
    "accept-column-missing",
  );
});
