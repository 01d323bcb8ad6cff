/**
 * One measurement in a process of its own, so that neither time nor memory of another one counts: started by
 * `scripts/bench.ts` with the name of what to measure and its files, answers with one line of JSON.
 */
import { readFileSync } from "node:fs";
import type { Values } from "./plain.ts";
import { rowsOf } from "./rows.ts";

/** What one run cost. */
export interface Cost {
  readonly milliseconds: number;
  /** Most memory the process ever held, in megabytes, Node itself included. */
  readonly megabytes: number;
  /** What it found, so that two that should have done the same can be compared. */
  readonly found: number;
  /** The same once more in the same process, in milliseconds: the median of some. Only where it was asked for. */
  readonly again?: number;
}

/** What is measured; everything that is only needed for it is made before. */
type Measured = () => Promise<unknown>;

const [what = "", first = "", second = "", count = "0"] = process.argv.slice(2);

/** By name. Each side loads its own code alone, so that the other's does not count. */
type Choices = ReadonlyMap<string, Measured>;

async function plain(): Promise<Choices> {
  const { plainRows, readPlain, writeAndOpen, writeHouseholds, writeInput, writePlain } = await import("./plain.ts");
  const rows = what === "write-plain" ? plainRows(Number(count)) : [];
  const values = what === "demo-plain" ? (JSON.parse(readFileSync(first, "utf8")) as Values) : [];
  return new Map<string, Measured>([
    ["input", () => writeInput(first, Number(count))],
    ["households", () => writeHouseholds(first, Number(count))],
    ["read-plain", () => readPlain(first)],
    ["write-plain", () => writePlain(second, rows)],
    ["demo-plain", () => writeAndOpen(second, values)],
  ]);
}

async function ours(): Promise<Choices> {
  const { demoOurs, inspectOurs, readOurs, writeOurs, writeValues } = await import("./ours.ts");
  const rows = what === "write-ours" ? rowsOf(Number(count)) : [];
  return new Map<string, Measured>([
    ["read-ours", () => readOurs(first)],
    ["write-ours", () => writeOurs(first, second, rows)],
    ["demo-ours", () => demoOurs(first)],
    ["inspect-ours", () => inspectOurs(first)],
    ["values-ours", () => writeValues(first, second)],
  ]);
}

/** Matching: a size is `42x71x1` for groups, households and cities. */
async function matching(): Promise<Choices> {
  if (what === "matching-munkres" || what === "matching-highs") {
    const { withHighs, withMunkres } = await import("./matching-peers.ts");
    const run = what === "matching-highs" ? await withHighs(first) : withMunkres(first);
    return new Map([[what, (): Promise<number> => Promise.resolve(run())]]);
  }
  const { matchingPart, writeSingleCost } = await import("./matching-ours.ts");
  const [groups = 0, households = 0, cities = 1] = first.split("x").map(Number);
  const size = { groups, households, cities };
  const run =
    what === "matching-input"
      ? (): number => writeSingleCost(second, size)
      : matchingPart(what.slice("matching-".length), size);
  return new Map([[what, (): Promise<number> => Promise.resolve(run())]]);
}

/** Tasks: one division, and the job that makes the checklists of a workbook. */
async function tasks(): Promise<Choices> {
  const ours = await import("./tasks-ours.ts");
  const highs = what === "tasks-highs" ? await ours.divideByHighs() : (): number => 0;
  return new Map<string, Measured>([
    ["tasks-divide", () => Promise.resolve(ours.divideOurs())],
    ["tasks-turn", () => Promise.resolve(ours.divideInTurn())],
    ["tasks-highs", () => Promise.resolve(highs())],
    ["tasks-input", () => ours.writeAccepted(first)],
    ["tasks-job", () => ours.checklistsOurs(first)],
  ]);
}

/** The year: the reminders of a week, and what a plain library does with the same file. */
async function year(): Promise<Choices> {
  const ours = await import("./year-ours.ts");
  const snapshot = what === "year-plan" ? await ours.yearSnapshot(first) : undefined;
  return new Map<string, Measured>([
    ["year-input", () => ours.writeYear(first)],
    ["year-plan", () => Promise.resolve(snapshot === undefined ? 0 : ours.remindPlanned(snapshot))],
    ["year-file", () => ours.remindedFile(first)],
    ["year-exceljs", () => ours.lateByExceljs(first)],
  ]);
}

/** The median of some more runs. */
async function timeAgain(run: Measured, times: number): Promise<number> {
  const all: number[] = [];
  while (all.length < times) {
    const start = performance.now();
    await run();
    all.push(performance.now() - start);
  }
  return all.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0;
}

function choicesOf(): Promise<Choices> {
  if (what.startsWith("matching-")) return matching();
  if (what.startsWith("tasks-")) return tasks();
  if (what.startsWith("year-")) return year();
  return what.endsWith("-ours") ? ours() : plain();
}

const choices = await choicesOf();
const measured = choices.get(what);
if (measured === undefined) throw new Error(`cannot measure ${what}`);
const began = performance.now();
const result = await measured();
const milliseconds = performance.now() - began;
const found = typeof result === "number" ? result : 0;
const cost: Cost = { milliseconds, megabytes: process.resourceUsage().maxRSS / 1024, found };
const again = count === "again" ? { again: await timeAgain(measured, 5) } : {};
console.log(JSON.stringify({ ...cost, ...again }));
