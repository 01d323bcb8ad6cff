import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Cost } from "./measure.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The cost of one measurement by any program that answers with one line of JSON; `undefined` when it did not do so. */
export function costOf(program: string, args: readonly string[], seconds: number): Cost | undefined {
  const child = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    timeout: seconds * 1000,
    killSignal: "SIGKILL",
  });
  if (child.status === 0) return JSON.parse(child.stdout) as Cost;
  const said = child.stderr.trim().split("\n");
  const why = child.error?.message ?? said.find((one) => one.includes("Error")) ?? "failed";
  console.error(`${args.slice(2).join(" ")}: ${why}`);
  return undefined;
}

/** The cost of one of our measurements, or `undefined` when it did not come to an end (out of memory, over ten minutes). */
export function cost(...words: readonly (string | number)[]): Cost | undefined {
  return costWithin(600, ...words);
}

/** The same with another limit of time, in seconds. */
export function costWithin(seconds: number, ...words: readonly (string | number)[]): Cost | undefined {
  return costOf(process.execPath, ["--import=tsx", "scripts/bench/measure.ts", ...words.map(String)], seconds);
}

/** The run of median time out of some. */
export function median(times: number, ...words: readonly (string | number)[]): Cost | undefined {
  const costs = Array.from({ length: times }, () => cost(...words)).filter((one) => one !== undefined);
  costs.sort((one, other) => one.milliseconds - other.milliseconds);
  return costs.length < times ? undefined : costs[Math.floor(times / 2)];
}

/** A number in a column of the tables; `-` where there is none. */
export function figure(value: number | undefined, digits = 0): string {
  return (value === undefined ? "-" : value.toFixed(digits)).padStart(9);
}

/** Ours divided by theirs, in a column. */
export function ratio(ours: number | undefined, plain: number | undefined): string {
  return figure(ours === undefined || plain === undefined ? undefined : ours / plain, 2);
}
