/** The sheets of the corpus as a host gives them, without the way through a file. */
import { columnNumber } from "../../core/workbook/address.ts";
import type { Scalar } from "../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import type { CorpusCell, CorpusSheet } from "./case.ts";

/** The value of a cell as hosts give it: days as text, formulas as what they showed. */
function valueOf(cell: CorpusCell): Scalar {
  if (cell === null || typeof cell !== "object") return cell;
  if ("date" in cell) return cell.date;
  return "formula" in cell ? cell.result : cell.number;
}

function sheetOf({ name, rows, merges, hiddenRows, hiddenColumns, hidden }: CorpusSheet): Sheet {
  return {
    name,
    headerRow: 0,
    cells: rows.map((row) => row.map(valueOf)),
    ...(merges === undefined ? {} : { merges }),
    ...(hiddenRows === undefined ? {} : { hiddenRows }),
    ...(hiddenColumns === undefined ? {} : { hiddenColumns: hiddenColumns.map(columnNumber) }),
    ...(hidden === undefined ? {} : { hidden }),
  };
}

/** A workbook of these sheets. */
export function corpusSnapshot(sheets: readonly CorpusSheet[]): Snapshot {
  return { sheets: sheets.map(sheetOf), sheetNames: sheets.map(({ name }) => name) };
}
