import type { Language } from "../../core/workbook/layout.ts";

/** One municipality of the register. */
export interface Municipality {
  /** What tells it from the others, however its name was typed; stands in the state and in the tag of its workbook. */
  readonly key: string;
  /** As the register writes it. */
  readonly name: string;
  /** Row of the register, counted from 1. */
  readonly row: number;
  /** E-mail addresses of coordinators: the workbook is shared with them. Never in messages or errors. */
  readonly coordinators: readonly string[];
  /** Language of the workbook. */
  readonly language: Language;
  /** Id of a spreadsheet that the municipality had already; absent is that one is to be made. */
  readonly spreadsheet?: string;
  /** Id of the script project in that spreadsheet; `new` says that it has none; absent is that nobody said so. */
  readonly script?: string;
}
