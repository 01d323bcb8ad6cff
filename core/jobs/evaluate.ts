import { evaluationPlan } from "../evaluation/evaluation-plan.ts";
import type { EvaluateResult } from "../evaluation/printed.ts";
import { readPeople } from "../intake/read-people.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Counts and compares the answers of the questionnaires, on sheets of their own (R62-R68). */
export const evaluate: PeopleJob<JobOptions, EvaluateResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => evaluationPlan(snapshot, reading, options),
};
