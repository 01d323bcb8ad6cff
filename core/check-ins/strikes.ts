import type { LedgerRow } from "./ledger.ts";
import { isPlainCode } from "../plain-code.ts";
import { reminderEnd, reminderKey, type DueItem } from "./reminders.ts";

/** So often a contact person is reminded of the same talk or task; after that the coordinator hears of it. */
const mostReminders = 3;

/** A reminder of an earlier week that went, or may have gone. */
export type Gone = Pick<LedgerRow, "key" | "due" | "about">;

/** The reminders of weeks before this one that went, or may have gone. `day` is the first day of the week. */
export function goneBefore(ledger: ReadonlyMap<string, LedgerRow>, day: string): readonly Gone[] {
  return [...ledger.values()].filter(
    ({ due, status }) => due !== "" && due < day && (status === "sent" || status === "uncertain"),
  );
}

/** True for a reminder that told of an item: it was due by the end of that week, and the match is named. */
function tells({ due, about }: Gone, item: DueItem): boolean {
  // A match whose name is no code is never named, though its talks and tasks are counted.
  return item.due <= reminderEnd(due) && (!isPlainCode(item.match) || about.includes(item.match));
}

/**
 * Of the reminders that went: how a contact person's items divide into those they still hear of, and those they were
 * reminded of three times already. The name is the compared one that keys are made of.
 */
export function struckBy(gone: readonly Gone[]): (name: string, item: DueItem) => boolean {
  const days = [...new Set(gone.map(({ due }) => due))];
  const byKey = new Map(gone.map((one) => [one.key, one]));
  const remindersOf = new Map<string, readonly Gone[]>();
  return (name, item) => {
    const known = remindersOf.get(name);
    const own = known ?? days.flatMap((day) => byKey.get(reminderKey(day, name)) ?? []);
    if (known === undefined) remindersOf.set(name, own);
    return own.length >= mostReminders && own.filter((one) => tells(one, item)).length >= mostReminders;
  };
}
