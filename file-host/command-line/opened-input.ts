import { basename } from "node:path";
import { mappingFaults } from "../../core/intake/mapping-faults.ts";
import { withSecond, type SecondFile } from "../../core/intake/second-file.ts";
import { everySheet } from "../../core/jobs/needs.ts";
import type { JobOptions } from "../../core/jobs/options.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Outline, Snapshot } from "../../core/workbook/snapshot.ts";
import type { Arguments } from "./arguments.ts";
import { now, today } from "./clock.ts";
import { CommandFault } from "./fault.ts";
import type { Progress } from "./terminal.ts";
import { isSameFile, WorkbookFile } from "./workbook-file.ts";

/** A file of this size takes long enough to read that silence would be mistaken for a crash. */
const largeFile = 1_000_000;

/** What every job and file is told from outside: the clock, the language and the options of the command line. */
export function commonOptions(given: Arguments): JobOptions {
  return {
    today: given.today ?? today(),
    // A day that was given stands in the log too, so that a repeated run writes the same workbook.
    now: given.today === undefined ? now() : `${given.today}T00:00`,
    language: given.language,
    settings: given.settings,
    mappings: given.mappings,
  };
}

/** The one file behind the name of a command. Throws `CommandFault` for none and for more. */
export function inputOf(command: string, given: Arguments): string {
  const [file, extra] = given.positionals;
  if (file === undefined) throw new CommandFault(sentence("cli-no-file", { command }));
  if (extra !== undefined) throw new CommandFault(sentence("cli-extra-argument", { argument: extra }));
  return file;
}

function opened(path: string, { language }: Arguments, progress: Progress): Promise<WorkbookFile> {
  return WorkbookFile.open(path, (size) => {
    progress.now(say(language, sentence("cli-reading", { file: path })), { long: size > largeFile });
  });
}

async function secondFile(given: Arguments, progress: Progress): Promise<SecondFile | undefined> {
  const { with: path } = given;
  if (path === undefined) return undefined;
  const file = await opened(path, given, progress);
  const snapshot = await file.host.read(everySheet(await file.host.outline()));
  return { name: basename(path), snapshot };
}

function refuseSame(given: Arguments, path: string): void {
  if (given.with !== undefined && isSameFile(given.with, path)) throw new CommandFault(sentence("cli-with-same", {}));
}

/**
 * The second file of the programme, with all its sheets, if one was given beside the file at `path`, of which `snapshot` is
 * what was read. Throws `CommandFault` for a second file that is the first, and for a column that was named and is in neither.
 */
export async function secondBeside(
  given: Arguments,
  path: string,
  snapshot: Snapshot,
  progress: Progress,
): Promise<SecondFile | undefined> {
  refuseSame(given, path);
  const second = await secondFile(given, progress);
  const [fault, remedy] = mappingFaults(withSecond(snapshot, second), given.mappings);
  if (fault !== undefined) throw new CommandFault(fault, remedy);
  return second;
}

/** A workbook that a command works on. */
export interface OpenedInput {
  readonly file: WorkbookFile;
  readonly snapshot: Snapshot;
  readonly second: SecondFile | undefined;
}

/**
 * Reads the file, as far as a job needs it, and the second one where there is one. Throws `CommandFault` for a second file
 * that is the first, and for a column that was named and is not there; `FileProblem` for what is no workbook.
 */
export async function openedInput(
  given: Arguments,
  path: string,
  job: { needs(outline: Outline): readonly string[] },
  progress: Progress,
): Promise<OpenedInput> {
  refuseSame(given, path);
  const file = await opened(path, given, progress);
  const snapshot = await file.host.read(job.needs(await file.host.outline()));
  return { file, snapshot, second: await secondBeside(given, path, snapshot, progress) };
}
