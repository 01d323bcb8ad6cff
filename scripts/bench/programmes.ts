import { plusDays } from "../../core/dates/civil-date.ts";
import { catalogue, type CatalogueTask } from "../../core/tasks/catalogue.ts";
import type { DivisionInput, DivisionMember, DivisionTask, Domain } from "../../core/tasks/division/division.ts";
import { Numbers } from "./instances.ts";

/** How many tasks are divided over how many members. */
export interface DivisionSize {
  /** At most so many of those in which a group takes part. */
  readonly tasks: number;
  readonly members: number;
}

/** Tasks in which the group takes part. */
const groupTasks = catalogue.filter(
  ({ responsible, supporting }) => responsible === "group" || supporting.includes("group"),
);

/** The day on which everything counts in generated programmes. */
const arrival = "2027-01-11";

/** A task of the catalogue as the division gets it. */
export function divisionTask(task: CatalogueTask): DivisionTask {
  const { id, domain, daytime, effortHours, languageNeed } = task;
  const due = plusDays(arrival, task.offset);
  const needsSecond = id === "T66" || id === "T67";
  return { id, domain, due, daytime, effortHours, languageNeed, ...(needsSecond ? { needsSecond } : {}) };
}

function some<Item>(items: readonly Item[], count: number, numbers: Numbers): readonly Item[] {
  const rest = [...items];
  while (rest.length > count) rest.splice(numbers.below(rest.length), 1);
  return rest;
}

const domains: readonly Domain[] = [...new Set(groupTasks.map(({ domain }) => domain))];
const daytimes = ["often", "sometimes", "sometimes", "never", "never", undefined] as const;

/** An invented member: hours, office hours, skills, sometimes no Dutch, sometimes weeks away. */
function member(index: number, numbers: Numbers): DivisionMember {
  const daytime = daytimes[numbers.below(daytimes.length)];
  const from = plusDays(arrival, numbers.below(300) - 60);
  return {
    id: `lid ${index + 1}`,
    ...(numbers.below(8) === 0 ? {} : { hoursPerWeek: 1 + numbers.below(7) / 2 }),
    ...(daytime === undefined ? {} : { daytime }),
    skills: new Set(some(domains, numbers.below(4), numbers)),
    ...(numbers.below(3) === 0 ? {} : { languages: new Set(numbers.below(6) === 0 ? ["en"] : ["nl", "en"]) }),
    absences: numbers.below(3) === 0 ? [{ from, to: plusDays(from, 7 + numbers.below(30)) }] : [],
  };
}

/** An invented programme, the same for the same seed: one group that divides everything, from nothing. */
export function generatedDivision({ tasks, members }: DivisionSize, seed: number): DivisionInput {
  const numbers = new Numbers(seed * 7919 + Math.min(tasks, 100) * 31 + members);
  return {
    members: Array.from({ length: members }, (_, index) => member(index, numbers)),
    tasks: some(groupTasks, tasks, numbers).map(divisionTask),
    languages: new Set(["ti", "ar"]),
    standing: new Map(),
    scope: "all",
    usualHours: 2,
    reserve: 0.1,
    seed: String(seed),
  };
}
