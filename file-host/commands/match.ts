import { matchLife } from "../../core/jobs/all.ts";
import type { MatchChange } from "../../core/records/match-change.ts";
import { again, endReason, type Again, type EndReason } from "../../core/records/match.ts";
import { sentence } from "../../core/text/sentence.ts";
import { dateFrom, wrongValue, type Arguments } from "../command-line/arguments.ts";
import { CommandFault } from "../command-line/fault.ts";
import { jobCommand } from "../command-line/run-job.ts";

const wishes = again.options.join("|");
const day = "yyyy-mm-dd";

function matchFrom({ own }: Arguments): string {
  const match = own.get("match");
  if (match !== undefined) return match;
  throw new CommandFault(sentence("cli-option-needed", { option: "--match", expected: "M-07" }));
}

function wishFrom(option: string, { own }: Arguments): Again | undefined {
  const word = own.get(option);
  const wish = again.options.find((one) => one === word);
  if (word !== undefined && wish === undefined) throw wrongValue(option, wishes);
  return wish;
}

function wishesFrom(given: Arguments): { readonly group?: Again; readonly household?: Again } {
  const [group, household] = [wishFrom("group-again", given), wishFrom("household-again", given)];
  return { ...(group === undefined ? {} : { group }), ...(household === undefined ? {} : { household }) };
}

function reasonFrom(word: string): EndReason {
  const reason = endReason.options.find((one) => one === word);
  if (reason === undefined) throw wrongValue("reason", endReason.options.join("|"));
  return reason;
}

/** What was asked with each option that names a change; absent where it was not given. */
function changesFrom(given: Arguments): readonly MatchChange[] {
  const { own, ownLists } = given;
  const on = (option: string): string | undefined => dateFrom(option, own.get(option));
  const [start, from, until, resume, end] = ["start", "pause", "until", "resume", "end"].map(on);
  const reasons = (ownLists.get("reason") ?? []).map(reasonFrom);
  if (until !== undefined && from === undefined) throw onlyWith("until", "pause");
  if (reasons.length > 0 && end === undefined) throw onlyWith("reason", "end");
  return [
    ...(start === undefined ? [] : [{ kind: "start", on: start } as const]),
    ...(from === undefined ? [] : [{ kind: "pause", from, ...(until === undefined ? {} : { until }) } as const]),
    ...(resume === undefined ? [] : [{ kind: "resume", on: resume } as const]),
    ...(end === undefined ? [] : [{ kind: "end", on: end, reasons, ...wishesFrom(given) } as const]),
  ];
}

function onlyWith(option: string, other: string): CommandFault {
  return new CommandFault(sentence("cli-only-with", { option: `--${option}`, other: `--${other}` }));
}

/** The one change that was asked for; what sides want is one by itself, and otherwise belongs to an end. */
function changeFrom(given: Arguments): MatchChange {
  const changes = changesFrom(given);
  const wanted = wishesFrom(given);
  const hasWishes = Object.keys(wanted).length > 0;
  const [change] = changes;
  if (change === undefined && hasWishes) return { kind: "again", ...wanted };
  if (change === undefined || changes.length > 1) throw new CommandFault(sentence("cli-match-which", {}));
  if (hasWishes && change.kind !== "end") throw onlyWith("household-again", "end");
  return change;
}

/** `match FILE --match M-07 --end D`: starts, pauses, resumes or ends a match (R58). */
export const matchCommand = jobCommand({
  name: "match",
  help: "cli-help-match",
  usage: "FILE --match M-07 --start|--pause|--resume|--end D",
  example: "samen-hier match out/pilot-result.xlsx --match M-07 --pause 2026-07-06 --until 2026-08-17 --in-place",
  options: [
    { name: "match", value: "M-07", help: "cli-option-life-match" },
    { name: "start", value: day, help: "cli-option-life-start" },
    { name: "pause", value: day, help: "cli-option-life-pause" },
    { name: "until", value: day, help: "cli-option-life-until" },
    { name: "resume", value: day, help: "cli-option-life-resume" },
    { name: "end", value: day, help: "cli-option-life-end" },
    { name: "reason", value: "CODE", help: "cli-option-life-reason", repeatable: true },
    { name: "group-again", value: wishes, help: "cli-option-life-group" },
    { name: "household-again", value: wishes, help: "cli-option-life-household" },
  ],
  job: matchLife,
  optionsFrom: (given, common) => ({ ...common, match: matchFrom(given), change: changeFrom(given) }),
  details: () => [],
});
