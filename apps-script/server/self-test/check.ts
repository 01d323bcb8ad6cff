import type { selfTest } from "../../../core/text/nl/self-test.ts";
import { sentence, type Sentence } from "../../../core/text/sentence.ts";

/** What is looked at. */
export type CheckCode = Extract<keyof typeof selfTest, `check-${string}`>;

/** A sheet that is there for the test alone. */
export type TrialSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One thing that we lean on: what was found, where that is not what we expect. It may throw, which is a finding too. */
export interface Check {
  readonly code: CheckCode;
  readonly look: (sheet: TrialSheet) => Sentence | undefined;
}

/** Nothing where it is as it should be. */
export function unless(isAsExpected: boolean, found: Sentence): Sentence | undefined {
  return isAsExpected ? undefined : found;
}

/** Something is not what was put there. */
export const changed: Sentence = sentence("found-changed", {});
/** Something that should be is not. */
export const absent: Sentence = sentence("found-no", {});
