import type { EditKind } from "../../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import type { HostStart } from "../../support/arbitraries.ts";
import { hostContract } from "../contract.ts";
import { eraseContract } from "../erase-contract.ts";
import type { CellValue } from "./emulator/cell.ts";
import { bookOf, openExcel } from "./opened.ts";

/** What the formulas of the contract give; Excel itself would calculate them. */
const results = new Map<string, CellValue>([
  ["=1+1", 2],
  ['=IF(1<2,"ja & nee","")', "ja & nee"],
  ["=1=2", false],
  ["=SUM(C5:C6)", 6.19],
]);

const calculate = (formula: string): CellValue | undefined => results.get(formula);

/** An Excel: how new it is, what it has no equal of, and whether it is the one on the web, where tabs can be moved. */
interface Version {
  readonly apiVersion: number;
  readonly without: readonly EditKind[];
  readonly movesTabs: boolean;
}

/** The oldest Excel that we work in, the one without native checkboxes that is sold for good, and the two newest. */
const versions: readonly Version[] = [
  { apiVersion: 9, without: ["warning", "chart"], movesTabs: false },
  { apiVersion: 14, without: ["warning", "chart"], movesTabs: true },
  { apiVersion: 18, without: ["warning"], movesTabs: true },
  { apiVersion: 20, without: ["warning"], movesTabs: false },
];

for (const { apiVersion, without, movesTabs } of versions) {
  const name = `Excel ${movesTabs ? "on the web" : "for the desktop"} with ExcelApi 1.${apiVersion}`;
  const open = (start: HostStart): Promise<WorkbookHost> => {
    const book = bookOf(start.sheets, calculate);
    // Nobody says whether a quote before text in a cell of text is taken away: we lean on neither.
    book.apostrophe = apiVersion % 4 === 0 ? "taken" : "kept";
    // Nor whether a table takes in what is written against it.
    book.tablesExpand = apiVersion === 9 || apiVersion === 18;
    return Promise.resolve(openExcel(book, { apiVersion, movesTabs }).host);
  };
  hostContract(name, open, { runs: 30, without, newSheets: movesTabs ? "in-place" : "last" });
  eraseContract(name, open, { runs: 20 });
}
