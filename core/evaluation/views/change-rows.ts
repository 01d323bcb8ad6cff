import { allArms } from "../../sheets/evaluation-columns.ts";
import { evaluationChangesDesign } from "../../sheets/evaluation-changes.ts";
import type { Wanted, WantedRow } from "../../sheets/synced.ts";
import type { Language } from "../../workbook/layout.ts";
import type { EvaluationResult, Transition } from "../result.ts";
import { median } from "../statistics/median.ts";
import { agreesFrom, answersOf } from "../tables/scales.ts";
import { remarkOn } from "./figures.ts";
import { medianLabel } from "./words.ts";

/** How many gave each answer at both moments, on the scale of what was followed. */
export function sidesOf({ cells }: Pick<Transition, "cells">): {
  readonly first: readonly number[];
  readonly then: readonly number[];
} {
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  return { first: cells.map(sum), then: cells.map((_, to) => sum(cells.map((row) => row[to] ?? 0))) };
}

/** Those who agree, say yes or chose the option; blank on scales on which nobody agrees. */
function agreeing({ item, option }: Transition, counts: readonly number[]): number | null {
  if (option !== undefined) return counts[1] ?? 0;
  const from = agreesFrom(item.scale);
  if (from === undefined) return null;
  return counts.filter((_, place) => (answersOf(item.scale)[place] ?? 0) >= from).reduce((sum, one) => sum + one, 0);
}

/** The middle of so many answers of each kind, in words; blank of yes and no, which have none. */
function middle({ item, option }: Transition, counts: readonly number[], language: Language): string | null {
  if (option !== undefined || item.scale === "yes-no") return null;
  const places = answersOf(item.scale);
  const value = median(counts.flatMap((count, place) => Array<number>(count).fill(places[place] ?? 0)));
  return value === undefined ? null : medianLabel(item, value, language);
}

function rowOf(transition: Transition, language: Language): WantedRow {
  const { item, option, respondent, arm, from, to, n, missing, up, same, down } = transition;
  const { first, then } = sidesOf(transition);
  const chosen = item.options?.find(({ key }) => key === option);
  return {
    question: item.words[language],
    answer: chosen?.words[language] ?? null,
    respondent,
    arm: arm ?? allArms,
    ...{ from, to, n, missing },
    "first-count": agreeing(transition, first),
    "then-count": agreeing(transition, then),
    ...{ up, same, down },
    "median-first": middle(transition, first, language),
    "median-then": middle(transition, then, language),
    remark: remarkOn(transition, language) || null,
  };
}

/** An option that nobody chose at either moment says nothing of a change. */
function isTold({ option, cells, n }: Transition): boolean {
  return option === undefined || cells[0]?.[0] !== n;
}

/** What the sheet with changes of the same people should say. */
export function changesWanted({ transitions }: EvaluationResult, language: Language): Wanted {
  const rows = transitions.filter(isTold).map((transition) => rowOf(transition, language));
  return { design: evaluationChangesDesign, rows, others: "remove", ordered: true };
}
