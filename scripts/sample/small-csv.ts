import Papa from "papaparse";
import type { SampleGroup } from "./groups.ts";
import { sampleGroups } from "./groups.ts";
import { typedTypes, typedYesNo } from "./spelling.ts";

const comma = (value: number): string => String(value).replace(".", ",");
const dutchDay = (day: string): string => day.split("-").map(Number).reverse().join("-");

function rowOf(group: SampleGroup, n: number): Record<string, string> {
  return {
    Groep: group.code,
    Gemeente: group.city,
    Relatie: group.relation,
    Beroepen: group.professions,
    "Aantal leden": String(group.size),
    Postcode: group.home.postcode,
    Breedtegraad: comma(group.home.lat),
    Lengtegraad: comma(group.home.lon),
    "Samenstelling groep": typedTypes(group.types, n, ", "),
    Bereidheid: String(group.willingness),
    Ervaring: group.experience === undefined ? "" : String(group.experience),
    "Aangemeld op": dutchDay(group.registeredOn),
    "VOG binnen": typedYesNo(group.certificates, n).replace("✓", "v"),
  };
}

/** Windows-1252 for the characters that occur here: Latin-1 and the curly apostrophe. */
function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter === "’" ? 0x92 : letter.charCodeAt(0);
    if (code > 0xff) throw new RangeError("a letter outside windows-1252");
    return code;
  });
}

/**
 * The bytes of `samples/klein.csv`: eight groups, `;` between the values, decimal commas and windows-1252, which is
 * what a Dutch Excel saves as CSV. Columns from "Aantal leden" on are invented, as in the workbook.
 */
export function smallCsv(): Uint8Array {
  const groups = sampleGroups()
    .filter((group) => group.city === "Haarlem")
    .slice(3, 11);
  return windows1252(`${Papa.unparse(groups.map(rowOf), { delimiter: ";", newline: "\r\n" })}\r\n`);
}
