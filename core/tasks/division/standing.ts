import { isDaytimeUnknown, mayDo, mostHours } from "./allowed.ts";
import type { DivisionInput, DivisionMember, DivisionTask, Standing } from "./division.ts";

/** No member: nobody yet, or somebody who is not of the group. */
export const nobody = -1;

/** Who stays where they stand. */
export interface Staying {
  readonly task: number;
  readonly isLead: boolean;
  /** Index of the member; `nobody` for a locked person who is not of the group. */
  readonly member: number;
  readonly isLocked: boolean;
}

/** Hours that one person counts of a task: half where it is for two, whether a second was found or not. */
export function shareOf(task: DivisionTask, standing: Standing | undefined): number {
  const isForTwo = task.needsSecond === true || (standing?.isLocked === true && standing.second !== undefined);
  return isForTwo ? task.effortHours / 2 : task.effortHours;
}

/** Whether a task has a place for a second: where it needs one, but of locked work only where somebody stands. */
export function hasSecond(task: DivisionTask, standing: Standing | undefined): boolean {
  return standing?.isLocked === true ? standing.second !== undefined : task.needsSecond === true;
}

/** Who stays of the people that stand for one task. */
function stayingOn(task: number, standing: Standing | undefined, find: (id: string) => number | undefined): Staying[] {
  if (standing === undefined) return [];
  const { isLocked, lead } = standing;
  const second = standing.second === lead && !isLocked ? undefined : standing.second;
  const people = [
    { isLead: true, member: find(lead) },
    { isLead: false, member: second === undefined ? undefined : find(second) },
  ];
  return people.flatMap(({ isLead, member }) => (member === undefined ? [] : [{ task, isLead, member, isLocked }]));
}

/**
 * What a member gives up who has more hours than they offer: as few tasks as possible, so the least that is enough, or
 * else the largest and then again. Locked work counts but is never given up.
 */
function givenUp(staying: readonly Staying[], hours: (one: Staying) => number, most: number): ReadonlySet<Staying> {
  const gone = new Set<Staying>();
  const loose = staying.filter(({ isLocked }) => !isLocked).sort((one, other) => hours(one) - hours(other));
  let over = staying.reduce((sum, one) => sum + hours(one), 0) - most;
  while (over > 1e-9 && loose.length > 0) {
    const enough = loose.findIndex((one) => hours(one) >= over - 1e-9);
    for (const one of loose.splice(enough < 0 ? loose.length - 1 : enough, 1)) {
      gone.add(one);
      over -= hours(one);
    }
  }
  return gone;
}

/** Whoever is second without a lead leads on; locked work always has a lead. */
function withLeads(staying: readonly Staying[]): readonly Staying[] {
  const led = new Set(staying.filter(({ isLead }) => isLead).map(({ task }) => task));
  return staying.map((one) => (led.has(one.task) ? one : { ...one, isLead: true }));
}

/** Who stays of everything that stands: what is locked, and unless all is divided anew what may stay as it is. */
export function stayingOf(
  input: DivisionInput,
  members: readonly DivisionMember[],
  tasks: readonly DivisionTask[],
): readonly Staying[] {
  const daytimeUnknown = isDaytimeUnknown(members);
  const places = new Map(members.map(({ id }, index) => [id, index]));
  const staying = tasks.flatMap((task, index) => {
    const standing = input.standing.get(task.id);
    if (standing?.isLocked === true) return stayingOn(index, standing, (id) => places.get(id) ?? nobody);
    if (input.scope === "all") return [];
    const find = (id: string): number | undefined => {
      const at = places.get(id);
      const member = members[at ?? nobody];
      return member !== undefined && mayDo(member, task, daytimeUnknown) ? at : undefined;
    };
    return stayingOn(index, standing, find).filter(({ isLead }) => isLead || task.needsSecond === true);
  });
  const hours = ({ task }: Staying): number => {
    const found = tasks[task];
    return found === undefined ? 0 : shareOf(found, input.standing.get(found.id));
  };
  const gone = members.map((member, index) =>
    givenUp(
      staying.filter((one) => one.member === index),
      hours,
      mostHours(member, input),
    ),
  );
  return withLeads(staying.filter((one) => gone[one.member]?.has(one) !== true));
}
