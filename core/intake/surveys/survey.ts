/** Survey tools whose exports are known by their first columns. */
export type SurveyTool =
  "google-forms" | "microsoft-forms" | "surveymonkey" | "qualtrics" | "limesurvey" | "kobotoolbox" | "typeform";

/** Who gave one answer to a survey: a group together, one of its members, or a household. Counted apart (R23). */
export type ResponseUnit = "group" | "member" | "household";

/** What is particular to a sheet that a survey tool wrote. */
export interface SurveyShape {
  readonly tool: SurveyTool;
  /** Columns that the tool itself added, such as times, ids and addresses of computers; column numbers minus 1. */
  readonly technical: ReadonlySet<number>;
  /** The column that says when an answer was sent in, if there is one; of doubles the last counts as the newest. */
  readonly sentOn?: number;
}

/** Why a response may not be one that counts. */
export type ResponseDoubt = "test" | "unfinished" | "double";
