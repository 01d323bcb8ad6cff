import { isFormula, type Cell } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";

/** What a cell holds to a spreadsheet: a blank cell is null, which equals both 0 and "". */
type Value = string | number | boolean | null;
/** Values of a block of cells, row after row. */
type Block = readonly (readonly Value[])[];
type Result = Value | Block;

/** `#N/A`, `#VALUE!` and the like: what `IFERROR` is for. */
class CellError extends Error {}

function isBlock(result: Result): result is Block {
  return Array.isArray(result);
}

function valuesIn(result: Result): readonly Value[] {
  return isBlock(result) ? result.flat() : [result];
}

function single(result: Result): Value {
  if (!isBlock(result)) return result;
  if (result.length !== 1 || result[0]?.length !== 1) throw new CellError("one value is asked for");
  return result[0][0] ?? null;
}

function numberOf(value: Value): number {
  if (typeof value === "string") {
    if (value.trim() === "" || Number.isNaN(Number(value))) throw new CellError("text is no number");
    return Number(value);
  }
  return Number(value ?? 0);
}

function textIn(value: Value): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** Numbers come before texts, and texts are compared without regard to capitals; a blank is as the other needs it. */
function compared(one: Value, other: Value): number {
  const kinds = (value: Value): number => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  const filled = (value: Value, beside: Value): Value =>
    value ?? (typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0);
  const [left, right] = [filled(one, other), filled(other, one)];
  if (kinds(left) !== kinds(right)) return kinds(left) - kinds(right);
  if (typeof left === "string") {
    const [first, second] = [left.toLowerCase(), textIn(right).toLowerCase()];
    return first === second ? 0 : first < second ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** What lookups and counts take for a pattern: `*` is any text, `?` any sign, and `~` takes the next as it is. */
function matches(pattern: Value): (value: Value) => boolean {
  if (typeof pattern !== "string") return (value) => typeof value === typeof pattern && compared(value, pattern) === 0;
  if (pattern.length > 255) throw new CellError("a text to look for has at most 255 characters");
  const source = pattern.replace(/~[*?~]|[\s\S]/gu, (sign) => {
    if (sign === "*") return "[\\s\\S]*";
    if (sign === "?") return "[\\s\\S]";
    return `\\u{${(sign.length > 1 && sign.startsWith("~") ? sign.slice(1) : sign).codePointAt(0)?.toString(16) ?? ""}}`;
  });
  const whole = new RegExp(`^${source}$`, "iu");
  return (value) => typeof value === "string" && whole.test(value);
}

/** Every value of one with the value of the other at the same place; a single value goes with all. */
function together(one: Result, other: Result, of: (one: Value, other: Value) => Value): Result {
  if (!isBlock(one) && !isBlock(other)) return of(one, other);
  const shape = isBlock(one) && (!isBlock(other) || one.length > 1 || (one[0]?.length ?? 0) > 1) ? one : other;
  const at = (result: Result, row: number, column: number): Value => {
    if (!isBlock(result)) return result;
    if (result.length === 1 && result[0]?.length === 1) return single(result);
    const cells = result[row];
    if (cells === undefined || column >= cells.length) throw new CellError("blocks of other sizes");
    return cells[column] ?? null;
  };
  return (isBlock(shape) ? shape : [[shape]]).map((cells, row) =>
    cells.map((_, column) => of(at(one, row, column), at(other, row, column))),
  );
}

function orError(value: () => Value): Value {
  try {
    return value();
  } catch (error) {
    if (error instanceof CellError) return "#";
    throw error;
  }
}

const operators: ReadonlyMap<string, (one: Value, other: Value) => Value> = new Map([
  ["=", (one, other): Value => compared(one, other) === 0],
  ["<>", (one, other): Value => compared(one, other) !== 0],
  ["<=", (one, other): Value => compared(one, other) <= 0],
  [">=", (one, other): Value => compared(one, other) >= 0],
  ["<", (one, other): Value => compared(one, other) < 0],
  [">", (one, other): Value => compared(one, other) > 0],
  ["&", (one, other): Value => textIn(one) + textIn(other)],
  ["+", (one, other): Value => numberOf(one) + numberOf(other)],
  ["-", (one, other): Value => numberOf(one) - numberOf(other)],
  ["*", (one, other): Value => numberOf(one) * numberOf(other)],
]);

/** Operators from those that bind least to those that bind most. */
const ranks = [["<=", ">=", "<>", "=", "<", ">"], ["&"], ["+", "-"], ["*"]] as const;

function numbersOnly(result: Result): readonly number[] {
  return valuesIn(result).filter((value) => typeof value === "number");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A part of a formula that is worked out only when it is needed. */
type Later = () => Result;

/** The functions that our formulas use, as Excel, Google Sheets and LibreOffice all have them. */
const functions: ReadonlyMap<string, (...parts: readonly Later[]) => Result> = new Map<
  string,
  (...parts: readonly Later[]) => Result
>([
  ["IF", (condition, yes, no) => (single(asked(condition)) ? asked(yes) : asked(no))],
  ["AND", (...parts) => parts.every((part) => valuesIn(part()).every((value) => numberOf(value) !== 0))],
  ["SUM", (...parts) => sum(parts.flatMap((part) => numbersOnly(part())))],
  ["SIGN", (part) => together(asked(part), null, (value) => Math.sign(numberOf(value)))],
  ["COUNTA", (part) => valuesIn(asked(part)).filter((value) => value !== null).length],
  ["COUNTIF", (part, pattern) => valuesIn(asked(part)).filter(matches(single(asked(pattern)))).length],
  ["SUBSTITUTE", (text, old, fresh) => textIn(single(asked(text))).split(textIn(single(asked(old)))).join(textIn(single(asked(fresh))))], // prettier-ignore
  ["SUMPRODUCT", (...parts) => sum(productsOf(parts.map((part) => part())))],
  ["MATCH", (wanted, where, how) => placeOf(single(asked(wanted)), asked(where), single(asked(how)))],
  ["INDEX", (where, place) => valuesIn(asked(where))[numberOf(single(asked(place))) - 1] ?? null],
  [
    "IFERROR",
    (part, otherwise) => {
      try {
        return asked(part);
      } catch (error) {
        if (error instanceof CellError) return asked(otherwise);
        throw error;
      }
    },
  ],
]);

function asked(part: Later | undefined): Result {
  if (part === undefined) throw new Error("A function with too few arguments");
  return part();
}

/** Of one list its numbers, errors for texts; of several the products, where a text counts as 0. */
function productsOf(lists: readonly Result[]): readonly number[] {
  const [first = null, ...others] = lists;
  if (others.length === 0) return numbersOnly(first);
  const plain = (result: Result): readonly number[] =>
    valuesIn(result).map((value) => (typeof value === "number" ? value : 0));
  const rest = others.map(plain);
  if (rest.some((list) => list.length !== plain(first).length)) throw new CellError("lists of other lengths");
  return plain(first).map((value, place) => rest.reduce((product, list) => product * (list[place] ?? 0), value));
}

function placeOf(wanted: Value, where: Result, how: Value): number {
  if (how !== 0) throw new Error("Only exact lookups");
  if (wanted === null) throw new CellError("nothing to look for");
  const place = valuesIn(where).findIndex(matches(wanted));
  if (place < 0) throw new CellError("not found");
  return place + 1;
}

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?:'(?<sheet>(?:[^']|'')+)'!)?(?<from>\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}(?=:))(?::(?<to>\$?[A-Z]{1,3}\$?\d*))?(?![A-Z(])|(?<name>[A-Z]+)(?=\()|(?<sign><=|>=|<>|[-+*&=<>(),]))/uy;

