import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plusDays } from "../../core/dates/civil-date.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import { readArguments, type Arguments } from "../command-line/arguments.ts";
import { today } from "../command-line/clock.ts";
import type { Command } from "../command-line/command.ts";
import { CommandFault } from "../command-line/fault.ts";
import type { Terminal } from "../command-line/terminal.ts";
import { readInput, writeSafely } from "../files.ts";
import { acceptCommand } from "./accept.ts";
import { ambassadorsCommand } from "./ambassadors.ts";
import { checkInsCommand } from "./check-ins.ts";
import { checklistsCommand } from "./checklists.ts";
import { evaluateCommand } from "./evaluate.ts";
import { forgetCommand } from "./forget.ts";
import { inspectCommand } from "./inspect.ts";
import { plansCommand } from "./plans.ts";
import { remindCommand } from "./remind.ts";
import { roundCommand } from "./round.ts";
import { shareCommand } from "./share.ts";

/** The workbooks that the demo works on, by the name of what it leaves. */
const samples = {
  "pilot-result.xlsx": "pilot.xlsx",
  "evaluatie-result.xlsx": "pilot-evaluatie.xlsx",
} as const;

/** Days since the first meeting in the demo: the first talks are due, and the work is still ahead. */
const daysSinceStart = 5;

/** One command of the demo, with the words a person would type behind the file. */
interface DemoStep {
  readonly command: Command;
  readonly words: readonly string[];
  /** Leaves the workbook as it is: it makes a file beside it, or only shows what it would do. */
  readonly leavesWorkbook?: true;
  /** The workbook it works on; absent is that of the round. */
  readonly on?: keyof typeof samples;
  /** What its answer goes by in JSON, where another step has the same command. */
  readonly key?: string;
}

const evaluation = "evaluatie-result.xlsx";

function steps(day: string): readonly DemoStep[] {
  return [
    { command: inspectCommand, words: [] },
    { command: roundCommand, words: ["--seed", "demo"] },
    { command: acceptCommand, words: ["--round", "1", "--by", "all", "--start", plusDays(day, -daysSinceStart)] },
    { command: checklistsCommand, words: [] },
    { command: ambassadorsCommand, words: [] },
    { command: plansCommand, words: [] },
    { command: checkInsCommand, words: [] },
    { command: remindCommand, words: [] },
    { command: shareCommand, words: ["--match", "M-01", "--for", "group", "--overwrite"], leavesWorkbook: true },
    { command: evaluateCommand, words: [], on: evaluation },
    {
      command: shareCommand,
      words: ["--for", "report", "--overwrite"],
      leavesWorkbook: true,
      on: evaluation,
      key: "report",
    },
    { command: forgetCommand, words: ["--code", "H-001"], leavesWorkbook: true },
  ];
}

/** Answers of one command, kept instead of shown. */
class Kept implements Terminal {
  readonly lines: string[] = [];
  readonly #around: Terminal;

  constructor(around: Terminal) {
    this.#around = around;
  }

  answer(line: string): void {
    this.lines.push(line);
  }

  /** Where each step is written is no news: the demo says it once, at its end. */
  remark(): void {
    return;
  }

  elapsed(): number {
    return this.#around.elapsed();
  }

  /** The summary of a command ends at its first empty line. */
  summary(): readonly string[] {
    const end = this.lines.indexOf("");
    return end < 0 ? this.lines : this.lines.slice(0, end);
  }
}

function directoryOf(given: Arguments): string {
  const [directory = "out", extra] = given.positionals;
  if (extra !== undefined) throw new CommandFault(sentence("cli-extra-argument", { argument: extra }));
  if (given.out !== undefined || given.inPlace) {
    const option = given.inPlace ? "--in-place" : "--out";
    throw new CommandFault(sentence("cli-unknown-option", { option, command: "demo" }));
  }
  return directory;
}

/** What a person would type behind the file. */
function typedWords({ words, leavesWorkbook }: DemoStep): readonly string[] {
  return leavesWorkbook === true ? words : [...words, "--in-place"];
}

/** The options that a demo hands on to every command it runs. */
function common(given: Arguments, day: string): readonly string[] {
  return [
    ...["--today", day],
    ...["--lang", given.language],
    ...(given.json ? ["--json"] : []),
    ...given.mappings.flatMap(({ sheet, header, field }) => ["--map", `${sheet}!${header}=${field}`]),
    ...given.settings.flatMap(({ key, value }) => ["--set", `${key}=${value}`]),
  ];
}

/** Copies of the samples: as they are, and to work on. */
async function prepare(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [result, name] of Object.entries(samples)) {
    const bytes = await readInput(fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)));
    await writeSafely(join(directory, name), bytes);
    await writeSafely(join(directory, result), bytes);
  }
}

async function runStep(
  step: DemoStep,
  file: string,
  given: Arguments,
  day: string,
  terminal: Terminal,
): Promise<{ kept: Kept; code: number }> {
  const { command } = step;
  const seed = command === roundCommand && given.seed !== undefined ? ["--seed", given.seed] : [];
  const words = [file, ...typedWords(step), ...seed, ...common(given, day)];
  const kept = new Kept(terminal);
  const code = await command.run(readArguments(command.name, words, command.options), kept);
  return { kept, code };
}

/** `demo [DIR]`: the whole work on the sample, as a person would do it, one command after another. */
export const demoCommand: Command = {
  name: "demo",
  help: "cli-help-demo",
  usage: "[DIR]",
  example: "samen-hier demo out",
  options: [],
  run: async (given, terminal) => {
    const { language } = given;
    const directory = directoryOf(given);
    const day = given.today ?? today();
    await prepare(directory);
    const made = join(directory, "pilot-result.xlsx");
    const answers: [string, unknown][] = [];
    let worst = 0;
    if (!given.json) terminal.answer(say(language, sentence("cli-demo-intro", {})));
    for (const [place, step] of steps(day).entries()) {
      const file = join(directory, step.on ?? "pilot-result.xlsx");
      const { kept, code } = await runStep(step, file, given, day, terminal);
      worst = Math.max(worst, code);
      const { name } = step.command;
      if (given.json) {
        answers.push([step.key ?? name, JSON.parse(kept.lines.join("\n"))]);
        continue;
      }
      const typed = ["samen-hier", name, file, ...typedWords(step)].join(" ");
      terminal.answer("");
      terminal.answer(say(language, sentence("cli-demo-step", { number: place + 1, command: typed })));
      for (const line of kept.summary()) terminal.answer(`   ${line}`);
    }
    for (const result of Object.keys(samples)) await rm(join(directory, `${result}.bak`), { force: true });
    if (given.json) terminal.answer(JSON.stringify({ file: made, ...Object.fromEntries(answers) }, null, 2));
    else {
      terminal.answer("");
      terminal.answer(say(language, sentence("cli-demo-look", { file: made })));
    }
    return worst;
  },
};
