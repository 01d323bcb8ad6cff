import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { answerWords } from "../answers/answer-words.ts";
import type { SharedTable, SharedTransition, ShownCount } from "../suppression/shared-result.ts";
import { isOfFive, isOfOptions } from "../tables/scales.ts";
import { waveLabel, whoLabel } from "../views/words.ts";
import { countWords, isTold, percentOf } from "./shown.ts";

/** How many gave no answer, where that says something: that it is few, or nobody's business, need not be said each time. */
function missingWords(missing: ShownCount, language: Language): string {
  const isSilent = missing.kind === "few" || missing.kind === "hidden" || (isTold(missing) && missing.count === 0);
  return isSilent ? "" : countWords(missing, language);
}

/** What agreeing is called on the scale of an item. */
function agreeing({ item }: SharedTable): "agree" | "satisfied" | "yes" {
  if (item.scale === "yes-no") return "yes";
  return item.scale === "satisfied" ? "satisfied" : "agree";
}

/** Of whom and when a line tells. */
function placeOf({ respondent, arm, wave }: SharedTable, language: Language): { who: string; wave: string } {
  return { who: whoLabel(respondent, arm, language), wave: waveLabel(wave, language) };
}

function agreeLine(table: SharedTable, language: Language): string {
  const { agree, n, missing } = table;
  const place = placeOf(table, language);
  if (agree === undefined || agree.count.kind === "hidden") return say(language, sentence("report-no-figure", place));
  const told = { count: countWords(agree.count, language), n: countWords(n, language), ...percentOf(agree) };
  const missed = missingWords(missing, language);
  return say(language, sentence("report-agree", { ...place, ...told, word: agreeing(table), missed }));
}

/**
 * Options or levels with how many gave each: those that may be told, as they stand in the questionnaire. Answers that
 * nobody gave are left out where small numbers may be told, and are among the few where they may not.
 */
function countsLine(table: SharedTable, language: Language): string {
  const { item, n, counts, missing } = table;
  const words = answerWords(item, language);
  const told = counts.flatMap((count, at) =>
    count.kind === "few" || count.kind === "hidden" || (isTold(count) && count.count === 0)
      ? []
      : [`${words[at] ?? ""}: ${countWords(count, language)}`],
  );
  const values = {
    ...placeOf(table, language),
    n: countWords(n, language),
    answers: told.join("; "),
    missed: missingWords(missing, language),
    isSeveral: item.scale === "choices",
    hasFew: counts.some(({ kind }) => kind === "few"),
  };
  return say(language, sentence("report-counts", values));
}

function numberLine(table: SharedTable, language: Language): string {
  const { n, median } = table;
  const told = { n: countWords(n, language), ...(median === undefined ? {} : { median }) };
  return say(language, sentence("report-number", { ...placeOf(table, language), ...told }));
}

/** One kind of respondent on one item, as a sentence with how many there were. */
export function figureLine(table: SharedTable, language: Language): string {
  const { scale } = table.item;
  if (table.n.kind === "hidden") return say(language, sentence("report-no-figure", placeOf(table, language)));
  if (isOfFive(scale) || scale === "yes-no") return agreeLine(table, language);
  if (isOfOptions(scale) || scale === "level") return countsLine(table, language);
  return numberLine(table, language);
}

/** How the same people moved, as a sentence; nothing where none of it may be told. */
export function transitionLines(transition: SharedTransition, language: Language): readonly string[] {
  const told = [transition.n, transition.up, transition.same, transition.down];
  return told.some(({ kind }) => kind === "hidden") ? [] : [transitionLine(transition, language)];
}

function transitionLine(transition: SharedTransition, language: Language): string {
  const { item, option, respondent, arm, from, to, n, up, same, down } = transition;
  const chosen = item.options?.find(({ key }) => key === option)?.words[language];
  return say(
    language,
    sentence("report-moved", {
      item: chosen === undefined ? item.words[language] : `${item.words[language]} – ${chosen}`,
      who: whoLabel(respondent, arm, language),
      from: waveLabel(from, language),
      to: waveLabel(to, language),
      n: countWords(n, language),
      up: countWords(up, language),
      same: countWords(same, language),
      down: countWords(down, language),
      isYesNo: item.scale === "yes-no" || option !== undefined,
    }),
  );
}
