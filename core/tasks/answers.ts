import type { Condition } from "./catalogue.ts";

/**
 * What the newcomers and their group said of a household on the sheet with its plan: whether a condition holds. A
 * condition that is not there has not been answered; nobody has to answer it to a spreadsheet.
 */
export type Answers = ReadonlyMap<Condition, boolean>;

/** Nothing was answered yet. */
export const noAnswers: Answers = new Map();
