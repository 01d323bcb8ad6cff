import type { JobOptions } from "../../../core/jobs/options.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";

/** What every job is told in these tests. */
export const told: JobOptions = {
  today: "2026-03-02",
  now: "2026-03-02T10:00",
  language: "nl",
  settings: [],
  mappings: [],
};

const groupHeaders = ["Groepscode", "Breedtegraad", "Lengtegraad", "Bereidheid (0-4)", "Ervaring (0-4)", "Interesses"];
const householdHeaders = [
  "Code huishouden",
  "Breedtegraad",
  "Lengtegraad",
  "Kwetsbaarheid (0-8)",
  "Toestemming",
  "Gezinssamenstelling",
];

/** A coordinator's sheet: headers on the first row. */
export function sheetOf(name: string, rows: readonly (readonly Scalar[])[]): Snapshot["sheets"][number] {
  return { name, headerRow: 0, cells: rows };
}

/** An invented group, 500 m further north for every number. */
export function groupRow(number: number, more: { interests?: string } = {}): readonly Scalar[] {
  return [`WG-${number}`, 52 + number * 0.0045, 5.1, 3, 3, more.interests ?? null];
}

/** An invented household beside the group of the same number. */
export function householdRow(number: number, more: { score?: Scalar; consent?: Scalar } = {}): readonly Scalar[] {
  const types = ["alleenstaande man", "gezin met kinderen", "stel zonder kinderen"];
  return [
    `H-${number}`,
    52.001 + number * 0.0045,
    5.1,
    more.score === undefined ? 4 : more.score,
    more.consent ?? "ja",
    types[number % 3] ?? null,
  ];
}

/** A workbook of invented people. */
export function workbookOf(
  groups: readonly (readonly Scalar[])[],
  households: readonly (readonly Scalar[])[],
): Snapshot {
  const sheets = [
    sheetOf("Welkom Groepen", [groupHeaders, ...groups]),
    sheetOf("Huishoudens", [householdHeaders, ...households]),
  ];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

/** The numbers 1 to `count`. */
export function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** Six groups and nine households who can nearly all reach each other. */
export const pilot = workbookOf(
  numbers(6).map((number) => groupRow(number)),
  numbers(9).map((number) => householdRow(number)),
);
