import { readPeople } from "../intake/read-people.ts";
import type { Figures } from "../network/figures.ts";
import { figuresOf } from "../network/counted.ts";
import { figuresWanted } from "../sheets/figures.ts";
import { settingsOf } from "../sheets/settings.ts";
import { synced } from "../sheets/synced.ts";
import { sentence } from "../text/sentence.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** What the job `figures` shares. */
export interface FiguresResult {
  readonly figures: Figures;
}

/** Puts the counts that go to the national overview on a sheet of their own; from then on every job keeps it right. */
export const figures: PeopleJob<JobOptions, FiguresResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { language } = settingsOf(snapshot, options.settings).settings;
    const edits = synced(snapshot, figuresWanted(snapshot, reading, options.today, language), language);
    return {
      steps: edits.length === 0 ? [] : [{ title: sentence("step-figures", {}), edits }],
      findings: [],
      messages: [],
      summary: [sentence(edits.length === 0 ? "figures-right" : "figures-shared", {})],
      result: { figures: figuresOf(snapshot, reading) },
    };
  },
};
