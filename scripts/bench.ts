/**
 * How long we take and how much memory we need, beside a plain library (exceljs) in the same run: `npm run bench`. Each
 * measurement has a process of its own. Writes only in a temporary folder.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Cost } from "./bench/measure.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "samen-hier-bench-"));

/** The cost of one measurement, or `undefined` when it did not come to an end (out of memory, over ten minutes). */
function cost(...words: readonly (string | number)[]): Cost | undefined {
  const args = ["--import=tsx", "scripts/bench/measure.ts", ...words.map(String)];
  const child = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    timeout: 600_000,
    killSignal: "SIGKILL",
  });
  if (child.status === 0) return JSON.parse(child.stdout) as Cost;
  console.error(
    `${words.join(" ")}: ${
      child.error?.message ??
      child.stderr
        .trim()
        .split("\n")
        .find((said) => said.includes("Error")) ??
      "failed"
    }`,
  );
  return undefined;
}

/** The run of median time out of some. */
function median(times: number, ...words: readonly (string | number)[]): Cost | undefined {
  const costs = Array.from({ length: times }, () => cost(...words)).filter((one) => one !== undefined);
  costs.sort((one, other) => one.milliseconds - other.milliseconds);
  return costs.length < times ? undefined : costs[Math.floor(times / 2)];
}

function figure(value: number | undefined, digits = 0): string {
  return (value === undefined ? "-" : value.toFixed(digits)).padStart(9);
}

function ratio(ours: number | undefined, plain: number | undefined): string {
  return figure(ours === undefined || plain === undefined ? undefined : ours / plain, 2);
}

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

try {
  console.log("                             time in ms: ours, plain, ratio   peak MB: ours, plain, ratio");
  sheetLines(10_000, 3);
  sheetLines(100_000, 1);
  demoLine();
  console.log("Ratio: ours / exceljs; below 1 is less. * exceljs only writes the values of its result and opens them.");
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
