import type { Sentence } from "../../core/text/sentence.ts";

/** A command line that cannot be used: one sentence, exit code 2, nothing written. */
export class CommandFault extends Error {
  readonly told: Sentence;

  constructor(told: Sentence) {
    super(told.code);
    this.name = "CommandFault";
    this.told = told;
  }
}
