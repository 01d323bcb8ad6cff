import type { Cell, Scalar } from "../../core/workbook/cell.ts";
import { formatKind } from "../../core/workbook/number-kind.ts";
import { readSerial } from "../../core/workbook/read-serial.ts";

/** What Excel says of a block of cells: rows of equal length. */
export interface Block {
  /** Row and column of its first cell, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** Only of our own sheets. */
  readonly formulas?: readonly (readonly unknown[])[];
}

/** What must be known of a sheet to read its cells. */
export interface Reading {
  /** One of our own: formulas stay formulas, and a format with hours says that midnight is meant. */
  readonly ours: boolean;
  /** The days of the workbook count from 1904. */
  readonly date1904: boolean;
}

function scalarFrom(value: unknown, format: unknown, reading: Reading): Scalar {
  if (typeof value === "string") return value === "" ? null : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "number") return null;
  const kind = formatKind(format);
  if (kind === "number") return value + 0;
  return kind === "boolean" ? value !== 0 : readSerial(value, kind, reading);
}

/** A formula, without the leading `=`. Text that begins with `=` is its own formula to Excel. */
function formulaIn(formula: unknown, value: unknown): string | undefined {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula.slice(1) : undefined;
}

/** The cells of a block from column A on. */
export function cellRows(block: Block, reading: Reading): readonly (readonly Cell[])[] {
  const before: readonly Cell[] = Array.from({ length: block.firstColumn - 1 }, () => null);
  return block.values.map((row, place) => {
    const cells: Cell[] = [...before];
    const formats = block.formats[place];
    const formulas = block.formulas?.[place];
    for (let index = 0; index < row.length; index += 1) {
      const value = scalarFrom(row[index], formats?.[index], reading);
      const formula = formulas === undefined ? undefined : formulaIn(formulas[index], row[index]);
      cells.push(formula === undefined ? value : { formula, value });
    }
    return cells;
  });
}
