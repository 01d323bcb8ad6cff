import { remind } from "../../core/jobs/all.ts";
import { sentence } from "../../core/text/sentence.ts";
import { CommandFault } from "../command-line/fault.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** `remind FILE`: the reminders that are due today. Sending them is not there yet, and says so. */
export const remindCommand = jobCommand({
  name: "remind",
  help: "cli-help-remind",
  usage: "FILE",
  example: "samen-hier remind out/pilot-result.xlsx --today 2026-12-01",
  options: [
    { name: "send", help: "cli-option-send" },
    { name: "dry-run", help: "cli-option-dry-run" },
  ],
  job: remind,
  optionsFrom: (given, common) => {
    if (given.own.has("send") && !given.own.has("dry-run")) throw new CommandFault(sentence("cli-send-later", {}));
    return common;
  },
  details: (plan) => plan.result.messages.flatMap((message) => ["", `${message.to}: ${message.subject}`, message.text]),
});
