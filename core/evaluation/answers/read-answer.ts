/** One answer to one item, in whichever of the forms in which people and survey tools write it (R63-R65). */
import { dutchLevelIn } from "../../intake/cells/choice.ts";
import { numberFrom } from "../../intake/cells/number.ts";
import { yesNoIn } from "../../intake/cells/yes-no.ts";
import { partsOf } from "../../intake/cells/list.ts";
import { folded } from "../../intake/words.ts";
import { valueIn } from "../../intake/outcome.ts";
import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import type { BankOption } from "../items/entry.ts";
import { levels, type Answer, type Item } from "../response.ts";
import type { NumberScale } from "./direction.ts";
import { isFormulaError, saysNoAnswer } from "./missing.ts";
import { opinionIn, type Opinion } from "./opinion.ts";
import { exactOption, optionOf } from "./options.ts";

/** What an item is read by: its options with all their words. */
export interface ReadItem extends Item {
  readonly options?: readonly BankOption[];
}

/** Ways of saying how much, such as `mee eens` without a word for it. */
export type Degrees = ReadonlySet<Opinion["degree"]>;

/** Degrees that are no steps of a scale of five, on either side of its middle. */
export type UnclearDegrees = Readonly<Record<"agreeing" | "disagreeing", Degrees>>;

/** The side of the middle that an opinion is on; the middle itself is never unclear. */
export function sideOf({ value }: Opinion): keyof UnclearDegrees {
  return value > 3 ? "agreeing" : "disagreeing";
}

/** What else the column of an answer says about how to read it. */
export interface AnswerContext {
  /** Where numbers stand for words: which is the least and which the most. */
  readonly numbers?: NumberScale;
  /** Present where the same column has `mee eens` and `enigszins mee eens`, which are no steps of a scale of five. */
  readonly unclear?: UnclearDegrees;
}

/** Why an answer is not used. */
export type AnswerFault = "unreadable" | "direction" | "steps" | "too-many" | "range";

/** What a cell comes to: an answer, no answer, or a fault that names what is wrong. */
export type AnswerRead =
  | { readonly is: "answer"; readonly answer: Answer; /** Options that stand in no list, counted as other. */ readonly others?: number }
  | { readonly is: "missing" }
  | { readonly is: "fault"; readonly fault: AnswerFault }; // prettier-ignore

const missing: AnswerRead = { is: "missing" };
const answered = (answer: Answer): AnswerRead => ({ is: "answer", answer });
const faulty = (fault: AnswerFault): AnswerRead => ({ is: "fault", fault });

/** `4`, `4,0`, `4/5`, `4 van 5`: a number on a scale of five, with nothing else. */
function plainNumber(text: string): number | undefined {
  const [, number = text] = /^(\d)\s*(?:\/|van|of|uit|out of)\s*5$/u.exec(text) ?? [];
  return /^\d+(?:[.,]0*)?$/u.test(number) ? Number.parseInt(number, 10) : undefined;
}

function opinion(cell: Scalar, about: Opinion["about"], { numbers, unclear }: AnswerContext): AnswerRead {
  const text = folded(textOf(cell));
  const found = opinionIn(text, about);
  if (found !== undefined)
    return unclear?.[sideOf(found)].has(found.degree) === true ? faulty("steps") : answered(found.value);
  const number = typeof cell === "number" ? cell : plainNumber(text);
  if (number === undefined) return faulty("unreadable");
  if (numbers === undefined) return Number.isInteger(number) && number >= 1 && number <= 5 ? faulty("direction") : faulty("range"); // prettier-ignore
  if (numbers.missing.has(number)) return missing;
  if (!Number.isInteger(number) || number < 1 || number > 5) return faulty("range");
  return answered(numbers.most > numbers.least ? number : 6 - number);
}

function yesNo(cell: Scalar): AnswerRead {
  const found = valueIn(yesNoIn(cell));
  return found === undefined ? faulty("unreadable") : answered(found === "yes" ? 1 : 0);
}

const noKnowledge =
  /^(?:nog )?(?:geen|niet|nee|none|no|nihil|nul|0|nulniveau|no knowledge|geen kennis|spreekt (?:geen|niet).*|helemaal (?:geen|niet)|no (?:dutch|english)|geen (?:nederlands|engels)|not at all)$/u;
