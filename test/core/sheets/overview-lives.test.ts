import assert from "node:assert/strict";
import fc from "fast-check";
import { personStatus } from "../../../core/records/words.ts";
import { again } from "../../../core/records/match.ts";
import { laidOut } from "../../../core/sheets/design.ts";
import { matchesDesign } from "../../../core/sheets/matches.ts";
import { pipelineLines, vulnerabilityLines } from "../../../core/sheets/overview-lives.ts";
import type { Sources } from "../../../core/sheets/overview-line.ts";
import type { Cell } from "../../../core/workbook/cell.ts";
import { groupOf, householdOf, readingOf } from "../matching/people.ts";

type Row = Readonly<Record<string, Cell>>;

function sourcesOf(reading: Sources["reading"], matches: readonly Row[]): Sources {
  const { key, name, columns } = laidOut(matchesDesign, "en");
  const rows = matches.map((row) => matchesDesign.columns.map((column) => row[column.key] ?? null));
  const sheet = { name, key, headerRow: 1, cells: [columns.map(({ title }) => title), ...rows] };
  return { snapshot: { sheets: [sheet], sheetNames: [name] }, reading, today: "2026-06-01", language: "en" };
}

describe("lives of matches on the overview", () => {
  it("counts how far everybody is, so that all lines together are all that were read (R9)", () => {
    const person = fc.record({
      status: fc.option(fc.constantFrom(...personStatus.options), { nil: undefined }),
      blocked: fc.boolean(),
      match: fc.option(fc.constantFrom("proposed", "started", "ended", "declined"), { nil: undefined }),
      wish: fc.option(fc.constantFrom(...again.options), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const households = people.map(({ status }, place) => householdOf(`H-${place}`, status ? { status } : {}));
        const reading = readingOf([], households);
        const blocked = reading.households.map((one, place) => ({ ...one, blocked: people[place]?.blocked === true }));
        const matches = people.flatMap(({ match, wish }, place): Row[] =>
          match === undefined
            ? []
            : [
                {
                  ...{ id: `M-${place}`, group: `WG-${place}`, household: `H-${place}`, status: match },
                  "household-again": wish ?? null,
                },
              ],
        );
        const lines = pipelineLines(sourcesOf({ ...reading, households: blocked }, matches), "households");
        assert.equal(
          lines.reduce((sum, { count }) => sum + Number(count), 0),
          people.length,
        );
      }),
    );
  });

  it("counts matches that ended for vulnerability, and of how many a side had another since (R8)", () => {
    const ended = { id: "M-01", group: "WG-1", household: "H-1", status: "ended", "end-reason": "vulnerability" };
    const other = { ...ended, id: "M-02", group: "WG-2", household: "H-2", "end-reason": "moved" };
    const second = { ...ended, id: "M-03", household: "H-3", "end-reason": null, "second-end-reason": "vulnerability" };
    const check = (rows: readonly Row[], count: number | undefined, solved: number | undefined): void => {
      const [line] = vulnerabilityLines(sourcesOf(readingOf([groupOf("WG-1")], []), rows));
      assert.deepEqual([line?.count, line?.next?.values], [count, solved === undefined ? undefined : { solved }]);
    };
    check([other], undefined, undefined);
    check([ended, other], 1, 0);
    check([ended, { ...other, household: "h-1", status: "started" }], 1, 1);
    check([ended, { ...other, household: "H-1", status: "proposed" }], 1, 0);
    check([ended, second], 2, 1);
    check([{ ...other, household: "H-1", status: "started" }, ended], 1, 0);
  });
});
