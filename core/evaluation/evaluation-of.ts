import type { Reading } from "../intake/reading.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { comparisonsOf } from "./comparison/comparisons.ts";
import { evaluationRead, type EvaluationOptions, type EvaluationRead } from "./evaluation-data.ts";
import { evaluationResult } from "./evaluation-result.ts";
import { printedFigures, type PrintedFigure } from "./published/printed-figures.ts";
import type { EvaluationResult } from "./result.ts";

/** The answers that were read, and all that they come to. */
export interface Evaluation extends EvaluationRead {
  readonly result: EvaluationResult;
  /** Percentages that a report printed, where a sheet holds them. */
  readonly printed: readonly PrintedFigure[];
}

/** The evaluation of a workbook as it is: for its sheets, the screens and the report alike. */
export function evaluationOf(snapshot: Snapshot, reading: Reading, options: EvaluationOptions): Evaluation {
  const read = evaluationRead(snapshot, reading, options);
  return {
    ...read,
    result: evaluationResult(read.data, comparisonsOf(read.data)),
    printed: printedFigures(reading.tables),
  };
}
