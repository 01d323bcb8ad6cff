import type { Reading } from "../../intake/reading.ts";
import type { JobOptions } from "../../jobs/options.ts";
import type { Match } from "../../records/match.ts";
import type { Problem } from "../../records/problem.ts";
import { matchPlanDesign, matchPlanKey, matchPlanName } from "../../sheets/match-plan.ts";
import { settingsOf } from "../../sheets/settings.ts";
import { freeName, synced } from "../../sheets/synced.ts";
import { say, sentence } from "../../text/sentence.ts";
import type { Edit } from "../../workbook/edit.ts";
import type { Language } from "../../workbook/layout.ts";
import { sheetWithKey, type Snapshot } from "../../workbook/snapshot.ts";
import { catalogueIn } from "../catalogue-in.ts";
import { datedMatches, householdsIn } from "../dated-matches.ts";
import { answersOf } from "./answers-of.ts";
import { planRows, type PlanSource } from "./plan-rows.ts";

/** The plan of one confirmed match, with what its rows follow from. */
export interface MatchPlan extends PlanSource {
  readonly match: Match;
  /** The name that its sheet has or gets. */
  readonly sheet: string;
}

/** The plans of a workbook, in the order of `Matches`. */
export interface SettlementPlans {
  readonly plans: readonly MatchPlan[];
  /** Confirmed matches of which no first day is known: what applies to them cannot be told yet. */
  readonly undated: readonly Match[];
  /** Matches that can have no sheet of their own. */
  readonly unusable: readonly Problem[];
  /** Of the workbook. */
  readonly language: Language;
}

/** Names for the sheets that are not there yet, none of them twice. */
function sheetNames(snapshot: Snapshot, matches: readonly Match[]): ReadonlyMap<string, string> {
  const taken = [...snapshot.sheetNames];
  return new Map(
    matches.map(({ id }) => {
      const standing = sheetWithKey(snapshot, matchPlanKey(id))?.name;
      const name = standing ?? freeName({ sheetNames: taken }, matchPlanName(id));
      taken.push(name);
      return [id, name];
    }),
  );
}

/** The settlement plans of all matches that have a list of tasks, as they stand or would be made. */
export function settlementPlans(snapshot: Snapshot, reading: Reading, options: JobOptions): SettlementPlans {
  const { matches, undated, unusable } = datedMatches(snapshot, householdsIn(reading));
  const names = sheetNames(
    snapshot,
    matches.map(({ match }) => match),
  );
  const { catalogue } = catalogueIn(snapshot, reading);
  const plans = matches.map((dated) => ({
    ...dated,
    catalogue,
    answers: answersOf(snapshot, dated.match.id),
    sheet: names.get(dated.match.id) ?? matchPlanName(dated.match.id),
  }));
  const { language } = settingsOf(snapshot, options.settings).settings;
  return { plans, undated, unusable, language };
}

/** Lines above a new plan: what makes it complete, that stopping is free (R49), and what not to write. */
function leadOf({ match }: MatchPlan, language: Language): readonly string[] {
  const title = sentence("match-plan-title", { match: match.id, group: match.group, household: match.household });
  const others = [sentence("match-plan-how", {}), sentence("plan-stopping", {}), sentence("match-plan-texts", {})];
  return [title, ...others].map((one) => say(language, one));
}

/** The edits that make the sheet of one plan or bring it up to date; what people typed stays. */
export function planEdits(snapshot: Snapshot, plan: MatchPlan, language: Language): readonly Edit[] {
  const wanted = {
    design: matchPlanDesign(plan.match.id),
    rows: planRows(plan, language),
    others: "remove",
    ordered: true,
    name: plan.sheet,
    lead: leadOf(plan, language),
  } as const;
  return synced(snapshot, wanted, language);
}
