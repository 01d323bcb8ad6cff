import { isEntity } from "./entity.ts";
import { refuse } from "./problem.ts";

function invalid(): never {
  refuse("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
}

/** Text that must be there. */
export function text(value: unknown): string {
  return typeof value === "string" ? value : invalid();
}

/** A number that must be there. */
export function number(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : invalid();
}

/** A whole number from 0 up. */
export function index(value: unknown): number {
  const given = number(value);
  return Number.isInteger(given) && given >= 0 ? given : invalid();
}

/** A boolean that must be there. */
export function truth(value: unknown): boolean {
  return typeof value === "boolean" ? value : invalid();
}

/** One of some words, whatever their case. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const wanted = text(value).toLowerCase();
  return words.find((word) => word.toLowerCase() === wanted) ?? invalid();
}

/** True for an argument that was left out. */
export function isAbsent(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

/** What another object of the workbook stands for, when it is of this class. */
export function selfOf<Self>(kind: abstract new (...given: never[]) => Self, value: unknown): Self | undefined {
  return isEntity(value) && value.self instanceof kind ? value.self : undefined;
}

/** A plain object that came over the wire. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isEntity(value)) return invalid();
  return { ...value };
}

/** Words that Excel's proxies send as text, with exactly these names; others are refused. */
export function onlyKeys(given: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  if (Object.keys(given).some((name) => !names.includes(name))) invalid();
}
