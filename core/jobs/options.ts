import type { ColumnMapping } from "../intake/reading.ts";
import type { SecondFile } from "../intake/second-file.ts";
import type { Language } from "../workbook/layout.ts";

/** What every job is told from outside: the core has no clock, no chance and no preferences of its own. */
export interface JobOptions {
  /** Civil date `yyyy-MM-dd` in the zone of the programme. */
  readonly today: string;
  /** `yyyy-MM-ddTHH:mm` in the zone of the programme; stands in the log. */
  readonly now: string;
  /** Language of messages and JSON texts; the sheets have the language of the workbook. */
  readonly language: Language;
  /** Settings for this run, over those of the workbook: key to text. */
  readonly settings: readonly { readonly key: string; readonly value: string }[];
  readonly mappings: readonly ColumnMapping[];
  /** A second file of the same programme: its lists take part, and nothing is written in it. */
  readonly second?: SecondFile;
}
