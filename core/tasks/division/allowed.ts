import type { DivisionInput, DivisionMember, DivisionTask, Unassigned } from "./division.ts";

/** True where nobody in the group said anything of office hours: then this is not looked at, and told (R43). */
export function isDaytimeUnknown(members: readonly DivisionMember[]): boolean {
  return members.length > 0 && members.every((member) => member.daytime === undefined);
}

/** Hours a week of a member, what is usual where they did not say. */
export function hoursOffered(member: DivisionMember, input: Pick<DivisionInput, "usualHours">): number {
  return Math.max(0, member.hoursPerWeek ?? input.usualHours);
}

const weeksAYear = 52;

/** The most hours over the year that the division gives a member: the rest is kept for the unexpected (R44). */
export function mostHours(member: DivisionMember, input: Pick<DivisionInput, "usualHours" | "reserve">): number {
  return hoursOffered(member, input) * weeksAYear * (1 - input.reserve);
}

/** Whether a member does not meet one of the conditions; each is a reason to ask somebody else. */
type Condition = (member: DivisionMember) => boolean;

function isHere(task: DivisionTask): Condition {
  return ({ absences }) => !absences.some(({ from, to }) => from <= task.due && task.due <= to);
}

/** Who did not say is not free, once somebody of the group did say. */
function isFree(task: DivisionTask, daytimeUnknown: boolean): Condition {
  return ({ daytime }) => !task.daytime || daytimeUnknown || daytime === "often" || daytime === "sometimes";
}

/** Who did not say speaks Dutch. */
function speaks(task: DivisionTask): Condition {
  const asksDutch = task.languageNeed === "basic-dutch" || task.languageNeed === "basic-dutch-or-interpreter";
  return ({ languages }) => !asksDutch || languages?.has("nl") !== false;
}

/** The conditions of a task that do not depend on who does what else, in the order in which they are told. */
function conditionsOf(
  task: DivisionTask,
  daytimeUnknown: boolean,
): readonly (readonly [Unassigned["reason"], Condition])[] {
  return [
    ["everybody-away", isHere(task)],
    ["nobody-in-daytime", isFree(task, daytimeUnknown)],
    ["no-language", speaks(task)],
  ];
}

/** Whether a member may do a task or step in for it: not away on the day, free when it must be, Dutch where needed. */
export function mayDo(member: DivisionMember, task: DivisionTask, daytimeUnknown: boolean): boolean {
  return conditionsOf(task, daytimeUnknown).every(([, holds]) => holds(member));
}

/** Whom to ask where no member may do it, nearest first. */
const ask: Readonly<Record<Unassigned["reason"], readonly string[]>> = {
  "no-members": ["coordinator"],
  "nobody-in-daytime": ["vwn", "municipality", "ambassador"],
  "everybody-away": ["coordinator", "vwn"],
  "no-language": ["ambassador", "vwn"],
  "no-hours": ["coordinator", "vwn"],
};

/** Why nobody does a task: the condition after which no member was left, or else that no hours were left. */
export function whyNobody(task: DivisionTask, members: readonly DivisionMember[]): Unassigned {
  const because = (reason: Unassigned["reason"]): Unassigned => ({ reason, ask: ask[reason] });
  if (members.length === 0) return because("no-members");
  let left = members;
  for (const [reason, holds] of conditionsOf(task, isDaytimeUnknown(members))) {
    left = left.filter(holds);
    if (left.length === 0) return because(reason);
  }
  return because("no-hours");
}
