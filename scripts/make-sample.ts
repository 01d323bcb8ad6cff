import { writeFile } from "node:fs/promises";
import { evaluationWorkbook } from "./sample/evaluation/evaluation-workbook.ts";
import { pilotWorkbook } from "./sample/pilot-workbook.ts";
import { postcodesCsv } from "./sample/postcodes-csv.ts";
import { smallCsv } from "./sample/small-csv.ts";

/** Writes the sample files anew: `npx tsx scripts/make-sample.ts`. */
const samples = new URL("../samples/", import.meta.url);
await writeFile(new URL("pilot.xlsx", samples), await pilotWorkbook());
await writeFile(new URL("klein.csv", samples), smallCsv());
await writeFile(new URL("postcodes.csv", samples), postcodesCsv());
await writeFile(new URL("pilot-evaluatie.xlsx", samples), await evaluationWorkbook());
