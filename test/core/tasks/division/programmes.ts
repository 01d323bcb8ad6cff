import fc from "fast-check";
import { plusDays } from "../../../../core/dates/civil-date.ts";
import type {
  DivisionInput,
  DivisionMember,
  DivisionTask,
  Domain,
  Standing,
} from "../../../../core/tasks/division/division.ts";

const domains: readonly Domain[] = [
  "housing",
  "income",
  "language_civic",
  "health",
  "work",
  "education",
  "social",
  "administration",
];
const languageNeeds: readonly DivisionTask["languageNeed"][] = [
  "none",
  "gestures",
  "basic-dutch",
  "basic-dutch-or-interpreter",
  "interpreter",
];

/** A day of 2027. */
const anyDay = fc.integer({ min: 0, max: 364 }).map((day) => plusDays("2027-01-01", day));

const anyDaytime = fc.constantFrom<NonNullable<DivisionMember["daytime"]>>("often", "sometimes", "never");

const anyMember = fc.record(
  {
    hoursPerWeek: fc.constantFrom(0, 0.5, 1, 1.5, 2, 3, 6),
    daytime: anyDaytime,
    skills: fc.uniqueArray(fc.constantFrom(...domains), { maxLength: 3 }).map((some) => new Set(some)),
    languages: fc.uniqueArray(fc.constantFrom("nl", "en", "ti", "ar"), { maxLength: 3 }).map((some) => new Set(some)),
    absences: fc.array(
      fc.tuple(anyDay, fc.integer({ min: 0, max: 60 })).map(([from, days]) => ({ from, to: plusDays(from, days) })),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ["skills", "absences"] },
);

/** What holds of everybody at once; most programmes are of no such kind. */
const july = { from: "2027-07-01", to: "2027-07-31" };
const kinds: readonly ((member: Omit<DivisionMember, "id">) => Omit<DivisionMember, "id">)[] = [
  (member) => member,
  (member) => member,
  (member) => ({ ...member, daytime: "never" }),
  (member) => ({ ...member, absences: [july] }),
  (member) => ({ ...member, hoursPerWeek: 0 }),
  () => ({ skills: new Set(), absences: [] }),
];

/** Members, `lid 1` and so on, of a group of any kind. */
export function anyMembers(most = 9): fc.Arbitrary<readonly DivisionMember[]> {
  return fc
    .tuple(fc.array(anyMember, { maxLength: most }), fc.constantFrom(...kinds))
    .map(([members, kind]) => members.map((member, index) => ({ id: `lid ${index + 1}`, ...kind(member) })));
}

const anyTask = fc.record({
  domain: fc.constantFrom(...domains),
  due: anyDay,
  daytime: fc.boolean(),
  effortHours: fc.constantFrom(0.5, 1, 1.5, 2, 4, 10, 24, 40),
  languageNeed: fc.constantFrom(...languageNeeds),
});

/** Tasks, `T1` and so on; one in ten is for two. */
export function anyTasks(most: number, areForTwo = true): fc.Arbitrary<readonly DivisionTask[]> {
  return fc.array(fc.tuple(anyTask, fc.integer({ min: 0, max: 9 })), { maxLength: most }).map((tasks) =>
    tasks.map(([task, chance], index) => ({
      id: `T${index + 1}`,
      ...task,
      ...(areForTwo && chance === 0 ? { needsSecond: true } : {}),
    })),
  );
}

/** Who stands somewhere: members, and somebody who is not of the group. */
const anyPerson = fc.constantFrom("lid 1", "lid 2", "lid 3", "lid 5", "iemand anders");

const anyStanding = fc.record(
  { lead: anyPerson, backup: anyPerson, second: anyPerson, isLocked: fc.boolean() },
  { requiredKeys: ["lead", "isLocked"] },
);

/** What stands for some of the tasks. */
function anyStandings(tasks: readonly DivisionTask[]): fc.Arbitrary<ReadonlyMap<string, Standing>> {
  return fc.array(fc.option(anyStanding, { nil: undefined }), { minLength: tasks.length, maxLength: tasks.length }).map(
    (all) =>
      new Map(
        all.flatMap((standing, index) => {
          const task = tasks[index];
          return standing === undefined || task === undefined ? [] : [[task.id, standing] as const];
        }),
      ),
  );
}

/** Any input, with something standing or from nothing. */
export function anyInput(mostTasks = 14): fc.Arbitrary<DivisionInput> {
  return anyTasks(mostTasks).chain((tasks) =>
    fc.record({
      members: anyMembers(),
      tasks: fc.constant(tasks),
      languages: fc.constant(new Set(["ti"])),
      standing: fc.oneof(fc.constant(new Map<string, Standing>()), anyStandings(tasks)),
      scope: fc.constantFrom<DivisionInput["scope"]>("keep", "all"),
      usualHours: fc.constantFrom(0, 1, 2),
      reserve: fc.constantFrom(0, 0.1, 0.5),
      seed: fc.string({ maxLength: 3 }),
    }),
  );
}
