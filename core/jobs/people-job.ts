import type { ReadingOptions } from "../intake/read-people.ts";
import type { Reading } from "../intake/reading.ts";
import type { Job, Plan } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import type { JobOptions } from "./options.ts";

/** A job that looks at the people in the workbook. Whoever has read them already hands that on: it is most of the work. */
export interface PeopleJob<Options extends JobOptions, Result> extends Job<Options, Result> {
  /** How the people are read, where that is not by the options of the run alone. */
  readingOptions?(snapshot: Snapshot, options: Options): ReadingOptions;
  /** Present where what the job writes changes how people are read: they are then read once more, as it will be. */
  readonly changesReading?: true;
  plan(snapshot: Snapshot, options: Options, reading?: Reading): Plan<Result>;
}
