import assert from "node:assert/strict";
import fc from "fast-check";
import type { Found, Reading } from "../../../core/intake/reading.ts";
import { taskStatus, type TaskStatus } from "../../../core/records/checklist.ts";
import type { Group } from "../../../core/records/group.ts";
import { gateConditions, gateOf, trainedMembers, type GateState, type Trained } from "../../../core/tasks/gate.ts";
import type { PlanState } from "../../../core/tasks/plan/plan-state.ts";

const ids = gateConditions.map(({ task }) => task);

function gate(
  statuses: Partial<Record<string, TaskStatus>>,
  plan: PlanState["state"] = "complete",
  trained?: Trained,
): readonly GateState[] {
  const tasks = Object.entries(statuses).flatMap(([id, status]) => (status === undefined ? [] : [{ id, status }]));
  return gateOf({ tasks, plan, trained });
}

function light(lights: readonly GateState[], task: string): string | undefined {
  return lights.find((one) => one.task === task)?.state;
}

const allDone: Partial<Record<string, TaskStatus>> = Object.fromEntries(ids.map((id) => [id, "done"]));

/** T04 done or not, the members trained, and what its light says. */
const training: readonly (readonly [TaskStatus | undefined, Trained | undefined, GateState["state"]])[] = [
  ["done", undefined, "done"],
  ["done", { count: 5, of: 5 }, "done"],
  ["done", { count: 3, of: 5 }, "open"],
  ["done", { count: 0, of: 4 }, "open"],
  ["open", { count: 5, of: 5 }, "open"],
  ["busy", undefined, "open"],
  ["not-applicable", { count: 3, of: 5 }, "not-applicable"],
  [undefined, { count: 3, of: 5 }, "not-applicable"],
];

/** T08 done or not, the plan, and what its light says. */
const plans: readonly (readonly [TaskStatus | undefined, PlanState["state"], GateState["state"]])[] = [
  ["done", "complete", "done"],
  ["done", "incomplete", "open"],
  ["done", "none", "open"],
  ["open", "complete", "open"],
  ["open", "none", "open"],
  ["not-applicable", "none", "not-applicable"],
  [undefined, "none", "not-applicable"],
];

describe("the gate before arrival", () => {
  it("has six lights, in the order of the report, red until all is done", () => {
    assert.deepEqual(ids, ["T04", "T05", "T06", "T08", "T09", "T10"]);
    assert.ok(gate(allDone).every(({ state }) => state === "done"));
    assert.ok(gate({ ...allDone, T09: "busy" }).some(({ state }) => state === "open"));
  });

  for (const [status, trained, state] of training) {
    it(`training: task ${status ?? "not there"}, ${trained === undefined ? "nobody keeps it" : `${trained.count} of ${trained.of}`} is ${state}`, () => {
      const lights = gate({ ...allDone, T04: status }, "complete", trained);
      assert.equal(light(lights, "T04"), state);
      const isShort = trained !== undefined && trained.count < trained.of && state === "open";
      assert.deepEqual(lights[0]?.trained, isShort ? trained : undefined);
    });
  }

  for (const [status, plan, state] of plans) {
    it(`plan: task ${status ?? "not there"}, plan ${plan} is ${state}`, () => {
      assert.equal(light(gate({ ...allDone, T08: status }, plan), "T08"), state);
    });
  }

  it("follows each task alone, and no other task", () => {
    const statuses = fc.dictionary(fc.constantFrom(...ids, "T01", "E1"), fc.constantFrom(...taskStatus.options));
    fc.assert(
      fc.property(statuses, (given) => {
        for (const { task, state } of gate(given)) {
          const status = given[task];
          const expected = status === undefined || status === "not-applicable" ? "not-applicable" : status === "done" ? "done" : "open"; // prettier-ignore
          assert.equal(state, expected);
        }
      }),
    );
  });
});

function readingOf(groups: readonly Group[]): Pick<Reading, "groups"> {
  const found = groups.map((record, at): Found<Group> => ({ record, sheet: "Groepen", row: at + 2, blocked: false }));
  return { groups: found };
}

const trained = { approval: { training: { seen: true } } };
const notTrained = { approval: { training: { seen: false } } };

/** Groups of a workbook, of which the first is asked about, and how many followed the training. */
const trainings: readonly (readonly [string, readonly Group[], Trained | undefined])[] = [
  ["nobody keeps it", [{ code: "G-1", members: [{}, {}] }], undefined],
  ["some did", [{ code: "G-1", members: [trained, notTrained, {}] }], { count: 1, of: 3 }],
  ["all did", [{ code: "G-1", members: [trained, trained] }], { count: 2, of: 2 }],
  ["a blank is a no where others have it", [{ code: "G-1", members: [{}] }, { code: "G-2", members: [trained] }], { count: 0, of: 1 }], // prettier-ignore
  ["the group as a whole did", [{ code: "G-1", members: [notTrained], approval: { training: true } }], undefined],
  ["the group as a whole did not", [{ code: "G-1", size: 5, approval: { training: false } }], { count: 0, of: 5 }],
  ["nothing is known of it", [{ code: "G-1" }, { code: "G-2", members: [trained] }], undefined],
  ["the group stands on no list", [{ code: "G-2", members: [trained] }], undefined],
];

describe("who of a group followed the start training", () => {
  for (const [name, groups, expected] of trainings) {
    it(name, () => {
      assert.deepEqual(trainedMembers(readingOf(groups), " g-1 "), expected);
    });
  }
});
