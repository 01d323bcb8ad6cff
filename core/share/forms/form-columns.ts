import { answerWords } from "../../evaluation/answers/answer-words.ts";
import type { BankItem } from "../../evaluation/items/item-bank.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { ColumnLayout, Hint, Language } from "../../workbook/layout.ts";
import type { FormRespondent } from "./questionnaires.ts";

/** Longest list of words in a dropdown, commas included, in every host. */
const longestList = 255;

/**
 * The words of a dropdown. A comma parts words there, so that the answer in the middle is said with another word; no
 * dropdown where the words do not fit.
 */
function offered(words: readonly string[]): Pick<ColumnLayout, "choices"> {
  const values = words.map((word) => word.replace(/,\s*/u, " en "));
  return values.length === 0 || values.join(",").length > longestList ? {} : { choices: { values } };
}

function hintOf(item: BankItem, language: Language): Hint | undefined {
  const title = say(language, sentence("forms-hint-title", {}));
  const { most, scale } = item;
  if (most !== undefined) return { title, text: say(language, sentence("forms-hint-most", { most })) };
  if (scale === "choices") return { title, text: say(language, sentence("forms-hint-several", {})) };
  return scale === "number" ? { title, text: say(language, sentence("forms-hint-number", {})) } : undefined;
}

const yesNo: Readonly<Record<Language, readonly string[]>> = { nl: ["ja", "nee"], en: ["yes", "no"] };

/** One column per option of a question with several answers, as survey tools have it: `Question [option]`. */
function optionColumns(item: BankItem, language: Language): readonly ColumnLayout[] {
  const hint = hintOf(item, language);
  return (item.options ?? []).map((option) => ({
    key: `${item.key}/${option.key}`,
    title: `${item.asks[language]} [${option.words[language]}]`,
    type: "text",
    width: 16,
    input: true,
    choices: { values: yesNo[language] },
    ...(hint === undefined ? {} : { hint }),
  }));
}

/** The columns of one question. */
function columnsOf(item: BankItem, language: Language): readonly ColumnLayout[] {
  if (item.scale === "choices" && item.options !== undefined) return optionColumns(item, language);
  const hint = hintOf(item, language);
  const column: ColumnLayout = {
    key: item.key,
    title: item.asks[language],
    type: item.scale === "number" ? "number" : "text",
    width: 22,
    input: true,
    ...offered(answerWords(item, language)),
    ...(hint === undefined ? {} : { hint }),
  };
  return [column];
}

/** Whose answers a row has; of members what finds them back at another moment, of partners their organisation. */
function aboutColumns(respondent: FormRespondent, language: Language): readonly ColumnLayout[] {
  const column = (key: string, title: string, width: number, type: ColumnLayout["type"] = "text"): ColumnLayout => ({
    key,
    title,
    type,
    width,
    input: true,
  });
  const words = aboutWords[language];
  const on = column("on", words.on, 13, "date");
  switch (respondent) {
    case "household":
    case "control":
      return [column("code", words.household, 14), on];
    case "member":
      return [column("code", words.group, 14), column("member", words.member, 24), on];
    case "group":
      return [column("code", words.group, 14), on];
    case "partner":
      return [column("organisation", words.organisation, 26), on];
  }
}

const aboutWords = {
  nl: { household: "Code huishouden", group: "Code groep", member: "E-mail", organisation: "Organisatie", on: "Datum" },
  en: { household: "Household code", group: "Group code", member: "E-mail", organisation: "Organisation", on: "Date" },
} as const;

/** The columns of a blank questionnaire in one language: whose it is, the day, and every question. */
export function formColumns(
  respondent: FormRespondent,
  items: readonly BankItem[],
  language: Language,
): readonly ColumnLayout[] {
  return [...aboutColumns(respondent, language), ...items.flatMap((item) => columnsOf(item, language))];
}
