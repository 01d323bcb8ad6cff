import { plusDays, plusMonths } from "../../dates/civil-date.ts";
import type { SettingKey, Settings } from "../../settings.ts";

/**
 * What is kept for how long. `applicant`: of whoever was turned down or withdrew before any match. `conduct`: when a
 * certificate of conduct (VOG) was seen. `check-ins`: talks and signals. `lists`: tasks and plan. `key`: who belongs to a
 * code. `survey`: answers to questionnaires.
 */
export const retentionCategories = ["applicant", "conduct", "check-ins", "lists", "key", "survey"] as const;

/** One of the kinds of data that have a term of their own. */
export type RetentionCategory = (typeof retentionCategories)[number];

/** The setting with the term of each (evaluation-and-privacy.md 6: proposals, for people to decide on). */
export const retentionSettings = {
  applicant: "retention.applicants-weeks",
  conduct: "retention.conduct-months",
  "check-ins": "retention.check-ins-months",
  lists: "retention.lists-months",
  key: "retention.key-months",
  survey: "retention.survey-months",
} as const satisfies Readonly<Record<RetentionCategory, SettingKey>>;

/** So many days ahead it is told that a term will be over. */
export const daysAhead = 30;

/**
 * The last day on which data of a category may be there, `since` being the day from which the term counts: that day of the
 * later month, or its last day where it has none such.
 */
export function keptUntil(category: RetentionCategory, since: string, settings: Settings): string {
  const term = settings[retentionSettings[category]];
  return category === "applicant" ? plusDays(since, 7 * term) : plusMonths(since, term);
}

/** How a term stands: over, over within `daysAhead` days, still running, or not to be told for want of a day. */
export type RetentionState = "past" | "soon" | "later" | "unknown";

/** How a term stands on a day. Data may be there up to and including the day `until`. */
export function stateOn(today: string, until: string | undefined): RetentionState {
  if (until === undefined) return "unknown";
  if (until < today) return "past";
  return until <= plusDays(today, daysAhead) ? "soon" : "later";
}
