import { strict as assert } from "node:assert";
import type { WorkbookHost } from "../../../core/workbook/host.ts";
import type { HostStart } from "../../support/arbitraries.ts";
import { hostContract } from "../contract.ts";
import { eraseContract } from "../erase-contract.ts";
import type { BookRules } from "./book/book.ts";
import type { CellValue } from "./book/cell.ts";
import { bookOf, openGoogle } from "./opened.ts";
import type { Behaviour } from "./platform/behaviour.ts";

/** What the formulas of the contract give; Google itself would calculate them. */
const results = new Map<string, CellValue>([
  ["=1+1", 2],
  ['=IF(1<2,"ja & nee","")', "ja & nee"],
  ["=1=2", false],
  ["=SUM(C5:C6)", 6.19],
]);

/** A Google: where the spreadsheet comes from, and what nobody says about the platform. */
interface Variant {
  readonly locale: string;
  /** Zone of the spreadsheet; that of the script is its own. */
  readonly zone: string;
  readonly scriptZone: string;
  readonly rules: Partial<BookRules>;
  readonly behaviour: Partial<Behaviour>;
  /** One host for everything. */
  readonly keepsHost?: boolean;
}

const variants: readonly Variant[] = [
  {
    locale: "nl_NL",
    zone: "Europe/Amsterdam",
    scriptZone: "Asia/Kolkata",
    rules: { untouchedCheckbox: "blank", commaFormulas: "understood" },
    behaviour: {},
    keepsHost: true,
  },
  {
    locale: "nl_NL",
    zone: "Europe/Amsterdam",
    scriptZone: "Europe/Amsterdam",
    rules: { untouchedCheckbox: "blank", quoteInText: "taken", commaFormulas: "refused" },
    behaviour: {},
  },
  {
    locale: "nl_NL",
    zone: "Europe/Amsterdam",
    scriptZone: "America/New_York",
    rules: { untouchedCheckbox: "blank", quoteInText: "kept" },
    behaviour: { formulaForm: "english", automaticFormat: "General", brokenName: "null", numberInText: "number" },
  },
  {
    locale: "en_US",
    zone: "Asia/Kolkata",
    scriptZone: "Europe/Amsterdam",
    rules: { untouchedCheckbox: "blank", emptyTextCounts: true },
    behaviour: { clearKeepsNumberFormat: false },
  },
];

for (const { locale, zone, scriptZone, rules, behaviour, keepsHost = false } of variants) {
  const name = `Google Sheets in ${locale}, ${zone}, with a script in ${scriptZone}`;
  const open = (start: HostStart): Promise<WorkbookHost> => {
    const book = bookOf(start.sheets, { locale, zone, rules, calculate: (formula) => results.get(formula) });
    const { host, platform } = openGoogle(book, { scriptZone, behaviour, keepsHost });
    assert.deepEqual(platform.unknown, []);
    return Promise.resolve(host);
  };
  hostContract(name, open, { runs: 50 });
  eraseContract(name, open, { runs: 30 });
}
