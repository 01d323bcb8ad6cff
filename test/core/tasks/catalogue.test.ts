import { strict as assert } from "node:assert";
import sources from "../../../core/tasks/catalogue-sources.json";
import { catalogue, pillar, taskOf, type CatalogueTask } from "../../../core/tasks/catalogue.ts";

function counted(property: (task: CatalogueTask) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const task of catalogue) counts[property(task)] = (counts[property(task)] ?? 0) + 1;
  return counts;
}

describe("the task catalogue", () => {
  it("has the 89 tasks of the note, a start meeting for newcomers and support without a group, and no more", () => {
    assert.equal(catalogue.length, 91);
    assert.deepEqual(
      counted((task) => task.domain),
      { housing: 11, income: 12, language_civic: 6, health: 6, work: 4, education: 4, social: 13, administration: 35 },
    );
    assert.deepEqual(
      counted((task) => task.phase),
      { pre: 21, d0: 4, w1: 12, m1: 23, "m2-3": 17, "m4-12": 11, close: 3 },
    );
    assert.deepEqual(
      counted((task) => task.track),
      { newcomer: 63, programme: 28 },
    );
    assert.deepEqual(
      counted((task) => task.variant),
      { both: 53, resettlement: 38 },
    );
    assert.deepEqual(
      counted((task) => task.responsible),
      { newcomer: 32, coordinator: 22, group: 14, municipality: 13, vwn: 6, coa: 3, ggd: 1 },
    );
    assert.equal(catalogue.filter((task) => task.daytime).length, 39);
    assert.equal(catalogue.filter((task) => task.combinable).length, 53);
  });

  it("asks of a group about 308 hours in a year, as the note has it", () => {
    const shared = catalogue.filter((task) => task.responsible === "group" || task.supporting.includes("group"));
    assert.equal(shared.length, 59);
    assert.equal(Math.floor(shared.reduce((sum, task) => sum + task.effortHours, 0)), 308);
  });

  it("uses every id once", () => {
    assert.equal(new Set(catalogue.map((task) => task.id)).size, catalogue.length);
  });

  it("has no task that waits for itself, and every task that is waited for exists", () => {
    const waitsFor = (id: string, path: readonly string[]): void => {
      assert.ok(!path.includes(id), `${id} waits for itself`);
      const task = taskOf(id);
      assert.ok(task !== undefined, `${id} is not in the catalogue`);
      for (const before of task.prerequisites) waitsFor(before, [...path, id]);
    };
    for (const task of catalogue) waitsFor(task.id, []);
  });

  it("has no task due before one that has to come first, counted from the same day", () => {
    for (const task of catalogue) {
      for (const before of task.prerequisites) {
        const first = taskOf(before);
        if (first?.anchor === task.anchor) assert.ok(first.offset <= task.offset, `${before} before ${task.id}`);
      }
    }
  });

  it("names sources that are listed, and lists no source that is not named", () => {
    const named = new Set(catalogue.flatMap((task) => task.source?.match(/\bS\d+\b/gu) ?? []));
    assert.deepEqual([...named].sort(), Object.keys(sources).sort());
    for (const task of catalogue) {
      if (task.certainty.includes("report")) assert.match(task.source ?? "", /\b[AB]:/u, task.id);
    }
  });

  it("leaves home, school and furniture to the newcomer (R46)", () => {
    for (const id of ["T44", "T60", "T65", "T66"]) assert.equal(taskOf(id)?.newcomerDecides, true, id);
  });

  it("has every one of the five pillars somewhere, and names none twice for a task", () => {
    assert.deepEqual([...new Set(catalogue.flatMap((task) => task.pillars))].sort(), [...pillar.options].sort());
    for (const task of catalogue) assert.equal(new Set(task.pillars).size, task.pillars.length, task.id);
  });

  it("asks parents before children join in anything but school and care (R61)", () => {
    assert.equal(taskOf("T74")?.condition, "children-parents-agree");
  });

  it("says of no term that it was looked up on a day, unless that day is known", () => {
    const checked = catalogue.filter((task) => task.checkedOn !== undefined);
    assert.deepEqual(
      checked.map(({ id, checkedOn }) => [id, checkedOn]),
      [["T42", "2025-09-01"]],
    );
    assert.ok(checked.every((task) => !task.certainty.includes("recollection")));
  });

  it("leaves it to the people of a programme to say that something is their own", () => {
    assert.ok(catalogue.every((task) => !task.certainty.includes("local")));
  });

  it("never lets a responsible party support itself", () => {
    for (const task of catalogue) assert.ok(!task.supporting.includes(task.responsible), task.id);
  });
});
