import type { Reading } from "../../../../core/intake/reading.ts";
import type { Match } from "../../../../core/records/match.ts";
import { matchChecklists, programmeOf } from "../../../../core/tasks/match-checklists.ts";
import { partiesIn } from "../../../../core/tasks/parties.ts";
import type { RoleInput } from "../../../../core/tasks/roles/input.ts";
import { roleSteps, type RoleSteps } from "../../../../core/tasks/roles/role-steps.ts";
import { standardCatalogue, type WorkbookCatalogue } from "../../../../core/tasks/workbook-catalogue.ts";
import type { Language } from "../../../../core/workbook/layout.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchWith } from "../matches.ts";
import { optionsOn, readingWith } from "../workbooks.ts";

/** The day of these tests. */
export const today = "2026-03-02";

/** A household that arrives for its match, and one that lived here already. */
export const arriving: Match = matchWith({ startsOn: "2026-03-03", arrivesOn: "2026-03-03" });
export const settled: Match = matchWith({ id: "M-08", group: "G-04", household: "H-13", startsOn: "2026-03-10" });

/** What may be said otherwise of a run. */
export interface Run {
  readonly reading?: Reading;
  readonly catalogue?: WorkbookCatalogue;
  readonly language?: Language;
}

/** What the job hands to the steps about parties, for a workbook as it stands. */
export function inputOf(snapshot: Snapshot, run: Run = {}): RoleInput {
  const { reading = readingWith({}), catalogue = standardCatalogue, language = "nl" } = run;
  const programme = programmeOf(snapshot, reading, optionsOn(today, language), catalogue);
  const { lists } = matchChecklists({ ...programme, language });
  return { catalogue, parties: partiesIn(snapshot, reading), reading, lists, language, today };
}

/** The steps about parties on a workbook as it stands. */
export function stepsOn(snapshot: Snapshot, run: Run = {}): RoleSteps {
  return roleSteps(snapshot, inputOf(snapshot, run));
}

/** Codes of what is told, with the cell, or else the sheet. */
export function told({ problems }: RoleSteps): readonly string[] {
  return problems.map(({ told: { code }, sheet = "", cell = "" }) => [code, sheet, cell].join(" ").trim());
}
