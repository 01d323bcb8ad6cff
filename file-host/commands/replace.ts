import { replace } from "../../core/jobs/all.ts";
import { sentence } from "../../core/text/sentence.ts";
import { CommandFault } from "../command-line/fault.ts";
import { jobCommand } from "../command-line/run-job.ts";

function matchFrom(word: string | undefined): string {
  if (word !== undefined) return word;
  throw new CommandFault(sentence("cli-option-needed", { option: "--match", expected: "M-07" }));
}

/** `replace FILE --match M --household H --because TEXT`: another pair instead of a proposal, by decision of people. */
export const replaceCommand = jobCommand({
  name: "replace",
  help: "cli-help-replace",
  usage: "FILE --match M-07 --household H --because TEXT",
  example: 'samen-hier replace out/round.xlsx --match M-03 --household H-017 --because "..." --in-place',
  options: [
    { name: "match", value: "M-07", help: "cli-option-replaced" },
    { name: "household", value: "H-17", help: "cli-option-household" },
    { name: "group", value: "WG-03", help: "cli-option-group" },
    { name: "because", value: "TEXT", help: "cli-option-reason" },
  ],
  job: replace,
  optionsFrom: (given, common) => {
    const [household, group] = [given.own.get("household"), given.own.get("group")];
    return {
      ...common,
      match: matchFrom(given.own.get("match")),
      // The job refuses an empty one with the sentence that says why a reason is needed.
      reason: given.own.get("because") ?? "",
      ...(household === undefined ? {} : { household }),
      ...(group === undefined ? {} : { group }),
    };
  },
  details: () => [],
});
