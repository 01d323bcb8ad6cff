import { say, sentence } from "../core/text/sentence.ts";
import type { Language } from "../core/workbook/layout.ts";
import { version } from "../core/version.ts";
import { readArguments } from "./command-line/arguments.ts";
import { complaint } from "./command-line/complaint.ts";
import { CommandFault } from "./command-line/fault.ts";
import { commandHelp, generalHelp } from "./command-line/help.ts";
import { processTerminal, type Terminal } from "./command-line/terminal.ts";
import { commands } from "./commands/index.ts";

/** The language of a complaint about a command line that could not be read: what it asks for, as far as one can tell. */
function languageOf(words: readonly string[]): Language {
  const asked = words.some((word, place) => word === "--lang=en" || (word === "en" && words[place - 1] === "--lang"));
  return asked ? "en" : "nl";
}

/** The words with the language, when that comes first, behind the rest: people ask for help in a language either way. */
function commandFirst(words: readonly string[]): readonly string[] {
  const [first = "", ...rest] = words;
  if (first.startsWith("--lang=")) return [...rest, first];
  return first === "--lang" ? [...rest.slice(1), first, ...rest.slice(0, 1)] : words;
}

async function run(words: readonly string[], language: Language, terminal: Terminal): Promise<number> {
  const [name, ...rest] = commandFirst(words);
  if (name === "--version") {
    terminal.answer(say(language, sentence("cli-version", { version })));
    return 0;
  }
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    terminal.answer(generalHelp([...commands.values()], language));
    return 0;
  }
  const command = commands.get(name);
  if (command === undefined) throw new CommandFault(sentence("cli-unknown-command", { command: name }));
  const given = readArguments(name, rest, command.options);
  if (given.help) {
    terminal.answer(commandHelp(command, given.language));
    return 0;
  }
  return command.run(given, terminal);
}

/**
 * Runs one command line and gives its exit code: 0 done, 1 done but rows with an error were left out, 2 the file or the
 * command line cannot be used and nothing was written (contracts.md). Never throws.
 */
export async function main(words: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  const language = languageOf(words);
  try {
    return await run(words, language, terminal);
  } catch (error) {
    terminal.remark(complaint(error, language));
    return 2;
  }
}
