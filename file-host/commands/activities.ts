import { activities } from "../../core/jobs/all.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `activities FILE`: the sheets around the matches, such as training, approval and events, for people to fill in. */
export const activitiesCommand = jobCommand({
  name: "activities",
  help: "cli-help-activities",
  usage: "FILE",
  example: "samen-hier activities out/pilot-result.xlsx --in-place",
  options: [],
  job: activities,
  optionsFrom: (_, common) => common,
  details: () => [],
});
