import type { Reading } from "../intake/reading.ts";
import type { JobOptions } from "../jobs/options.ts";
import { ambassadorEdits, type AmbassadorCell } from "../sheets/match-ambassadors.ts";
import { matchesDesign } from "../sheets/matches.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Plan } from "../workbook/plan.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { assignedAmbassadors, type NoneBecause } from "./assign.ts";
import { ambassadorProblems } from "./problems.ts";
import { ambassadorSituation, isReleased, type MatchSituation, type Situation, type Wish } from "./situation.ts";

/** A match with its ambassador. */
export interface AmbassadorOfMatch {
  readonly match: string;
  /** Code, or what people typed where the list has no such ambassador. */
  readonly ambassador: string;
  /** Who decided. */
  readonly by: "people" | "us";
}

/** What `ambassadors --json` prints, but for the problems: the workbook as it will be. */
export interface AmbassadorsResult {
  /** Every confirmed match with an ambassador. */
  readonly ambassadors: readonly AmbassadorOfMatch[];
  /** Matches that want one and have none, with the reason. */
  readonly missing: readonly { readonly match: string; readonly reason: NoneBecause }[];
  /** Matches that do without by choice, with the coded reason (R52). */
  readonly without: readonly { readonly match: string; readonly reason: Exclude<Wish, "wanted" | "unknown"> }[];
  /** Matches of which nobody wrote down whether they want one. */
  readonly unknown: readonly string[];
  /** Matches of each ambassador, out of how many there is room for; in the order of the list. */
  readonly load: readonly { readonly code: string; readonly matches: number; readonly capacity: number }[];
}

/** Who gets whom, and the workbook with that. */
export interface AmbassadorsPlanned {
  readonly edits: readonly Edit[];
  readonly before: Situation;
  readonly after: Situation;
  readonly result: AmbassadorsResult;
}

/** What each row should say: matches that are not ours to fill keep what they have. */
function cellsOf(
  { matches, needs, spelled }: Situation,
  given: ReadonlyMap<string, string>,
): readonly AmbassadorCell[] {
  const asked = new Set(needs.map(({ id }) => id));
  return matches.map((one): AmbassadorCell => {
    const { id } = one.match;
    const code = given.get(id);
    if (!asked.has(id)) return { id, isOurs: isReleased(one) };
    return { id, isOurs: true, ...(code === undefined ? {} : { given: spelled(code) }) };
  });
}

/** How many matches each ambassador has when these are given besides what people typed. */
function loadsOf({ offers, spelled }: Situation, given: ReadonlyMap<string, string>): AmbassadorsResult["load"] {
  return offers.map(({ code, capacity, typed }) => ({
    code: spelled(code),
    matches: typed + [...given.values()].filter((one) => one === code).length,
    capacity,
  }));
}

function ofMatch({ match, names, isOurs }: MatchSituation, { spelled }: Situation): AmbassadorOfMatch[] {
  return names === undefined ? [] : [{ match: match.id, ambassador: spelled(names), by: isOurs ? "us" : "people" }];
}

function withoutByChoice({ match, wish, names }: MatchSituation): AmbassadorsResult["without"] {
  return names !== undefined || wish === "wanted" || wish === "unknown" ? [] : [{ match: match.id, reason: wish }];
}

/** Who would bridge for which match, and the edits for that; the sheets as they are where there is no `Matches` yet. */
export function plannedAmbassadors(snapshot: Snapshot, reading: Reading, options: JobOptions): AmbassadorsPlanned {
  const { settings } = settingsOf(snapshot, options.settings);
  const usual = settings["ambassadors.capacity"];
  const before = ambassadorSituation(snapshot, reading, usual);
  const { given, without } = assignedAmbassadors(before.needs, before.offers);
  const isThere = sheetWithKey(snapshot, matchesDesign.key) !== undefined;
  const edits = isThere ? ambassadorEdits(snapshot, cellsOf(before, given), settings.language) : [];
  const after = edits.length === 0 ? before : ambassadorSituation(applied(snapshot, edits), reading, usual);
  return {
    edits,
    before,
    after,
    result: {
      ambassadors: after.matches.flatMap((one) => ofMatch(one, after)),
      missing: after.matches.flatMap(({ match: { id: match } }) => {
        const reason = without.get(match);
        return reason === undefined ? [] : [{ match, reason }];
      }),
      without: after.matches.flatMap(withoutByChoice),
      unknown: after.matches.flatMap(({ match, wish, names }) =>
        wish === "unknown" && names === undefined ? [match.id] : [],
      ),
      load: loadsOf(before, given),
    },
  };
}

/** How many matches each ambassador has as the sheet stands. */
export function loadsNow(before: Situation): AmbassadorsResult["load"] {
  const standing = before.needs.flatMap(({ id, standing: code }) => (code === undefined ? [] : [[id, code] as const]));
  return loadsOf(before, new Map(standing));
}

/** How many matches get another ambassador, or lose one. */
function changedIn({ before, after }: AmbassadorsPlanned): number {
  const had = new Map(before.matches.map(({ match, names }) => [match.id, names]));
  return after.matches.filter(({ match, names }) => had.get(match.id) !== names).length;
}

function summaryOf(planned: AmbassadorsPlanned): readonly Sentence[] {
  const { ambassadors, missing, without } = planned.result;
  if (ambassadors.length + missing.length === 0) return [sentence("ambassadors-none-wanted", {})];
  const changed = changedIn(planned);
  return [
    sentence("ambassadors-assigned", { assigned: ambassadors.length, missing: missing.length }),
    ...(changed === 0 ? [] : [sentence("ambassadors-changed", { count: changed })]),
    ...(without.length === 0 ? [] : [sentence("ambassadors-without", { count: without.length })]),
  ];
}

/**
 * Gives every confirmed match that wants one a cultural ambassador (R51) on the sheet `Matches`. What people typed there
 * stays, whoever was given stays as long as they fit, and who does without by choice is never missing (R52). A second
 * plan on the result is empty.
 */
export function ambassadorPlan(snapshot: Snapshot, reading: Reading, options: JobOptions): Plan<AmbassadorsResult> {
  const planned = plannedAmbassadors(snapshot, reading, options);
  return {
    steps: planned.edits.length === 0 ? [] : [{ title: sentence("step-ambassadors", {}), edits: planned.edits }],
    findings: ambassadorProblems(applied(snapshot, planned.edits), planned),
    messages: [],
    summary: summaryOf(planned),
    result: planned.result,
  };
}
