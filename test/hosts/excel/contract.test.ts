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
    (start) => {
      const book = bookOf(start.sheets, calculate);
      // Nobody says whether a quote before text in a cell of text is taken away: we lean on neither.
      book.apostrophe = apiVersion % 4 === 0 ? "taken" : "kept";
      return Promise.resolve(openExcel(book, { apiVersion }).host);
    },
    { runs: 30, without },
  );
}
