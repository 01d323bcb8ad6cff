import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { commonOptions, type OptionSpecification } from "./arguments.ts";
import type { CommandDescription } from "./command.ts";

function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

/** The words in capitals that people replace, in their language. */
function filledIn(text: string, language: Language): string {
  return say(language, sentence("cli-filled-in", { text }));
}

function optionLine(option: OptionSpecification, language: Language): readonly [string, string] {
  const value = option.value === undefined ? "" : ` ${filledIn(option.value, language)}`;
  return [`--${option.name}${value}`, say(language, sentence(option.help, {}))];
}

/** What `samen-hier --help` prints. */
export function generalHelp(commands: readonly CommandDescription[], language: Language): string {
  const told = (code: Parameters<typeof sentence>[0]): string => say(language, sentence(code, {}));
  return [
    told("cli-about"),
    told("cli-usage"),
    "",
    `${told("cli-commands")}:`,
    columns(commands.map((command) => [command.name, told(command.help)])),
    "",
    `${told("cli-options")}:`,
    columns(commonOptions.map((option) => optionLine(option, language))),
    "",
    told("cli-more"),
    told("cli-exit-codes"),
  ].join("\n");
}

/** What `samen-hier COMMAND --help` prints: purpose, example, options. */
export function commandHelp(command: CommandDescription, language: Language): string {
  const shared = commonOptions.filter(({ name }) => command.without?.includes(name) !== true);
  return [
    `samen-hier ${command.name}: ${say(language, sentence(command.help, {}))}`,
    `  samen-hier ${command.name} ${filledIn(command.usage, language)}`,
    "",
    `${say(language, sentence("cli-example", {}))}:`,
    `  ${command.example}`,
    "",
    `${say(language, sentence("cli-options", {}))}:`,
    columns([...command.options, ...shared].map((option) => optionLine(option, language))),
  ].join("\n");
}
