/** How a reading compares with that of a careful person: right, wrong and missed are counted apart. */
import { isDeepStrictEqual } from "node:util";
import type { ColumnReading, Found, Reading, SheetReading } from "../../core/intake/reading.ts";
import type { Problem } from "../../core/records/problem.ts";
import { say } from "../../core/text/sentence.ts";
import type { ColumnExpected, ReadingExpected, RowExpected, SheetExpected } from "./case.ts";

/** What was compared, and a line for each difference. Wrong does harm; missed asks for work; noise asks needlessly. */
export interface Score {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly noise: readonly string[];
}

class Count {
  right = 0;
  readonly wrong: string[] = [];
  readonly missed: string[] = [];
  readonly noise: string[] = [];
}

const shown = (value: unknown): string => (value === undefined ? "nothing" : JSON.stringify(value));

function compareColumn(count: Count, place: string, expected: ColumnExpected, ours: ColumnReading | undefined): void {
  const sure = ours?.confidence === "sure" ? ours.field : undefined;
  const line = `${place} ‘${ours?.header ?? ""}’: expected ${expected}, read ${ours?.field ?? "nothing"} (${ours?.confidence ?? "absent"})`;
  if (expected === "refused") {
    if (ours?.refused !== undefined) count.right += 1;
    else (sure === undefined ? count.missed : count.wrong).push(line);
  } else if (ours?.refused !== undefined) (expected === "-" ? count.noise : count.wrong).push(`${line}, refused`);
  else if (expected === "?" || expected === "-") {
    if (sure !== undefined) count.wrong.push(line);
    else if (expected === "-" && ours?.confidence === "guess") count.noise.push(line);
    else count.right += 1;
  } else if (sure === expected) count.right += 1;
  else (sure === undefined ? count.missed : count.wrong).push(line);
}

function compareSheet(count: Count, name: string, expected: SheetExpected, ours: SheetReading | undefined): void {
  if (ours?.role === expected.role) count.right += 1;
  else
    (ours === undefined || ours.role === "unknown" ? count.missed : count.wrong).push(
      `${name}: expected ${expected.role}, read ${ours?.role ?? "nothing"}`,
    );
  for (const row of ["headerRow", "firstRow", "lastRow"] as const) {
    if (expected[row] === undefined) continue;
    if (ours?.[row] === expected[row]) count.right += 1;
    else count.wrong.push(`${name}: ${row} expected ${expected[row]}, read ${ours?.[row] ?? "nothing"}`);
  }
  for (const [letters, field] of Object.entries(expected.columns ?? {}))
    compareColumn(
      count,
      `${name}!${letters}`,
      field,
      ours?.columns.find(({ column }) => column === letters),
    );
}

type AnyRecord = Readonly<Record<string, unknown>>;

/** Fields that a careful person does not write down: points come from tables. */
const apart: ReadonlySet<string> = new Set(["sheet", "row", "location"]);

/** Two values that mean the same: order does not matter where it says nothing. */
function isSame(expected: unknown, ours: unknown): boolean {
  return isDeepStrictEqual(plain(expected), plain(ours));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map(plain);
    return parts.every((part) => typeof part === "string") ? [...parts].sort() : parts;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !apart.has(key))
      .map(([key, inner]) => [key, spelt(key, plain(inner))] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** contracts.md gives postcodes no spelling. */
function spelt(key: string, value: unknown): unknown {
  return key === "postcode" && typeof value === "string" ? value.replace(/\s/gu, "").toUpperCase() : value;
}

function compareRecord(count: Count, place: string, expected: AnyRecord, ours: AnyRecord, proposed: boolean): void {
  const keys = new Set([...Object.keys(expected), ...Object.keys(ours)]);
  for (const key of keys) {
    if (apart.has(key) || (key === "code" && proposed && expected["code"] === undefined)) continue;
    const line = `${place} ${key}: expected ${shown(expected[key])}, read ${shown(ours[key])}`;
    if (isSame(spelt(key, expected[key]), spelt(key, ours[key]))) count.right += 1;
    else (ours[key] === undefined ? count.missed : count.wrong).push(line);
  }
}

function compareRows<Item extends object>(
  count: Count,
  kind: string,
  expected: readonly RowExpected<Item>[],
  ours: readonly Found<Item>[],
): void {
  const keyOf = (sheet: string, row: number): string => `${sheet}!${row}`;
  const found = new Map(ours.map((one) => [keyOf(one.sheet, one.row), one]));
  for (const one of expected) {
    const key = keyOf(one.sheet, one.row);
    const match = found.get(key);
    found.delete(key);
    if (match === undefined) count.missed.push(`${key}: no ${kind} was read`);
    else compareRecord(count, key, one, match.record as AnyRecord, match.proposed === true);
  }
  for (const [key, { blocked }] of found) if (!blocked) count.wrong.push(`${key}: read as ${kind}, and is none`);
}

/** True when a problem is about a cell (`Blad!C7`), a column (`Blad!C`), a row (`Blad!7`) or a sheet (`Blad`). */
function isAbout(problem: Problem, place: string): boolean {
  const [sheet = "", spot = ""] = place.split(/!(?=[^!]*$)/u);
  if (problem.sheet !== sheet) return false;
  if (spot === "") return true;
  if (/^\d+$/u.test(spot)) return problem.row === Number(spot) || problem.cell?.replace(/\D/gu, "") === spot;
  if (/^[A-Z]+$/u.test(spot)) return problem.cell?.replace(/\d/gu, "") === spot;
  return problem.cell === spot || new RegExp(`\\b${spot}\\b`, "u").test(say("nl", problem.told));
}

function compareTold(count: Count, expected: ReadingExpected, problems: readonly Problem[]): void {
  for (const place of expected.told ?? []) {
    if (problems.some((problem) => isAbout(problem, place))) count.right += 1;
    else count.missed.push(`${place}: nothing was told`);
  }
  for (const place of expected.fine ?? []) {
    const told = problems.filter((problem) => problem.level !== "info" && isAbout(problem, place));
    if (told.length === 0) count.right += 1;
    else count.noise.push(`${place}: ${told.map(({ told: { code } }) => code).join(", ")}`);
  }
}

/** Our reading held against that of a careful person. */
export function scoreOf(expected: ReadingExpected, reading: Reading): Score {
  const count = new Count();
  for (const [name, sheet] of Object.entries(expected.sheets))
    compareSheet(
      count,
      name,
      sheet,
      reading.sheets.find((ours) => ours.name === name),
    );
  compareRows(count, "group", expected.groups, reading.groups);
  compareRows(count, "household", expected.households, reading.households);
  compareRows(count, "ambassador", expected.ambassadors ?? [], reading.ambassadors);
  compareTold(count, expected, reading.problems);
  return count;
}
