import { evaluationRead, type EvaluationRead } from "../../../../core/evaluation/evaluation-data.ts";
import type { EvaluationData, Response } from "../../../../core/evaluation/response.ts";
import { readPeople } from "../../../../core/intake/read-people.ts";
import type { ColumnMapping } from "../../../../core/intake/reading.ts";
import { laidOut, type SheetDesign } from "../../../../core/sheets/design.ts";
import { matchesDesign } from "../../../../core/sheets/matches.ts";
import { roundDesign } from "../../../../core/sheets/rounds.ts";
import type { Cell, Scalar } from "../../../../core/workbook/cell.ts";
import type { Sheet, Snapshot } from "../../../../core/workbook/snapshot.ts";
import { book, sheet } from "../../intake/book.ts";

/** A row of a coordinator's sheet. */
export type Row = readonly Scalar[];

/** Invented groups, one with its members. */
export const groups = sheet("Groepen", [
  ["Groepscode", "Groepsnaam", "Gemeente", "Aantal leden", "Status"],
  ["WG-01", "De Eik", "Almere", 5, "poule"],
  ["WG-02", "Het Plein", "Almere", 4, "poule"],
  ["WG-03", "De Buren", "Haarlem", 6, "poule"],
  ["WG-04", "De Brug", "Haarlem", 5, "teruggetrokken"],
]);

/** Invented households; the level of Dutch is noted on the list. */
export const households = sheet("Huishoudens", [
  ["Code", "Woonplaats", "Volwassenen", "Kinderen", "Intake op"],
  ["H-01", "Almere", 2, 1, "2025-01-10"],
  ["H-02", "Almere", 2, 0, "2025-01-11"],
  ["H-03", "Haarlem", 2, 2, "2025-01-12"],
  ["H-04", "Haarlem", 2, 3, "2025-01-13"],
  ["H-05", "Haarlem", 2, 1, "2025-01-14"],
]);

function ownSheet(design: SheetDesign, rows: readonly Readonly<Record<string, Cell>>[]): Sheet {
  const { key, name, columns } = laidOut(design, "en");
  const cells = rows.map((row) => design.columns.map((column) => row[column.key] ?? null));
  return { name, key, headerRow: 1, cells: [columns.map(({ title }) => title), ...cells] };
}

/** One of our sheets with what people typed on it. */
export const typed = ownSheet;

/**
 * A round that drew twice (H-01 a group and H-02 the comparison, H-03 and H-04), and a match that ended with another after it.
 */
export const study: readonly Sheet[] = [
  ownSheet(matchesDesign, [
    { id: "M-01", group: "WG-01", household: "H-01", status: "started", "starts-on": "2025-03-01", round: 1, arm: "drawn", block: "B-1", kilometres: 2.5 },
    { id: "M-02", group: "WG-02", household: "H-03", status: "ended", "starts-on": "2025-03-05", "ended-on": "2025-06-01", round: 1, arm: "drawn", block: "B-2" },
    { id: "M-03", group: "WG-03", household: "H-03", status: "started", "starts-on": "2025-07-01", round: 2, arm: "rematch" },
    { id: "M-04", group: "WG-02", household: "H-04", status: "started", "starts-on": "2025-09-01", round: 2, arm: "rematch" },
  ]),
  ownSheet(roundDesign(1), [
    { id: "M-01", group: "WG-01", household: "H-01", kilometres: 2.5, block: "B-1", slot: "A", compared: "H-02" },
    { id: "M-02", group: "WG-02", household: "H-03", kilometres: 4.1, block: "B-2", slot: "B", compared: "H-04" },
  ]),
]; // prettier-ignore

/** What is read of a workbook with these sheets. */
export function readBook(
  sheets: readonly Sheet[],
  mappings: readonly ColumnMapping[] = [],
): EvaluationRead & { readonly snapshot: Snapshot } {
  // prettier-ignore
  const snapshot = book(...sheets);
  const options = { today: "2026-06-01", settings: [], mappings };
  return { ...evaluationRead(snapshot, readPeople(snapshot, options), options), snapshot };
}

/** The data alone. */
export function dataOf(...sheets: readonly Sheet[]): EvaluationData {
  return readBook(sheets).data;
}

/** Answers of one response as a plain object. */
export function answersIn({ answers }: Response): Record<string, unknown> {
  return Object.fromEntries(answers);
}

/** Code and place of what is told. */
export function told(data: EvaluationData, prefix = ""): string[] {
  return data.problems
    .filter(({ told: { code } }) => code.startsWith(prefix))
    .map(({ told: { code }, sheet: name = "", cell, row }) => [code, name, cell ?? row ?? ""].join(" ").trim());
}
