import type { SentenceCode } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import type { Job, Plan } from "../../core/workbook/plan.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import type { Arguments, OptionSpecification } from "./arguments.ts";
import type { Terminal } from "./terminal.ts";

/** What help and the reading of arguments need to know of a command. */
export interface CommandDescription {
  readonly name: string;
  readonly help: SentenceCode & `cli-help-${string}`;
  /** What stands behind the name of the command, required options included. */
  readonly usage: string;
  /** A line that works on the sample as it stands. */
  readonly example: string;
  readonly options: readonly OptionSpecification[];
}

/** A command as the command line runs it; gives the exit code. */
export interface Command extends CommandDescription {
  run(given: Arguments, terminal: Terminal): Promise<number>;
}

/** A command that runs one job of the core on one file. */
export interface JobCommand<Options extends JobOptions, Result> extends CommandDescription {
  readonly job: Job<Options, Result>;
  /** The options of the job from the command line. Throws `CommandFault` for what cannot be. */
  optionsFrom(given: Arguments, common: JobOptions): Options;
  /** Lines for people about the result, below the summary. */
  details(plan: Plan<Result>, language: Language): readonly string[];
}
