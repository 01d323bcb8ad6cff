import assert from "node:assert/strict";
import * as fc from "fast-check";
import type { TaskView } from "../../core/screens/views.ts";
import { addTaskRequest } from "../../ui/tasks/add-task.ts";
import { shownTasks, taskFilters } from "../../ui/tasks/shown-tasks.ts";

const states = ["overdue", "soon", "later", "done"] as const;
const date = fc
  .integer({ min: 0, max: 700 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));

/** Tasks as a list can have them; a task that is done is not of this week. */
const task: fc.Arbitrary<TaskView> = fc
  .record({
    id: fc.string(),
    due: date,
    state: fc.constantFrom(...states),
    hasNobody: fc.boolean(),
    waits: fc.boolean(),
    isThisWeek: fc.boolean(),
  })
  .map(({ waits, isThisWeek, ...some }) => ({
    ...some,
    title: "",
    dueLabel: some.due,
    responsible: "groep",
    status: some.state === "done" ? "done" : "open",
    ...(waits ? { waitsFor: "gemeente" } : {}),
    ...(isThisWeek && some.state !== "done" ? { thisWeek: true } : {}),
  }));

describe("which tasks a person looks at", () => {
  it("are some of them, the earliest first, whatever the choice", () => {
    fc.assert(
      fc.property(fc.array(task), fc.constantFrom(...taskFilters), (tasks, filter) => {
        const shown = shownTasks(tasks, filter);
        assert.ok(shown.every((one) => tasks.includes(one)));
        assert.deepEqual(
          [...shown.map(({ due }) => due)].sort(),
          shown.map(({ due }) => due),
        );
      }),
    );
  });

  it("are never done, unless all are asked for", () => {
    fc.assert(
      fc.property(fc.array(task), (tasks) => {
        for (const filter of taskFilters) {
          const hasDone = shownTasks(tasks, filter).some(({ state }) => state === "done");
          assert.ok(!hasDone || filter === "all", filter);
        }
        assert.equal(shownTasks(tasks, "all").length, tasks.length);
      }),
    );
  });

  it("miss nothing that is late, nobody's, held up or of this week", () => {
    fc.assert(
      fc.property(task, (one) => {
        const isShown = (filter: (typeof taskFilters)[number]) => shownTasks([one], filter).length === 1;
        const isOpen = one.state !== "done";
        assert.equal(isShown("nobody"), isOpen && one.hasNobody);
        assert.equal(isShown("waiting"), isOpen && one.waitsFor !== undefined);
        assert.equal(isShown("week"), one.thisWeek === true);
        assert.equal(isShown("attention"), isOpen && (one.state !== "later" || one.hasNobody));
      }),
    );
  });
});

describe("a task that is added", () => {
  const given = { title: "Kaakchirurg", domain: "health", due: "2026-05-01", responsible: "group" };

  it("leaves out what was left empty", () => {
    assert.deepEqual(addTaskRequest("M-01", { ...given, hours: "", when: "" }), {
      job: "add-task",
      match: "M-01",
      ...given,
    });
  });

  it("takes hours as a number, and office hours where they were chosen", () => {
    const request = addTaskRequest("M-01", { ...given, hours: "1.5", when: "daytime" });
    assert.deepEqual([request.hours, request.daytime], [1.5, true]);
  });
});
