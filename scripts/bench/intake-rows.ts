import type { Scalar } from "../../core/workbook/cell.ts";

/** Invented values of a column: the same for the same row. */
type Column = readonly [header: string, valueAt: (row: number) => Scalar];

/** One of some words, by the row. */
const oneOf =
  (...words: readonly Scalar[]) =>
  (row: number): Scalar =>
    words[(row * 31 + 7) % words.length] ?? null;

function day(row: number): string {
  return `${1 + (row % 28)}-${1 + (Math.floor(row / 28) % 12)}-2026`;
}

const types = ["gezin", "stel", "alleenstaande man", "alleenstaande vrouw", "eenoudergezin"] as const;
const letters = "ABCDEFGHJKLMNPRSTVWXZ";

function postcode(row: number): string {
  const at = (place: number): string => letters[place % letters.length] ?? "A";
  return `${1000 + (row % 8999)} ${at(row)}${at(Math.floor(row / 7))}`;
}

/** A number that has nothing to do with the days of the same row (Knuth's multiplicative hash). */
function scattered(row: number): number {
  return Math.imul(row, 2_654_435_761) >>> 12;
}

/** An invented name, seldom the same twice. */
function syllables(number: number): string {
  const parts = ["al", "be", "dor", "el", "fa", "gi", "han", "ju", "ka", "lo", "mir", "no", "ra", "sa", "ti", "zu"];
  const at = (place: number): string => parts[place % parts.length] ?? "";
  return `${at(number).toUpperCase()}${at(Math.floor(number / 16))}${at(Math.floor(number / 256))}`;
}

/** What a list of households can hold, with a few columns that are never read and some that nothing is done with. */
const columns: readonly Column[] = [
  ["Dossiernummer", (row) => `H-${row + 1}`],
  ["Naam", (row) => `${syllables(scattered(row))} ${syllables(scattered(row + 7))}`],
  ["Gemeente", oneOf("Almere", "Haarlem", "Utrecht", "Zwolle")],
  ["Postcode", postcode],
  ["Adres", (row) => `Straat ${row % 300}, ${postcode(row)} Plaats`],
  ["Telefoon", (row) => `06-${String(10_000_000 + row)}`],
  ["E-mail", (row) => `persoon${row}@voorbeeld.nl`],
  ["Geslacht", oneOf("m", "v")],
  ["Leeftijd", (row) => 18 + (row % 60)],
  ["Volwassenen", (row) => 1 + (row % 2)],
  ["Kinderen", (row) => row % 5],
  ["Gezinssamenstelling", (row) => (row % 5 > 0 === row % 2 > 0 ? null : "gezin 2 + 3")],
  ["Kwetsbaarheid (0-8)", (row) => row % 9],
  ["Talen", oneOf("Arabisch", "Tigrinya, Engels", "Dari/Farsi", "Koerdisch (Sorani)", "Oekraïens, Russisch")],
  ["Niveau Nederlands", oneOf("A1", "A2", "B1", "geen")],
  ["Toestemming", oneOf("ja", "nee", "ja, telefonisch", "onbekend")],
  ["Ambassadeur gewenst", oneOf("ja", "nee", "niet nodig")],
  ["Aangemeld op", day],
  ["Intake op", (row) => (row % 9 === 0 ? "nog plannen" : day(row + 3))],
  ["Gehuisvest op", day],
  ["Status", oneOf("aangemeld", "intake", "poule", "pauze tot september")],
  ["Contactpersoon", oneOf("Anna Jansen", "Bram Bakker", "Carla Visser")],
  ["Interesses", oneOf("koken, fietsen", "muziek", "sport; lezen", "wandelen")],
  ["Beroep", oneOf("kok", "timmerman", "docent", "verpleegkundige")],
  ["Prioriteiten", oneOf("taal, werk", "school", "rust")],
  ["Uren per week", (row) => 1 + (row % 8)],
  ["1e keus", (row) => types[row % 5] ?? null],
  ["2e keus", (row) => types[(row + 1) % 5] ?? null],
  ["3e keus", (row) => types[(row + 2) % 5] ?? null],
  ["Opmerking", (row) => `Belt liever niet na ${row % 24} uur`],
  ["BSN", (row) => 100_000_000 + row],
  ["Land van herkomst", oneOf("een", "twee", "drie")],
  ["Geloof", oneOf("een", "twee")],
  ["School kinderen", oneOf("De Boom", "Het Talent", null)],
  ["Slaapkamers", (row) => 1 + (row % 5)],
  ["Corporatie", oneOf("Wonen Oost", "Wonen West")],
  ["Klantmanager", oneOf("K. de Wit", "P. Smit")],
  ["Geboortedatum", (row) => `${1 + (row % 28)}-1-${1950 + (row % 60)}`],
  ["Laatste contact", day],
  ["Notities", (row) => (row % 3 === 0 ? `Regel een\nregel twee ${row}` : null)],
];

/** A list of households as wide as lists get: 40 columns, header first. */
export function householdList(count: number): Scalar[][] {
  const rows = Array.from({ length: count }, (_, row) => columns.map(([, valueAt]) => valueAt(row)));
  return [columns.map(([header]) => header), ...rows];
}
