import assert from "node:assert/strict";
import { match, matchStatus, type Match } from "../../../core/records/match.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { matchRowProblems, unreadAnswers, unreadStatuses, unsaidEndings } from "../../../core/sheets/match-doubts.ts";
import { hasBegun, isConfirmed, isRunning, matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
import { headerRowOf, type Language } from "../../../core/workbook/layout.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

/** A workbook with a sheet of matches: cells by column key, words as people see them. */
function workbook(rows: readonly Readonly<Record<string, Scalar>>[], language: Language = "nl"): Snapshot {
  const layout = laidOut(matchesDesign, language);
  const headerRow = headerRowOf(layout);
  const lead = [...layout.lead.map((line) => [line]), []];
  const header = layout.columns.map((column) => column.title);
  const body = rows.map((row) => layout.columns.map((column) => row[column.key] ?? null));
  const sheet = { name: layout.name, key: layout.key, headerRow, cells: [...lead, header, ...body] };
  return { sheets: [sheet], sheetNames: [layout.name] };
}

const plain = { id: "M-01", group: "WG-1", household: "H-1" };
const agreed: Match["approvals"] = { group: { yes: true }, household: { yes: true }, municipality: { yes: true } };

describe("the sheet Matches", () => {
  it("is empty where there is none", () => {
    assert.deepEqual(matchesOf({ sheets: [], sheetNames: [] }), []);
  });

  const check = (title: string, cells: Readonly<Record<string, Scalar>>, expected: Partial<Match>): void => {
    it(title, () => {
      const [read] = matchesOf(workbook([{ ...plain, ...cells }]));
      assert.deepEqual(read, { ...plain, arm: "outside", status: "proposed", approvals: {}, ...expected });
      assert.ok(match.safeParse(read).success);
    });
  };
  check("reads a row typed by hand as a proposal", {}, {});
  it("tells of rows that count as no match, with the cell that is missing", () => {
    const rows = [
      plain,
      { ...plain, id: null, note: "met de hand" },
      { ...plain, group: " " },
      { id: "M-02", group: "WG-2" },
      { note: "los" },
      { ...plain, group: "WG-9" },
    ];
    const problems = matchRowProblems(workbook(rows));
    assert.deepEqual(
      problems.map(({ level, cell, told: { code } }) => [level, cell, code]),
      [
        ["error", "A6", "match-row-incomplete"],
        ["error", "A7", "match-id-repeated"],
        ["error", "C8", "match-row-incomplete"],
        ["error", "A10", "match-id-repeated"],
      ],
    );
    assert.equal(matchesOf(workbook(rows)).length, 1);
    assert.deepEqual(matchRowProblems(workbook([plain])), []);
  });
  check("reads a status in Dutch", { status: "Bevestigd" }, { status: "confirmed" });
  check("reads a status in English", { status: "started" }, { status: "started" });
  for (const [status, words] of [
    ["proposed", ["", " ", "Voorgesteld", "wacht op akkoord", "pending"]],
    ["confirmed", ["Akkoord", "definitief", "approved"]],
    ["started", ["lopend", "Loopt", "actief", "active", "in progress"]],
    ["paused", ["pauze", "on hold", "tijdelijk gestopt"]],
    ["ended", ["Gestopt", "afgerond.", "gestaakt", "beeindigd", "stopped", "finished"]],
    ["declined", ["geannuleerd", "cancelled", "niet akkoord", "gaat niet door"]],
    ["unknown", ["tja", "gestopt?", "klaar", "wacht", "nieuw", "gestopt of gepauzeerd", 3, true, "__proto__"]],
  ] as const) {
    for (const word of words)
      check(`reads the status ${JSON.stringify(word)} as ${status}`, { status: word }, { status });
  }
  check(
    "reads yes, day and who",
    { "group-agrees": "ja", "group-agrees-on": "2026-03-02", "group-agrees-by": "coördinator" },
    { approvals: { group: { yes: true, on: "2026-03-02", by: "coördinator" } } },
  );
  check("reads yes without a day", { "household-agrees": "yes" }, { approvals: { household: { yes: true } } });
  check("reads a tick", { "municipality-agrees": true }, { approvals: { municipality: { yes: true } } });
  check("reads no", { "group-agrees": "nee" }, { approvals: { group: { yes: false } } });
  check("reads an agreement in other words", { "group-agrees": "Akkoord!" }, { approvals: { group: { yes: true } } });
  for (const words of ["misschien", "weet nog niet", "ja, mits", "gezien", "?"]) {
    check(`takes ${words} for no answer`, { "group-agrees": words }, {});
  }
  check("reads a day with a time", { "starts-on": "2026-03-02T10:00" }, { startsOn: "2026-03-02" });
  check("leaves an unreadable day out", { "starts-on": "na de zomer" }, {});
  check("reads the round as number or text", { round: "2" }, { round: 2 });
  check("reads the arm", { arm: "geloot", block: "B-03" }, { arm: "treated", block: "B-03" });
  check(
    "reads both reasons",
    { "end-reason": "verhuisd", "second-end-reason": "not given" },
    { endReasons: ["moved", "not-given"] },
  );
  check("leaves a story out", { "end-reason": "ruzie over de katten" }, {});
  check(
    "reads persons",
    { "contact-person": " C. Verzonnen ", ambassador: "A-2" },
    { contactPerson: "C. Verzonnen", ambassador: "A-2" },
  );

  it("reads a sheet in English, in its order, and a repeated id once", () => {
    const rows = [{ ...plain, id: "M-02", status: "ended" }, plain, { ...plain, household: "H-9" }];
    const read = matchesOf(workbook(rows, "en"));
    assert.deepEqual(
      read.map((one) => [one.id, one.household, one.status]),
      [
        ["M-02", "H-1", "ended"],
        ["M-01", "H-1", "proposed"],
      ],
    );
  });

  it("says where a status, an answer or an ending needs a person", () => {
    const book = workbook([
      { ...plain, status: "tja" },
      { ...plain, id: "M-02", "household-agrees": "weet nog niet", "group-agrees": "nee" },
      { ...plain, id: "M-03", status: "bevestigd", "ended-on": "na de zomer" },
      { ...plain, id: "M-04", status: "gestopt", "end-reason": "verhuisd" },
      { ...plain, id: "M-05", "second-end-reason": "ruzie over de katten" },
      { id: "M-06", status: "tja", group: "WG-1" },
    ]);
    assert.deepEqual(unreadStatuses(book), [{ match: "M-01", sheet: "Matches", row: 5, cell: "D5" }]);
    assert.deepEqual(unreadAnswers(book), [{ match: "M-02", sheet: "Matches", row: 6, cell: "G6", side: "household" }]);
    assert.deepEqual(
      unsaidEndings(book).map(({ match, row }) => [match, row]),
      [
        ["M-03", 7],
        ["M-05", 9],
      ],
    );
  });

  it("leaves out a row that names no household", () => {
    assert.deepEqual(matchesOf(workbook([{ id: "M-01", group: "WG-1" }])), []);
  });

  it("counts as confirmed only with three times yes", () => {
    const base: Match = { ...plain, arm: "outside", status: "confirmed", approvals: {} };
    assert.equal(isConfirmed(base), false);
    assert.equal(isConfirmed({ ...base, approvals: agreed }), true);
    assert.equal(isConfirmed({ ...base, approvals: agreed, status: "proposed" }), false);
    assert.equal(isConfirmed({ ...base, approvals: { ...agreed, household: { yes: false } } }), false);
    assert.equal(isConfirmed({ ...base, status: "paused" }), true);
    assert.equal(isConfirmed({ ...base, approvals: agreed, status: "ended" }), false);
    assert.equal(isConfirmed({ ...base, approvals: agreed, status: "unknown" }), false);
  });

  it("has begun from the day of the first meeting, whatever the status of a confirmed match says", () => {
    const base: Match = { ...plain, arm: "outside", status: "confirmed", approvals: agreed, startsOn: "2026-03-02" };
    assert.equal(hasBegun(base, "2026-03-02"), true);
    assert.equal(hasBegun(base, "2026-03-01"), false);
    assert.equal(hasBegun({ ...base, approvals: {} }, "2026-03-02"), false);
    for (const status of ["started", "paused"] as const) assert.ok(hasBegun({ ...base, status }, "2026-03-01"));
    for (const status of ["proposed", "ended", "declined", "unknown"] as const) {
      assert.ok(!hasBegun({ ...base, status }, "2026-03-02"), status);
    }
  });

  it("keeps both sides taken until it is declined or has ended", () => {
    const base: Match = { ...plain, arm: "outside", status: "proposed", approvals: {} };
    const running = matchStatus.options.filter((status) => isRunning({ ...base, status }));
    assert.deepEqual(running, ["proposed", "confirmed", "started", "paused", "unknown"]);
  });
});
