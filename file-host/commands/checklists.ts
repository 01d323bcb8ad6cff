import { checklists } from "../../core/jobs/all.ts";
import { dateFrom } from "../command-line/arguments.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `checklists FILE`: a task list per confirmed match. */
export const checklistsCommand = jobCommand({
  name: "checklists",
  help: "cli-help-checklists",
  usage: "FILE",
  example: "samen-hier checklists out/pilot-result.xlsx --in-place",
  options: [
    { name: "divide-again", value: "M-07", repeatable: true, help: "cli-option-divide-again" },
    { name: "meeting", value: "yyyy-mm-dd", help: "cli-option-meeting" },
  ],
  job: checklists,
  optionsFrom: (given, common) => {
    const meeting = dateFrom("meeting", given.own.get("meeting"));
    return {
      ...common,
      again: given.ownLists.get("divide-again") ?? [],
      ...(meeting === undefined ? {} : { meeting }),
    };
  },
  details: () => [],
});
