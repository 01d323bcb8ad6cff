import type { Sentence } from "../../core/text/sentence.ts";

/** A command line that cannot be used: one complaint on one line, exit code 2, nothing written. */
export class CommandFault extends Error {
  readonly told: Sentence;
  /** What can be done about it, where `told` does not say so itself. */
  readonly remedy: Sentence | undefined;

  constructor(told: Sentence, remedy?: Sentence) {
    super(told.code);
    this.name = "CommandFault";
    this.told = told;
    this.remedy = remedy;
  }
}
