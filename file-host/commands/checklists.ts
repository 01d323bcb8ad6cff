import { checklists } from "../../core/jobs/all.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `checklists FILE`: a task list per confirmed match. */
export const checklistsCommand = jobCommand({
  name: "checklists",
  help: "cli-help-checklists",
  usage: "FILE",
  example: "samen-hier checklists out/pilot-result.xlsx --in-place",
  options: [],
  job: checklists,
  optionsFrom: (_, common) => common,
  details: () => [],
});
