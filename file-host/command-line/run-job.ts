import { counted } from "../../core/workbook/describe.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import type { Problem } from "../../core/records/problem.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { editsOf, type Plan } from "../../core/workbook/plan.ts";
import type { Arguments } from "./arguments.ts";
import type { Command, JobCommand } from "./command.ts";
import { commonOptions, inputOf, openedInput } from "./opened-input.ts";
import { answerLines, printedProblems, problemLines, summaryLines } from "./report.ts";
import { Progress, type Terminal } from "./terminal.ts";
import { targetOf, type WorkbookFile } from "./workbook-file.ts";

/** How much changes, what is erased first. */
function changesTold(plan: Plan<unknown>, language: Language): string {
  const edits = editsOf(plan);
  const cells = plan.erasure?.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  return [
    ...(cells === undefined ? [] : [sentence("forget-counted", { cells })]),
    ...(edits.length === 0 ? [] : [sentence("changes-counted", counted(edits))]),
  ]
    .map((line) => say(language, line))
    .join(", ");
}

/**
 * What changes; where somebody only asked something no more than that nothing was written. `unwritten` says that, and is
 * absent where it was.
 */
function changeLines(plan: Plan<unknown>, unwritten: Sentence | undefined, language: Language): readonly string[] {
  const told = (line: Sentence): string => say(language, line);
  const edits = editsOf(plan);
  if (edits.length === 0 && plan.erasure === undefined) return ["", told(sentence("cli-nothing-changes", {}))];
  const notWritten = unwritten === undefined ? [] : ["", told(unwritten)];
  if (plan.answers !== undefined && unwritten !== undefined) return notWritten;
  return [
    "",
    `${told(sentence(unwritten === undefined ? "cli-changed" : "cli-would-change", {}))}: ${changesTold(plan, language)}.`,
    ...plan.steps.map((step) => `  - ${told(step.title)}`),
    ...notWritten,
  ];
}

/** What needs a person; where somebody asked something only what made the exit code 1: an answer should not drown. */
function attentionIn({ answers, findings }: Plan<unknown>): readonly Problem[] {
  return answers === undefined ? findings : findings.filter(({ level }) => level === "error");
}

/** The plan once somebody was forgotten in the file as it is in memory: that also tells what could not be reached. */
async function afterErasing<Options extends JobOptions, Result>(
  command: JobCommand<Options, Result>,
  plan: Plan<Result>,
  file: WorkbookFile,
  given: Arguments,
): Promise<Plan<Result>> {
  if (plan.erasure === undefined) return plan;
  const report = await file.host.erase(plan.erasure);
  const done = await command.erased?.(plan, report, given, file.path);
  return done === undefined ? plan : { ...plan, result: done.result, summary: [...plan.summary, ...done.told] };
}

async function applySteps(
  file: WorkbookFile,
  plan: Plan<unknown>,
  progress: Progress,
  language: Language,
): Promise<void> {
  for (const step of plan.steps) {
    progress.now(say(language, step.title));
    await file.host.apply(step.edits);
  }
}

function exitCode(plan: Plan<unknown>): number {
  return plan.findings.some((finding) => finding.level === "error") ? 1 : 0;
}

/** The answer: JSON alone, or sentences and lists for people. */
function answer(terminal: Terminal, given: Arguments, plan: Plan<object>, people: readonly string[]): void {
  if (!given.json) {
    for (const line of people) terminal.answer(line);
    return;
  }
  const problems = printedProblems(plan.findings, given.language);
  terminal.answer(JSON.stringify({ ...plan.result, problems }, null, 2));
}

/** Makes a command of a job: read, plan, show, and write when asked to, in that order. */
export function jobCommand<Options extends JobOptions, Result extends object>(
  command: JobCommand<Options, Result>,
): Command {
  return {
    ...command,
    run: async (given, terminal) => {
      const { language } = given;
      const path = command.fileFrom?.(given) ?? inputOf(command.name, given);
      const target = command.targetFrom === undefined ? targetOf(given, path) : command.targetFrom(given, path);
      const unwritten = command.unwritten?.(given) ?? sentence("cli-not-written", {});
      const unread = command.optionsFrom(given, commonOptions(given));
      const progress = new Progress(terminal);
      const { file, snapshot, second } = await openedInput(given, path, command.job, progress);
      const asked = second === undefined ? unread : { ...unread, second };
      const options = (await command.gathered?.(asked, snapshot, { given, terminal, progress })) ?? asked;
      progress.now(say(language, sentence("cli-thinking", {})));
      const planned = command.job.plan(snapshot, options);
      const plan = await afterErasing(command, planned, file, given);
      // Writing the same file again would lose the copy of how it was before the last change.
      const isSame = target?.isInput === true && editsOf(plan).length === 0 && plan.erasure === undefined;
      if (target !== undefined && !isSame) {
        await applySteps(file, plan, progress, language);
        progress.now(say(language, sentence("cli-writing", { file: target.path })));
        await file.save(target);
      }
      answer(terminal, given, plan, [
        ...answerLines(plan, language),
        ...summaryLines(plan, language),
        ...command.details(plan, language),
        ...problemLines(attentionIn(plan), language),
        ...changeLines(plan, target === undefined ? unwritten : undefined, language),
      ]);
      if (isSame) terminal.remark(say(language, sentence("cli-nothing-written", {})));
      else if (target !== undefined) {
        terminal.remark(say(language, sentence("cli-written", { file: target.path })));
        if (target.backup !== undefined)
          terminal.remark(say(language, sentence("cli-backup", { file: target.backup })));
      }
      return exitCode(plan);
    },
  };
}
