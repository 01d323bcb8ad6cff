import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { problemCodes, read, sheet } from "./book.ts";

const groups = [
  ["Groepscode", "Aantal leden", "Status"],
  ["WG-1", 5, "poule"],
  ["WG-2", 4, "poule"],
  ["WG-3", 6, "poule"],
];
const households = [
  ["Code", "Volwassenen", "Kinderen"],
  ["H-1", 2, 1],
  ["H-2", 1, 1],
  ["H-3", 2, 0],
];

/** Checks what a column is taken for beside a list, such as `consent guess`, and the rule that it is told to keep off. */
function check(
  list: readonly (readonly Scalar[])[],
  header: string,
  cells: readonly Scalar[],
  field: string,
  off = "",
): void {
  it(header, () => {
    const rows = list.map((row, place) => [...row, place === 0 ? header : (cells[place - 1] ?? null)]);
    const reading = read(sheet(list === groups ? "Groepen" : "Huishoudens", rows));
    const column = reading.sheets[0]?.columns.find((one) => one.header === header);
    assert.equal(column?.field === undefined ? "" : `${column.field} ${column.confidence}`, field);
    assert.equal(problemCodes(reading).find((code) => code.startsWith("off-")) ?? "", off);
  });
}

describe("a column about privacy or the use of data is offered as consent", () => {
  for (const header of ["AVG", "GDPR", "Privacy ok?", "Getekend AVG-formulier", "Mag Samen Hier je gegevens gebruiken voor de matching?", "AVG akkoord", "AVG ondertekend", "GDPR form signed", "Privacy in orde", "Mogen wij uw gegevens gebruiken?", "May we use your data for matching?"])
    check(households, header, ["ja", "nee", "ja"], "consent guess", "off-consent"); // prettier-ignore
  for (const header of ["Privacyverklaring getekend", "Privacy statement signed", "AVG uitleg gegeven"])
    check(households, header, ["ja", "nee", "ja"], "", "off-consent");
  for (const header of ["Mag foto gebruikt worden", "Ervaring met computers"])
    check(households, header, ["ja", "nee", "ja"], "");
});

describe("a column about how heavy a group can take is offered as its willingness", () => {
  for (const header of ["Kan kwetsb. aan", "Kan kwetsbaarheid aan", "Kwetsbaarheid die de groep aankan", "Kan zware situatie aan", "Max. kwetsbaarheid", "Can handle vulnerable families", "Max. vulnerability"])
    check(groups, header, [3, 4, 2], "vulnerability.willingness guess", "off-willingness"); // prettier-ignore
  // The scale in this header is told instead.
  check(groups, "Kan kwetsb. aan (1-5)", [3, 4, 2], "vulnerability.willingness guess");
  check(groups, "Ervaring met kwetsbaar", [3, 4, 2], "vulnerability.experience sure");
});

describe("a short word for a postcode is one", () => {
  for (const header of ["Pcd", "PCD", "Pcd 4"]) check(groups, header, ["1315 AB", "1316AB", 1317], "postcode sure");
});
