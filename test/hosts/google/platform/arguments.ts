import type { Faked } from "./faked.ts";
import { fail, SignatureProblem } from "./problems.ts";
import { behindWall } from "./wall.ts";

const no = Symbol("does not fit");

/** What an argument may be: its value as we use it, or that it does not fit. */
export interface Kind<Value> {
  readonly read: (value: unknown) => Value | typeof no;
}

function kind<Value>(is: (value: unknown) => value is Value): Kind<Value> {
  return { read: (value) => (is(value) ? value : no) };
}

/** Text. */
export const text = kind((value): value is string => typeof value === "string");
/** A whole number. */
export const integer = kind((value): value is number => Number.isSafeInteger(value));
/** True or false. */
export const truth = kind((value): value is boolean => typeof value === "boolean");
/** A list of whatever. */
export const list = kind((value): value is readonly unknown[] => Array.isArray(value));
/** Text or nothing. */
export const textOrNull = kind((value): value is string | null => value === null || typeof value === "string");
/** True, false or nothing. */
export const truthOrNull = kind((value): value is boolean | null => value === null || typeof value === "boolean");
/** A number with or without a fraction. */
export const number = kind((value): value is number => typeof value === "number" && Number.isFinite(value));
/** Anything. */
export const anything: Kind<unknown> = { read: (value) => value };

/** True for a date of any world. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

/** A date of any world, as milliseconds since 1970; an invalid one does not fit. */
export const date: Kind<number> = {
  read: (value) => (isDate(value) && !Number.isNaN(Number(value)) ? Number(value) : no),
};

/** A plain object with keys. */
export const record: Kind<ReadonlyMap<string, unknown>> = {
  read: (value) =>
    typeof value === "object" && value !== null && Object.prototype.toString.call(value) === "[object Object]"
      ? new Map(Object.entries(value))
      : no,
};

/** An object of the platform. */
export function a<Value extends Faked>(type: abstract new (...given: never[]) => Value): Kind<Value> {
  return {
    read: (value) => {
      const inside = behindWall(value);
      return inside instanceof type ? inside : no;
    },
  };
}

/** The same, or nothing. */
export function orNull<Value>(inner: Kind<Value>): Kind<Value | null> {
  return { read: (value) => (value === null ? null : inner.read(value)) };
}

type ValuesOf<Kinds extends readonly Kind<unknown>[]> = {
  -readonly [Place in keyof Kinds]: Kinds[Place] extends Kind<infer Value> ? Value : never;
};

/** The arguments, when there are exactly so many and each fits; undefined otherwise. */
export function fits<const Kinds extends readonly Kind<unknown>[]>(
  given: readonly unknown[],
  ...kinds: Kinds
): ValuesOf<Kinds> | undefined {
  if (given.length !== kinds.length) return undefined;
  const values = kinds.map((one, place) => one.read(given[place]));
  return values.includes(no) ? undefined : (values as ValuesOf<Kinds>);
}

function kindName(value: unknown): string {
  const inside = behindWall(value);
  if (inside !== value && typeof inside === "object" && inside !== null && "typeName" in inside) {
    return `SpreadsheetApp.${String(inside.typeName)}`;
  }
  if (Array.isArray(value)) return value.length === 0 ? "Array" : `${kindName(value[0])}[]`;
  if (value === null) return "null";
  return typeof value === "string" ? "String" : typeof value === "object" ? "(class)" : typeof value;
}

/** Throws: no form of the method takes these. */
export function mismatch(given: readonly unknown[]): never {
  throw new SignatureProblem(given.map(kindName).join(","));
}

/** The arguments of a method with one form. */
export function need<const Kinds extends readonly Kind<unknown>[]>(
  given: readonly unknown[],
  ...kinds: Kinds
): ValuesOf<Kinds> {
  return fits(given, ...kinds) ?? mismatch(given);
}

/** A list of items of one kind. */
export function items<Value>(given: readonly unknown[], values: readonly unknown[], each: Kind<Value>): Value[] {
  return values.map((value) => {
    const read = each.read(value);
    return read === no ? mismatch(given) : read;
  });
}

/** Rows and cells of exactly the size of a range. */
export function block<Value>(
  given: readonly unknown[],
  size: { readonly rows: number; readonly columns: number },
  each: Kind<Value>,
): readonly (readonly Value[])[] {
  const [rows] = need(given, list);
  const lists = items(given, rows, list);
  const said = "does not match the number of";
  if (lists.length !== size.rows) {
    fail(
      `The number of rows in the data ${said} rows in the range. The data has ${lists.length} but the range has ${size.rows}.`,
    );
  }
  const wrong = lists.find((row) => row.length !== size.columns);
  if (wrong !== undefined) {
    fail(
      `The number of columns in the data ${said} columns in the range. The data has ${wrong.length} but the range has ${size.columns}.`,
    );
  }
  return lists.map((row) => items(given, row, each));
}
