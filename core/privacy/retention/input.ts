import { evaluationRead } from "../../evaluation/evaluation-data.ts";
import type { Response } from "../../evaluation/response.ts";
import type { Reading } from "../../intake/reading.ts";
import type { JobOptions } from "../../jobs/options.ts";
import { settingsOf } from "../../sheets/settings.ts";
import type { Snapshot } from "../../workbook/snapshot.ts";
import type { RetentionSources } from "./retained.ts";

/** Answers on questionnaires: what a list of people itself says of the intake goes with that list. */
function answered(snapshot: Snapshot, reading: Reading, options: JobOptions): readonly Response[] {
  const { data, questionnaires } = evaluationRead(snapshot, reading, options);
  const lists = new Set(questionnaires.flatMap(({ name, isList }) => (isList ? [name] : [])));
  return data.responses.filter(({ sheet }) => !lists.has(sheet));
}

/** What a list of terms is made from in a workbook as it is, by the settings of the workbook and of this run. */
export function retentionInput(
  snapshot: Snapshot,
  reading: Reading,
  options: JobOptions,
): Omit<RetentionSources, "days"> {
  const { settings } = settingsOf(snapshot, options.settings);
  const responses = answered(snapshot, reading, options);
  return { snapshot, reading, settings, responses, today: options.today };
}
