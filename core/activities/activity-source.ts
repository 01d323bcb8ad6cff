import type { Reading } from "../intake/reading.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/** What findings and counts of the sheets around the matches are made from. */
export interface ActivitySource {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  /** `yyyy-MM-dd`. */
  readonly today: string;
  /** Of the workbook. */
  readonly language: Language;
}
