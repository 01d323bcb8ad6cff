import { codeKey } from "../intake/codes.ts";
import type { Found, Reading } from "../intake/reading.ts";
import type { Match } from "../records/match.ts";

/** The contact person of each group or household, by its compared code; of two rows with one code the first counts. */
function contactsByCode(
  found: readonly Found<{ readonly code: string; readonly contactPerson?: string | undefined }>[],
): ReadonlyMap<string, string | undefined> {
  return new Map([...found].reverse().map(({ record }) => [codeKey(record.code), record.contactPerson]));
}

/**
 * Who phones both sides of a match (R50): whoever stands on the match, else with the group, else with the household;
 * undefined where nobody does.
 */
export function contactPersonOf(reading: Reading): (match: Match) => string | undefined {
  const groups = contactsByCode(reading.groups);
  const households = contactsByCode(reading.households);
  return (match) => match.contactPerson ?? groups.get(codeKey(match.group)) ?? households.get(codeKey(match.household));
}
