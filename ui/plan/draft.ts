import type { PlanEntry } from "../../core/tasks/plan/plan-entries.ts";

/** What was filled in and not written yet, by match and in the order in which it was done. */
export type PlanDraft = ReadonlyMap<string, readonly PlanEntry[]>;

/** Nothing was filled in. */
export const noDraft: PlanDraft = new Map();

/** What stands on screen in a field: what was filled in, else what the sheet says. */
export function drafted(entries: readonly PlanEntry[], row: string, column: string, before: string): string {
  return entries.find((one) => one.row === row && one.column === column)?.value ?? before;
}

/** The draft with one field changed; what is as the sheet has it is no change. */
export function withEntry(draft: PlanDraft, match: string, entry: PlanEntry, before: string): PlanDraft {
  const others = (draft.get(match) ?? []).filter(({ row, column }) => row !== entry.row || column !== entry.column);
  const entries = entry.value === before ? others : [...others, entry];
  const changed = new Map(draft);
  if (entries.length === 0) changed.delete(match);
  else changed.set(match, entries);
  return changed;
}

/** The draft without what was written of one match. */
export function withoutMatch(draft: PlanDraft, match: string): PlanDraft {
  return new Map([...draft].filter(([one]) => one !== match));
}
