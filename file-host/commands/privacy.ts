import { privacy } from "../../core/jobs/all.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `privacy FILE`: what is past its term of retention, the register of processing and the start of a DPIA. */
export const privacyCommand = jobCommand({
  name: "privacy",
  help: "cli-help-privacy",
  usage: "FILE",
  example: "samen-hier privacy out/pilot-result.xlsx --out out/pilot-privacy.xlsx",
  options: [],
  job: privacy,
  optionsFrom: (_, common) => common,
  details: () => [],
});
