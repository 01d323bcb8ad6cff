import { evaluationChoicesDesign } from "../../sheets/evaluation-choices.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Language } from "../../workbook/layout.ts";
import { answerWords } from "../answers/answer-words.ts";
import type { EvaluationResult, ItemTable, Share } from "../result.ts";
import { shareOf } from "../statistics/wilson.ts";
import { isOfFive, isOfOptions } from "../tables/scales.ts";
import { remarkOn, shareCells, fraction, whoCells } from "./figures.ts";
import { medianLabel } from "./words.ts";

/** One answer to a question, and how many gave it. */
interface Line {
  readonly answer: string;
  readonly share: Share | undefined;
  /** Present on the line that the middle of all answers stands on. */
  readonly median?: string;
}

/** Every answer; then how many gave at least one, where more are allowed, or something other than nought. */
function linesOf(table: ItemTable, language: Language): readonly Line[] {
  const { item, counts, n, atLeastOne, median } = table;
  const middle = median === undefined ? {} : { median: medianLabel(item, median, language) };
  const labels = answerWords(item, language);
  const lines = counts.map((count, place) => ({ answer: labels[place] ?? "", share: shareOf(count, n) }));
  if (isOfOptions(item.scale) && atLeastOne === undefined) return lines;
  if (item.scale === "number") {
    return [{ answer: say(language, sentence("evaluation-more-than-nought", {})), share: atLeastOne, ...middle }];
  }
  if (atLeastOne !== undefined) {
    return [...lines, { answer: say(language, sentence("evaluation-at-least-one", {})), share: atLeastOne }];
  }
  return lines.map((line, place) => (place === 0 ? { ...line, ...middle } : line));
}

/** The table of the same people's kind at intake, to lay beside it. */
function intakeOf(tables: readonly ItemTable[], { item, respondent, arm, wave }: ItemTable): ItemTable | undefined {
  if (wave === "intake") return undefined;
  return tables.find(
    (one) => one.wave === "intake" && one.item.key === item.key && one.respondent === respondent && one.arm === arm,
  );
}

function rowsOf(table: ItemTable, intake: ItemTable | undefined, language: Language): readonly WantedRow[] {
  const before = intake === undefined ? [] : linesOf(intake, language);
  return linesOf(table, language).map(({ answer, share, median }, place) => {
    const first = before.find((line) => line.answer === answer)?.share;
    return {
      question: table.item.words[language],
      answer,
      ...whoCells(table),
      n: table.n,
      missing: table.missing,
      count: share?.count ?? 0,
      ...shareCells("share", share),
      median: median ?? null,
      "intake-n": intake?.n ?? null,
      "intake-count": first?.count ?? null,
      "intake-share": first === undefined ? null : fraction(first.percent),
      remark: place === 0 ? remarkOn(table, language) || null : null,
    };
  });
}

/** What the sheet with all other questions should say. */
export function choicesWanted({ tables }: EvaluationResult, language: Language): Wanted {
  const rows = tables
    .filter(({ item }) => !isOfFive(item.scale))
    .flatMap((table) => rowsOf(table, intakeOf(tables, table), language));
  return { design: evaluationChoicesDesign, rows, others: "remove", ordered: true };
}
