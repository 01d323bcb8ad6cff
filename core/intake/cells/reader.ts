import type { Scalar } from "../../workbook/cell.ts";
import { fault, unknown, type Outcome } from "../outcome.ts";
import { isErrorValue, saysUnknown } from "./unknown.ts";

/** Reads one cell of one kind. */
export type CellReader<Value> = (cell: Scalar) => Outcome<Value>;

/** A reader for cells that say something: blanks, words for "not known" and formula errors are the same everywhere. */
export function reading<Value>(said: (cell: string | number | boolean) => Outcome<Value>): CellReader<Value> {
  return (cell) => {
    if (isErrorValue(cell)) return fault("formula-error");
    return cell === null || saysUnknown(cell) ? unknown() : said(cell);
  };
}
