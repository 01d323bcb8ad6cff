import type { Sentence } from "../../core/text/sentence.ts";

/** Thrown where one municipality cannot be helped further: what it is, what to do, and whether to go on with the others. */
export class MunicipalityFault extends Error {
  readonly told: Sentence;
  readonly remedy: Sentence | undefined;
  /** A surprise: nothing more is done for anybody until a person has looked. */
  readonly stopsAll: boolean;

  constructor(told: Sentence, { remedy, stopsAll = false }: { remedy?: Sentence; stopsAll?: boolean } = {}) {
    super(told.code);
    this.name = "MunicipalityFault";
    this.told = told;
    this.remedy = remedy;
    this.stopsAll = stopsAll;
  }
}
