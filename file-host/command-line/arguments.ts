import { parseArgs, type ParseArgsConfig } from "node:util";
import type { ColumnMapping } from "../../core/intake/reading.ts";
import { possibleValues } from "../../core/setting-values.ts";
import { defaultSettings, withSetting, type SettingFault, type SettingKey } from "../../core/settings.ts";
import { sentence, type Sentence, type SentenceCode } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { isCivilDate } from "./clock.ts";
import { CommandFault } from "./fault.ts";

/** One option as help shows it and as it is read. */
export interface OptionSpecification {
  readonly name: string;
  /** What stands behind the name in help; absent for a switch. */
  readonly value?: string;
  readonly repeatable?: true;
  readonly help: SentenceCode & `cli-option-${string}`;
}

/** The options every command takes. */
export const commonOptions: readonly OptionSpecification[] = [
  { name: "out", value: "FILE.xlsx", help: "cli-option-out" },
  { name: "in-place", help: "cli-option-in-place" },
  { name: "json", help: "cli-option-json" },
  { name: "lang", value: "nl|en", help: "cli-option-lang" },
  { name: "today", value: "yyyy-mm-dd", help: "cli-option-today" },
  { name: "seed", value: "TEXT", help: "cli-option-seed" },
  { name: "map", value: "SHEET!HEADER=FIELD", repeatable: true, help: "cli-option-map" },
  { name: "with", value: "OTHER", help: "cli-option-with" },
  { name: "set", value: "KEY=VALUE", repeatable: true, help: "cli-option-set" },
];

/** A command line, read and checked, apart from what only one command knows. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly out?: string;
  readonly inPlace: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly language: Language;
  readonly today?: string;
  readonly seed?: string;
  readonly mappings: readonly ColumnMapping[];
  /** A second file of the same programme. */
  readonly with?: string;
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  /** The texts of a command's own options; a switch that is on has the text `true`. */
  readonly own: ReadonlyMap<string, string>;
  /** The texts of a command's own options that may be repeated, in the order given. */
  readonly ownLists: ReadonlyMap<string, readonly string[]>;
}

type Values = Partial<Record<string, string | boolean | (string | boolean)[]>>;

function rawValues(command: string, words: readonly string[], options: readonly OptionSpecification[]) {
  const config: NonNullable<ParseArgsConfig["options"]> = { help: { type: "boolean", short: "h" } };
  for (const option of options) {
    config[option.name] = {
      type: option.value === undefined ? "boolean" : "string",
      ...(option.repeatable === true ? { multiple: true } : {}),
    };
  }
  try {
    return parseArgs({ args: [...words], options: config, allowPositionals: true, strict: true, tokens: true });
  } catch (error) {
    throw faultOf(command, error, options);
  }
}

type Token = Pick<ReturnType<typeof rawValues>["tokens"][number], "kind"> & { readonly name?: string };

/** The last value would count and the others be dropped unheard: nobody means that. A switch may stand twice. */
function refuseRepeated(tokens: readonly Token[], options: readonly OptionSpecification[]): void {
  const given = tokens.flatMap(({ kind, name }) => (kind === "option" && name !== undefined ? [name] : []));
  const once = options.filter(({ value, repeatable }) => value !== undefined && repeatable !== true);
  const twice = once.find(({ name }) => given.indexOf(name) < given.lastIndexOf(name));
  if (twice !== undefined) throw new CommandFault(sentence("cli-option-repeated", { option: `--${twice.name}` }));
}

/** Node says what is wrong in English and by code; we say it in the language of the person, naming the option. */
function faultOf(command: string, error: unknown, options: readonly OptionSpecification[]): unknown {
  const { code, message } = error as { code?: string; message?: string };
  const option = /'(?:-\w, )?(--?[^' ]+)/u.exec(message ?? "")?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
    return new CommandFault(sentence("cli-unknown-option", { option, command }));
  if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
    const expected = options.find((one) => `--${one.name}` === option)?.value ?? "-";
    return new CommandFault(sentence("cli-option-value", { option, expected }));
  }
  return error;
}

