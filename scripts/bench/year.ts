/** The part of `npm run bench` about the year: the reminders of a week, of a programme with ten thousand talks. */
import { join } from "node:path";
import { cost, figure, median, ratio } from "./run.ts";

/** A plan and the whole command may each take this long, in milliseconds. */
const limit = 2000;

/** Measures the reminders of ten thousand open talks; false where they take too long. */
export function yearPart(scratch: string): boolean {
  console.log("\nThe year                       ms    again       MB    found    ratio");
  const workbook = join(scratch, "year.xlsx");
  cost("year-input", workbook);
  const plain = median(3, "year-exceljs", workbook);
  const plan = median(3, "year-plan", workbook, "-", "again");
  const file = median(3, "year-file", workbook);
  for (const [title, one] of [
    ["plan of the reminders", plan],
    ["samen-hier remind FILE", file],
    ["exceljs: read, count", plain],
  ] as const) {
    const figures = [one?.milliseconds, one?.again, one?.megabytes, one?.found].map((value) => figure(value));
    console.log(title.padEnd(24) + figures.join("") + ratio(one?.milliseconds, plain?.milliseconds));
  }
  console.log(`
10,024 open talks of 358 matches and 40 contact persons. plan: from tables to messages and edits, the first time in a
  process; again: the median of five more. remind FILE: from the file to the answer. exceljs only reads the file and counts the
  talks that are late. Both of ours have to stay under ${limit} ms.`);
  return [plan, file].every((one) => one !== undefined && one.milliseconds < limit);
}
