import { columnOf, understood } from "../sheets/design.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { textOf, type Cell } from "../workbook/cell.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

const statusColumn = columnOf(remindersDesign, "status");

/** What a row says that is no row of the ledger as we know it: `sent`, `uncertain`, or nothing of the kind. */
function statusSaid(row: readonly Cell[]): "sent" | "uncertain" | undefined {
  const words = row.map((cell) => understood(statusColumn, textOf(cell)));
  if (words.includes("sent")) return "sent";
  return words.includes("sending") || words.includes("uncertain") ? "uncertain" : undefined;
}

/**
 * Of some messages, by their keys, those of which another sheet than the ledger says that they went or may have gone. A
 * ledger that lost its mark, or that somebody moved to a sheet of their own, still keeps them from going twice.
 */
export function saidElsewhere(
  snapshot: Snapshot,
  keys: ReadonlySet<string>,
): ReadonlyMap<string, "sent" | "uncertain"> {
  const found = new Map<string, "sent" | "uncertain">();
  if (keys.size === 0) return found;
  for (const { key, cells } of snapshot.sheets) {
    if (key === remindersDesign.key) continue;
    for (const row of cells) {
      const message = row.find((cell) => typeof cell === "string" && keys.has(cell.trim()));
      const status = message === undefined ? undefined : statusSaid(row);
      if (status !== undefined) found.set(textOf(message), status);
    }
  }
  return found;
}
