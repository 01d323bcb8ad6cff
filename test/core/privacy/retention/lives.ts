import type { Reading } from "../../../../core/intake/reading.ts";
import type { Group } from "../../../../core/records/group.ts";
import type { Household } from "../../../../core/records/household.ts";
import type { Match } from "../../../../core/records/match.ts";
import { againColumn } from "../../../../core/sheets/matches.ts";
import { matchesDesign } from "../../../../core/sheets/matches-design.ts";
import type { Snapshot } from "../../../../core/workbook/snapshot.ts";
import { matchesWith } from "../../ambassadors/programme.ts";
import { readingWith, typedIn, workbookWith } from "../../tasks/workbooks.ts";

/** Matches and people of a programme; codes are `M-0n`, `G-n` and `H-n` where nothing else is said. */
export interface Lives {
  readonly matches?: readonly Partial<Match>[];
  readonly households?: readonly Partial<Household>[];
  readonly groups?: readonly Partial<Group>[];
}

function numbered<Item>(prefix: string, some: readonly Partial<Item>[]): readonly (Partial<Item> & { code: string })[] {
  return some.map((one, place) => ({ code: `${prefix}-${place + 1}`, ...one }));
}

/** The workbook of a programme, and what the intake would have read of its people. */
export function workbookOfLives({ matches = [], households = [], groups = [] }: Lives): {
  readonly snapshot: Snapshot;
  readonly reading: Reading;
} {
  const records = matchesWith(matches);
  let snapshot = workbookWith(records);
  for (const { id, then = {} } of records) {
    for (const side of ["group", "household"] as const) {
      const wish = then[side];
      if (wish !== undefined) snapshot = typedIn(snapshot, matchesDesign, id, againColumn(side), wish);
    }
  }
  const reading = readingWith({
    households: numbered<Household>("H", households),
    groups: numbered<Group>("G", groups),
  });
  return { snapshot, reading };
}
