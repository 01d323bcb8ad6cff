/** The part of `npm run bench` about tasks: dividing them over members, beside doing it in turn and an exact solver. */
import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { cost, figure, ratio } from "./run.ts";

const divisions: readonly (readonly [string, string])[] = [
  ["one division: ours", "tasks-divide"],
  ["one division: in turn", "tasks-turn"],
  ["one division: HiGHS", "tasks-highs"],
];

/** Measures the division of one group, and the checklists of a whole programme. */
export function tasksPart(scratch: string): void {
  console.log("\nTasks                          ms    again       MB     cost    ratio");
  const found = divisions.map(([title, what]) => [title, cost(what, "-", "-", "again")] as const);
  const ours = found[0]?.[1];
  for (const [title, one] of found) {
    const figures = [one?.milliseconds, one?.again, one?.megabytes, one?.found].map((value) => figure(value));
    console.log(title.padEnd(24) + figures.join("") + ratio(ours?.found, one?.found));
  }
  const [accepted, workbook] = [join(scratch, "accepted.xlsx"), join(scratch, "tasks.xlsx")];
  cost("tasks-input", accepted);
  for (const title of ["checklists, first time", "checklists, once more"]) {
    if (title.endsWith("first time")) copyFileSync(accepted, workbook);
    const job = cost("tasks-job", workbook);
    console.log(title.padEnd(24) + figure(job?.milliseconds) + figure(undefined) + figure(job?.megabytes));
  }
  console.log(`
one division: all tasks in which a group takes part over an invented group of five. cost: 4 x the highest hours per hour
  a week offered, plus misses of skill, plus 2 x the pairs of member and domain; ratio: our cost / theirs. In turn is
  what people do by hand; HiGHS goes on until no better one exists. again: the median of five more.
checklists: all matches of the sample divided and written to .xlsx, from the file to the file.`);
}
