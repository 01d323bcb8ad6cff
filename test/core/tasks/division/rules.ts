import type {
  Assigned,
  Division,
  DivisionInput,
  DivisionMember,
  DivisionTask,
  Unassigned,
} from "../../../../core/tasks/division/division.ts";

/** True for a task that somebody does. */
export function isAssigned(outcome: Assigned | Unassigned | undefined): outcome is Assigned {
  return outcome !== undefined && "lead" in outcome;
}

/** Which conditions a person breaks who does a task or steps in, written down apart from the code under test. */
export function brokenBy(input: DivisionInput, task: DivisionTask, id: string): readonly string[] {
  const member = input.members.find((one) => one.id === id);
  if (member === undefined) return ["not of the group"];
  const somebodySaid = input.members.some((one) => one.daytime !== undefined);
  const isBusy = member.daytime === "never" || (member.daytime === undefined && somebodySaid);
  const dutch = ["basic-dutch", "basic-dutch-or-interpreter"].includes(task.languageNeed);
  return [
    ...(member.absences.some((one) => task.due >= one.from && task.due <= one.to) ? ["away"] : []),
    ...(task.daytime && isBusy ? ["office hours"] : []),
    ...(dutch && member.languages !== undefined && !member.languages.has("nl") ? ["no Dutch"] : []),
  ];
}

/** The most hours of a member. */
export function capOf(input: DivisionInput, member: DivisionMember): number {
  return (member.hoursPerWeek ?? input.usualHours) * 52 * (1 - input.reserve);
}

/** Hours that a person counts of a task, by who does it. */
function shareOf(task: DivisionTask, outcome: Assigned): number {
  return task.needsSecond === true || outcome.second !== undefined ? task.effortHours / 2 : task.effortHours;
}

/** Hours by member, added up from who does what. */
export function hoursIn(input: DivisionInput, assigned: Division["assigned"]): ReadonlyMap<string, number> {
  const hours = new Map(input.members.map(({ id }) => [id, 0]));
  for (const task of input.tasks) {
    const outcome = assigned.get(task.id);
    if (!isAssigned(outcome)) continue;
    for (const id of [outcome.lead, outcome.second]) {
      const before = id === undefined ? undefined : hours.get(id);
      if (id !== undefined && before !== undefined) hours.set(id, before + shareOf(task, outcome));
    }
  }
  return hours;
}

/** The cost by the formula, from who does what. */
export function costOf(input: DivisionInput, assigned: Division["assigned"]): number {
  const hours = hoursIn(input, assigned);
  const members = new Map(input.members.map((member) => [member.id, member]));
  const pairs = new Set<string>();
  let misses = 0;
  for (const { id, domain } of input.tasks) {
    const outcome = assigned.get(id);
    if (!isAssigned(outcome)) continue;
    const lead = members.get(outcome.lead);
    for (const person of [outcome.lead, outcome.second]) {
      if (person !== undefined && members.has(person)) pairs.add(`${person}\n${domain}`);
    }
    const isSkilled = input.members.some(({ skills }) => skills.has(domain));
    if (lead !== undefined && isSkilled && !lead.skills.has(domain)) misses += 1;
  }
  const ratios = input.members.map((member) => {
    const offered = member.hoursPerWeek ?? input.usualHours;
    return offered === 0 ? 0 : (hours.get(member.id) ?? 0) / offered;
  });
  return 4 * Math.max(0, ...ratios) + misses + 2 * pairs.size;
}
