import type { Problem } from "../records/problem.ts";
import { columnOf } from "../sheets/design.ts";
import { columnIndex } from "../sheets/own-rows.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import { sheetWithKey, type Snapshot } from "../workbook/snapshot.ts";
import { ledgerOf, type LedgerRow } from "./ledger.ts";

/** What did not go as it should, and what a person can do about it; nothing for a row that is as it should be. */
function wrongWith({ status, reason }: LedgerRow): Pick<Problem, "told" | "remedy"> | undefined {
  if (status === "uncertain") {
    return { told: sentence("reminder-uncertain", {}), remedy: sentence("remedy-reminder-uncertain", {}) };
  }
  if (status !== "failed") return undefined;
  return reason === "bad-address"
    ? { told: sentence("reminder-address-refused", {}), remedy: sentence("remedy-reminder-address-refused", {}) }
    : { told: sentence("reminder-failed", {}), remedy: sentence("remedy-reminder-failed", {}) };
}

/** Rows of the ledger of one week that a person must know of: failed, or nobody can tell. */
export function troubledReminders(snapshot: Snapshot, day: string): readonly LedgerRow[] {
  return [...ledgerOf(snapshot).values()].filter((row) => row.due === day && wrongWith(row) !== undefined);
}

/**
 * What went wrong with the messages of a reminder week, each at its row of the ledger. Those of earlier weeks are history:
 * the message of this week says again what is still open. `day` is the first day of the week (`reminderDay`).
 */
export function reminderFindings(snapshot: Snapshot, day: string): readonly Problem[] {
  const sheet = sheetWithKey(snapshot, remindersDesign.key);
  if (sheet === undefined) return [];
  const column = columnIndex(sheet, columnOf(remindersDesign, "status")) + 1;
  return troubledReminders(snapshot, day).flatMap((row): Problem[] => {
    const wrong = wrongWith(row);
    if (wrong === undefined) return [];
    return [{ level: "warning", sheet: sheet.name, cell: cellAddress(row.row, column), row: row.row, ...wrong }];
  });
}
