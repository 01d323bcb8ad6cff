import type { Sentence } from "../text/sentence.ts";

/**
 * Something in the coordinator's data that needs a person. Never holds the content of an identifying cell: it says
 * where to look. `error`: the row was left out; `warning`: it takes part, look at it; `info`: good to know.
 */
export interface Problem {
  readonly level: "error" | "warning" | "info";
  /** Name of the sheet concerned; absent when it is about the whole workbook. */
  readonly sheet?: string;
  /** Address such as `C7`; absent when it is about a whole row or sheet. */
  readonly cell?: string;
  /** Row counted from 1 as the spreadsheet shows it. */
  readonly row?: number;
  /** What is wrong and what to do; its code is the stable code of contracts.md. */
  readonly told: Sentence;
  /** What a person can do about it and what happens meanwhile; absent where `told` says it all. */
  readonly remedy?: Sentence;
}
