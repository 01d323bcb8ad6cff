import type { Reading } from "../../intake/reading.ts";
import type { JobOptions } from "../../jobs/options.ts";
import { settingsOf } from "../../sheets/settings.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import type { RetentionSources } from "./retained.ts";

/** What a list of terms is made from in a workbook as it is, by the settings of the workbook and of this run. */
export function retentionInput(
  snapshot: Snapshot,
  reading: Reading,
  options: JobOptions,
): Omit<RetentionSources, "days"> {
  const { settings } = settingsOf(snapshot, options.settings);
  return { snapshot, reading, settings, responses: [], today: options.today };
}
