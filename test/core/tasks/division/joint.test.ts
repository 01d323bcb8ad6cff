import assert from "node:assert/strict";
import fc from "fast-check";
import { daysBetween, plusDays } from "../../../../core/dates/civil-date.ts";
import { isWorkingDay, type WorkingCalendar } from "../../../../core/dates/working-days.ts";
import { catalogue, type CatalogueTask } from "../../../../core/tasks/catalogue.ts";
import { jointAppointments, type JointTask } from "../../../../core/tasks/division/joint.ts";

const calendar: WorkingCalendar = { holidays: { goodFriday: false, liberationDay: "lustrum" } };

function taskThat(isWanted: (task: CatalogueTask) => boolean): CatalogueTask {
  const found = catalogue.find(isWanted);
  assert.ok(found !== undefined);
  return found;
}

const combinable = taskThat((task) => task.combinable);
const apart = taskThat((task) => !task.combinable);
const other = taskThat((task) => task.combinable && task.id !== combinable.id);

const anyTask: fc.Arbitrary<JointTask> = fc
  .record({
    match: fc.constantFrom("M-01", "M-02", "M-03", "M-10"),
    municipality: fc.constantFrom("Zeist", " zeist", "Utrecht", undefined),
    task: fc.constantFrom(combinable, other, apart),
    day: fc.integer({ min: 0, max: 40 }),
  })
  .map(({ match, municipality, task, day }) => ({
    match,
    task,
    due: plusDays("2027-03-20", day),
    ...(municipality === undefined ? {} : { municipality }),
  }));

const anyTasks = fc.uniqueArray(anyTask, { maxLength: 14, selector: ({ match, task }) => `${match} ${task.id}` });

const due = (match: string, day: string, municipality = "Zeist"): JointTask => ({
  match,
  municipality,
  task: combinable,
  due: day,
});

describe("appointments for two households at once", () => {
  it("are of one task and one place, within a week, on a working day before or on both dates", () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        for (const { task, matches, day, effortHours } of jointAppointments(tasks, calendar, "2027-03-25")) {
          const found = matches.map((match) => tasks.find((one) => one.match === match && one.task.id === task));
          const [one, two] = found;
          assert.ok(one !== undefined && two !== undefined && one !== two);
          assert.equal(one.municipality?.trim().toLowerCase(), two.municipality?.trim().toLowerCase());
          assert.ok(one.municipality !== undefined && one.task.combinable);
          assert.ok(Math.abs(daysBetween(one.due, two.due)) <= 7);
          assert.ok(day <= one.due && day <= two.due && day >= "2027-03-25");
          assert.ok(isWorkingDay(day, calendar));
          assert.ok(Math.abs(effortHours - 1.2 * one.task.effortHours) < 1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("take each task of a match once, and do not depend on the order of the matches", () => {
    fc.assert(
      fc.property(anyTasks, (tasks) => {
        const found = jointAppointments(tasks, calendar, "2027-01-01");
        const taken = found.flatMap(({ task, matches }) => matches.map((match) => `${match} ${task}`));
        assert.equal(new Set(taken).size, taken.length);
        assert.deepEqual(jointAppointments([...tasks].reverse(), calendar, "2027-01-01"), found);
      }),
      { numRuns: 300 },
    );
  });

  it("are on the Friday before a Saturday", () => {
    const found = jointAppointments([due("M-02", "2027-06-05"), due("M-01", "2027-06-09")], calendar, "2027-06-01");
    assert.deepEqual(
      found.map(({ matches, day }) => [matches, day]),
      [[["M-02", "M-01"], "2027-06-04"]],
    );
  });

  const none: readonly (readonly [string, readonly JointTask[], string])[] = [
    ["more than a week lies between", [due("M-01", "2027-06-01"), due("M-02", "2027-06-09")], "2027-01-01"],
    ["they live in two places", [due("M-01", "2027-06-01"), due("M-02", "2027-06-01", "Utrecht")], "2027-01-01"],
    ["nobody knows where they live", [due("M-01", "2027-06-01", ""), due("M-02", "2027-06-01", "")], "2027-01-01"],
    ["the day has passed", [due("M-01", "2027-06-01"), due("M-02", "2027-06-03")], "2027-06-02"],
    ["it is the same match", [due("M-01", "2027-06-01"), due("M-01", "2027-06-03")], "2027-01-01"],
    [
      "the task serves one household",
      [due("M-01", "2027-06-01"), due("M-02", "2027-06-01")].map((one) => ({ ...one, task: apart })),
      "2027-01-01",
    ],
  ];
  for (const [when, tasks, today] of none) {
    it(`are not proposed where ${when}`, () => {
      assert.deepEqual(jointAppointments(tasks, calendar, today), []);
    });
  }

  it("are for two at a time: a third household waits for a fourth", () => {
    const tasks = ["M-01", "M-02", "M-03", "M-04"].map((match, index) => due(match, plusDays("2027-06-01", index)));
    const pairs = (some: readonly JointTask[]): readonly (readonly string[])[] =>
      jointAppointments(some, calendar, "2027-01-01").map(({ matches }) => matches);
    assert.deepEqual(pairs(tasks), [
      ["M-01", "M-02"],
      ["M-03", "M-04"],
    ]);
    assert.deepEqual(pairs(tasks.slice(0, 3)), [["M-01", "M-02"]]);
  });
});
