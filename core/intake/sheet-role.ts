import { alumniDesign } from "../sheets/alumni.ts";
import { arrangementsDesign } from "../sheets/arrangements-design.ts";
import { holdsTypedArrangements } from "../sheets/arrangement-sheets.ts";
import { attentionDesign } from "../sheets/attention.ts";
import { availabilityDesign } from "../sheets/availability.ts";
import { catalogueDesign } from "../sheets/catalogue.ts";
import { callListDesign } from "../sheets/call-list.ts";
import { checkInsDesign } from "../sheets/check-ins.ts";
import { codesDesign } from "../sheets/codes.ts";
import { columnsDesign } from "../sheets/columns.ts";
import type { SheetDesign } from "../sheets/design.ts";
import { evaluationBarsDesign } from "../sheets/evaluation-bars.ts";
import { evaluationChangesDesign } from "../sheets/evaluation-changes.ts";
import { evaluationChoicesDesign } from "../sheets/evaluation-choices.ts";
import { evaluationComparisonDesign } from "../sheets/evaluation-comparison.ts";
import { evaluationDistanceDesign } from "../sheets/evaluation-distance.ts";
import { evaluationFlowDesign } from "../sheets/evaluation-flow.ts";
import { evaluationLevelsDesign } from "../sheets/evaluation-levels.ts";
import { evaluationResponseDesign } from "../sheets/evaluation-response.ts";
import { evaluationWavesDesign } from "../sheets/evaluation-waves.ts";
import { evaluationDesign } from "../sheets/evaluation.ts";
import { itemBankDesign } from "../sheets/item-bank.ts";
import { publishedDesign } from "../sheets/published.ts";
import { homesDesign } from "../sheets/homes.ts";
import { hoursDesign } from "../sheets/hours.ts";
import { lettersDesign } from "../sheets/letters.ts";
import { logDesign } from "../sheets/log.ts";
import { matchPlanDesign } from "../sheets/match-plan.ts";
import { matchTasksDesign } from "../sheets/match-tasks.ts";
import { matchesDesign } from "../sheets/matches.ts";
import { meetingDesign } from "../sheets/meeting.ts";
import { moneyDesign } from "../sheets/money.ts";
import { dpiaDesign } from "../sheets/dpia.ts";
import { overviewDesign } from "../sheets/overview.ts";
import { placesDesign } from "../sheets/places.ts";
import { processingDesign } from "../sheets/processing.ts";
import { progressDesign } from "../sheets/progress.ts";
import { preselectionDesign } from "../sheets/preselection.ts";
import { referralsDesign } from "../sheets/referrals.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { rolesDesign } from "../sheets/roles.ts";
import { retentionDesign } from "../sheets/retention.ts";
import { roundDesign } from "../sheets/round.ts";
import { roundNumbersDesign } from "../sheets/round-numbers.ts";
import { roundProofDesign } from "../sheets/round-proof.ts";
import { roundWhatIfDesign } from "../sheets/round-what-if.ts";
import { roundWhyDesign } from "../sheets/round-why.ts";
import { roundWhyNotDesign } from "../sheets/round-why-not.ts";
import { settingsDesign } from "../sheets/settings.ts";
import { signalsDesign } from "../sheets/signals.ts";
import { tasksDesign } from "../sheets/tasks.ts";
import { signalNumbersDesign, yearDesign } from "../sheets/year-numbers.ts";
import { isBlank, textOf } from "../workbook/cell.ts";
import type { Language } from "../workbook/layout.ts";
import type { Sheet } from "../workbook/snapshot.ts";
import { saidRole } from "./mappings.ts";
import type { ColumnMapping, SheetRole } from "./reading.ts";
import { roleOf } from "./roles.ts";
import type { SheetTable } from "./sheet-table.ts";
import { folded } from "./words.ts";

/**
 * Our sheets that can be told by their titles. That of places looks like anybody's list of postcodes, and that of parties
 * is as good as a coordinator's own: what stands there goes on counting.
 */
export const designs: readonly SheetDesign[] = [
  arrangementsDesign, attentionDesign, checkInsDesign, codesDesign, columnsDesign, homesDesign, logDesign,
  matchTasksDesign("M-01"), matchesDesign, overviewDesign, preselectionDesign, remindersDesign, roundDesign(1), roundNumbersDesign(1, []), roundProofDesign(1), roundWhatIfDesign(1), roundWhyDesign(1), roundWhyNotDesign(1), settingsDesign, tasksDesign,
  alumniDesign, dpiaDesign, processingDesign, retentionDesign,
  availabilityDesign, catalogueDesign, hoursDesign, lettersDesign, matchPlanDesign("M-01"), meetingDesign, moneyDesign, referralsDesign, rolesDesign,
  callListDesign, progressDesign, signalsDesign, signalNumbersDesign, yearDesign,
  evaluationWavesDesign, itemBankDesign, publishedDesign,
  evaluationDesign, evaluationBarsDesign, evaluationChangesDesign, evaluationChoicesDesign, evaluationComparisonDesign, evaluationDistanceDesign, evaluationFlowDesign, evaluationLevelsDesign, evaluationResponseDesign,
]; // prettier-ignore

/** Titles of one of our sheets in one language, folded. With fewer than four, anybody's table could have them. */
const titlesOfOurs: readonly (readonly string[])[] = designs.flatMap(({ columns }) =>
  (["nl", "en"] as readonly Language[]).flatMap((language) =>
    columns.length < 4 ? [] : [columns.map(({ title }) => folded(title[language]))],
  ),
);

/** As far down as the header of one of our sheets can have come by lines that people put above it. */
const lastHeaderRow = 25;

/** The share of the titles of one of our sheets that tells it from a coordinator's. */
const enoughTitles = 0.8;

/** So many titles of one of our sheets nobody else has: one of an earlier version, which had fewer, is told by those. */
const manyTitles = 12;

/**
 * True for a sheet that has the titles of one of ours and not its mark: another program dropped the defined name, and
 * what stands there is no list of people.
 */
export function hasLostMark({ key, cells }: Sheet): boolean {
  if (key !== undefined) return false;
  return cells.slice(0, lastHeaderRow).some((row) => {
    const filled = row.filter((cell) => !isBlank(cell));
    if (filled.length < 4 || filled.length > 60) return false;
    const header = new Set(filled.map((cell) => folded(textOf(cell))));
    return titlesOfOurs.some((titles) => {
      const known = titles.filter((title) => header.has(title)).length;
      return known >= enoughTitles * Math.min(titles.length, Math.max(manyTitles, header.size));
    });
  });
}

/** What one of our own sheets is: only the coordinates and the settings are read by anyone but its own job. */
function ownRole(key: string): SheetRole {
  if (key === placesDesign.key) return "locations";
  return key === settingsDesign.key ? "settings" : "output";
}

/** What a sheet is: ours, what a person said of it, or what it looks like. */
export function sheetRole(table: SheetTable, mappings: readonly ColumnMapping[]): SheetRole {
  const { key } = table.sheet;
  if (key !== undefined) return ownRole(key);
  const isOurs = hasLostMark(table.sheet) || holdsTypedArrangements(table.sheet);
  return saidRole(mappings, table.sheet.name) ?? (isOurs ? "output" : roleOf(table));
}
