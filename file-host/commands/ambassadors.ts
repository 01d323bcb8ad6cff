import { ambassadors } from "../../core/jobs/all.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `ambassadors FILE`: a cultural ambassador for every confirmed match that wants one. */
export const ambassadorsCommand = jobCommand({
  name: "ambassadors",
  help: "cli-help-ambassadors",
  usage: "FILE",
  example: "samen-hier ambassadors out/pilot-result.xlsx --in-place",
  options: [],
  job: ambassadors,
  optionsFrom: (_, common) => common,
  details: ({ result }, language) => result.load.map((one) => say(language, sentence("ambassador-load-line", one))),
});
