import type { Problem } from "../records/problem.ts";
import type { OpenedWorkbook } from "./opened.ts";
import type { JobName } from "./request.ts";

/** What hangs on how everybody is read: of these all that is wrong with the lists matters before saying yes. */
const onReading: ReadonlySet<JobName> = new Set(["inspect", "round", "check-round", "postcodes"]);

function keyOf({ told, sheet, cell, row }: Problem): string {
  return JSON.stringify([told, sheet, cell, row]);
}

/**
 * The problems to show with a plan. What is wrong with the lists stands on Start, on My sheets and on a sheet of ours:
 * who notes one yes need not read it all again, only what this plan itself runs into.
 */
export function findingsShown(job: JobName, findings: readonly Problem[], opened: OpenedWorkbook): readonly Problem[] {
  if (onReading.has(job)) return findings;
  const known = new Set([...opened.settingsReading.problems, ...opened.reading.problems].map(keyOf));
  return findings.filter((problem) => !known.has(keyOf(problem)));
}
