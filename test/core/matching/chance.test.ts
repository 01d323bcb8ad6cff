import assert from "node:assert/strict";
import fc from "fast-check";
import { outwaitedIn } from "../../../core/matching/chance.ts";
import { poolOf } from "../../../core/matching/pool.ts";
import { solvedRound } from "../../../core/matching/solved.ts";
import { defaultSettings } from "../../../core/settings.ts";
import { anyPool, readingOf } from "./people.ts";

describe("who waits because others had waited longer", () => {
  it("is who would have been left to the draw if nobody had waited before", () => {
    let found = 0;
    fc.assert(
      fc.property(
        anyPool(8),
        fc.array(fc.nat(2), { minLength: 16, maxLength: 16 }),
        fc.boolean(),
        (people, rounds, control) => {
          const settings = { ...defaultSettings, control, "vulnerability.rule": "off" as const };
          const pool = poolOf(readingOf(people.groups, people.households), [], settings);
          const waited = (people: readonly { readonly code: string }[]): ReadonlyMap<string, number> =>
            new Map(people.map(({ code }, index) => [code, rounds[index] ?? 0]));
          const none = new Map<string, number>();
          const [groupsWaited, householdsWaited] = [waited(pool.groups), waited(pool.households)];
          const work = solvedRound({ pool, seed: "lente", groupsWaited, householdsWaited });
          const fresh = solvedRound({ pool, seed: "lente", groupsWaited: none, householdsWaited: none });
          const { rows, columns } = outwaitedIn(work.problem, work.solution, work.contested);
          const expected = (drawn: ReadonlySet<number>, still: ReadonlySet<number>, held: Int32Array): number[] =>
            [...drawn].filter((node) => !still.has(node) && (held[node] ?? -1) < 0).sort((one, other) => one - other);
          const { pairOfRow, rowOfColumn } = work.solution;
          assert.deepEqual(
            [...rows].sort((a, b) => a - b),
            expected(fresh.contested.rows, work.contested.rows, pairOfRow),
          );
          assert.deepEqual(
            [...columns].sort((a, b) => a - b),
            expected(fresh.contested.columns, work.contested.columns, rowOfColumn),
          );
          for (const column of columns) {
            const own = householdsWaited.get(pool.households[column]?.code ?? "") ?? 0;
            assert.ok(pool.households.some(({ code }) => (householdsWaited.get(code) ?? 0) > own));
          }
          found += rows.size + columns.size;
        },
      ),
      { numRuns: 300 },
    );
    assert.ok(found > 0);
  });
});
