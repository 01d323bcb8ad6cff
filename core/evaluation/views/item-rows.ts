import { evaluationDesign, fiveAnswers } from "../../sheets/evaluation.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import type { Language } from "../../workbook/layout.ts";
import type { EvaluationResult, ItemTable } from "../result.ts";
import { isOfFive } from "../tables/scales.ts";
import { remarkOn, shareCells, whoCells } from "./figures.ts";

function rowOf(table: ItemTable, language: Language): WantedRow {
  const { item, n, missing, counts, agree, median } = table;
  const answers = Object.fromEntries(fiveAnswers.map((column, place) => [column, counts[place] ?? 0]));
  return {
    question: item.words[language],
    ...whoCells(table),
    n,
    missing,
    ...answers,
    ...shareCells("agree", agree),
    median: median ?? null,
    remark: remarkOn(table, language) || null,
  };
}

/** What the sheet with the questions of five answers should say. */
export function itemsWanted({ tables }: EvaluationResult, language: Language): Wanted {
  const rows = tables.filter(({ item }) => isOfFive(item.scale)).map((table) => rowOf(table, language));
  return { design: evaluationDesign, rows, others: "remove", ordered: true };
}
