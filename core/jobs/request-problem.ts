import type { Sentence } from "../text/sentence.ts";

/** Asked for something that is not in the workbook, such as a round or a match. Thrown before anything is planned. */
export class RequestProblem extends Error {
  /** What is not there, for whoever asked. */
  readonly told: Sentence;

  constructor(told: Sentence) {
    super(told.code);
    this.name = "RequestProblem";
    this.told = told;
  }
}