const belowA1 = /^(?:<|onder|below|pre-?|nog geen|lager dan|under)\s*a1$/u;

function level(cell: Scalar): AnswerRead {
  const text = folded(textOf(cell)).replace(/[.!]+$/u, "");
  if (noKnowledge.test(text)) return answered(0);
  if (belowA1.test(text)) return answered(levels.indexOf("A0"));
  const found = valueIn(dutchLevelIn(cell));
  return found === undefined ? faulty("unreadable") : answered(levels.indexOf(found));
}

function number(cell: Scalar): AnswerRead {
  const found =
    typeof cell === "number" ? cell : typeof cell === "boolean" ? undefined : numberFrom(textOf(cell), true);
  if (found === undefined) return faulty("unreadable");
  return Number.isFinite(found) && found >= 0 && found <= 1000 ? answered(found) : faulty("range");
}

/** What an answer to an item with open options is called: its words as they stand, tidied. */
export function openKey(text: string): string {
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}

function choice(cell: Scalar, options: ReadItem["options"]): AnswerRead {
  const text = textOf(cell).replace(/;$/u, "");
  if (options === undefined) return answered([openKey(text)]);
  const key = optionOf(options, text);
  return key === undefined ? faulty("unreadable") : answered([key]);
}

/** The parts of a list; a whole that is itself an option is not taken apart. */
function listed(text: string, options: readonly BankOption[] | undefined): string[] {
  const bare = text.replace(/;\s*$/u, "");
  if (options !== undefined && exactOption(options, bare) !== undefined) return [bare];
  const parts = partsOf(text);
  const isKnown = (part: string): boolean => options === undefined || optionOf(options, part) !== undefined;
  const words = (part: string): string[] =>
    part.split(/\s*(?:\s[/+|&]\s|\s(?:en|and)\s|\/)\s*/u).filter((one) => one !== "");
  return parts.flatMap((part) => {
    if (isKnown(part)) return [part];
    const smaller = words(part);
    return smaller.length > 1 && smaller.every(isKnown) ? smaller : [part];
  });
}

function choices(cell: Scalar, { options, most = Infinity }: ReadItem): AnswerRead {
  const parts = listed(String(cell), options).filter((part) => !saysNoAnswer(part));
  if (parts.length === 0) return missing;
  const hasOther = options?.some(({ key }) => key === "other") === true;
  const keys = parts.map((part) => (options === undefined ? openKey(part) : (optionOf(options, part) ?? (hasOther ? "other" : undefined)))); // prettier-ignore
  if (keys.includes(undefined)) return faulty("unreadable");
  const own = options === undefined ? 0 : parts.filter((part) => optionOf(options, part) === undefined).length;
  const unique = [...new Set(keys.flatMap((key) => key ?? []))];
  if (unique.length > most) return faulty("too-many");
  // In the order of the list, so that two ways of writing the same answer are the same.
  const order = new Map((options ?? []).map(({ key }, place) => [key, place]));
  const sorted = unique.sort((one, other) => (order.get(one) ?? 0) - (order.get(other) ?? 0) || (one < other ? -1 : 1));
  return own === 0 ? answered(sorted) : { is: "answer", answer: sorted, others: own };
}

/** Reads one answer to an item. Blank cells and words for no answer are missing; what cannot be read is a fault, never a guess. */
export function readAnswer(cell: Scalar, item: ReadItem, context: AnswerContext = {}): AnswerRead {
  if (isFormulaError(cell)) return faulty("unreadable");
  if (isBlank(cell)) return missing;
  // Of options `geen` can be one of the answers, and of levels it is the lowest.
  const isOption = item.options !== undefined && optionOf(item.options, textOf(cell)) !== undefined;
  const isNone = item.scale === "level" && noKnowledge.test(folded(textOf(cell)));
  if (!isOption && !isNone && saysNoAnswer(cell)) return missing;
  switch (item.scale) {
    case "agree":
    case "satisfied":
      return opinion(cell, item.scale, context);
    case "yes-no":
      return yesNo(cell);
    case "level":
      return level(cell);
    case "number":
      return number(cell);
    case "choice":
      return choice(cell, item.options);
    case "choices":
      return choices(cell, item);
  }
}
