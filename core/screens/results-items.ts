import { themes, waves, type Item, type Respondent, type Theme, type Wave } from "../evaluation/response.ts";
import type { EvaluationResult, ItemTable, Share } from "../evaluation/result.ts";
import { answerWords } from "../evaluation/answers/answer-words.ts";
import { themeWords } from "../evaluation/items/theme-words.ts";
import { fewAnswers } from "../evaluation/views/figures.ts";
import { medianLabel, waveLabel, whoLabel } from "../evaluation/views/words.ts";
import { capital } from "../text/capital.ts";
import type { Language } from "../workbook/layout.ts";
import type { AnswersView, ItemView, ShareView, ThemeView, WaveView } from "./views/results.ts";

/** A coordinator's own questions come last: nobody told us what they are about. */
const shownThemes: readonly (Theme | "own")[] = [...themes, "own"];

/** What people read of a share: a percentage finer than whole ones says more than so few people can. */
export function shareView({ count, percent, low, high }: Share): ShareView {
  return { count, percent: Math.round(percent), low: Math.round(low), high: Math.round(high) };
}

function answersView(table: ItemTable, language: Language): AnswersView {
  const { item, respondent, arm, n, missing, counts, agree, median } = table;
  const isFew = n < fewAnswers;
  return {
    who: capital(whoLabel(respondent, arm, language)),
    n,
    missing,
    counts,
    isFew,
    ...(agree === undefined || isFew ? {} : { agree: shareView(agree) }),
    ...(median === undefined || isFew ? {} : { median: medianLabel(item, median, language) }),
  };
}

/** The arms side by side where somebody in the control group answered too; otherwise all together. */
function linesOf(tables: readonly ItemTable[]): readonly ItemTable[] {
  const ofRespondent = new Map<Respondent, ItemTable[]>();
  for (const table of tables)
    ofRespondent.set(table.respondent, [...(ofRespondent.get(table.respondent) ?? []), table]);
  return [...ofRespondent.values()].flatMap((own) => {
    const isCompared = own.some(({ arm, n, missing }) => arm === "control" && n + missing > 0);
    return own.filter(({ arm, n, missing }) => (arm !== undefined) === isCompared && n + missing > 0);
  });
}

function itemView(item: Item, tables: readonly ItemTable[], language: Language): ItemView {
  return {
    key: item.key,
    label: item.words[language],
    scale: item.scale,
    answers: answerWords(item, language),
    lines: linesOf(tables).map((table) => answersView(table, language)),
    ...(item.own === true ? { isOwn: true as const } : {}),
  };
}

function themesOf(tables: readonly ItemTable[], language: Language): ThemeView[] {
  const ofItem = new Map<string, ItemTable[]>();
  for (const table of tables) ofItem.set(table.item.key, [...(ofItem.get(table.item.key) ?? []), table]);
  return shownThemes.flatMap((theme) => {
    const items = [...ofItem.values()].flatMap((own) => {
      const item = own[0]?.item;
      return item === undefined || (item.theme ?? "own") !== theme ? [] : [itemView(item, own, language)];
    });
    const asked = items.filter(({ lines }) => lines.length > 0);
    return asked.length === 0 ? [] : [{ key: theme, label: themeWords[theme][language], items: asked }];
  });
}

/** What was answered at each moment, the last moment first. */
export function waveViews({ tables, notes }: EvaluationResult, language: Language): WaveView[] {
  const shown = (wave: Wave): WaveView[] => {
    const found = themesOf(
      tables.filter((table) => table.wave === wave),
      language,
    );
    const note = notes.find((one) => one.wave === wave)?.note;
    if (found.length === 0) return [];
    return [
      { wave, label: capital(waveLabel(wave, language)), themes: found, ...(note === undefined ? {} : { note }) },
    ];
  };
  return [...waves].reverse().flatMap(shown);
}
