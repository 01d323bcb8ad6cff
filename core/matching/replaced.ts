import type { Reading } from "../intake/reading.ts";
import type { Match } from "../records/match.ts";
import type { Problem } from "../records/problem.ts";
import type { Settings } from "../settings.ts";
import type { Arrangement } from "../sheets/arrangements.ts";
import { approvingSides, isRunning } from "../sheets/matches.ts";
import { withSteadyNumbers } from "../steady-number.ts";
import { sentence, tells, type Sentence } from "../text/sentence.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { pairOf } from "./candidates.ts";
import { canonicalCode, pairKey } from "./codes.ts";
import { pointsOf } from "./distance.ts";
import { poolOf } from "./pool.ts";
import { movedAlong } from "./rematch.ts";
import { reasonsAgainst, type Reason, type RuleSettings, type ToldLimit, type ToldMetres } from "./rules.ts";

/** What an override is planned from. */
export interface OverrideSources {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly arrangements: readonly Arrangement[];
}

function warn(told: Sentence): Problem {
  return { level: "warning", told };
}

/** The rules as they were for a pair that people chose: what had to go for it stood in nobody's way. */
function rulesFor(
  { id, replaces = [] }: Match,
  { snapshot, reading, settings, arrangements }: OverrideSources,
  matches: readonly Match[],
): RuleSettings {
  const freed = new Set([id, ...replaces, ...movedAlong(snapshot, matches).map((match) => match.id)]);
  const others = matches.filter((match) => !freed.has(match.id));
  const forbids = arrangements.filter(({ kind }) => kind === "forbid");
  const forbidden = new Set(forbids.map(({ group, household }) => pairKey(group, household)));
  return { ...poolOf(reading, others, settings).rules, forbidden };
}

function failingOf(match: Match, sources: OverrideSources, matches: readonly Match[]): readonly Reason[] {
  const isCalled = (code: string): ((found: { readonly record: { readonly code: string } }) => boolean) => {
    return ({ record }) => canonicalCode(record.code) === canonicalCode(code);
  };
  const group = sources.reading.groups.find(isCalled(match.group))?.record;
  const household = sources.reading.households.find(isCalled(match.household))?.record;
  if (group === undefined || household === undefined) return [];
  const rules = rulesFor(match, sources, matches);
  const [one, other] = [withSteadyNumbers(group), withSteadyNumbers(household)];
  return reasonsAgainst(pairOf(one, other, pointsOf(one, rules.settings["distance.from"]), rules), rules);
}

/** How far two live apart, where that is too far. */
function apartIn(against: readonly Reason[]): { readonly apart?: ToldMetres & ToldLimit } {
  const [apart] = against.flatMap(({ told }) => (tells(told, "reason-distance") ? [told.values] : []));
  return apart === undefined ? {} : { apart };
}

/**
 * A warning for every running match that people chose against the rules (R15), whichever override it came from: a later
 * one must not make an earlier one look right.
 */
export function chosenAgainstRules(sources: OverrideSources, matches: readonly Match[]): readonly Problem[] {
  return matches
    .filter((match) => isRunning(match) && (match.replaces ?? []).length > 0)
    .flatMap((match) => {
      const against = failingOf(match, sources, matches);
      const failing = against.map(({ code }) => code);
      const { group, household } = match;
      const told = { group, household, failing, ...apartIn(against) };
      return failing.length === 0 ? [] : [warn(sentence("replace-against-rules", told))];
    });
}

/** Whom an override asks to talk to: sides of the proposal that had said yes, and people whose proposal fell. */
export function whomToTell(chosen: Match, matches: readonly Match[]): readonly Problem[] {
  const [original, ...fallen] = (chosen.replaces ?? []).flatMap((id) => matches.find((match) => match.id === id) ?? []);
  const saidYes = approvingSides.filter((side) => original?.approvals[side]?.yes === true);
  return [
    ...saidYes.map((side) => warn(sentence("replace-said-yes", { match: original?.id ?? "", side }))),
    ...fallen.map(({ id, group, household }) => {
      const isGroup = canonicalCode(group) === canonicalCode(chosen.group);
      return warn(sentence("replace-fell", { match: id, code: isGroup ? household : group }));
    }),
  ];
}
