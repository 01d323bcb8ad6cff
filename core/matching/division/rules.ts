import type { Model } from "./model.ts";

/** A rule that the search adds: options together may use so much of it. Either of a goal, or of one cell. */
export type Rule = GoalRule | CellRule;

/** What was reached for a goal must stay. */
export interface GoalRule {
  readonly limit: number;
  /** How much every option uses, by its number. */
  readonly amounts: Float64Array;
}

/** At most so many households in a cell (sign 1), or at least (sign -1, with a limit below 0). */
export interface CellRule {
  readonly limit: number;
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** A rule with its row. */
export type PlacedRule = Rule & { readonly row: number };

/** How much of a rule an option uses. */
export function amountOf(rule: Rule, { options }: Model, option: number): number {
  if ("amounts" in rule) return rule.amounts[option] ?? 0;
  return options[option]?.cell === rule.cell ? rule.sign : 0;
}
