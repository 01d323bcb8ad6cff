import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { callListDesign } from "../sheets/call-list.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { matchNumbersDesign, matchNumbersWanted } from "../sheets/match-numbers.ts";
import { progressDesign } from "../sheets/progress.ts";
import { signalsDesign } from "../sheets/signals.ts";
import type { Wanted } from "../sheets/synced.ts";
import { signalNumbersDesign, yearDesign } from "../sheets/year-numbers.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { callListWanted } from "./views/call-list.ts";
import { progressWanted } from "./views/progress-rows.ts";
import { signalsWanted } from "./views/signal-rows.ts";
import { signalNumbersWanted, yearWanted } from "./views/year-rows.ts";
import { yearFacts, type YearFacts } from "./year-facts.ts";

/** The sheets about the year that follow from the talks, in the order in which they are made, each with what it says. */
const views: readonly {
  readonly design: SheetDesign;
  readonly wanted: (facts: YearFacts, snapshot: Snapshot) => Wanted;
}[] = [
  { design: callListDesign, wanted: callListWanted },
  { design: progressDesign, wanted: progressWanted },
  { design: signalsDesign, wanted: signalsWanted },
  { design: yearDesign, wanted: yearWanted },
  { design: signalNumbersDesign, wanted: signalNumbersWanted },
  { design: matchNumbersDesign, wanted: (_, snapshot) => matchNumbersWanted(snapshot) },
];

/** Keys of the sheets that only say what other sheets mean on a day: another day changes them by itself. */
export const yearViewKeys: readonly string[] = views.map(({ design }) => design.key);

/** What the sheets about the year should say; where there is no match to follow yet only those that stand. */
export function yearViews(snapshot: Snapshot, facts: YearFacts): readonly Wanted[] {
  return views
    .filter(({ design }) => facts.talks.length > 0 || sheetWithKey(snapshot, design.key) !== undefined)
    .map(({ wanted }) => wanted(facts, snapshot));
}

/** The same for the sheets that stand: no job makes them beside the one that is asked for them. */
export function yearViewsKeptUp(snapshot: Snapshot, reading: Reading, options: JobOptions): readonly Wanted[] {
  const standing = views.filter(({ design }) => sheetWithKey(snapshot, design.key) !== undefined);
  if (standing.length === 0) return [];
  const facts = yearFacts(snapshot, reading, options);
  return standing.map(({ wanted }) => wanted(facts, snapshot));
}
