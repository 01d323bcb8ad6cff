import { columnsWanted } from "../intake/columns-sheet.ts";
import { mappingsOf } from "../intake/mappings.ts";
import { readPeople } from "../intake/read-people.ts";
import { inspected, inspectSummary, type InspectResult } from "../intake/inspected.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Understands the coordinator's sheets and says what it made of them: on `Kolommen` and as data. */
export const inspect: PeopleJob<JobOptions, InspectResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, { mappings: options.mappings })) => {
    const { settings, problems } = settingsOf(snapshot, options.settings);
    const findings = [...problems, ...reading.problems];
    const mappings = [...mappingsOf(snapshot), ...options.mappings];
    const columns = columnsWanted(reading, mappings, snapshot, settings.language);
    const edits = synced(snapshot, columns, settings.language);
    return {
      steps: edits.length === 0 ? [] : [{ title: sentence("step-columns", {}), edits }],
      findings,
      messages: [],
      summary: inspectSummary(reading, findings),
      result: inspected(reading, findings, options.language),
    };
  },
};
