/** A sentence that knows nothing. */
const fixed =
  (text: string): ((v: object) => string) =>
  () =>
    text;

/** A row of a survey, and whether it takes part. */
export interface Response {
  readonly row: number;
  /** Of several answers of one respondent: the row that counts; 0 for others. */
  readonly counts: number;
  readonly leftOut: boolean;
}

const part = ({ leftOut }: Response): string => (leftOut ? "The row takes no part." : "The row does take part.");

/** Sentences about exports of survey tools, in English. */
export const surveys = {
  "response-test": (v: Response) => `Row ${v.row} looks like a test response. ${part(v)}`,
  "remedy-response-test": (v: { leftOut: boolean }): string =>
    v.leftOut
      ? "Was it a real answer? Put keep beside survey.test on the sheet Settings, or change the word ‘test’."
      : "Remove the row, or put leave-out beside survey.test on the sheet Settings.",
  "response-unfinished": (v: Response) => `The answer in row ${v.row} was not finished. ${part(v)}`,
  "remedy-response-unfinished": (v: { leftOut: boolean }): string =>
    v.leftOut
      ? "Should the row take part? Put keep beside survey.unfinished on the sheet Settings."
      : "Ask for what is missing. Or put leave-out beside survey.unfinished on the sheet Settings: then the row takes no part.",
  "response-empty": (v: Response) => `In row ${v.row} not one question was answered. ${part(v)}`,
  "remedy-response-empty": fixed("You need not do anything. You may ask whoever began and stopped to try once more."),
  "response-double": (v: Response) =>
    `Rows ${v.row} and ${v.counts} are from the same respondent. ${v.leftOut ? `Row ${v.counts} counts, row ${v.row} takes no part.` : "Both take part."}`,
  "remedy-response-double": (v: { leftOut: boolean }): string =>
    v.leftOut
      ? "Is that wrong? Put first (the oldest counts) or keep (all count) beside survey.doubles on the sheet Settings."
      : "Remove what does not count, or put last (the newest counts) or first (the oldest) beside survey.doubles on the sheet Settings.",
  "response-counts": (v: { row: number; others: string }) =>
    `This answer (row ${v.row}) counts instead of another from the same respondent (row ${v.others}).`,
};
