import assert from "node:assert/strict";
import fc from "fast-check";
import { poolOf } from "../../../core/matching/pool.ts";
import { shortagesOf } from "../../../core/matching/shortage.ts";
import { solvedRound, type SolvedRound } from "../../../core/matching/solved.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import { defaultSettings, type Settings } from "../../../core/settings.ts";
import { anyPool, groupOf, householdOf, north, readingOf } from "./people.ts";

const none = new Map<string, number>();
const easy: Settings = { ...defaultSettings, "vulnerability.rule": "off" };

interface People {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
}

function solved({ groups, households }: People, settings = easy): SolvedRound {
  const pool = poolOf(readingOf(groups, households), [], settings);
  return solvedRound({ pool, seed: "voorbeeld", groupsWaited: none, householdsWaited: none });
}

/** Codes that somebody could be paired with, by code. */
function neighbours({ draw }: SolvedRound, side: "group" | "household"): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { group, household } of draw.possible) {
    const codes = [draw.groups[group] ?? "", draw.households[household] ?? ""] as const;
    const [one, other] = side === "group" ? codes : [codes[1], codes[0]];
    found.set(one, (found.get(one) ?? new Set()).add(other));
  }
  return found;
}

/** Codes of one side that wait although somebody was possible. */
function waitingIn({ draw, solution }: SolvedRound, side: "group" | "household"): ReadonlySet<string> {
  const held = side === "group" ? [...solution.pairOfRow] : [...solution.rowOfColumn];
  const codes = side === "group" ? draw.groups : draw.households;
  const possible = neighbours({ draw } as SolvedRound, side);
  return new Set(codes.filter((code, index) => (held[index] ?? -1) < 0 && possible.has(code)));
}

function reachOf(codes: readonly string[], next: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  return new Set(codes.flatMap((code) => [...(next.get(code) ?? [])]));
}

function* subsetsOf(codes: readonly string[]): Generator<readonly string[]> {
  for (let bits = 0; bits < 2 ** codes.length; bits += 1) yield codes.filter((_, index) => (bits >> index) & 1);
}

describe("the shortages of a round", () => {
  for (const side of ["group", "household"] as const) {
    it(`on the side of the ${side}: short, complete, and short by just those who wait`, () => {
      fc.assert(
        fc.property(anyPool(8), (people) => {
          const work = solved(people);
          const pieces = shortagesOf(work).filter((piece) => piece.side === side);
          const next = neighbours(work, side);
          for (const { codes, reach } of pieces) {
            assert.ok(codes.length > reach.length);
            assert.deepEqual([...reachOf(codes, next)].sort(), [...reach].sort());
          }
          const deficit = pieces.reduce((sum, { codes, reach }) => sum + codes.length - reach.length, 0);
          assert.equal(deficit, waitingIn(work, side).size);
        }),
        { numRuns: 300 },
      );
    });

    it(`on the side of the ${side}: no smaller set is as short, and no part of it stands apart`, () => {
      fc.assert(
        fc.property(anyPool(7), (people) => {
          const work = solved(people);
          const next = neighbours(work, side);
          const pieces = shortagesOf(work).filter((piece) => piece.side === side);
          for (const { codes, reach } of pieces) {
            for (const subset of subsetsOf(codes)) {
              const rest = codes.filter((code) => !subset.includes(code));
              const reached = reachOf(subset, next);
              const isWhole = subset.length === codes.length;
              assert.ok(isWhole || subset.length - reached.size < codes.length - reach.length);
              const touches = [...reachOf(rest, next)].some((code) => reached.has(code));
              assert.ok(subset.length === 0 || isWhole || touches);
            }
          }
          const all = pieces.flatMap(({ codes }) => codes);
          assert.equal(new Set(all).size, all.length);
        }),
        { numRuns: 150 },
      );
    });
  }

  it("has two places in every group where a control group is drawn", () => {
    fc.assert(
      fc.property(anyPool(7), (people) => {
        const work = solved(people, { ...easy, control: true });
        const pieces = shortagesOf(work);
        for (const side of ["group", "household"] as const) {
          const short = pieces.filter((piece) => piece.side === side);
          const each = side === "group" ? 1 : 2;
          const deficit = short.reduce((sum, { codes, reach }) => sum + codes.length - each * reach.length, 0);
          assert.equal(deficit, waitingIn(work, side).size);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("sees none where a group has room that its standing proposal keeps free (R5)", () => {
    const pool = poolOf(readingOf([groupOf("WG-1")], [householdOf("H-1"), householdOf("H-2")]), [], {
      ...easy,
      control: true,
    });
    const standing = { round: 1, mode: "keep-first", pairs: new Map([["WG-1", "H-1"]]) } as const;
    const work = solvedRound({ pool, seed: "voorbeeld", groupsWaited: none, householdsWaited: none, standing });
    assert.deepEqual(Array.from(work.solution.rowOfColumn), [0, -1]);
    assert.deepEqual(shortagesOf(work), []);
  });

  it("keeps regions apart", () => {
    const at = (metres: number, ...codes: string[]): Group[] =>
      codes.map((code) => groupOf(code, { location: north(metres) }));
    const work = solved({
      groups: [...at(0, "WG-1", "WG-2", "WG-3"), ...at(50_000, "WG-4", "WG-5"), ...at(90_000, "WG-6")],
      households: [householdOf("H-1"), householdOf("H-2", { location: north(49_000) })],
    });
    assert.deepEqual(shortagesOf(work), [
      { side: "group", codes: ["WG-1", "WG-2", "WG-3"], reach: ["H-1"] },
      { side: "group", codes: ["WG-4", "WG-5"], reach: ["H-2"] },
    ]);
  });
});
