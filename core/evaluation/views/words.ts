import { shown, type SheetDesign } from "../../sheets/design.ts";
import { armColumn, respondentColumn, waveColumn } from "../../sheets/evaluation-columns.ts";
import { ownTable } from "../../sheets/own-table.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { answerWords } from "../answers/answer-words.ts";
import type { Item, Respondent, StudyArm, Wave } from "../response.ts";
import { answersOf } from "../tables/scales.ts";

/** The middle answer in words; of numbers the number. It can fall between two answers. */
export function medianLabel(item: Item, median: number, language: Language): string {
  const places = answersOf(item.scale);
  const labels = answerWords(item, language);
  const ends = [Math.floor(median), Math.ceil(median)].map((answer) => labels[places.indexOf(answer)]);
  const [low, high] = ends;
  if (low === undefined || high === undefined) return say(language, sentence("evaluation-number", { value: median }));
  return low === high ? low : say(language, sentence("evaluation-between", { low, high }));
}

/** The language of the words on one of our sheets: the one that it was made in, whatever that of the workbook is by now. */
export function languageOn(snapshot: Snapshot, design: SheetDesign, language: Language): Language {
  const sheet = sheetWithKey(snapshot, design.key);
  return sheet === undefined ? language : ownTable(sheet, design, language).language;
}

/** Who answered, and of which arm where arms are told apart, as people call them. */
export function whoLabel(respondent: Respondent, arm: StudyArm | undefined, language: Language): string {
  const who = shown(respondentColumn, respondent, language);
  return arm === undefined ? who : `${who}, ${shown(armColumn, arm, language)}`;
}

/** A moment as people call it. */
export function waveLabel(wave: Wave, language: Language): string {
  return shown(waveColumn, wave, language);
}
