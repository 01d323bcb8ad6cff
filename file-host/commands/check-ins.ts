import { checkIns } from "../../core/jobs/all.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `check-ins FILE`: the talks of a year with both sides of every confirmed match. */
export const checkInsCommand = jobCommand({
  name: "check-ins",
  help: "cli-help-check-ins",
  usage: "FILE",
  example: "samen-hier check-ins out/pilot-result.xlsx --in-place",
  options: [],
  job: checkIns,
  optionsFrom: (_, common) => common,
  details: () => [],
});
