import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { readPeople } from "../../core/intake/read-people.ts";
import { everySheet } from "../../core/jobs/needs.ts";
import { sharedFile } from "../../core/share/shared.ts";
import { audiences, type Audience, type SharedFile, type ShareRequest } from "../../core/share/shared-file.ts";
import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { wrongValue, type Arguments } from "../command-line/arguments.ts";
import type { Command } from "../command-line/command.ts";
import { CommandFault } from "../command-line/fault.ts";
import { commonOptions, inputOf, openedInput } from "../command-line/opened-input.ts";
import { printedProblems } from "../command-line/report.ts";
import { Progress } from "../command-line/terminal.ts";
import { isSameFile } from "../command-line/workbook-file.ts";
import { writeSafely } from "../files.ts";
import { sharedWorkbook } from "../xlsx/new-workbook.ts";

function audienceFrom(given: Arguments): Audience {
  const word = given.own.get("for");
  if (word === undefined) {
    throw new CommandFault(sentence("cli-option-needed", { option: "--for", expected: audiences.join("|") }));
  }
  const found = audiences.find((audience) => audience === word);
  if (found === undefined) throw wrongValue("for", audiences.join("|"));
  return found;
}

function requestFrom(given: Arguments): ShareRequest {
  const { own } = given;
  const names = own.get("names") ?? "none";
  if (names !== "none" && names !== "first") throw wrongValue("names", "none|first");
  const [match, who, member] = [own.get("match"), own.get("who"), own.get("member")];
  const audience = audienceFrom(given);
  return {
    audience,
    ...(match === undefined ? {} : { match }),
    ...(who === undefined ? {} : { who }),
    names: names === "first",
    ...(own.has("calendar") ? { calendar: true } : {}),
    ...(member === undefined ? {} : { member }),
    ...secretFrom(given, audience),
    ...internalFrom(given, audience),
  };
}

/** Small numbers too, which only a report leaves out; asked of another file it is told, as that would not be what it says. */
function internalFrom({ own }: Arguments, audience: Audience): { readonly internal?: true } {
  if (!own.has("internal")) return {};
  if (audience !== "report") throw new CommandFault(sentence("cli-share-internal", {}));
  return { internal: true };
}

