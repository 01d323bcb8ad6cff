import { chartContract } from "../charts-contract.ts";
import { drawnIn } from "./drawn.ts";
import { SheetsTrial } from "./network/sheets-opened.ts";
import { bookOf } from "./opened.ts";

describe("the Sheets API", () => {
  let trial: SheetsTrial;
  let opened = 0;

  before(async () => {
    trial = await SheetsTrial.begin();
  });

  after(() => trial.end());

  chartContract("a spreadsheet by the Sheets API", () => {
    opened += 1;
    const book = bookOf([{ name: "Blad1", cells: [["Code"]] }]);
    return Promise.resolve({ host: trial.open(`grafiek-${opened}`, book), ...drawnIn(book) });
  });
});
