import { accept } from "../../core/jobs/all.ts";
import { approvingSides, type ApprovingSide } from "../../core/sheets/matches.ts";
import { sentence } from "../../core/text/sentence.ts";
import { dateFrom, wholeFrom, wrongValue } from "../command-line/arguments.ts";
import { CommandFault } from "../command-line/fault.ts";
import { jobCommand } from "../command-line/run-job.ts";

const sides: readonly (ApprovingSide | "all")[] = [...approvingSides, "all"];

function needed(option: string, expected: string): CommandFault {
  return new CommandFault(sentence("cli-option-needed", { option: `--${option}`, expected }));
}

function sideFrom(word: string | undefined): ApprovingSide | "all" {
  if (word === undefined) throw needed("by", sides.join("|"));
  const side = sides.find((one) => one === word);
  if (side === undefined) throw wrongValue("by", sides.join("|"));
  return side;
}

function roundFrom(word: string | undefined): number {
  const round = wholeFrom("round", word);
  if (round === undefined) throw new CommandFault(sentence("cli-round-needed", {}));
  return round;
}

/** `accept FILE --round R --by SIDE`: records a yes. */
export const acceptCommand = jobCommand({
  name: "accept",
  help: "cli-help-accept",
  usage: "FILE --round R --by SIDE",
  example: "samen-hier accept out/round.xlsx --round 1 --match M-07 --by municipality --in-place",
  options: [
    { name: "round", value: "R", help: "cli-option-round" },
    { name: "match", value: "M-07", help: "cli-option-match" },
    { name: "by", value: sides.join("|"), help: "cli-option-by" },
    { name: "start", value: "yyyy-mm-dd", help: "cli-option-start" },
  ],
  job: accept,
  optionsFrom: (given, common) => {
    const match = given.own.get("match");
    const start = dateFrom("start", given.own.get("start"));
    return {
      ...common,
      round: roundFrom(given.own.get("round")),
      by: sideFrom(given.own.get("by")),
      ...(match === undefined ? {} : { match }),
      ...(start === undefined ? {} : { start }),
    };
  },
  details: () => [],
});
