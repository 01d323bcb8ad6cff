/** The part of `npm run bench` about matching: our rounds, beside other solvers on the easier half of the same work. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Size } from "./instances.ts";
import type { Cost } from "./measure.ts";
import { costOf, costWithin, figure, ratio } from "./run.ts";

const sizes: readonly Size[] = [
  { groups: 42, households: 71, cities: 1 },
  { groups: 200, households: 400, cities: 4 },
  { groups: 1000, households: 2000, cities: 40 },
  { groups: 1000, households: 2000, cities: 1 },
  { groups: 2000, households: 20_000, cities: 100 },
  { groups: 5000, households: 10_000, cities: 100 },
  { groups: 5000, households: 5000, cities: 100 },
];

/** Phase 1 of resettlement, where `cities` are municipalities. */
const phaseOneSizes: readonly Size[] = [
  { groups: 10, households: 30, cities: 3 },
  { groups: 20, households: 60, cities: 6 },
  { groups: 42, households: 100, cities: 12 },
];

/** Other solvers are not waited for longer than this, in seconds; making their input counts here. */
const patience = 75;
/** What takes many rounds is measured up to this number of groups: in larger rounds it is not made either. */
const estimatesUpTo = 1000;

const ours: readonly (readonly [string, string])[] = [
  ["whole round", "round"],
  ["  possible pairs", "candidates"],
  ["  all levels", "assign"],
  ["  explanations", "explained"],
];
const estimates: readonly (readonly [string, string])[] = [
  ["apart: chances, 200 draws", "chances"],
  ["apart: distance curve", "distance-curve"],
  ["apart: who to look for", "advice"],
];

function hasScipy(): boolean {
  return spawnSync("python3", ["-c", "import scipy.sparse.csgraph"]).status === 0;
}

/** Other solvers by name, each with how to measure it on a file. */
function peers(): readonly (readonly [string, (path: string) => Cost | undefined])[] {
  const scipy = (path: string): Cost | undefined =>
    costOf("python3", ["scripts/bench/scipy-single-cost.py", path], patience);
  return [
    ["munkres", (path) => costWithin(patience, "matching-munkres", path)],
    ["HiGHS", (path) => costWithin(patience, "matching-highs", path)],
    ...(hasScipy() ? [["scipy", scipy] as const] : []),
  ];
}

function line(name: string, cost: Cost | undefined, levels?: Cost): void {
  const figures = [figure(cost?.milliseconds), figure(cost?.again), figure(cost?.megabytes), figure(cost?.found)];
  const compared = levels === undefined ? "" : ratio(levels.milliseconds, cost?.milliseconds);
  console.log(name.padEnd(28) + figures.join("") + compared);
}

/** One size; false when somebody found another number of pairs than the rest. */
function sizePart(scratch: string, size: Size): boolean {
  const { groups, households, cities } = size;
  const path = join(scratch, "single-cost");
  const name = `${groups}x${households}x${cities}`;
  const possible = costWithin(600, "matching-input", name, path)?.found ?? 0;
  console.log(
    `\n${groups} x ${households} in ${cities === 1 ? "1 city" : `${cities} cities`}, ${possible} possible pairs`,
  );
  const own = new Map(ours.map(([, part]) => [part, costWithin(600, `matching-${part}`, name, "-", "again")]));
  for (const [title, part] of ours) line(title, own.get(part));
  const levels = own.get("assign");
  const found = [own.get("round"), levels].map((cost) => cost?.found);
  for (const [peer, measure] of peers()) {
    const theirs = measure(path);
    if (theirs !== undefined) found.push(theirs.found);
    line(`one cost: ${peer}`, theirs, levels);
  }
  if (groups <= estimatesUpTo) {
    for (const [title, part] of estimates) line(title, costWithin(600, `matching-${part}`, name));
  }
  if (new Set(found).size > 1) console.log("These do not find the same number of pairs.");
  return new Set(found).size === 1;
}

/** Phase 1 of resettlement in one size. */
function phaseOnePart({ groups, households, cities }: Size): void {
  const name = `${groups}x${households}x${cities}`;
  console.log(`\n${groups} x ${households} in ${cities} municipalities, phase 1`);
  line("division", costWithin(600, "matching-phase-one", name, "-", "again"));
  line("with one more of everything", costWithin(600, "matching-phase-one-more", name, "-", "again"));
}

/** Measures all sizes; false when somebody found another number of pairs than the rest. */
export function matchingPart(scratch: string): boolean {
  console.log("\nMatching: generated people, the same in every run      ms    again       MB    pairs    ratio");
  const agreed = sizes.map((size) => sizePart(scratch, size));
  phaseOneSizes.forEach(phaseOnePart);
  console.log(`
whole round: possible pairs, all levels with their prices, the check of the proof, reasons and explanations; people are
  read before. The indented lines are parts of it, measured apart. again: the median of five more in the same process.
one cost: what others do of it: as many pairs as possible, then the smallest sum of ranks. No other level, no proof, no
  reasons; their input is made before. - is over ${patience} seconds, or out of memory. ratio: our levels / their one cost.
pairs: that were formed; for possible pairs those, for what is measured apart the lines it gave.
phase 1: kinds of households and homes divided over groups, proven; pairs are places. 1.5 homes for every group.`);
  return agreed.every((one) => one);
}
