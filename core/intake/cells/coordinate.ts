import { textOf } from "../../workbook/cell.ts";
import { fault, value, type Outcome } from "../outcome.ts";
import { reading } from "./reader.ts";

/** Degrees in a cell: a number, `52,3712` with a comma, or with a degree sign behind it. */
export const degreesIn = reading((cell): Outcome<number> => {
  const text = textOf(cell).replace(/[°\s]|(?:NB|OL|N|E)$/giu, "");
  const found =
    typeof cell === "number" ? cell : /^-?\d{1,3}(?:[.,]\d+)?$/u.test(text) ? Number(text.replace(",", ".")) : NaN;
  return found >= -180 && found <= 180 ? value(found) : fault("coordinate-unreadable");
});

/** A pair in one cell: `52.3712, 4.9042` or `52,3712; 4,9042`. */
export const pairIn = reading((cell): Outcome<readonly [number, number]> => {
  const text = textOf(cell);
  const [, one = "", other = ""] =
    /^\(?(-?\d{1,3}\.\d+)[\s,;]+(-?\d{1,3}\.\d+)\)?$/u.exec(text) ??
    /^\(?(-?\d{1,3},\d+)(?:\s*;\s*|\s+)(-?\d{1,3},\d+)\)?$/u.exec(text) ??
    [];
  const pair = [Number(one.replace(",", ".")), Number(other.replace(",", "."))] as const;
  return one === "" || other === "" ? fault("coordinate-unreadable") : value(pair);
});

/** Whether a point lies in the European Netherlands, a little sea and border included. */
export function inNetherlands(lat: number, lon: number): boolean {
  return lat >= 50.7 && lat <= 53.7 && lon >= 3.1 && lon <= 7.4;
}
