import { activitiesPlan } from "../../../core/activities/activities-plan.ts";
import { activities } from "../../../core/jobs/all.ts";
import type { Problem } from "../../../core/records/problem.ts";
import { readPeople } from "../../../core/intake/read-people.ts";
import type { Reading } from "../../../core/intake/reading.ts";
import type { Match } from "../../../core/records/match.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Scalar } from "../../../core/workbook/cell.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { editsOf } from "../../../core/workbook/plan.ts";
import type { Sheet, Snapshot } from "../../../core/workbook/snapshot.ts";
import { optionsOn, workbookWith } from "../tasks/workbooks.ts";

/** The day of these programmes: a Monday. */
export const today = "2026-03-09";

/** A coordinator's list: headers on the first row. */
function list(name: string, rows: readonly (readonly Scalar[])[]): Sheet {
  return { name, headerRow: 0, cells: rows };
}

/** Invented members: code of the group, first name, and what the list says of the certificate of conduct. */
export type ListedMember = readonly [group: string, name: string | null, certificate?: Scalar];

/** The lists of a coordinator; without a column for papers unless one is asked for. */
export interface Lists {
  readonly groups: readonly string[];
  readonly households?: readonly string[];
  readonly members: readonly ListedMember[];
  readonly certificates?: true;
  readonly matches?: readonly Match[];
}

/** A workbook with these lists of invented people, and nothing of ours but the matches. */
export function listsOf({ groups, households = [], members, certificates, matches }: Lists): Snapshot {
  const place = (number: number): readonly Scalar[] => [52 + number * 0.0045, 5.1];
  const sheets = [
    list("Welkom Groepen", [
      ["Groepscode", "Breedtegraad", "Lengtegraad"],
      ...groups.map((code, number) => [code, ...place(number)]),
    ]),
    list("Huishoudens", [
      ["Code huishouden", "Breedtegraad", "Lengtegraad", "Toestemming"],
      ...households.map((code, number) => [code, ...place(number), "ja"]),
    ]),
    list("Groepsleden", [
      ["Groepscode", "Voornaam", ...(certificates === true ? ["VOG gezien"] : [])],
      ...members.map(([group, name, certificate = null]) => [
        group,
        name,
        ...(certificates === true ? [certificate] : []),
      ]),
    ]),
    ...(matches === undefined ? [] : workbookWith(matches).sheets),
  ];
  return { sheets, sheetNames: sheets.map(({ name }) => name) };
}

/** The workbook once the sheets around the matches were made or brought up to date. */
export function updated(snapshot: Snapshot, language: Language = "nl", day = today): Snapshot {
  const options = { ...optionsOn(day, language), settings: [{ key: "language", value: language }] };
  return applied(snapshot, editsOf(activities.plan(snapshot, options)));
}

/** What was found on a workbook by the job. */
export function findings(snapshot: Snapshot, day = today): readonly Problem[] {
  return activitiesPlan(snapshot, readingOf(snapshot), optionsOn(day)).findings;
}

/** Where findings with a code are: sheet and cell. */
export function cellsWith(problems: readonly Problem[], code: string): readonly string[] {
  return problems.filter(({ told }) => told.code === code).map(({ sheet, cell }) => `${sheet ?? ""}!${cell ?? ""}`);
}

/** Everybody in a workbook. */
export function readingOf(snapshot: Snapshot): Reading {
  return readPeople(snapshot, { mappings: [] });
}
