import assert from "node:assert/strict";
import * as fc from "fast-check";
import { isAskedOf } from "../../../../core/evaluation/response.ts";
import type { ItemTable } from "../../../../core/evaluation/result.ts";
import { itemTables } from "../../../../core/evaluation/tables/item-tables.ts";
import { anyData, dataOf, itemWith, responseOf } from "../answers-made.ts";

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}

function tableOf(tables: readonly ItemTable[], key: string, arm?: string): ItemTable {
  const found = tables.find((table) => table.item.key === key && table.arm === arm);
  assert.ok(found);
  return found;
}

describe("tables of answers (R62, R63, R66)", () => {
  it("count everybody who was asked, once, as an answer or as missing", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        for (const { item, wave, respondent, arm, n, missing } of itemTables(data)) {
          const asked = data.responses.filter(
            (one) =>
              one.wave === wave &&
              one.respondent === respondent &&
              (arm === undefined || one.arm === arm) &&
              isAskedOf(item, one.arm),
          );
          assert.equal(n + missing, asked.length);
          assert.ok(asked.length > 0);
        }
      }),
    );
  });

  it("have counts that add up to n, and who agrees is who gave the highest two answers", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        for (const { item, n, counts, agree, shares } of itemTables(data)) {
          if (item.scale === "choices") assert.ok(counts.every((count) => count <= n));
          else if (item.scale !== "number") assert.equal(sum(counts), n);
          if (item.scale === "agree" || item.scale === "satisfied") {
            assert.equal(counts.length, 5);
            assert.equal(agree?.count ?? 0, (counts[3] ?? 0) + (counts[4] ?? 0));
          }
          if (item.scale === "yes-no") assert.equal(agree?.count ?? 0, counts[1]);
          if (shares !== undefined)
            assert.deepEqual(
              shares.map(({ count }) => count),
              counts,
            );
        }
      }),
    );
  });

  it("do not depend on the order of the rows", () => {
    const shuffled = anyData.chain((data) =>
      fc.tuple(fc.constant(data), fc.shuffledSubarray([...data.responses], { minLength: data.responses.length })),
    );
    fc.assert(
      fc.property(shuffled, ([data, responses]) => {
        assert.deepEqual(itemTables({ ...data, responses }), itemTables(data));
      }),
    );
  });

  it("have one for each arm exactly where the control group was asked, which add up to that of all", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        const tables = itemTables(data);
        for (const whole of tables.filter(({ arm }) => arm === undefined)) {
          const { item, wave, respondent } = whole;
          const parts = tables.filter(
            (one) => one.arm !== undefined && one.item === item && one.wave === wave && one.respondent === respondent,
          );
          assert.equal(
            parts.length > 0,
            parts.some(({ arm }) => arm === "control"),
          );
          if (parts.length > 0) assert.equal(sum(parts.map(({ n }) => n)), whole.n);
        }
      }),
    );
  });

  it("never ask the control group about a match", () => {
    fc.assert(
      fc.property(anyData, (data) => {
        assert.ok(itemTables(data).every(({ item, arm }) => !(item.ofMatch === true && arm === "control")));
      }),
    );
  });

  it("print 16% for 8 of 51, from 8% to 28%", () => {
    const answers = [...Array<number>(8).fill(5), ...Array<number>(43).fill(2)];
    const table = tableOf(itemTables(dataOf(answers.map((trust) => responseOf({ trust })))), "trust");
    assert.deepEqual([table.n, table.missing, table.counts, table.median], [51, 0, [0, 43, 0, 0, 8], 2]);
    const { percent = 0, low = 0, high = 0 } = table.agree ?? {};
    assert.deepEqual(
      [percent, low, high].map((share) => share.toFixed(1)),
      ["15.7", "8.2", "28.0"],
    );
  });

  it("put the middle between two answers where it falls there", () => {
    const tables = itemTables(dataOf([4, 1, 2, 5].map((trust) => responseOf({ trust }))));
    assert.equal(tableOf(tables, "trust").median, 3);
    assert.equal(tableOf(itemTables(dataOf([1, 2].map((trust) => responseOf({ trust })))), "trust").median, 1.5);
  });

  it("count who gave at least one, which ‘none of these’ is not", () => {
    const chosen = [["full-time", "part-time"], ["none"], [], ["part-time"]];
    const table = tableOf(itemTables(dataOf(chosen.map((keys) => responseOf({ "work-status": keys })))), "work-status");
    assert.deepEqual([table.n, table.counts, table.atLeastOne?.count], [4, [1, 2, 1], 2]);
    const hours = tableOf(
      itemTables(dataOf([0, 12, 32].map((count) => responseOf({ "work-hours": count })))),
      "work-hours",
    );
    assert.deepEqual([hours.counts, hours.median, hours.atLeastOne?.count], [[], 12, 2]);
  });

  it("leave out what no sheet asked, and tell an item that everybody left blank", () => {
    const tables = itemTables(dataOf([responseOf({ trust: 4 }), responseOf({})], ["trust", "distance"]));
    assert.deepEqual(
      tables.map(({ item, n, missing, counts }) => [item.key, n, missing, counts]),
      [
        ["trust", 1, 1, [0, 0, 0, 1, 0]],
        ["distance", 0, 2, [0, 0, 0, 0, 0]],
      ],
    );
    assert.equal(tableOf(tables, "distance").agree, undefined);
    assert.equal(itemWith("distance").isWorseWhenHigher, true);
  });
});
