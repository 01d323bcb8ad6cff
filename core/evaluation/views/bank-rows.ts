import type { Words } from "../../sheets/design.ts";
import { itemBankDesign } from "../../sheets/item-bank.ts";
import { respondentChoices, evaluationWavesDesign, waveChoices, wholeWave } from "../../sheets/evaluation-waves.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import type { Language } from "../../workbook/layout.ts";
import type { EvaluationRead } from "../evaluation-data.ts";
import { bankItems } from "../items/item-bank.ts";
import { themeWords } from "../items/theme-words.ts";
import { waves, type Item } from "../response.ts";

function listed(
  values: readonly string[],
  choices: readonly { readonly value: string; readonly words: Words }[],
  language: Language,
): string {
  return choices.flatMap(({ value, words }) => (values.includes(value) ? [words[language]] : [])).join(", ");
}

/** Where an item was found, as the sheets with its column. */
function foundOn({ questionnaires }: EvaluationRead): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const { name, items } of questionnaires)
    for (const { item } of items.found) found.set(item.key, [...(found.get(item.key) ?? []), name]);
  return new Map([...found].map(([key, names]) => [key, [...new Set(names)].sort().join(", ")]));
}

function rowOf(item: Item, found: ReadonlyMap<string, string>, language: Language): WantedRow {
  return {
    key: item.key,
    theme: themeWords[item.theme ?? "own"][language],
    question: item.words[language],
    scale: item.scale,
    respondents: null,
    moments: null,
    found: found.get(item.key) ?? null,
  };
}

/**
 * What the sheet with items should say: the whole bank, then the coordinator's own questions that were found. A question of
 * their own that no sheet asks any more goes, unless people typed something beside it.
 */
export function itemBankWanted(read: EvaluationRead, language: Language): Wanted {
  const found = foundOn(read);
  const ofBank = bankItems.map((item): WantedRow => ({
    ...rowOf(item, found, language),
    question: item.asks[language],
    respondents: listed(item.respondents, respondentChoices, language),
    moments: listed(item.moments, waveChoices, language),
  }));
  const own = read.questionnaires
    .flatMap(({ items }) => items.found.map(({ item }) => item))
    .filter(({ own: isOwn }) => isOwn === true);
  const rows = [...own].sort((one, other) =>
    one.key < other.key ? -1 : one.key > other.key ? 1 : one.words.nl < other.words.nl ? -1 : 1,
  );
  return {
    design: itemBankDesign,
    rows: [...ofBank, ...rows.map((item) => rowOf(item, found, language))],
    others: "remove",
  };
}

/** What the sheet with moments should say: a row per moment, then one per questionnaire with what it was taken for. */
export function wavesWanted({ data, questionnaires }: EvaluationRead, language: Language): Wanted {
  const moments = waves.map((wave): WantedRow => ({
    about: wholeWave + wave,
    "understood-wave": null,
    "understood-respondent": null,
    answers: data.responses.filter((one) => one.wave === wave).length,
    items: new Set(data.asked.flatMap((asked) => (asked.wave === wave ? asked.items : []))).size,
  }));
  const sheets = questionnaires.map(({ name, items }): WantedRow => {
    const own = data.responses.filter(({ sheet }) => sheet === name);
    return {
      about: name,
      "understood-wave":
        listed(
          own.map(({ wave }) => wave),
          waveChoices,
          language,
        ) || null,
      "understood-respondent":
        listed(
          own.map(({ respondent }) => respondent),
          respondentChoices,
          language,
        ) || null,
      answers: own.length,
      items: items.found.length,
    };
  });
  return { design: evaluationWavesDesign, rows: [...moments, ...sheets], others: "remove" };
}
