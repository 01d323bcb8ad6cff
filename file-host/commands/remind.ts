import { basename } from "node:path";
import { remind } from "../../core/jobs/all.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Arguments } from "../command-line/arguments.ts";
import { realWaitingClock } from "../command-line/clock.ts";
import type { Command } from "../command-line/command.ts";
import { CommandFault } from "../command-line/fault.ts";
import { printedProblems, problemLines } from "../command-line/report.ts";
import { jobCommand } from "../command-line/run-job.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { targetOf } from "../command-line/workbook-file.ts";
import { thisComputer } from "../computer.ts";
import { realDisk } from "../sending/disk.ts";
import { sendReminders, type Sent } from "../sending/send-reminders.ts";
import { stopAsked } from "../sending/stop-asked.ts";

/** `remind FILE` without sending: what is due, and where somebody asks for it the rows of it in the ledger. */
const shown = jobCommand({
  name: "remind",
  help: "cli-help-remind",
  usage: "FILE",
  example: "samen-hier remind out/pilot-result.xlsx --today 2026-12-01",
  options: [
    { name: "send", help: "cli-option-send" },
    { name: "dry-run", help: "cli-option-dry-run" },
    { name: "smtp", value: "FILE", help: "cli-option-smtp" },
    { name: "now", help: "cli-option-now" },
    { name: "wait", value: "MINUTES", help: "cli-option-wait" },
  ],
  job: remind,
  unwritten: ({ own }) => sentence(own.has("send") ? "sending-not-sent" : "cli-not-written", {}),
  targetFrom: (given, file) => (given.own.has("send") ? undefined : targetOf(given, file)),
  optionsFrom: (given, common) => {
    const other = ["smtp", "now", "wait"].find((name) => given.own.has(name));
    // An option that does nothing here would be taken for one that did.
    if (!given.own.has("send") && other !== undefined)
      throw new CommandFault(sentence("sending-option-needs-send", { option: `--${other}` }));
    return common;
  },
  details: (plan) => plan.result.messages.flatMap((message) => ["", `${message.to}: ${message.subject}`, message.text]),
});

/** What people read of it, without an address. */
function toldLines({ report, begun, isTooEarly }: Sent, name: string, { language }: Arguments): readonly string[] {
  if (isTooEarly) return [say(language, sentence("remind-later", { name }))];
  const { sent: count, failed, uncertain, postponed } = report;
  const isNothing = count + failed + uncertain + postponed === 0;
  const told = isNothing
    ? sentence("sending-nothing", { name })
    : sentence("remind-sent", { name, count, failed, uncertain, postponed });
  return [say(language, told), ...problemLines(begun.findings, language)];
}

/** What `--json` prints: the counts, and the messages that were due. */
function printed({ report, begun, isTooEarly }: Sent, { language }: Arguments): object {
  const { sent, failed, uncertain, postponed } = report;
  return {
    messages: begun.messages,
    ...{ sent, failed, uncertain, postponed },
    ...(isTooEarly ? { later: true } : {}),
    problems: printedProblems(begun.findings, language),
  };
}

/** 1 where something needs a person: a row, a message, or the mail server. */
function exitCode({ report, begun, fault }: Sent): number {
  const isPartly = report.failed + report.uncertain + report.postponed > 0 || fault !== undefined;
  return isPartly || begun.findings.some(({ level }) => level === "error") ? 1 : 0;
}

async function send(given: Arguments, terminal: Terminal): Promise<number> {
  const { language } = given;
  const stop = stopAsked();
  try {
    const around = { disk: realDisk, clock: realWaitingClock, computer: thisComputer(), environment: process.env };
    const done = await sendReminders(given, terminal, { ...around, stop: stop.signal });
    if (given.json) terminal.answer(JSON.stringify(printed(done, given), null, 2));
    else for (const line of toldLines(done, basename(given.positionals[0] ?? ""), given)) terminal.answer(line);
    if (done.fault !== undefined) terminal.remark(say(language, done.fault));
    if (done.backup !== undefined) terminal.remark(say(language, sentence("cli-backup", { file: done.backup })));
    return exitCode(done);
  } finally {
    stop.forget();
  }
}

/** `remind FILE`: the reminders that are due today; with `--send` they go, by a mail server. */
export const remindCommand: Command = {
  ...shown,
  run: (given, terminal) =>
    given.own.has("send") && !given.own.has("dry-run") ? send(given, terminal) : shown.run(given, terminal),
};
