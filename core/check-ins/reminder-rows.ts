import type { Message } from "../records/message.ts";
import type { WantedRow } from "../sheets/synced.ts";
import { isWaiting, type LedgerRow } from "./ledger.ts";

/** The messages of a reminder week. */
export interface WeekMessages {
  /** First day of the week. */
  readonly day: string;
  readonly messages: readonly Message[];
}

type Ledger = ReadonlyMap<string, LedgerRow>;

/** The messages that the ledger does not know as gone, or as perhaps gone. */
export function waitingOnes(messages: readonly Message[], ledger: Ledger): readonly Message[] {
  return messages.filter(({ id }) => isWaiting(ledger.get(id)?.status ?? ""));
}

/** The row of a message that has not gone: planned, or failed as it was. */
function rowOf(message: Message, day: string, standing: LedgerRow | undefined): WantedRow {
  const { id, to, subject, text, about } = message;
  const status = standing?.status ?? "";
  return { key: id, to, due: day, subject, text, about: about.join(", "), status: status === "" ? "planned" : status };
}

/** Rows of the ledger that stay as they are: all but those that were planned and are no longer due. */
function history(ledger: Ledger, rows: readonly WantedRow[]): readonly WantedRow[] {
  const waiting = new Set(rows.map(({ key }) => key));
  return [...ledger.values()]
    .filter(({ key, status }) => !waiting.has(key) && status !== "planned")
    .map(({ key }) => ({ key }));
}

/** What the sheet `Herinneringen` should say: what waits in these weeks as it is now, and everything that went before. */
export function reminderRows(weeks: readonly WeekMessages[], ledger: Ledger): readonly WantedRow[] {
  const rows = weeks.flatMap(({ day, messages }) =>
    waitingOnes(messages, ledger).map((message) => rowOf(message, day, ledger.get(message.id))),
  );
  return [...rows, ...history(ledger, rows)];
}
