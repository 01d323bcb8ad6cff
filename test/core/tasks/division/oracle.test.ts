import assert from "node:assert/strict";
import fc from "fast-check";
import highsLoader, { type Highs } from "highs";
import { divide } from "../../../../core/tasks/division/divide.ts";
import type {
  Assigned,
  Division,
  DivisionInput,
  DivisionTask,
  Unassigned,
} from "../../../../core/tasks/division/division.ts";
import { dividedByHighs } from "../../../../scripts/bench/division-highs.ts";
import { generatedDivision } from "../../../../scripts/bench/programmes.ts";
import { inputOf, storedOptima } from "./optima.ts";
import { anyMembers, anyTasks } from "./programmes.ts";
import { brokenBy, capOf, costOf, hoursIn } from "./rules.ts";

/** Tasks left without a lead, their hours, then the cost: what a division is judged by. */
interface Value {
  readonly empty: number;
  readonly hours: number;
  readonly cost: number;
}

const isBelow = (one: Value, other: Value): boolean =>
  (one.empty - other.empty || one.hours - other.hours || one.cost - other.cost) < 0;

/** Tasks left for lack of hours. */
function leftIn(input: DivisionInput, { assigned }: Division): readonly DivisionTask[] {
  return input.tasks.filter(({ id }) => {
    const outcome = assigned.get(id);
    return outcome !== undefined && "reason" in outcome && outcome.reason === "no-hours";
  });
}

function hoursOf(tasks: readonly DivisionTask[]): number {
  return tasks.reduce((sum, { effortHours }) => sum + effortHours, 0);
}

/** The best of all divisions, by trying every one: each task to everybody who may do it, or to nobody. */
function bestOfAll(input: DivisionInput): Value {
  const nobody: Unassigned = { reason: "no-hours", ask: [] };
  const assigned = new Map<string, Assigned | Unassigned>();
  let best: Value = { empty: Infinity, hours: Infinity, cost: Infinity };
  const visit = (at: number, empty: number, left: number): void => {
    const task = input.tasks[at];
    if (empty > best.empty) return;
    if (task === undefined) {
      const value = { empty, hours: left, cost: costOf(input, assigned) };
      if (isBelow(value, best)) best = value;
      return;
    }
    const may = input.members.filter(({ id }) => brokenBy(input, task, id).length === 0);
    for (const member of may) {
      assigned.set(task.id, { lead: member.id });
      const hours = hoursIn(input, assigned).get(member.id) ?? 0;
      if (hours <= capOf(input, member) + 1e-9) visit(at + 1, empty, left);
    }
    assigned.set(task.id, nobody);
    visit(at + 1, may.length === 0 ? empty : empty + 1, may.length === 0 ? left : left + task.effortHours);
    assigned.delete(task.id);
  };
  visit(0, 0, 0);
  return best;
}

/** As good as the best there is. */
function isBest(input: DivisionInput): void {
  const [division, best] = [divide(input), bestOfAll(input)];
  const left = leftIn(input, division);
  assert.deepEqual([left.length, hoursOf(left)], [best.empty, best.hours]);
  assert.ok(division.cost <= best.cost + 1e-6, `${division.cost}, not ${best.cost}`);
}

/** How far above the best, as a share of it. */
function gap(cost: number, best: number): number {
  return best === 0 ? cost : cost / best - 1;
}

/** Median and worst. */
function summary(gaps: readonly number[]): { readonly median: number; readonly worst: number } {
  const sorted = [...gaps].sort((one, other) => one - other);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted[sorted.length - 1] ?? 0 };
}

function whole(input: Pick<DivisionInput, "members" | "tasks">, reserve: number): DivisionInput {
  const more = { languages: new Set<string>(), standing: new Map(), scope: "all", usualHours: 2, seed: "x" } as const;
  return { ...input, ...more, reserve };
}

describe("dividing tasks over members: beside every division there is", () => {
  it("finds the best one of a small programme", () => {
    const small = fc.record({ members: anyMembers(3), tasks: anyTasks(6, false), reserve: fc.constantFrom(0.1, 0.9) });
    fc.assert(
      fc.property(small, ({ reserve, ...rest }) => {
        isBest(whole(rest, reserve));
      }),
      { numRuns: 80 },
    );
  });

  it("finds the best one of up to twelve tasks for two members, and nine for three", () => {
    const sizes = [
      { tasks: 12, members: 2 },
      { tasks: 9, members: 3 },
    ];
    for (const size of sizes) {
      for (const seed of [1, 2, 3]) {
        const generated = generatedDivision(size, seed);
        const tasks = generated.tasks.filter(({ needsSecond }) => needsSecond !== true);
        isBest({ ...generated, tasks });
      }
    }
  });
});

describe("dividing tasks over members: beside HiGHS", () => {
  let highs: Highs;
  before(async () => {
    highs = await highsLoader();
  });

  it("is within 5 % of the best for middle sizes, and within 1 % at the median", () => {
    const gaps = [2, 6, 7, 8, 10].map((seed) => {
      const input = generatedDivision({ tasks: 18, members: 4 }, seed);
      const best = dividedByHighs(highs, input, 20);
      assert.ok(best?.isProven === true);
      const division = divide(input);
      assert.deepEqual([leftIn(input, division).length, best.empty], [0, 0]);
      return gap(division.cost, best.cost);
    });
    const { median, worst } = summary(gaps);
    assert.ok(worst >= -1e-6 && worst <= 0.05 && median <= 0.01, `${median}, ${worst}`);
  });

  it("is within 5 % of the best in the full size, and within 1 % at the median", () => {
    const { tasks, instances } = storedOptima();
    assert.ok(instances.length >= 15);
    const gaps = instances.flatMap(({ members, cost, empty }) => {
      const input = inputOf(tasks, members);
      const division = divide(input);
      assert.equal(leftIn(input, division).length, empty);
      // Which task is left counts in the cost too, and we leave the one of fewest hours.
      return empty > 0 ? [] : [gap(division.cost, cost)];
    });
    const { median, worst } = summary(gaps);
    assert.ok(Math.min(...gaps) > -1e-4, "below what is proven to be the best");
    assert.ok(worst <= 0.05 && median <= 0.01, `${median}, ${worst}`);
  });
});
