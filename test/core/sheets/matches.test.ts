import assert from "node:assert/strict";
import { match, type Match } from "../../../core/records/match.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { isConfirmed, isRunning, matchesDesign, matchesOf } from "../../../core/sheets/matches.ts";
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
  check("reads a status in Dutch", { status: "Bevestigd" }, { status: "confirmed" });
  check("reads a status in English", { status: "started" }, { status: "started" });
  check("reads an unknown status as a proposal", { status: "tja" }, {});
  check(
    "reads yes, day and who",
    { "group-agrees": "ja", "group-agrees-on": "2026-03-02", "group-agrees-by": "coördinator" },
    { approvals: { group: { yes: true, on: "2026-03-02", by: "coördinator" } } },
  );
  check("reads yes without a day", { "household-agrees": "yes" }, { approvals: { household: { yes: true } } });
  check("reads a tick", { "municipality-agrees": true }, { approvals: { municipality: { yes: true } } });
  check("reads no", { "group-agrees": "nee" }, { approvals: { group: { yes: false } } });
  check("takes maybe for no answer", { "group-agrees": "misschien" }, {});
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
  });

  it("keeps both sides taken until it is declined or has ended", () => {
    const base: Match = { ...plain, arm: "outside", status: "proposed", approvals: {} };
    const running = (["proposed", "confirmed", "started", "paused", "ended", "declined"] as const).filter((status) =>
      isRunning({ ...base, status }),
    );
    assert.deepEqual(running, ["proposed", "confirmed", "started", "paused"]);
  });
});