type Token = Readonly<Record<"number" | "text" | "sheet" | "from" | "to" | "name" | "sign", string | undefined>>;

function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  for (token.lastIndex = 0; token.lastIndex < formula.length;) {
    const at = token.lastIndex;
    const found = token.exec(formula);
    if (found?.groups === undefined) throw new Error(`Not understood: ${formula.slice(at)}`);
    tokens.push(found.groups as Token);
  }
  return tokens;
}

function columnNumber(letters: string): number {
  return Array.from(letters).reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

function placeIn(reference: string): { readonly column: number; readonly row: number | undefined } {
  const [, letters = "", digits = ""] = /^\$?([A-Z]+)\$?(\d*)$/u.exec(reference) ?? [];
  return { column: columnNumber(letters), row: digits === "" ? undefined : Number(digits) };
}

/**
 * A workbook as a spreadsheet program calculates it: the formulas are worked out from the cells alone, whatever values
 * stand beside them. Only what our formulas use: the functions above, one cell, blocks and whole columns.
 */
export class Spreadsheet {
  private readonly known = new Map<string, Value>();

  constructor(private readonly snapshot: Snapshot) {}

  /** What a cell comes to; `#` for an error. Row and column counted from 1. */
  at(name: string, row: number, column: number): Value {
    return orError(() => this.cell(this.sheet(name), row, column));
  }

  /** What a formula comes to when it stands on a sheet; `#` for an error. */
  worth(formula: string, name: string): Value {
    return orError(() => single(this.result(formula, this.sheet(name))));
  }

  private sheet(name: string): Sheet {
    const found = this.snapshot.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new CellError(`no sheet ${name}`);
    return found;
  }

  private cell(sheet: Sheet, row: number, column: number): Value {
    const cell: Cell = sheet.cells[row - 1]?.[column - 1] ?? null;
    if (!isFormula(cell)) return cell;
    const place = `${sheet.name}\n${row}\n${column}`;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    const value = single(this.result(cell.formula, sheet)) ?? 0;
    this.known.set(place, value);
    return value;
  }

  private block(sheet: Sheet, from: string, to: string | undefined): Result {
    const first = placeIn(from);
    const last = placeIn(to ?? from);
    if (to === undefined) return this.cell(sheet, first.row ?? 0, first.column);
    const rows = { first: first.row ?? 1, last: last.row ?? sheet.cells.length };
    return Array.from({ length: rows.last - rows.first + 1 }, (_, row) =>
      Array.from({ length: last.column - first.column + 1 }, (__, column) =>
        this.cell(sheet, rows.first + row, first.column + column),
      ),
    );
  }

  private result(formula: string, on: Sheet): Result {
    const tokens = tokensOf(formula);
    let next = 0;
    const takes = (...signs: readonly string[]): string | undefined => {
      const { sign } = tokens[next] ?? {};
      if (sign === undefined || !signs.includes(sign)) return undefined;
      next += 1;
      return sign;
    };
    const must = (sign: string): void => {
      if (takes(sign) === undefined) throw new Error(`${sign} is missing in ${formula}`);
    };
    const argumentsOf = (): readonly Later[] => {
      const parts: Later[] = [];
      must("(");
      do parts.push(expression(0));
      while (takes(",") !== undefined);
      must(")");
      return parts;
    };
    const operand = (): Later => {
      if (takes("-") !== undefined) {
        const part = operand();
        return () => together(part(), null, (value) => -numberOf(value));
      }
      if (takes("(") !== undefined) {
        const part = expression(0);
        must(")");
        return part;
      }
      const { number, text, sheet, from, to, name } = tokens[next] ?? {};
      next += 1;
      if (number !== undefined) return () => Number(number);
      if (text !== undefined) return () => text.replace(/""/gu, '"');
      if (from !== undefined) {
        return () => this.block(sheet === undefined ? on : this.sheet(sheet.replace(/''/gu, "'")), from, to);
      }
      const called = functions.get(name ?? "");
      if (called === undefined) throw new Error(`Not understood at ${next} of ${formula}`);
      const parts = argumentsOf();
      return () => called(...parts);
    };
    const expression = (rank: number): Later => {
      const signs = ranks[rank];
      if (signs === undefined) return operand();
      let left = expression(rank + 1);
      for (let sign = takes(...signs); sign !== undefined; sign = takes(...signs)) {
        const [of, one, other] = [operators.get(sign), left, expression(rank + 1)];
        if (of === undefined) throw new Error(`No operator ${sign}`);
        left = () => together(one(), other(), of);
      }
      return left;
    };
    const whole = expression(0);
    if (next !== tokens.length) throw new Error(`More than a formula: ${formula}`);
    return whole();
  }
}
