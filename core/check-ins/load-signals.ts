import { daysBetween, plusDays } from "../dates/civil-date.ts";
import { afterMonths, held, keys, lastOf, sides, together, type Rule } from "./evidence.ts";
import { monthOfTalk } from "./schedule.ts";

/** The number on the scale of workload from which it is high. */
const heavy = 4;

/**
 * S4: the group called its workload 4 or 5 in two months running: at every talk since then, of two months of the year at
 * least. It holds since the first talk of the second of those months.
 */
export const heavyWorkload: Rule = (evidence) => {
  const told = held(evidence, "group").filter((talk) => talk.workload !== undefined);
  const light = told.reduce((last, talk, place) => ((talk.workload ?? 0) < heavy ? place : last), -1);
  const high = told.slice(light + 1);
  const [first] = high;
  const second = high.find(({ number }) => first !== undefined && monthOfTalk(number) > monthOfTalk(first.number));
  return second === undefined ? undefined : { since: second.day, because: keys(high) };
};

/** Too much help, by the last talk of either side. */
const tooMuchHelp: Rule = (evidence) =>
  together(
    sides.map((side) => {
      const last = lastOf(held(evidence, side).filter((talk) => talk.helpBalance !== undefined));
      return last?.helpBalance === 2 ? { since: last.day, because: [last.key] } : undefined;
    }),
  );

/** By month 4 none of the tasks that were the newcomer's own by then is done. */
const nothingAlone: Rule = (evidence) => {
  const { tasks, today } = evidence;
  const fourth = afterMonths(evidence, 4);
  if (fourth === undefined || today < fourth) return undefined;
  const theirs = tasks.filter(
    (task) => task.responsible === "newcomer" && task.due < fourth && task.status !== "not-applicable",
  );
  if (theirs.length === 0 || theirs.some((task) => task.status === "done")) return undefined;
  return { since: fourth, because: theirs.map((task) => task.key) };
};

/** S5: the newcomer leans on the group: too much help, or no task of their own done by month 4. */
export const dependence: Rule = (evidence) => together([tooMuchHelp(evidence), nothingAlone(evidence)]);

/** S9: in the first three months a task is more than 14 days overdue. */
export const tasksOverdue: Rule = (evidence) => {
  const { tasks, today } = evidence;
  const third = afterMonths(evidence, 3);
  if (third === undefined || today > third) return undefined;
  const late = tasks.filter(
    (task) => (task.status === "open" || task.status === "busy") && daysBetween(task.due, today) > 14,
  );
  const [first] = late.map((task) => task.due).sort();
  return first === undefined ? undefined : { since: plusDays(first, 15), because: late.map((task) => task.key) };
};
