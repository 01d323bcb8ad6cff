import type { Sentence, SentenceCode } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Job, Plan } from "../../core/workbook/plan.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import type { Arguments, OptionSpecification } from "./arguments.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import type { Progress, Terminal } from "./terminal.ts";
import type { ErasureReport } from "../../core/workbook/erasure.ts";
import type { Target } from "./workbook-file.ts";

/** What help and the reading of arguments need to know of a command. */
export interface CommandDescription {
  readonly name: string;
  readonly help: SentenceCode & `cli-help-${string}`;
  /** What stands behind the name of the command, required options included. */
  readonly usage: string;
  /** A line that works on the sample as it stands. */
  readonly example: string;
  readonly options: readonly OptionSpecification[];
  /** Names of options that other commands have in common and that are refused here, or do nothing. */
  readonly without?: readonly string[];
}

/** A command as the command line runs it; gives the exit code. */
export interface Command extends CommandDescription {
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** What stands around a command while it runs. */
export interface Around {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly progress: Progress;
}

/** A command that runs one job of the core on one file. */
export interface JobCommand<Options extends JobOptions, Result> extends CommandDescription {
  readonly job: Job<Options, Result>;
  /** The options of the job from the command line. Throws `CommandFault` for what cannot be. */
  optionsFrom(given: Arguments, common: JobOptions): Options;
  /** The file to work on, where it is not the one word behind the command. Throws `CommandFault`. */
  fileFrom?(given: Arguments): string;
  /** Where the result goes, where `--out` and `--in-place` alone do not say so. */
  targetFrom?(given: Arguments, file: string): Target | undefined;
  /** What is said where nothing is written; absent is that, and how to write it. */
  unwritten?(given: Arguments): Sentence;
  /** What the job needs from elsewhere, now that the workbook is read: a second file, or answers. Throws `CommandFault`. */
  gathered?(options: Options, snapshot: Snapshot, around: Around): Promise<Options>;
  /** Where somebody is forgotten: the result with what stays elsewhere, and what people read of that. */
  erased?(
    plan: Plan<Result>,
    report: ErasureReport,
    given: Arguments,
    file: string,
  ): Promise<{ readonly result: Result; readonly told: readonly Sentence[] }>;
  /** Lines for people about the result, below the summary. */
  details(plan: Plan<Result>, language: Language): readonly string[];
}
