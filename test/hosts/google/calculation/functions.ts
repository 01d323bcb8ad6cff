import { isError } from "../book/cell.ts";
import { compared, flat, isMany, numberOf, one, pairwise, textOf, type Given, type One } from "./values.ts";

/** True where a cell meets a condition of COUNTIF: a value, or text such as `<>nee`. */
function meets(value: One, condition: One): boolean {
  if (typeof condition !== "string") return value !== undefined && compared(value, condition) === 0;
  const [, operator = "", wanted = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/su.exec(condition) ?? [];
  if (/[*?~]/u.test(wanted)) throw new Error("wildcards in a condition are not modelled");
  const number = wanted.trim() === "" ? Number.NaN : Number(wanted);
  const isSame = Number.isNaN(number)
    ? textOf(value).toLowerCase() === wanted.toLowerCase()
    : value !== undefined && textOf(value) === String(number);
  if (operator === "<>") return !isSame;
  if (operator === "" || operator === "=") return isSame;
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (operator === "<") return value < number;
  if (operator === ">") return value > number;
  return operator === "<=" ? value <= number : value >= number;
}

function counted(given: readonly Given[]): number {
  const [first] = given;
  const ranges = given.filter((_, place) => place % 2 === 0).map(flat);
  const conditions = given.filter((_, place) => place % 2 === 1).map(one);
  return flat(first).filter((_, place) => ranges.every((range, index) => meets(range[place], conditions[index])))
    .length;
}

function firstError(given: readonly Given[]): One {
  return given.flatMap(flat).find((value) => isError(value));
}

function summed(given: readonly Given[]): One {
  const numbers = given.flatMap(flat).filter((value) => typeof value === "number");
  return firstError(given) ?? numbers.reduce((sum, value) => sum + value, 0);
}

function multiplied(given: readonly Given[]): One {
  const number = (value: One): number => (typeof value === "number" ? value : 0);
  const product = given.reduce((left, right) => pairwise(left, right, (a, b) => number(a) * number(b)));
  return firstError(given) ?? flat(product).reduce<number>((sum, value) => sum + number(value), 0);
}

function each(given: Given, work: (value: number) => number): Given {
  return pairwise(given, given, (value) => {
    const number = numberOf(value);
    return typeof number === "object" ? number : work(number);
  });
}

function truth(given: Given): boolean {
  return flat(given).every((value) => numberOf(value) !== 0);
}

function indexed([cells, row, column]: readonly Given[]): One {
  const rows = cells !== undefined && isMany(cells) ? cells : [[one(cells)]];
  const [down, right] = [numberOf(one(row)), column === undefined ? 1 : numberOf(one(column))];
  if (typeof down === "object") return down;
  return rows[down - 1]?.[Number(right) - 1];
}

function matched([wanted, cells, kind]: readonly Given[]): One {
  if (numberOf(one(kind)) !== 0) throw new Error("MATCH in sorted cells is not modelled");
  const place = flat(cells).findIndex((value) => value !== undefined && compared(value, one(wanted)) === 0);
  return place < 0 ? { error: "#N/A" } : place + 1;
}

/** Functions that take their arguments calculated. `IF` and `IFERROR` do not stand here: they leave some uncalculated. */
export const functions: ReadonlyMap<string, (given: readonly Given[]) => Given> = new Map<
  string,
  (given: readonly Given[]) => Given
>([
  ["COUNTIFS", counted],
  ["COUNTIF", counted],
  ["COUNTA", (given) => given.flatMap(flat).filter((value) => value !== undefined).length],
  ["SUM", summed],
  ["SUMPRODUCT", multiplied],
  ["SIGN", ([value]) => each(value, Math.sign)],
  ["ABS", ([value]) => each(value, Math.abs)],
  ["AND", (given) => firstError(given) ?? given.every(truth)],
  ["OR", (given) => firstError(given) ?? given.flatMap(flat).some((value) => numberOf(value) !== 0)],
  ["NOT", ([value]) => numberOf(one(value)) === 0],
  ["INDEX", indexed],
  ["MATCH", matched],
  ["HYPERLINK", ([address, label]) => one(label ?? address)],
  ["NA", () => ({ error: "#N/A" })],
]);
