import assert from "node:assert/strict";
import fc from "fast-check";
import { divide } from "../../../../core/tasks/division/divide.ts";
import type {
  Assigned,
  Division,
  DivisionInput,
  DivisionMember,
  DivisionTask,
  Standing,
} from "../../../../core/tasks/division/division.ts";
import { generatedDivision } from "../../../../scripts/bench/programmes.ts";
import { anyInput } from "./programmes.ts";
import { brokenBy, capOf, costOf, hoursIn, isAssigned } from "./rules.ts";

const runs = { numRuns: 120 };

function isLocked(input: DivisionInput, task: DivisionTask): boolean {
  return input.standing.get(task.id)?.isLocked === true;
}

/** Tasks with who does them. */
function ledIn(input: DivisionInput, { assigned }: Division): readonly (readonly [DivisionTask, Assigned])[] {
  return input.tasks.flatMap((task) => {
    const outcome = assigned.get(task.id);
    return isAssigned(outcome) ? [[task, outcome] as const] : [];
  });
}

/** What a division becomes on the sheet: nothing locked but what was. */
function standingAfter(input: DivisionInput, division: Division): ReadonlyMap<string, Standing> {
  return new Map(
    ledIn(input, division).map(([task, found]) => [task.id, { ...found, isLocked: isLocked(input, task) }]),
  );
}

/** The same input in the reverse order. */
function reversed(input: DivisionInput): DivisionInput {
  return {
    ...input,
    members: [...input.members].reverse(),
    tasks: [...input.tasks].reverse(),
    standing: new Map([...input.standing].reverse()),
  };
}

/** Lead and second only. */
function doers(division: Division, task: string): readonly (string | undefined)[] {
  const outcome = division.assigned.get(task);
  return isAssigned(outcome) ? [outcome.lead, outcome.second] : [];
}

describe("dividing tasks over members: what always holds", () => {
  it("breaks no condition for a lead, a second or who steps in, but where people said so", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        for (const [task, { lead, second, backup }] of ledIn(input, divide(input))) {
          if (isLocked(input, task)) continue;
          for (const person of [lead, second, backup]) {
            if (person !== undefined) assert.deepEqual(brokenBy(input, task, person), [], task.id);
          }
          assert.ok(lead !== second && lead !== backup && (backup === undefined || second !== backup));
        }
      }),
      runs,
    );
  });

  it("gives nobody more hours than they offer less the reserve, but where people said so", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const division = divide(input);
        const locked = new Map(
          ledIn(input, division)
            .filter(([task]) => isLocked(input, task))
            .map(([task, found]) => [task.id, found]),
        );
        const typed = hoursIn(input, locked);
        for (const member of input.members) {
          const hours = division.hours.get(member.id) ?? 0;
          assert.ok(hours <= Math.max(capOf(input, member), typed.get(member.id) ?? 0) + 1e-6);
        }
      }),
      runs,
    );
  });

  it("leaves nobody both a lead and the only one who steps in for a domain, but where people said so", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const led = ledIn(input, divide(input));
        for (const domain of new Set(input.tasks.map((task) => task.domain))) {
          const here = led.filter(([task]) => task.domain === domain);
          const backups = new Set(here.flatMap(([, { backup }]) => (backup === undefined ? [] : [backup])));
          const [only] = backups;
          if (
            backups.size !== 1 ||
            here.some(([task]) => input.standing.get(task.id)?.backup === only && isLocked(input, task))
          )
            continue;
          assert.ok(
            here.every(([, { lead }]) => lead !== only),
            domain,
          );
        }
      }),
      runs,
    );
  });

  it("says hours and cost as they follow from who does what", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const division = divide(input);
        assert.ok(Math.abs(division.cost - costOf(input, division.assigned)) < 1e-6);
        assert.deepEqual([...division.hours.keys()].sort(), input.members.map(({ id }) => id).sort());
        for (const [id, hours] of hoursIn(input, division.assigned)) {
          assert.ok(Math.abs(hours - (division.hours.get(id) ?? NaN)) < 1e-6);
        }
      }),
      runs,
    );
  });

  it("leaves a task without a lead only where nobody may or has the hours, with the right reason and whom to ask", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const division = divide(input);
        assert.deepEqual([...division.assigned.keys()].sort(), input.tasks.map(({ id }) => id).sort());
        for (const task of input.tasks) {
          const outcome = division.assigned.get(task.id);
          if (outcome === undefined || isAssigned(outcome)) continue;
          assert.ok(outcome.ask.length > 0);
          const may = input.members.filter(({ id }) => brokenBy(input, task, id).length === 0);
          assert.equal(may.length > 0, outcome.reason === "no-hours");
          const share = task.needsSecond === true ? task.effortHours / 2 : task.effortHours;
          for (const member of may) {
            const left = capOf(input, member) - (division.hours.get(member.id) ?? 0);
            assert.ok(left < share, `${task.id}: ${member.id} has ${left} left`);
          }
        }
      }),
      runs,
    );
  });

  it("is the same in whatever order members and tasks stand", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        assert.deepEqual(divide(reversed(input)), divide(input));
      }),
      runs,
    );
  });

  it("never moves what is locked", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const division = divide(input);
        for (const [task, { isLocked: stays, ...standing }] of input.standing) {
          const outcome = division.assigned.get(task);
          if (stays && isAssigned(outcome)) assert.deepEqual({ ...outcome, ...standing }, outcome);
          if (stays) assert.ok(isAssigned(outcome) && outcome.second === standing.second);
        }
      }),
      runs,
    );
  });

  it("depends on nothing that stands loose when everything is divided anew", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const standing = new Map([...input.standing].filter(([, one]) => one.isLocked));
        assert.deepEqual(divide({ ...input, scope: "all" }), divide({ ...input, scope: "all", standing }));
      }),
      runs,
    );
  });
});

