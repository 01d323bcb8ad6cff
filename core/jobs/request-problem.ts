import type { Sentence } from "../text/sentence.ts";

/** Asked for something that is not in the workbook, such as a round or a match. Thrown before anything is planned. */
export class RequestProblem extends Error {
  /** What is not there, for whoever asked. */
  readonly told: Sentence;
  /** What to do about it, where the sentence does not say so itself. */
  readonly remedy?: Sentence;

  constructor(told: Sentence, remedy?: Sentence) {
    super(told.code);
    if (remedy !== undefined) this.remedy = remedy;
    this.name = "RequestProblem";
    this.told = told;
  }
}
