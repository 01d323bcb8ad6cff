import type { Reading } from "../intake/reading.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced } from "../sheets/synced.ts";
import { waitingWanted } from "../sheets/waiting.ts";
import { sentence } from "../text/sentence.ts";
import type { Step } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** What makes the sheet `Wachttijden` say who waits on a day; without edits where it says so already, or nobody waits. */
export function waitingStep(snapshot: Snapshot, reading: Reading, today: string): Step {
  const { language } = settingsOf(snapshot).settings;
  const wanted = waitingWanted(snapshot, reading, today);
  const edits = wanted === undefined ? [] : synced(snapshot, wanted, language);
  return { title: sentence("step-waiting", {}), edits };
}