describe("dividing tasks over members: what stands", () => {
  it("stays to the letter when nothing changed", () => {
    fc.assert(
      fc.property(anyInput(), (input) => {
        const division = divide(input);
        const again = divide({ ...input, scope: "keep", standing: standingAfter(input, division) });
        assert.deepEqual(again, division);
      }),
      runs,
    );
  });

  it("moves for no task that is added", () => {
    fc.assert(
      fc.property(anyInput(), anyInput(3), (input, { tasks }) => {
        const division = divide(input);
        const added = tasks.map((task) => ({ ...task, id: `E${task.id}` }));
        const standing = standingAfter(input, division);
        const more = { ...input, scope: "keep" as const, tasks: [...input.tasks, ...added], standing };
        const after = divide(more);
        for (const [task] of ledIn(input, division)) assert.deepEqual(doers(after, task.id), doers(division, task.id));
        const touched = new Set(added.map(({ domain }) => domain));
        for (const { id, domain } of input.tasks) {
          if (!touched.has(domain)) assert.deepEqual(after.assigned.get(id), division.assigned.get(id));
        }
      }),
      runs,
    );
  });

  it("moves only where the one who leaves stood", () => {
    fc.assert(
      fc.property(anyInput(), fc.nat(8), (input, leaver) => {
        const before = { ...input, standing: new Map<string, Standing>() };
        const division = divide(before);
        const gone = input.members[leaver]?.id ?? "nobody";
        const members = input.members.filter(({ id }) => id !== gone);
        const after = divide({ ...before, members, scope: "keep", standing: standingAfter(before, division) });
        const touched = new Set<string>();
        for (const [task, { lead, second, backup }] of ledIn(before, division)) {
          if ([lead, second, backup].includes(gone)) touched.add(task.domain);
          if (lead !== gone && second !== gone) assert.deepEqual(doers(after, task.id), doers(division, task.id));
        }
        for (const [task, found] of ledIn(before, division)) {
          if (!touched.has(task.domain)) assert.deepEqual(after.assigned.get(task.id), found);
        }
      }),
      runs,
    );
  });
});

const member = (id: string, more: Partial<DivisionMember> = {}): DivisionMember => ({
  id,
  hoursPerWeek: 2,
  daytime: "sometimes",
  skills: new Set(),
  absences: [],
  ...more,
});
const task = (id: string, more: Partial<DivisionTask> = {}): DivisionTask => ({
  id,
  domain: "social",
  due: "2027-07-10",
  daytime: false,
  effortHours: 4,
  languageNeed: "none",
  ...more,
});
const programme = (
  members: readonly DivisionMember[],
  tasks: readonly DivisionTask[],
  more: Partial<DivisionInput> = {},
): DivisionInput => ({
  members,
  tasks,
  languages: new Set(["ti"]),
  standing: new Map(),
  scope: "keep",
  usualHours: 2,
  reserve: 0.1,
  seed: "",
  ...more,
});
const july = { absences: [{ from: "2027-07-01", to: "2027-07-31" }] };

