import { plans } from "../../core/jobs/all.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `plans FILE`: a settlement plan per confirmed match, to fill in with the newcomer. */
export const plansCommand = jobCommand({
  name: "plans",
  help: "cli-help-plans",
  usage: "FILE",
  example: "samen-hier plans out/pilot-result.xlsx --match M-07 --in-place",
  options: [{ name: "match", value: "M-07", help: "cli-option-match-plan" }],
  job: plans,
  optionsFrom: (given, common) => {
    const match = given.own.get("match");
    return { ...common, ...(match === undefined ? {} : { matches: [match] }) };
  },
  details: () => [],
});
