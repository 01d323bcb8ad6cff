import type { PrintedComparison, PrintedItem } from "../../core/evaluation/printed.ts";
import { shareOf } from "../../core/evaluation/statistics/wilson.ts";
import { fewAnswers } from "../../core/evaluation/views/figures.ts";
import { waveLabel, whoLabel } from "../../core/evaluation/views/words.ts";
import { evaluate } from "../../core/jobs/all.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { jobCommand } from "../command-line/run-job.ts";

/** Rounded once, from the counts: 10 of 23 is 43.48%, which is 43% and not 44% by way of 43.5%. */
function percentsOf(count: number, n: number, language: Language): string | undefined {
  const share = n < fewAnswers ? undefined : shareOf(count, n);
  if (share === undefined) return undefined;
  const whole = { percent: Math.round(share.percent), low: Math.round(share.low), high: Math.round(share.high) };
  return say(language, sentence("cli-evaluation-percents", whole));
}

/** Who agrees with one item; of few answers the counts alone. Nothing of items on which nobody agrees. */
function lineOf({ question, respondent, arm, wave, n, missing, agree }: PrintedItem, language: Language): string[] {
  if (agree === undefined) return [];
  const percents = percentsOf(agree.count, n, language);
  const told = sentence("cli-evaluation-line", {
    question,
    who: whoLabel(respondent, arm, language),
    wave: waveLabel(wave, language),
    count: agree.count,
    ...{ n, missing },
    ...(percents === undefined ? {} : { percents }),
  });
  return [`  - ${say(language, told)}`];
}

/** A question may be compared at more than one moment: the line says at which. */
function mainLine({ question, before, wave, reading }: PrintedComparison, language: Language): string {
  const moments = [...(before === undefined ? [] : [before]), wave].map((one) => waveLabel(one, language));
  return `  - ${question} (${moments.join(" – ")}): ${reading}`;
}

/** Lines under what they are, where there are any. */
function headed(title: Sentence, lines: readonly string[], language: Language): readonly string[] {
  return lines.length === 0 ? [] : ["", say(language, title), ...lines];
}

/** `evaluate FILE`: what the questionnaires say, counted and compared. */
export const evaluateCommand = jobCommand({
  name: "evaluate",
  help: "cli-help-evaluate",
  usage: "FILE",
  example: "samen-hier evaluate samples/pilot-evaluatie.xlsx --out out/evaluation.xlsx",
  options: [],
  job: evaluate,
  optionsFrom: (_, common) => common,
  details: ({ result }, language) => {
    const lines = result.items.flatMap((item) => lineOf(item, language));
    const main = result.comparison.filter(({ isPrimary }) => isPrimary).map((one) => mainLine(one, language));
    return [
      ...headed(sentence("cli-evaluation-agree", {}), lines, language),
      ...headed(sentence("cli-evaluation-main", {}), main, language),
    ];
  },
});
