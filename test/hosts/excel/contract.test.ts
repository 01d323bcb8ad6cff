import type { EditKind } from "../../../core/workbook/edit.ts";
import { hostContract } from "../contract.ts";
import type { CellValue } from "./emulator/cell.ts";
import { bookOf, openExcel } from "./opened.ts";

/** What the formulas of the contract give; Excel itself would calculate them. */
const results = new Map<string, CellValue>([
  ["=1+1", 2],
  ['=IF(1<2,"ja & nee","")', "ja & nee"],
  ["=1=2", false],
]);

const calculate = (formula: string): CellValue | undefined => results.get(formula);

/** The oldest Excel that we work in, the one without native checkboxes that is sold for good, and the two newest. */
const versions: readonly (readonly [apiVersion: number, without: readonly EditKind[]])[] = [
  [9, ["warning", "chart"]],
  [14, ["warning", "chart"]],
  [18, ["warning"]],
  [20, ["warning"]],
];

for (const [apiVersion, without] of versions) {
  hostContract(
    `Excel with ExcelApi 1.${apiVersion}`,
    (start) => Promise.resolve(openExcel(bookOf(start.sheets, calculate), { apiVersion }).host),
    { runs: 30, without },
  );
}
