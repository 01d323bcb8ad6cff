import type { Book } from "../book.ts";
import type { SharedSheet } from "../shared-file.ts";
import { agreedPlan } from "./agreed-plan.ts";
import { allTasks } from "./all-tasks.ts";
import { groupContext } from "./context.ts";
import { referrals } from "./referrals.ts";
import { thisWeek } from "./this-week.ts";
import { whoDoesWhat } from "./who-does-what.ts";

/** The sheets for the group of one match: what is whose this week, all tasks, the plan, and whom to call. */
export function groupBook(book: Book): readonly SharedSheet[] {
  return book.asked.matches.slice(0, 1).flatMap((match) => {
    const group = groupContext(book, match);
    return [thisWeek(group), allTasks(group), ...agreedPlan(group), whoDoesWhat(group), ...referrals(group)];
  });
}
