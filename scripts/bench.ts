/**
 * How long we take and how much memory we need, beside plain libraries in the same run (exceljs; for matching other
 * solvers): `npm run bench`, or one part of it with `npm run bench sheets`, `npm run bench
 * intake`, `npm run bench excel`, `npm run bench google`, `npm run bench matching`, `npm run bench tasks`, `npm run bench year` or
 * `npm run bench evaluation`, which draws many studies and counts how often comparisons are wrong. Each
 * measurement has a process of its own. Writes only in a temporary folder.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluationPart } from "./bench/evaluation.ts";
import { excelPart } from "./bench/excel.ts";
import { googlePart } from "./bench/google.ts";
import { intakePart } from "./bench/intake.ts";
import { matchingPart } from "./bench/matching.ts";
import type { Cost } from "./bench/measure.ts";
import { cost, figure, median, ratio } from "./bench/run.ts";
import { tasksPart } from "./bench/tasks.ts";
import { yearPart } from "./bench/year.ts";

const scratch = mkdtempSync(join(tmpdir(), "samen-hier-bench-"));

/** One line of the table; ratios below 1 are in our favour. */
function line(name: string, ours: Cost | undefined, plain: Cost | undefined): void {
  const time = [
    figure(ours?.milliseconds),
    figure(plain?.milliseconds),
    ratio(ours?.milliseconds, plain?.milliseconds),
  ];
  const memory = [figure(ours?.megabytes), figure(plain?.megabytes), ratio(ours?.megabytes, plain?.megabytes)];
  const differ = ours !== undefined && plain !== undefined && ours.found !== plain.found;
  console.log(
    name.padEnd(24) + [...time, ...memory].join("") + (differ ? `  found ${ours.found}, not ${plain.found}` : ""),
  );
  if (differ) process.exitCode = 1;
}

/** Reading and writing a sheet with this many rows. */
function sheetLines(rows: number, times: number): void {
  const input = join(scratch, `input-${rows}.xlsx`);
  const [base, output] = [join(scratch, "base.xlsx"), join(scratch, "output.xlsx")];
  cost("input", input, "-", rows);
  cost("input", base, "-", 10);
  const size = `${rows.toLocaleString("en")} x 30`;
  line(`read ${size}`, median(times, "read-ours", input), median(times, "read-plain", input));
  const [ours, plain] = (["write-ours", "write-plain"] as const).map((what) => median(times, what, base, output, rows));
  line(`write ${size}`, ours, plain);
}

/** All jobs on the sample, beside a plain library that only writes the values of their result and opens them once. */
function demoLine(): void {
  const folder = join(scratch, "demo");
  const ours = median(3, "demo-ours", folder);
  const values = join(scratch, "values.json");
  cost("values-ours", join(folder, "pilot-result.xlsx"), values);
  const plain = median(3, "demo-plain", values, join(scratch, "copy.xlsx"));
  line("demo, all jobs *", ours, plain);
}

/** Everything about workbooks. */
function sheetPart(): void {
  console.log("                             time in ms: ours, plain, ratio   peak MB: ours, plain, ratio");
  sheetLines(10_000, 3);
  sheetLines(100_000, 1);
  demoLine();
  console.log("Ratio: ours / exceljs; below 1 is less. * exceljs only writes the values of its result and opens them.");
}

const [part] = process.argv.slice(2);
try {
  const isAsked = (name: string): boolean => part === undefined || part === name;
  if (isAsked("sheets")) sheetPart();
  if (isAsked("intake")) intakePart(scratch);
  if (isAsked("excel") && !excelPart()) process.exitCode = 1;
  if (isAsked("google") && !googlePart()) process.exitCode = 1;
  if (isAsked("matching") && !matchingPart(scratch)) process.exitCode = 1;
  if (isAsked("tasks")) tasksPart(scratch);
  if (isAsked("evaluation")) evaluationPart();
  if (isAsked("year") && !yearPart(scratch)) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
