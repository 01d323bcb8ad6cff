import type { Found, Reading } from "../../../core/intake/reading.ts";
import type { Group } from "../../../core/records/group.ts";
import type { Household } from "../../../core/records/household.ts";
import type { Match } from "../../../core/records/match.ts";
import type { Ambassador } from "../../../core/records/people.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { matchWith } from "../tasks/matches.ts";
import { readingWith, workbookWith } from "../tasks/workbooks.ts";

/** Records as if they stood on a sheet, from row 2 on. */
export function foundOn<Item>(sheet: string, records: readonly Item[]): readonly Found<Item>[] {
  return records.map((record, index) => ({ record, sheet, row: index + 2, blocked: false }));
}

/** Invented people of a programme with ambassadors. */
export interface People {
  readonly households?: readonly Household[];
  readonly groups?: readonly Group[];
  readonly ambassadors?: readonly Ambassador[];
}

/** What the intake would have read. */
export function readingOf({ households = [], groups = [], ambassadors = [] }: People): Reading {
  return {
    ...readingWith({ households }),
    groups: foundOn("Groepen", groups),
    ambassadors: foundOn("Ambassadeurs", ambassadors),
  };
}

/** Confirmed matches of group `G-n` with household `H-n`, numbered from 1. */
export function matchesWith(fields: readonly Partial<Match>[]): readonly Match[] {
  return fields.map((some, index) =>
    matchWith({ id: `M-0${index + 1}`, group: `G-${index + 1}`, household: `H-${index + 1}`, ...some }),
  );
}

/** A workbook with so many confirmed matches. */
export function workbookOfMatches(count: number): Snapshot {
  return workbookWith(matchesWith(Array.from({ length: count }, () => ({}))));
}
