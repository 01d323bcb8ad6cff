import type { Match } from "../../../core/records/match.ts";

/** A confirmed match of invented people, with some of its fields said otherwise. */
export function matchWith(fields: Partial<Match> = {}): Match {
  const yes = { yes: true, on: "2026-02-01" };
  return {
    id: "M-07",
    group: "G-03",
    household: "H-12",
    arm: "outside",
    status: "confirmed",
    approvals: { group: yes, household: yes, municipality: yes },
    ...fields,
  };
}
