import { reminderPlan, type RemindResult } from "../check-ins/reminder-plan.ts";
import { readPeople } from "../intake/read-people.ts";
import type { Job } from "../workbook/plan.ts";
import { everySheet } from "./needs.ts";
import type { JobOptions } from "./options.ts";

/** Prepares the reminders of this week: messages, and their rows in the ledger. Sending is the host's work. */
export const remind: Job<JobOptions, RemindResult> = {
  needs: everySheet,
  plan: (snapshot, options) => reminderPlan(snapshot, readPeople(snapshot, { mappings: options.mappings }), options),
};
