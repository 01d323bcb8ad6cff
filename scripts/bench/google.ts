/** The part of `npm run bench` about Google: jobs through the Google in memory of the tests, beside the same in a file. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { figure, ratio } from "./run.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What one part of the work cost in one place; without the planning, which is the same everywhere. */
export interface PartCost {
  readonly part: string;
  /** `google` or `file`. */
  readonly place: string;
  readonly milliseconds: number;
  /** Calls of Google's services; 0 in a file. */
  readonly calls: number;
  /** Those of them that are no building of rules, looks and texts, which happens on this side. */
  readonly questions: number;
}

/** Numbers of groups and households, and the jobs that are done with them. */
interface Size {
  readonly groups: number;
  readonly households: number;
  readonly jobs: readonly string[];
}

/**
 * A year of a municipality, and twenty times the largest round of the pilot. Checklists make a sheet for each match: of a
 * thousand there is no workbook.
 */
const sizes: readonly Size[] = [
  { groups: 42, households: 71, jobs: ["round", "accept", "checklists", "check-ins"] },
  { groups: 1000, households: 2000, jobs: ["round", "accept", "check-ins"] },
];

/** All costs of one size; undefined where the measurement did not come to its end. */
function costsOf({ groups, households, jobs }: Size): readonly PartCost[] | undefined {
  const words = ["--import=tsx", "test/hosts/google/measure.ts", String(groups), String(households), ...jobs];
  const child = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8", timeout: 900_000 });
  if (child.status === 0)
    return child.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as PartCost);
  console.error(child.stderr.split("\n").find((line) => line.includes("Error")) ?? "failed");
  return undefined;
}

/** The table of one size; false where there is none. */
function printed(size: Size): boolean {
  const costs = costsOf(size);
  if (costs === undefined) return false;
  const title = `Google, ${size.groups} x ${size.households.toLocaleString("en")}`;
  console.log(`${title.padEnd(24)}    calls questions   ms here   ms file     ratio`);
  for (const google of costs.filter(({ place }) => place === "google")) {
    const file = costs.find(({ place, part }) => place === "file" && part === google.part);
    const times = [figure(google.milliseconds), figure(file?.milliseconds)];
    const share = ratio(google.milliseconds, file?.milliseconds);
    console.log([google.part.padEnd(24), figure(google.calls), figure(google.questions), ...times, share].join(" "));
  }
  return true;
}

/** Size of what ships, in kilobytes; `-` where it was not built. */
function printSizes(): void {
  for (const name of ["Code.js", "Sidebar.html"]) {
    const path = join(root, "dist/apps-script", name);
    const bytes = existsSync(path) ? readFileSync(path) : undefined;
    const zipped = bytes === undefined ? undefined : gzipSync(bytes).length / 1024;
    console.log(`${name.padEnd(24)} ${figure(bytes && bytes.length / 1024)} KB ${figure(zipped)} KB after gzip`);
  }
}

/** Measures and prints; false where a measurement did not come to its end. */
export function googlePart(): boolean {
  const isWhole = sizes.map(printed).every((done) => done);
  printSizes();
  console.log("Times include the Google in memory, and leave out the planning. Ratio: Google here / file.");
  console.log("Calls: of Google's services. Questions: those of them that are no building of rules, looks and texts.");
  return isWhole;
}