/** What pseudonyms are made with: what is behind `--seed`, or a new one for a file for researchers. */
function secretFrom({ seed }: Arguments, audience: Audience): { readonly secret?: string } {
  const isPseudonymous = audience === "research" || audience === "key";
  if (seed !== undefined && !isPseudonymous) throw new CommandFault(sentence("cli-share-seed", {}));
  if (seed !== undefined) return { secret: seed };
  return audience === "research" ? { secret: randomBytes(16).toString("hex") } : {};
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function namesFolder(path: string): boolean {
  return isFolder(path) || /[/\\]$/u.test(path);
}

/**
 * Where the file goes: beside the workbook under a name of its own, in the folder after `--out`, or under that name. Throws
 * `CommandFault` for a name with another ending, and for a file that stands there, unless it may be replaced.
 */
function targetOf(given: Arguments, input: string, { name }: SharedFile): string {
  const out = given.out ?? dirname(input);
  const path = namesFolder(out) ? join(out, name) : out;
  const extension = extname(name);
  if (extname(path).toLowerCase() !== extension) throw new CommandFault(sentence("cli-out-extension", { extension }));
  if (isSameFile(path, input)) throw new CommandFault(sentence("cli-share-is-input", {}));
  if (existsSync(path) && !given.own.has("overwrite")) {
    throw new CommandFault(sentence("cli-share-exists", { file: path }));
  }
  return path;
}

/** A file and where it goes; nowhere where nothing is written. */
interface Written {
  readonly file: SharedFile;
  readonly target: string | undefined;
}

/**
 * The key of a file for researchers whose secret was chosen here: without it nobody could ever make the same pseudonyms, so
 * it is written beside that file, to be kept apart. Throws `CommandFault` where another key stands there.
 */
function keyBeside(
  given: Arguments,
  input: string,
  request: ShareRequest,
  key: (request: ShareRequest) => SharedFile,
): Written[] {
  if (request.audience !== "research" || given.seed !== undefined) return [];
  const file = key({ ...request, audience: "key" });
  if (given.own.has("dry-run")) return [{ file, target: undefined }];
  const out = given.out ?? dirname(input);
  const target = join(namesFolder(out) ? out : dirname(out), file.name);
  // The key of an earlier file is never written over: nobody could tell any more who is who in that one.
  if (existsSync(target)) throw new CommandFault(sentence("cli-share-key-exists", { file: target }));
  return [{ file, target }];
}

async function write({ file, target }: Written): Promise<void> {
  if (target === undefined) return;
  await mkdir(dirname(target), { recursive: true });
  await writeSafely(target, bytesOf(file));
}

function bytesOf(file: SharedFile): Uint8Array {
  return file.kind === "calendar" ? new TextEncoder().encode(file.text) : sharedWorkbook(file.sheets);
}

/** The sheets of a file with how many rows each has, headings included. */
function sheetsIn(file: SharedFile): readonly { readonly name: string; readonly rows: number }[] {
  return file.kind === "calendar"
    ? []
    : file.sheets.map(({ layout, rows }) => ({ name: layout.name, rows: rows.length }));
}

function lines(file: SharedFile, language: Language): readonly string[] {
  const about = sheetsIn(file).map((sheet) => `  ${say(language, sentence("cli-share-sheet", sheet))}`);
  const head = sentence(file.kind === "calendar" ? "cli-share-calendar" : "cli-share-workbook", { file: file.name });
  return [say(language, head), ...about];
}

/** `share FILE --match M-07 --for group`: a file for others, with what they need and nothing else. FILE stays as it is. */
export const shareCommand: Command = {
  name: "share",
  help: "cli-help-share",
  usage: "FILE --match M-07 --for group",
  example: "samen-hier share out/pilot-result.xlsx --match M-07 --for group",
  options: [
    { name: "for", value: "WHO", help: "cli-option-for" },
    { name: "match", value: "M-07", help: "cli-option-shared-match" },
    { name: "who", value: "NAME", help: "cli-option-who" },
    { name: "member", value: "NAME", help: "cli-option-member" },
    { name: "names", value: "none|first", help: "cli-option-names" },
    { name: "calendar", help: "cli-option-calendar" },
    { name: "internal", help: "cli-option-internal" },
    { name: "overwrite", help: "cli-option-overwrite" },
    { name: "dry-run", help: "cli-option-share-dry-run" },
  ],
  without: ["in-place"],
  run: async (given, terminal) => {
    const { language } = given;
    const path = inputOf("share", given);
    if (given.inPlace) throw new CommandFault(sentence("cli-share-in-place", {}));
    const request = requestFrom(given);
    const progress = new Progress(terminal);
    const { snapshot, second } = await openedInput(given, path, { needs: everySheet }, progress);
    const common = commonOptions(given);
    const options = second === undefined ? common : { ...common, second };
    progress.now(say(language, sentence("cli-thinking", {})));
    const reading = readPeople(snapshot, options);
    const made = (one: ShareRequest): SharedFile => sharedFile(snapshot, reading, one, options);
    const file = made(request);
    const target = given.own.has("dry-run") ? undefined : targetOf(given, path, file);
    const [key] = keyBeside(given, path, request, made);
    // The key first: a file of which nobody can ever tell who is who should not be left alone.
    if (key !== undefined) await write(key);
    await write({ file, target });
    if (given.json) {
      const problems = printedProblems(reading.problems, language);
      const where = {
        ...(target === undefined ? {} : { file: target }),
        ...(key?.target === undefined ? {} : { key: key.target }),
      };
      terminal.answer(JSON.stringify({ ...where, sheets: sheetsIn(file), problems }, null, 2));
    } else for (const line of lines(file, language)) terminal.answer(line);
    if (target === undefined) terminal.remark(say(language, sentence("cli-share-not-written", {})));
    else terminal.remark(say(language, sentence("cli-written", { file: target })));
    if (key?.target !== undefined)
      terminal.remark(say(language, sentence("cli-share-key-beside", { file: key.target })));
    return reading.problems.some(({ level }) => level === "error") ? 1 : 0;
  },
};
