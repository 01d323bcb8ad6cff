import { readPeople } from "../intake/read-people.ts";
import { overridePlan, type OverrideRequest, type OverrideResult } from "../matching/override-plan.ts";
import { everybodyIn, withSidesInPlace } from "../matching/understood-pairs.ts";
import { arrangementsIn } from "../sheets/arrangements.ts";
import { settingsOf } from "../sheets/settings.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Which proposal, who comes instead, and why. */
export interface ReplaceOptions extends JobOptions, OverrideRequest {}

/** Replaces a proposal by a pair that people choose, with a reason, the proposal kept beside it (R15). */
export const replace: PeopleJob<ReplaceOptions, OverrideResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const { settings, problems } = settingsOf(snapshot, options.settings);
    const arrangements = withSidesInPlace(arrangementsIn(snapshot).arrangements, everybodyIn(reading));
    const plan = overridePlan({ snapshot, reading, settings, arrangements }, options);
    return { ...plan, findings: [...problems, ...plan.findings] };
  },
};
