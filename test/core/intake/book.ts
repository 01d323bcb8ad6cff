import type { Reading } from "../../../core/intake/reading.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";

/** A coordinator's sheet, rows from row 1 down. */
export function sheet(name: string, cells: readonly (readonly Scalar[])[], more: Partial<Sheet> = {}): Sheet {
  return { name, headerRow: 0, cells, ...more };
}

/** A workbook of these sheets. */
export function book(...sheets: readonly Sheet[]): Snapshot {
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

/** What is read from these sheets when nobody said anything about their columns. */
export function read(...sheets: readonly Sheet[]): Reading {
  return readPeople(book(...sheets), { mappings: [] });
}

/** Header to field of the columns that are used, on the first sheet. */
export function usedFields(reading: Reading, place = 0): Record<string, string> {
  const columns = reading.sheets[place]?.columns ?? [];
  return Object.fromEntries(
    columns.flatMap(({ header, field, confidence }) =>
      field === undefined || confidence !== "sure" ? [] : [[header, field]],
    ),
  );
}

/** Codes of all problems, each once, in alphabetical order. */
export function problemCodes(reading: Reading): string[] {
  return [...new Set(reading.problems.map(({ told }) => told.code))].sort();
}

/** A small sheet of invented groups in the manner of coordinators. */
export const groupRows: readonly (readonly Scalar[])[] = [
  ["Welkom Groepen", null, null],
  [],
  ["Groepscode", "Gemeente", "Postcode", "Aantal leden", "Bereidheid (0-4)", "Ervaring (0-4)", "Voorkeur: gezin met kinderen", "Voorkeur: stel", "Voorkeur: alleenstaande man", "Status"],
  ["WG-1", "Almere", "1324 AQ", 5, 3, "veel", 1, 2, 3, "goedgekeurd"],
  ["WG-2", "Haarlem", "2012aq", 4, 2, 1, 2, 1, null, "poule"],
  ["WG-3", "Haarlem", "2023 BQ", 6, 4, 0, 3, 2, 1, "poule"],
]; // prettier-ignore

/** A small sheet of invented households in another manner. */
export const householdRows: readonly (readonly Scalar[])[] = [
  ["Code", "Woonplaats", "Postcode", "Lat", "Lon", "Volwassenen", "Kinderen", "Gezinssamenstelling", "Geslacht", "Kwetsbaarheid (0-8)", "Toestemming", "Talen", "Niveau Nederlands", "Voorkeur (op volgorde)", "Aangemeld op"],
  ["H-01", "Almere", "1324AQ", 52.36, 5.21, 2, 3, "gezin m. kinderen", "m", 4, "ja", "Arabisch", "A1", "gezin > stel", "13-4-2020"],
  ["H-02", "Almere", "1326 CQ", "52,37", "5,25", 1, 0, null, "v", "matig", "weet niet", "Tigrinja", "geen", "stel; eenoudergezin", "3 mrt. 2020"],
  ["H-03", "Haarlem", "2033 DQ", null, null, 1, 2, "alleenstaande moeder", "v", 0, "nee", "Farsi, Engels", "b1", null, 43893],
]; // prettier-ignore
