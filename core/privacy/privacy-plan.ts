import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Problem } from "../records/problem.ts";
import { dpiaWanted } from "../sheets/dpia.ts";
import { processingWanted } from "../sheets/processing.ts";
import { retainedIn, retentionCounts, retentionWanted, type RetentionCounts } from "../sheets/retention.ts";
import { synced, type Wanted } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { assessment } from "./dpia/assessment.ts";
import { refusedColumns, type RefusedColumn } from "./processing/found-data.ts";
import { retentionInput } from "./retention/input.ts";
import type { Retained } from "./retention/retained.ts";

/** What the job `privacy` found; codes and places, never names. */
export interface PrivacyResult {
  /** Everything with a term that has begun to run; what is over first. */
  readonly retention: readonly Retained[];
  /** Of the sheet: what people gave a reason for does not count. */
  readonly counts: RetentionCounts;
  readonly refused: readonly RefusedColumn[];
  /** How many of the nine criteria for an assessment apply for sure. */
  readonly criteria: number;
}

/** The edits for some sheets, each on top of the one before. */
function inTurn(snapshot: Snapshot, wanted: readonly Wanted[], language: Language): readonly Edit[] {
  let after = snapshot;
  return wanted.flatMap((one) => {
    const edits = synced(after, one, language);
    after = applied(after, edits);
    return edits;
  });
}

/** Columns that do not belong in a workbook of the programme, told once together. */
function refusedProblems(refused: readonly RefusedColumn[]): readonly Problem[] {
  if (refused.length === 0) return [];
  const told = sentence("refused-columns", { count: refused.length });
  return [{ level: "warning", told, remedy: sentence("remedy-refused-columns", {}) }];
}

/**
 * Makes and keeps the sheets on which people look after privacy: terms of retention, the register of processing, and the
 * start of an assessment. Nothing of anybody is removed.
 */
export function privacyPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<PrivacyResult> {
  const input = retentionInput(snapshot, reading, options);
  const sources = { snapshot, reading, settings: input.settings };
  const wanted = [retentionWanted(input), processingWanted(sources), dpiaWanted(sources)];
  const edits = inTurn(snapshot, wanted, input.settings.language);
  const counts = retentionCounts(applied(snapshot, edits), options.today);
  const { met } = assessment(sources);
  const refused = refusedColumns(reading);
  return {
    steps: edits.length === 0 ? [] : [{ title: sentence("step-privacy", {}), edits }],
    findings: refusedProblems(refused),
    messages: [],
    summary: [sentence("privacy-retention", { ...counts }), sentence("privacy-dpia", { met })],
    result: { retention: retainedIn(input), counts, refused, criteria: met },
  };
}
