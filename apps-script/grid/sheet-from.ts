import type { Cell, Scalar } from "../../core/workbook/cell.ts";
import type { Sheet } from "../../core/workbook/snapshot.ts";
import { storedRows } from "../../core/workbook/stored.ts";
import { columnsFrom, featuresOf } from "./column-offers.ts";
import { englishFormula } from "./formula.ts";
import type { ReadSheet, ReadValue } from "./standing.ts";

/** Negative zero is no number of JSON or of a spreadsheet. */
function scalarFrom(value: ReadValue | undefined): Scalar {
  if (value === undefined || value === "") return null;
  return typeof value === "number" ? value + 0 : value;
}

/** A formula, without its `=`. Text that begins with `=` may be given as its own formula. */
function formulaIn(formula: string | undefined, value: ReadValue | undefined): string | undefined {
  return formula?.startsWith("=") === true && formula !== value ? formula.slice(1) : undefined;
}

function cellsFrom({ values, formulas }: ReadSheet, locale: string): readonly (readonly Cell[])[] {
  return storedRows(
    values.map((row, place) =>
      row.map((value, index): Cell => {
        const formula = formulaIn(formulas?.[place]?.[index], value);
        const scalar = scalarFrom(value);
        return formula === undefined ? scalar : { formula: englishFormula(formula, locale), value: scalar };
      }),
    ),
  );
}

/** A sheet in the words of a snapshot, from what a host read of it; `locale` is that of the spreadsheet. */
export function sheetFrom(read: ReadSheet, locale: string): Sheet {
  const { mark } = read;
  const cells = cellsFrom(read, locale);
  const header = mark === undefined ? [] : (cells[mark.headerRow - 1] ?? []);
  const features = featuresOf(columnsFrom(read.columns, header, []));
  const charts = [...read.charts].sort((one, other) => (one.id < other.id ? -1 : 1));
  return {
    name: read.name,
    ...(mark === undefined ? {} : { key: mark.key }),
    headerRow: mark?.headerRow ?? 0,
    cells,
    ...(read.isHidden ? { hidden: true } : {}),
    ...(read.isProtected ? { protected: true } : {}),
    ...(read.merges.length === 0 ? {} : { merges: read.merges }),
    ...(features.length === 0 ? {} : { features }),
    ...(charts.length === 0 ? {} : { charts }),
    ...(mark !== undefined && read.isWarned ? { warned: true } : {}),
  };
}
