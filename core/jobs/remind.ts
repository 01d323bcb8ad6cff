import { reminderPlan, type RemindResult } from "../check-ins/reminder-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import { withdrawnProblems } from "../matching/withdrawn.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";
import type { PeopleJob } from "./people-job.ts";

/** Prepares the reminders of this week: messages, and their rows in the ledger. Sending is the host's work. */
export const remind: PeopleJob<JobOptions, RemindResult> = {
  needs: everySheet,
  plan: (snapshot, options, reading = readPeople(snapshot, options)) => {
    const plan = reminderPlan(snapshot, reading, options);
    return { ...plan, findings: [...plan.findings, ...withdrawnProblems(snapshot, reading)] };
  },
};
