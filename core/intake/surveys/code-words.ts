import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import type { TableRow } from "../sheet-table.ts";

/** The name of one option, as `ja_graag`; names with spaces between them are several. */
const optionName = /^[a-z0-9]+(?:_[a-z0-9]+)*$/u;

/** True for a column with the names of options of a closed question: some come back, and none is anything else. */
function isClosed(cells: readonly Scalar[]): boolean {
  const texts = cells.filter((cell) => !isBlank(cell)).map(textOf);
  return (
    new Set(texts).size < texts.length &&
    texts.some((text) => text.includes("_")) &&
    texts.every((text) => optionName.test(text))
  );
}

/** Rows of KoboToolbox with the words of options instead of their names: `ja graag` for `ja_graag`. */
export function withWords(rows: readonly TableRow[]): TableRow[] {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const closed = new Set(
    Array.from({ length: width }, (_, index) => index).filter((index) =>
      isClosed(rows.map(({ cells }) => cells[index] ?? null)),
    ),
  );
  const words = (cell: Scalar, index: number): Scalar =>
    closed.has(index) && typeof cell === "string" ? cell.replace(/_/gu, " ") : cell;
  return rows.map(({ row, cells }) => ({ row, cells: cells.map(words) }));
}
