import { acceptPlan, type AcceptRequest, type AcceptResult } from "../matching/accept-plan.ts";
import { settingsOf } from "../sheets/settings.ts";
import type { Job } from "../workbook/plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";

/** Which matches, who said yes, and the start date where it is known; the day of the yes is today. */
export interface AcceptOptions extends JobOptions {
  readonly round: AcceptRequest["round"];
  /** `M-07`; all matches of the round when absent. */
  readonly match?: string;
  readonly by: AcceptRequest["by"];
  /** `yyyy-MM-dd`: the day of the first meeting. */
  readonly start?: string;
}

/** Records a yes of a group, household or municipality; a match is confirmed once all three said yes (R13). */
export const accept: Job<AcceptOptions, AcceptResult> = {
  needs: everySheet,
  plan: (snapshot, options) => {
    const { round, match, by, start, today } = options;
    const { settings, problems } = settingsOf(snapshot, options.settings);
    const request: AcceptRequest = {
      round,
      by,
      on: today,
      ...(match === undefined ? {} : { match }),
      ...(start === undefined ? {} : { startsOn: start }),
    };
    const plan = acceptPlan(snapshot, request, settings.language);
    return { ...plan, findings: [...problems, ...plan.findings] };
  },
};
