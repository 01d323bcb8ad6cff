import type { Reading } from "../intake/reading.ts";
import type { Match } from "../records/match.ts";

/**
 * Who phones both sides of a match (R50): whoever stands on the match, else with the group, else with the household;
 * undefined where nobody does.
 */
export function contactPersonOf(reading: Reading): (match: Match) => string | undefined {
  const groups = new Map(reading.groups.map(({ record }) => [record.code, record.contactPerson]));
  const households = new Map(reading.households.map(({ record }) => [record.code, record.contactPerson]));
  return (match) => match.contactPerson ?? groups.get(match.group) ?? households.get(match.household);
}

/** A name as it is compared: people type the same name with other capitals and spaces. */
export function comparedName(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}
