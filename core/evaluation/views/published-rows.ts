import { publishedDesign } from "../../sheets/published.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence, type Sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { checkedFigures, type CheckedFigure } from "../published/checked-figures.ts";
import type { FittingCounts } from "../published/fitting-counts.ts";
import type { PrintedFigure } from "../published/printed-figures.ts";
import type { EvaluationData } from "../response.ts";

function outOf(counts: readonly number[], n: number): string {
  return counts.map((count) => `${count}/${n}`).join(", ");
}

/** What could have been done to get the printed percentage. */
function explanations({ cutOff, roundedUp, sumOfTwo, fewerAnswers }: FittingCounts, n: number): readonly Sentence[] {
  const fewer = fewerAnswers.map(({ count, n: answered }) => `${count}/${answered}`).join(", ");
  return [
    ...(fewer === "" ? [] : [sentence("published-fewer", { counts: fewer })]),
    ...(cutOff.length === 0 ? [] : [sentence("published-cut-off", { counts: outOf(cutOff, n) })]),
    ...(roundedUp.length === 0 ? [] : [sentence("published-rounded-up", { counts: outOf(roundedUp, n) })]),
    ...(sumOfTwo.length === 0 ? [] : [sentence("published-sum", { counts: outOf(sumOfTwo, n) })]),
  ];
}

function explained({ state, fits, figure: { n } }: CheckedFigure, language: Language): string | null {
  if (fits === undefined || n === undefined || state !== "fits-not") return null;
  const told = explanations(fits, n);
  return (told.length === 0 ? [sentence("published-unexplained", {})] : told)
    .map((one) => say(language, one))
    .join(" ");
}

function rowOf(checked: CheckedFigure, language: Language): WantedRow {
  const { figure, state, fits, own, ownState } = checked;
  const { sheet, row, section, about, printed, n } = figure;
  return {
    ...{ sheet, row, section, about, state },
    printed: printed?.percent ?? null,
    n: n ?? null,
    counts: fits === undefined || fits.counts.length === 0 ? null : fits.counts.join(", "),
    explained: explained(checked, language),
    "own-count": own?.count ?? null,
    "own-answered": own?.answered ?? null,
    "own-asked": own?.asked ?? null,
    "own-share": own === undefined || own.answered === 0 ? null : own.count / own.answered,
    "own-state": ownState,
  };
}

/** What the sheet with published figures should say; no rows where the workbook has none. */
export function publishedWanted(
  printed: readonly PrintedFigure[],
  data: Pick<EvaluationData, "items" | "responses" | "asked">,
  language: Language,
): Wanted {
  const rows = checkedFigures(printed, data).map((checked) => rowOf(checked, language));
  return { design: publishedDesign, rows, others: "remove", ordered: true };
}
