import { readingOf } from "../evaluation/comparison/reading.ts";
import type { Comparison, EvaluationResult } from "../evaluation/result.ts";
import { waveLabel, whoLabel } from "../evaluation/views/words.ts";
import { capital } from "../text/capital.ts";
import { say } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import { questionLabel } from "./results-words.ts";
import type { ComparisonView } from "./views/results.ts";

function comparisonView(comparison: Comparison, language: Language): ComparisonView {
  const { item, option, wave, before, respondent, arm, isPrimary } = comparison;
  const moments = [...(before === undefined ? [] : [before]), wave].map((one) => capital(waveLabel(one, language)));
  return {
    label: questionLabel(item, option, language),
    who: capital(whoLabel(respondent, arm, language)),
    wave: moments.join(" → "),
    text: readingOf(comparison)
      .map((told) => say(language, told))
      .join(" "),
    isPrimary,
  };
}

/** What could be compared, in sentences that say no more than they can; what was chosen beforehand comes first. */
export function comparisonViews({ comparisons }: EvaluationResult, language: Language): ComparisonView[] {
  const first = comparisons.filter(({ isPrimary }) => isPrimary);
  const others = comparisons.filter(({ isPrimary }) => !isPrimary);
  return [...first, ...others].map((comparison) => comparisonView(comparison, language));
}
