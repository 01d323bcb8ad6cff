/** Survey tools whose exports are known by their first columns. */
export type SurveyTool =
  "google-forms" | "microsoft-forms" | "surveymonkey" | "qualtrics" | "limesurvey" | "kobotoolbox" | "typeform";

/** Who gave one answer to a survey: a group together, one of its members, a household, or a partner (R71). Counted apart (R23). */
export type ResponseUnit = "group" | "member" | "household" | "partner";

/** A field that a tool itself can know of a respondent: it sent the invitation, or they had to sign in. */
export type ContactField = "email" | "name" | "name.first" | "name.last";

/** What is particular to a sheet that a survey tool wrote. */
export interface SurveyShape {
  readonly tool: SurveyTool;
  /** Columns that the tool itself added, such as times, ids and addresses of computers; column numbers minus 1. */
  readonly technical: ReadonlySet<number>;
  /**
   * Columns in which the tool names the respondent. They are used where no question asks for the same: whoever signed in
   * may have filled it in for somebody else.
   */
  readonly contact: ReadonlyMap<number, ContactField>;
  /** The column that says when an answer was sent in, if there is one; of doubles the last counts as the newest. */
  readonly sentOn?: number;
}

/** Why a response may not be one that counts. */
export type ResponseDoubt = "test" | "unfinished" | "double";
