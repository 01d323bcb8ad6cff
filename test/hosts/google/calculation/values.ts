import { isError, type CellError, type CellValue } from "../book/cell.ts";

/** What one cell gives; undefined is blank. */
export type One = CellValue | undefined;

/** Rows of cells. */
export type Many = readonly (readonly One[])[];

/** What a part of a formula gives. */
export type Given = One | Many;

/** True for rows of cells. */
export function isMany(given: Given): given is Many {
  return Array.isArray(given);
}

/** All cells, row by row; a single value as the only one. */
export function flat(given: Given): readonly One[] {
  return isMany(given) ? given.flat() : [given];
}

/** The value where one is wanted: the first of many. */
export function one(given: Given): One {
  return isMany(given) ? given[0]?.[0] : given;
}

/** A value as a number; text that is none gives an error. */
export function numberOf(value: One): number | CellError {
  if (value === undefined) return 0;
  if (typeof value === "object" || typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  return Number.isNaN(number) ? { error: "#VALUE!" } : number;
}

/** A value as text. */
export function textOf(value: One): string {
  if (value === undefined) return "";
  if (isError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function rank(value: One): number {
  return typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0;
}

/** Below 0, 0 or above 0, as spreadsheets order: numbers, text without regard to case, truths. Blank is 0 or no text. */
export function compared(left: One, right: One): number {
  if (left === undefined && right === undefined) return 0;
  const blank = (other: One): One => (typeof other === "string" ? "" : typeof other === "boolean" ? false : 0);
  const [a, b] = [left ?? blank(right), right ?? blank(left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [first, second] = [a.toLowerCase(), b.toLowerCase()];
    return first < second ? -1 : first > second ? 1 : 0;
  }
  return Number(a) - Number(b);
}

/** Does something for each pair of cells of two blocks; a single value goes with each of them. */
export function pairwise(left: Given, right: Given, work: (left: One, right: One) => One): Given {
  if (!isMany(left) && !isMany(right)) return work(left, right);
  const shape = isMany(left) ? left : isMany(right) ? right : [];
  const at = (given: Given, row: number, column: number): One => (isMany(given) ? given[row]?.[column] : given);
  return shape.map((cells, row) => cells.map((_, column) => work(at(left, row, column), at(right, row, column))));
}

function calculated(operator: string, left: One, right: One): One {
  const [a, b] = [numberOf(left), numberOf(right)];
  if (typeof a === "object") return a;
  if (typeof b === "object") return b;
  if (operator === "+") return a + b;
  if (operator === "-") return a - b;
  if (operator === "*") return a * b;
  return b === 0 ? { error: "#DIV/0!" } : a / b;
}

/** What an operator makes of two values. */
export function operated(operator: string, left: One, right: One): One {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === "&") return textOf(left) + textOf(right);
  if ("+-*/".includes(operator)) return calculated(operator, left, right);
  const order = compared(left, right);
  if (operator === "=") return order === 0;
  if (operator === "<>") return order !== 0;
  if (operator === "<") return order < 0;
  if (operator === ">") return order > 0;
  return operator === "<=" ? order <= 0 : order >= 0;
}
