import { readPeople } from "../intake/read-people.ts";
import type { ForgetRequest, ForgetResult } from "../privacy/forget-request.ts";
import { forgetPlan } from "../privacy/forget-plan.ts";
import { everySheetAndNumbers } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Whom to forget. */
export interface ForgetOptions extends JobOptions, ForgetRequest {}

/** Forgets one household, group, member, ambassador or contact person: the numbers behind proofs know codes as well. */
export const forget: PeopleJob<ForgetOptions, ForgetResult> = {
  needs: everySheetAndNumbers,
  changesReading: true,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => forgetPlan(snapshot, reading, options),
};