describe("dividing tasks over members: examples", () => {
  const nobody: readonly (readonly [string, readonly DivisionMember[], Partial<DivisionTask>, string, string])[] = [
    ["there are no members", [], {}, "no-members", "coordinator"],
    [
      "nobody is free in office hours",
      [member("A", { daytime: "never" })],
      { daytime: true },
      "nobody-in-daytime",
      "vwn",
    ],
    ["everybody is away", [member("A", july), member("B", july)], {}, "everybody-away", "coordinator"],
    [
      "who is here is not free",
      [member("A", july), member("B", { daytime: "never" })],
      { daytime: true },
      "nobody-in-daytime",
      "vwn",
    ],
    [
      "nobody speaks Dutch",
      [member("A", { languages: new Set(["en"]) })],
      { languageNeed: "basic-dutch" },
      "no-language",
      "ambassador",
    ],
    ["nobody offers hours", [member("A", { hoursPerWeek: 0 })], {}, "no-hours", "coordinator"],
    ["it takes more hours than anybody has", [member("A")], { effortHours: 94 }, "no-hours", "coordinator"],
  ];
  for (const [when, members, more, reason, first] of nobody) {
    it(`asks the ${first} where ${when}`, () => {
      const outcome = divide(programme(members, [task("T1", more)])).assigned.get("T1");
      assert.ok(outcome !== undefined && !isAssigned(outcome));
      assert.deepEqual([outcome.reason, outcome.ask[0]], [reason, first]);
    });
  }

  it("does not look at office hours where nobody said anything of them, and says so", () => {
    const silent: DivisionMember = { id: "A", skills: new Set(), absences: [] };
    const tasks = [task("T1", { daytime: true })];
    const unknown = divide(programme([silent], tasks));
    assert.ok(isAssigned(unknown.assigned.get("T1")) && unknown.daytimeUnknown);
    const said = divide(programme([silent, member("B", { daytime: "never" })], tasks));
    assert.ok(!isAssigned(said.assigned.get("T1")) && !said.daytimeUnknown);
    assert.equal(divide(programme([], tasks)).daytimeUnknown, false);
  });

  it("gives heavy work to two, half of the hours each, and to one where there is one", () => {
    const heavy = [task("T66", { effortHours: 30, needsSecond: true })];
    const two = divide(programme([member("A"), member("B")], heavy));
    assert.deepEqual([...two.hours.values()], [15, 15]);
    const [lead, second] = doers(two, "T66");
    assert.deepEqual([lead, second].sort(), ["A", "B"]);
    const alone = divide(programme([member("A")], heavy));
    assert.deepEqual([doers(alone, "T66"), [...alone.hours]], [["A", undefined], [["A", 15]]]);
  });

  it("lets the second lead on where the lead leaves, and looks for another second", () => {
    const heavy = [task("T66", { effortHours: 30, needsSecond: true })];
    const standing = new Map([["T66", { lead: "gone", second: "A", isLocked: false }]]);
    assert.deepEqual(doers(divide(programme([member("A")], heavy, { standing })), "T66"), ["A", undefined]);
    assert.deepEqual(doers(divide(programme([member("A"), member("B")], heavy, { standing })), "T66"), ["A", "B"]);
  });

  it("takes nobody for their own second", () => {
    const heavy = [task("T66", { needsSecond: true })];
    const standing = new Map([["T66", { lead: "A", second: "A", isLocked: false }]]);
    assert.deepEqual(doers(divide(programme([member("A"), member("B")], heavy, { standing })), "T66"), ["A", "B"]);
  });

  it("asks who knows the subject, and of equals who needs no interpreter", () => {
    const skilled = [member("A"), member("B", { skills: new Set(["health"]) })];
    assert.deepEqual(doers(divide(programme(skilled, [task("T1", { domain: "health" })])), "T1"), ["B", undefined]);
    for (const seed of ["1", "2", "3", "4"]) {
      const speaks = [member("A"), member("B"), member("C", { languages: new Set(["nl", "ti"]) })];
      const division = divide(programme(speaks, [task("T1", { languageNeed: "interpreter" })], { seed }));
      assert.deepEqual(doers(division, "T1"), ["C", undefined]);
    }
  });

  it("gives up as few tasks as it can of who has less time than before", () => {
    const tasks = [40, 24, 10, 4].map((effortHours, index) => task(`T${index + 1}`, { effortHours }));
    const standing = new Map(tasks.map(({ id }) => [id, { lead: "A", isLocked: false }]));
    const division = divide(
      programme([member("A", { hoursPerWeek: 1 }), member("B")], tasks, { standing, reserve: 0 }),
    );
    assert.deepEqual(
      tasks.map(({ id }) => doers(division, id)[0]),
      ["B", "A", "A", "A"],
    );
  });

  it("gives the same with the same seed, and ties to others with another", () => {
    const members = ["A", "B", "C", "D"].map((id) => member(id));
    const leads = new Set(
      ["1", "2", "3", "4", "5", "6", "7", "8"].map(
        (seed) => doers(divide(programme(members, [task("T1")], { seed })), "T1")[0],
      ),
    );
    assert.ok(leads.size > 1);
  });

  it("lets somebody else step in for each task of a full programme of five", () => {
    const { tasks } = generatedDivision({ tasks: Infinity, members: 5 }, 0);
    const input = programme(
      ["A", "B", "C", "D", "E"].map((id) => member(id)),
      tasks,
    );
    const led = ledIn(input, divide(input));
    assert.equal(led.length, tasks.length);
    assert.ok(led.every(([, { backup }]) => backup !== undefined));
    const backups = new Set(led.map(([, { backup }]) => backup));
    assert.ok(backups.size >= 3);
  });
});
