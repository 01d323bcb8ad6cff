import { allArms } from "../../sheets/evaluation-columns.ts";
import { evaluationComparisonDesign } from "../../sheets/evaluation-comparison.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { readingOf } from "../comparison/reading.ts";
import type { Comparison, EvaluationResult } from "../result.ts";

function rounded(value: number | undefined, decimals: number): number | null {
  return value === undefined ? null : Number(value.toFixed(decimals));
}

function effectCells({ effect }: Comparison): WantedRow {
  const decimals = effect?.kind === "risk-difference" ? 1 : 2;
  return {
    effect: rounded(effect?.value, decimals),
    "effect-low": rounded(effect?.low, decimals),
    "effect-high": rounded(effect?.high, decimals),
    unit: effect?.kind ?? null,
  };
}

function sizeCells({ n }: Comparison): WantedRow {
  const isPairs = "pairs" in n;
  return {
    pairs: isPairs ? n.pairs : null,
    "n-treated": isPairs ? null : n.treated,
    "n-control": isPairs ? null : n.control,
  };
}

/** What a comparison says, as one paragraph. */
export function readingIn(comparison: Comparison, language: Language): string {
  return readingOf(comparison)
    .map((told) => say(language, told))
    .join(" ");
}

function rowOf(comparison: Comparison, language: Language): WantedRow {
  const { item, option, design, respondent, arm, wave, before, isPrimary, method, p, adjusted } = comparison;
  const chosen = item.options?.find(({ key }) => key === option);
  return {
    question: item.words[language],
    answer: chosen?.words[language] ?? null,
    design,
    respondent,
    arm: arm ?? allArms,
    wave,
    before: before ?? null,
    reading: readingIn(comparison, language),
    family: isPrimary ? "primary" : "exploratory",
    ...sizeCells(comparison),
    ...effectCells(comparison),
    p: rounded(p, 4),
    adjusted: rounded(adjusted, 4),
    method: p === undefined ? null : method,
    detectable: rounded(comparison.detectable, 0),
  };
}

/** Main questions first, then by the order in which they were compared. */
function mainFirst(comparisons: readonly Comparison[]): readonly Comparison[] {
  return [...comparisons.filter(({ isPrimary }) => isPrimary), ...comparisons.filter(({ isPrimary }) => !isPrimary)];
}

/** What the sheet with comparisons should say. */
export function comparisonsWanted({ comparisons }: EvaluationResult, language: Language): Wanted {
  const rows = mainFirst(comparisons).map((comparison) => rowOf(comparison, language));
  return { design: evaluationComparisonDesign, rows, others: "remove", ordered: true };
}
