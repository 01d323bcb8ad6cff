import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { ReasonCode } from "../records/round.ts";
import { ByKind } from "./kinds.ts";
import { comparedMunicipality, needOf, sharedRules, supportOf, type RuleSettings, type TraitRule } from "./rules.ts";

/** What a rule about traits excludes among everybody of a pool: the number of pairs, and whether a pair is one of them. */
export interface Exclusion {
  readonly code: ReasonCode;
  readonly count: number;
  /** By the places of the two in the pool. */
  readonly excludes: (group: number, household: number) => boolean;
}

/** Both sides of a pool, and the rules. */
interface Sides {
  readonly groups: readonly Group[];
  readonly households: readonly Household[];
  readonly rules: RuleSettings;
}

/**
 * What the rules about traits exclude (`traitRules`), those that exclude nobody left out. Counted over all groups times
 * households without looking at each pair: by sorting what is compared as a number, by name what must be the same, and by
 * kind what only few kinds of people differ in. So time and memory stay linear in people, sorting apart, however many
 * different scores and municipalities there are.
 */
export function exclusionsOf(sides: Sides): readonly Exclusion[] {
  const all = [bySupport(sides), byMunicipality(sides), ...sharedRules.flatMap((rule) => byKind(sides, rule))];
  return all.filter(({ count }) => count > 0);
}

/** R2, by what groups can carry and households need as numbers; what is not known is `NaN` and excludes nobody here. */
function bySupport({ groups, households, rules }: Sides): Exclusion {
  const carried = Float64Array.from(groups, (group) => supportOf(group, rules));
  const needed = Float64Array.from(households, (household) => needOf(household, rules));
  return {
    code: "vulnerability",
    count: pairsAbove(needed, carried),
    excludes: (group, household) => (needed[household] ?? NaN) > (carried[group] ?? NaN),
  };
}

/** How many pairs of one of these and a limit there are where the number is above the limit. */
function pairsAbove(numbers: Float64Array, limits: Float64Array): number {
  const known = (list: Float64Array): Float64Array => list.filter((one) => !Number.isNaN(one)).sort();
  const [highest, lowest] = [known(numbers), known(limits)];
  let [pairs, below] = [0, 0];
  for (const number of highest) {
    while (below < lowest.length && number > (lowest[below] ?? NaN)) below += 1;
    pairs += below;
  }
  return pairs;
}

function byMunicipality({ groups, households, rules }: Sides): Exclusion {
  const code = "municipality";
  if (rules.settings.municipality === "any") return { code, count: 0, excludes: () => false };
  // The unknown one has number 0 and is the same as no other.
  const numbers = new Map([["", 0]]);
  const numberOf = (person: Group | Household): number => {
    const name = comparedMunicipality(person);
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  };
  const [ofGroup, ofHousehold] = [Int32Array.from(groups, numberOf), Int32Array.from(households, numberOf)];
  const groupsIn = new Int32Array(numbers.size);
  for (const number of ofGroup) groupsIn[number] = (groupsIn[number] ?? 0) + 1;
  const same = ofHousehold.reduce((sum, number) => sum + (number === 0 ? 0 : (groupsIn[number] ?? 0)), 0);
  return {
    code,
    count: groups.length * households.length - same,
    excludes: (group, household) => ofGroup[group] === 0 || ofGroup[group] !== ofHousehold[household],
  };
}

function byKind({ groups, households, rules }: Sides, { rule, ofGroup, ofHousehold }: TraitRule): readonly Exclusion[] {
  const rows = { items: groups, keyOf: (group: Group): string => ofGroup(group, rules) };
  const columns = { items: households, keyOf: (household: Household): string => ofHousehold(household, rules) };
  const codes = new ByKind(rows, columns, (group, household) => rule({ group, household }, rules)?.code ?? null);
  const counts = new Map<ReasonCode, number>();
  for (const { value, count } of codes.kinds()) {
    if (value !== null) counts.set(value, (counts.get(value) ?? 0) + count);
  }
  return [...counts].map(([code, count]) => ({
    code,
    count,
    excludes: (group, household) => codes.at(group, household) === code,
  }));
}