/** The complaint about an option that was given something it cannot take. */
export function wrongValue(option: string, expected: string): CommandFault {
  return new CommandFault(sentence("cli-option-value", { option: `--${option}`, expected }));
}

function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" ? value : undefined;
}

function list(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** The last `=` divides: headers may hold one, names of fields never do. */
function mappingFrom(words: string): ColumnMapping {
  const divider = words.lastIndexOf("=");
  const sheetEnd = words.indexOf("!");
  const mapping = {
    sheet: words.slice(0, sheetEnd).trim(),
    header: words.slice(sheetEnd + 1, divider).trim(),
    field: words.slice(divider + 1).trim(),
  };
  const complete = sheetEnd > 0 && divider > sheetEnd && mapping.header !== "" && mapping.field !== "";
  if (!complete) throw wrongValue("map", "SHEET!HEADER=FIELD");
  return mapping;
}

function toldFault(fault: SettingFault, setting: { key: string; value: string }): Sentence {
  if (fault !== "invalid") return sentence(`cli-set-${fault}`, setting);
  const possible = possibleValues(setting.key as SettingKey);
  // An address is nobody's to repeat.
  if (possible.address) return sentence("setting-address-invalid", { key: setting.key });
  return sentence("cli-set-invalid", { ...setting, possible });
}

function settingFrom(words: string): { key: string; value: string } {
  const divider = words.indexOf("=");
  if (divider < 1) throw wrongValue("set", "KEY=VALUE");
  const setting = { key: words.slice(0, divider).trim(), value: words.slice(divider + 1).trim() };
  const taken = withSetting(defaultSettings, setting.key, setting.value);
  if ("fault" in taken) throw new CommandFault(toldFault(taken.fault, setting));
  return setting;
}

function languageFrom(word: string | undefined): Language {
  if (word === undefined || word === "nl") return "nl";
  if (word === "en") return "en";
  throw wrongValue("lang", "nl|en");
}

/** A date option that must be a day that exists. Throws `CommandFault` otherwise. */
export function dateFrom(option: string, word: string | undefined): string | undefined {
  if (word !== undefined && !isCivilDate(word)) {
    throw new CommandFault(sentence("cli-option-date", { option: `--${option}` }));
  }
  return word;
}

/** An option that must be a whole number from 1. Throws `CommandFault` otherwise. */
export function wholeFrom(option: string, word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  if (!/^[1-9]\d{0,5}$/u.test(word)) throw new CommandFault(sentence("cli-option-whole", { option: `--${option}` }));
  return Number(word);
}

/** Reads the words behind a command. Throws `CommandFault` for an option that is unknown, incomplete or contradictory. */
export function readArguments(
  command: string,
  words: readonly string[],
  ownOptions: readonly OptionSpecification[],
): Arguments {
  const options = [...commonOptions, ...ownOptions];
  const parsed = rawValues(command, words, options);
  refuseRepeated(parsed.tokens, options);
  const values: Values = parsed.values;
  const out = text(values, "out");
  const inPlace = values["in-place"] === true;
  if (out !== undefined && inPlace) throw new CommandFault(sentence("cli-out-and-in-place", {}));
  const today = dateFrom("today", text(values, "today"));
  const seed = text(values, "seed");
  const second = text(values, "with");
  const own = new Map<string, string>();
  for (const { name } of ownOptions) {
    const value = values[name];
    if (value === true || typeof value === "string") own.set(name, String(value));
  }
  return {
    positionals: parsed.positionals,
    ...(out === undefined ? {} : { out }),
    inPlace,
    json: values["json"] === true,
    help: values["help"] === true,
    language: languageFrom(text(values, "lang")),
    ...(today === undefined ? {} : { today }),
    ...(seed === undefined ? {} : { seed }),
    ...(second === undefined ? {} : { with: second }),
    mappings: list(values, "map").map(mappingFrom),
    settings: list(values, "set").map(settingFrom),
    own,
    ownLists: new Map(ownOptions.map(({ name }) => [name, list(values, name)])),
  };
}
