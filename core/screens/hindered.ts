import type { Pool } from "../matching/pool.ts";
import { takingPart } from "../matching/round.ts";
import { capacityOf, missingPapers, type RuleSettings } from "../matching/rules.ts";
import type { Group } from "../records/group.ts";
import type { Household } from "../records/household.ts";
import type { Problem } from "../records/problem.ts";
import { sentence, type Sentence } from "../text/sentence.ts";
import type { FoundPlaces, Side } from "./found-places.ts";

/** What keeps somebody from being paired with anybody at all, whoever the other is. */
interface Hindrance {
  readonly told: Sentence;
  readonly remedy?: Sentence;
}

function needsMarks({ settings, knowsVulnerability }: RuleSettings): boolean {
  return knowsVulnerability && settings["vulnerability.rule"] !== "off";
}

function ofLocation(code: string): Hindrance {
  return {
    told: sentence("screen-hindered-location", { code }),
    remedy: sentence("remedy-screen-hindered-location", {}),
  };
}

function ofMarks(code: string, side: Side): Hindrance {
  return {
    told: sentence("screen-hindered-vulnerability", { code, side }),
    remedy: sentence("remedy-screen-hindered-vulnerability", {}),
  };
}

function groupHindrances(group: Group, rules: RuleSettings): Hindrance[] {
  const { code, members = [] } = group;
  const isPlaced = group.location !== undefined || members.some(({ location }) => location !== undefined);
  const isWeak = needsMarks(rules) && capacityOf(group, rules.settings) === undefined;
  const isIncomplete = missingPapers(group, rules.papers).length > 0;
  const papers = {
    told: sentence("screen-hindered-approval", { code }),
    remedy: sentence("remedy-screen-hindered-approval", {}),
  };
  return [
    ...(isPlaced ? [] : [ofLocation(code)]),
    ...(isWeak ? [ofMarks(code, "group")] : []),
    ...(isIncomplete ? [papers] : []),
  ];
}

function householdHindrances(household: Household, rules: RuleSettings): Hindrance[] {
  const { code, location, vulnerability, consent = "unknown" } = household;
  const isUnasked = consent === "unknown" && rules.settings.preset === "resettlement";
  return [
    ...(location === undefined ? [ofLocation(code)] : []),
    ...(needsMarks(rules) && vulnerability?.score === undefined ? [ofMarks(code, "household")] : []),
    ...(isUnasked ? [{ told: sentence("screen-hindered-consent", { code }) }] : []),
  ];
}

function codesOf(pool: Pool, side: Side): ReadonlySet<string> {
  return new Set(takingPart(pool, side).map(({ code }) => code));
}

/**
 * Everybody who takes part in a round and still can be paired with nobody, because of what is not known of them or not
 * there yet: better told before the round than found behind it.
 */
export function hinderedIn(pool: Pool, places: FoundPlaces): Problem[] {
  const { groups, households, rules } = pool;
  const there = { group: codesOf(pool, "group"), household: codesOf(pool, "household") };
  const told = (side: Side, code: string, hindrances: readonly Hindrance[]): Problem[] => {
    if (!there[side].has(code)) return [];
    const { place } = places.placed(side, code);
    const where = place === undefined ? {} : { sheet: place.sheet, row: Number((place.cell ?? "A0").slice(1)) };
    return hindrances.map((one) => ({ level: "warning", ...where, ...one }));
  };
  return [
    ...groups.flatMap((group) => told("group", group.code, groupHindrances(group, rules))),
    ...households.flatMap((one) => told("household", one.code, householdHindrances(one, rules))),
  ];
}
