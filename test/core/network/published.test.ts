import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { figureKeys, figuresOfMatches, type FigureKey } from "../../../core/network/figures.ts";
import { published, type Answer, type PublishedCount } from "../../../core/network/published.ts";

/** What everybody can see of one count over some municipalities. */
function seen(answers: readonly Answer[], key: FigureKey): string {
  const { counts, totals } = published(answers);
  return JSON.stringify([counts.map((one) => one[key]), totals[key]]);
}

/** All lists of so many numbers of 0 to `most`. */
function lists(length: number, most: number): readonly (readonly number[])[] {
  if (length === 0) return [[]];
  return lists(length - 1, most).flatMap((list) => Array.from({ length: most + 1 }, (_, number) => [...list, number]));
}

const key = "households.waiting";
const only = (counts: readonly number[]): readonly Answer[] => counts.map((count) => ({ [key]: count }));

/** Tables that look the same from outside, by what is seen of them. */
function classes(length: number, most: number): ReadonlyMap<string, readonly (readonly number[])[]> {
  const found = new Map<string, (readonly number[])[]>();
  for (const counts of lists(length, most)) {
    const look = seen(only(counts), key);
    const same = found.get(look);
    if (same === undefined) found.set(look, [counts]);
    else same.push(counts);
  }
  return found;
}

const isFew = (count: number): boolean => count >= 1 && count <= 4;

describe("the numbers of many municipalities", () => {
  for (const [length, most] of [
    [1, 7],
    [2, 7],
    [3, 6],
    [4, 6],
    [5, 5],
  ] as const) {
    it(`leave every small one of ${length} open from 1 to 4, for who knows the rule and for a municipality that knows its own`, () => {
      for (const tables of classes(length, most).values()) {
        const [first = []] = tables;
        first.forEach((_, place) => {
          if (!isFew(first[place] ?? 0)) return;
          const knower = [-1, ...first.keys()].filter((other) => other !== place);
          for (const other of knower) {
            const byOwn = new Map<number, Set<number>>();
            for (const table of tables) {
              const own = other < 0 ? -1 : (table[other] ?? 0);
              byOwn.set(own, (byOwn.get(own) ?? new Set<number>()).add(table[place] ?? 0));
            }
            for (const possible of byOwn.values()) assert.deepEqual([...possible].sort(), [1, 2, 3, 4]);
          }
        });
      }
    });
  }

  it("are told as they are where nobody is few, and 0 is 0", () => {
    const { counts, totals } = published(only([0, 5, 12]));
    assert.deepEqual(
      counts.map((one) => one[key]),
      [0, 5, 12].map((count) => ({ kind: "count", count })),
    );
    assert.deepEqual(totals[key], { kind: "count", count: 17, of: 3 });
  });

  it("never show one of 1 to 4, and never a sum that lies outside what is true", () => {
    const answer = fc.record(Object.fromEntries(figureKeys.map((name) => [name, fc.nat({ max: 40 })])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 12 }), (answers: readonly Answer[]) => {
        const { counts, totals } = published(answers);
        for (const name of figureKeys) {
          const told = answers.flatMap((one) => one[name] ?? []);
          const truth = told.reduce((sum, count) => sum + count, 0);
          counts.forEach((own, place) => {
            const count = answers[place]?.[name];
            const shown: PublishedCount = own[name];
            if (shown.kind === "count") assert.ok(shown.count === count && !isFew(count));
            assert.equal(shown.kind === "unknown", count === undefined);
          });
          const total = totals[name];
          assert.equal(total.of, told.length);
          if (total.kind === "count") assert.equal(total.count, truth);
          else if (total.kind === "about")
            assert.ok(Math.abs(total.count - truth) <= (figuresOfMatches.has(name) ? 258 : 8));
          else assert.ok(total.from <= truth && truth <= (total.to ?? truth));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("say no talks and no tasks of a municipality whose matches are few: 28 talks would be one match", () => {
    const few: Answer = { "matches.running": 1, "matches.ended": 0, "talks.held": 28, "tasks.done": 90 };
    const many: Answer = { "matches.running": 9, "matches.ended": 0, "talks.held": 60, "tasks.done": 300 };
    const { counts, totals } = published([few, many]);
    for (const name of figuresOfMatches) {
      assert.deepEqual(counts[0]?.[name], { kind: "withheld" });
      assert.deepEqual(totals[name], { kind: "range", from: many[name], of: 2 });
    }
  });

  it("add up talks with what is left out rounded, where something is told of the matches too", () => {
    const own = (running: number, held: number): Answer => ({
      "matches.running": running,
      "matches.ended": 0,
      "talks.held": held,
    });
    const { totals } = published([own(2, 110), own(3, 120), own(2, 70), own(3, 101), own(8, 90)]);
    assert.deepEqual(totals["matches.running"], { kind: "about", count: 18, of: 5 });
    assert.deepEqual(totals["talks.held"], { kind: "about", count: 590, of: 5 });
  });

  it("leave every small one open from 1 to 4 beside a second overview in which one of them is missing", () => {
    for (const length of [5, 6]) {
      const found = new Map<string, Map<number, Set<number>>>();
      for (const rest of lists(length, 3)) {
        const counts = rest.map((count) => count + 1);
        const [gone = 0, own = 0] = counts;
        const total = (of: readonly number[]): string => JSON.stringify(published(only(of)).totals[key]);
        const look = `${total(counts)} ${total(counts.slice(1))}`;
        const byOwn = found.get(look) ?? new Map<number, Set<number>>();
        byOwn.set(own, (byOwn.get(own) ?? new Set()).add(gone));
        found.set(look, byOwn);
      }
      for (const byOwn of found.values())
        for (const [own, possible] of byOwn)
          assert.deepEqual([...possible].sort(), [1, 2, 3, 4], `known by a municipality with ${own}`);
    }
  });

  it("say nothing of a small one by the large ones that change beside it", () => {
    const total = (large: number): number => {
      const told = published(only([1, 2, 3, 4, 3, large])).totals[key];
      return told.kind === "range" ? -1 : told.count - large;
    };
    assert.equal(new Set(Array.from({ length: 40 }, (_, more) => total(10 + more))).size, 1);
  });

  it("count nobody who did not answer as 0", () => {
    const { counts, totals } = published([{ [key]: 7 }, {}]);
    assert.deepEqual(counts[1]?.[key], { kind: "unknown" });
    assert.deepEqual(totals[key], { kind: "count", count: 7, of: 1 });
  });
});
