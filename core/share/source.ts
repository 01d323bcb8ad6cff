import { canonicalCode } from "../canonical-code.ts";
import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Match } from "../records/match.ts";
import { matchTasksKey } from "../sheets/match-tasks.ts";
import { isConfirmed, matchesOf } from "../sheets/matches.ts";
import { settingsOf } from "../sheets/settings.ts";
import { catalogueIn } from "../tasks/catalogue-in.ts";
import { checklistPlan } from "../tasks/checklist-plan.ts";
import type { WorkbookCatalogue } from "../tasks/workbook-catalogue.ts";
import { applied } from "../workbook/apply.ts";
import type { Language } from "../workbook/layout.ts";
import { editsOf } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";

/** All that a file to share is made from. */
export interface ShareSource {
  /** The workbook as it stands. */
  readonly standing: Snapshot;
  /** The workbook with its checklists up to date: what is shared says the same as an update would. */
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly catalogue: WorkbookCatalogue;
  /** Matches that people work on, in the order of the sheet. */
  readonly matches: readonly Match[];
  /** Of the workbook, or as set for this once: what is shared is a sheet. */
  readonly language: Language;
  readonly options: JobOptions;
}

/** Gathers what files to share are made from. Checklists are brought up to date only for files that look at them. */
export function shareSource(standing: Snapshot, reading: Reading, options: JobOptions): ShareSource {
  let upToDate: Snapshot | undefined;
  const snapshot = (): Snapshot => (upToDate ??= applied(standing, editsOf(checklistPlan(standing, reading, options))));
  return {
    standing,
    get snapshot() {
      return snapshot();
    },
    reading,
    get catalogue() {
      return catalogueIn(snapshot(), reading).catalogue;
    },
    matches: matchesOf(standing).filter(isConfirmed),
    language: settingsOf(standing, options.settings).settings.language,
    options,
  };
}

/** True where people already have the checklist of a match in their workbook. */
export function hasChecklist({ standing }: ShareSource, { id }: Match): boolean {
  return sheetWithKey(standing, matchTasksKey(id)) !== undefined;
}

/** The record of a row with this code; of two rows with one code the first counts. */
export function recordOf<Item extends { readonly code: string }>(
  found: readonly { readonly record: Item }[],
  code: string,
): Item | undefined {
  const wanted = canonicalCode(code);
  return found.find(({ record }) => canonicalCode(record.code) === wanted)?.record;
}
