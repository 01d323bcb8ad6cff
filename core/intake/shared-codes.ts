import { sentence } from "../text/sentence.ts";
import { codeKey } from "./codes.ts";
import type { Notes } from "./notes.ts";
import type { Found } from "./reading.ts";

/**
 * Tells of a code that a group and a household share. Both take part: which of them is meant follows from the column. But
 * people who read the code alone cannot tell, and the lottery gives both the same number.
 */
export function tellSharedCodes(
  groups: readonly Found<{ readonly code: string }>[],
  households: readonly Found<{ readonly code: string }>[],
  notes: Notes,
): void {
  const ofGroups = new Map(groups.map((found) => [codeKey(found.record.code), found]));
  for (const { record, sheet, row } of households) {
    const group = ofGroups.get(codeKey(record.code));
    if (group === undefined) continue;
    const earlier = `${group.sheet}, ${group.row}`;
    notes.tell({ level: "warning", sheet, row, told: sentence("code-shared", { row, earlier }) });
  }
}
