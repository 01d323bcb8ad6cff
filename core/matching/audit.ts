import type { Chance, TypeAudit } from "../records/explanations.ts";
import type { Household } from "../records/household.ts";
import { householdTypes } from "../records/words.ts";
import { wishesKnown } from "./explanation.ts";
import { saidNo } from "./pool.ts";
import { costOf } from "./preferences.ts";
import type { DrawnRound } from "./round.ts";
import type { SolvedRound } from "./solved.ts";

/** Household types as the audit tells them apart: those whose type is not known are a class of their own. */
const auditTypes = [...householdTypes, "unknown"] as const;

/**
 * How every household type fared (matching.md 2.1): how many there are, could be matched and were, how high groups ranked
 * those they got (a type that a group left out counts as in `costOf`; groups without wishes do not count), and the mean
 * chance where chances are given. Types that nobody in the pool has are left out. It says what happened, not why: types
 * also differ in where they live and in the support they ask. Who gave no consent takes no part.
 */
export function auditOf(work: SolvedRound, drawn: DrawnRound, chances?: readonly Chance[]): TypeAudit[] {
  return auditTypes.map((type) => auditOfType(type, work, drawn, chances)).filter(({ households }) => households > 0);
}

function typeOf({ type }: Household): string {
  return type ?? "unknown";
}

function auditOfType(
  type: string,
  { pool, householdCandidates }: SolvedRound,
  drawn: DrawnRound,
  chances: readonly Chance[] | undefined,
): TypeAudit {
  const places = pool.households.flatMap((household, place) =>
    typeOf(household) === type && household.status !== "paused" && !saidNo(household) ? [place] : [],
  );
  const codes = new Set(places.map((place) => pool.households[place]?.code));
  const pairs = drawn.pairs.filter(({ household }) => typeOf(household) === type);
  const ranks = pairs.flatMap(({ group, household, candidate }) =>
    wishesKnown(group, household, pool.rules.settings).group ? [costOf(candidate.groupRank)] : [],
  );
  const shares = (chances ?? []).flatMap(({ side, code, matched }) =>
    side === "household" && codes.has(code) ? [matched] : [],
  );
  return {
    type,
    households: places.length,
    possible: places.filter((place) => (householdCandidates[place] ?? 0) > 0).length,
    matched: pairs.length,
    ...withMean("meanRank", ranks),
    ...withMean("meanChance", shares),
  };
}

function withMean(
  key: "meanRank" | "meanChance",
  values: readonly number[],
): { meanRank?: number; meanChance?: number } {
  if (values.length === 0) return {};
  return { [key]: values.reduce((sum, value) => sum + value, 0) / values.length };
}
