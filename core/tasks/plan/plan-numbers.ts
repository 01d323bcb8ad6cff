import type { CatalogueTask, Condition } from "../catalogue.ts";

/** When the household is asked whether it wants the group: before it comes or starts, and once more when it is here (R48). */
export const choiceNumbers = [
  ["K1", "before"],
  ["K2", "after"],
] as const;

/** What group and household write down together on being equals: how, who decides, when the group holds back (R34, R47). */
export const equalityNumbers = [
  ["S1", "how"],
  ["S2", "decides"],
  ["S3", "restraint"],
] as const;

/** A goal may be set in each of the six domains of the settlement plan and in social contact (R31, R54). */
export const goalNumbers: readonly (readonly [string, CatalogueTask["domain"]])[] = [
  ["D1", "housing"],
  ["D2", "income"],
  ["D3", "language_civic"],
  ["D4", "health"],
  ["D5", "work"],
  ["D6", "education"],
  ["D7", "social"],
];

/**
 * What is asked of a household where its record does not say it. A number is never used again for something else, as
 * the row with that number is in workbooks by then. What tells of somebody's health is not asked for on paper: whether
 * care is needed, or an invitation for an examination came, is found out with the task itself.
 */
export const questionNumbers: readonly (readonly [string, Condition])[] = [
  ["V1", "children"],
  ["V2", "children-0-4"],
  ["V3", "children-4-17"],
  ["V4", "adults"],
  ["V5", "transitional-home"],
  ["V6", "own-tenancy"],
  ["V7", "no-own-income"],
  ["V8", "social-assistance"],
  ["V9", "low-income"],
  ["V10", "civic-integration-duty"],
  ["V11", "b1-or-z-route"],
  ["V12", "diploma"],
  ["V13", "foreign-licence"],
  ["V14", "family-abroad"],
  ["V15", "newcomer-agrees"],
  ["V16", "newcomer-wants"],
  ["V17", "newcomer-ready"],
  ["V18", "children-parents-agree"],
];

const fixed: ReadonlySet<string> = new Set(
  [...choiceNumbers, ...equalityNumbers, ...goalNumbers, ...questionNumbers].map(([number]) => number),
);

/** True for a row of ours; every other row with a number is a goal that people added. */
export function isFixedRow(number: string): boolean {
  return fixed.has(number);
}
