import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { CommandFault } from "../../file-host/command-line/fault.ts";
import type { NetworkAround } from "./action.ts";
import type { AllWorked, Trouble } from "./each-municipality.ts";
import type { Municipality } from "./register.ts";

/** A municipality as `--json` prints it when something went wrong with it. */
export interface PrintedTrouble {
  readonly municipality: string;
  readonly problem: { readonly code: string; readonly message: string };
}

function message({ told, remedy }: Trouble, language: Language): string {
  return [told, ...(remedy === undefined ? [] : [remedy])].map((one) => say(language, one)).join(" ");
}

/** What went wrong with a municipality, for `--json`. */
export function printedTrouble({ name }: Municipality, trouble: Trouble, language: Language): PrintedTrouble {
  return { municipality: name, problem: { code: trouble.told.code, message: message(trouble, language) } };
}

/** Lines for people: what the work came to by municipality, and how many were not begun. */
export function workLines<Result>(
  { worked, left }: AllWorked<Result>,
  line: (municipality: Municipality, result: Result) => Sentence,
  language: Language,
): readonly string[] {
  const lines = worked.map((one) => {
    const { municipality } = one;
    if ("result" in one) return say(language, line(municipality, one.result));
    return say(
      language,
      sentence("network-trouble-line", { name: municipality.name, told: message(one.trouble, language) }),
    );
  });
  const rest = left.length === 0 ? [] : [say(language, sentence("network-left", { count: left.length }))];
  return [...lines, ...rest];
}

/** The work as `--json` prints it. */
export function printedWork<Result>(
  { worked, left }: AllWorked<Result>,
  printed: (municipality: Municipality, result: Result) => object,
  language: Language,
): { readonly municipalities: readonly object[]; readonly left: readonly string[] } {
  const municipalities = worked.map((one) =>
    "result" in one ? printed(one.municipality, one.result) : printedTrouble(one.municipality, one.trouble, language),
  );
  return { municipalities, left: left.map(({ name }) => name) };
}

/** Whether something went wrong with a municipality, or one had no turn. */
export function isPartly({ worked, left }: AllWorked<unknown>): boolean {
  return left.length > 0 || worked.some((one) => "trouble" in one);
}

/** Whether something stopped the work that the others would meet too, or that a person has to look at first. */
export function isStopped({ worked }: AllWorked<unknown>): boolean {
  return worked.some((one) => "trouble" in one && one.trouble.stopsAll);
}

/** A yes from whoever sits there, or `--yes` where nobody does. Throws `CommandFault` for everything else. */
export async function refuseWithoutYes(
  { given, terminal }: Pick<NetworkAround, "given" | "terminal">,
  question: Sentence,
): Promise<void> {
  if (given.own.has("yes")) return;
  if (terminal.ask === undefined) throw new CommandFault(sentence("network-yes-needed", {}));
  const typed = await terminal.ask(say(given.language, question));
  if (!/^(?:j|ja|y|yes)$/iu.test(typed.trim())) throw new CommandFault(sentence("network-declined", {}));
}
