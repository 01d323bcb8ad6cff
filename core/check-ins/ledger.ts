import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { remindersDesign } from "../sheets/reminders.ts";
import { synced, type WantedRow } from "../sheets/synced.ts";
import { textOf } from "../workbook/cell.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Language } from "../workbook/layout.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { minutesBetween } from "../dates/moment.ts";

/** One row of the ledger `Herinneringen`, as far as sending goes by it. */
export interface LedgerRow {
  /** Key of the message. */
  readonly key: string;
  readonly to: string;
  /** First day of its reminder week. */
  readonly due: string;
  /** Code of the status, or the word that a person typed there; `""` where nothing stands. */
  readonly status: string;
  /** When the status got what it is, `yyyy-MM-ddTHH:mm` or a day alone; `""` where no such thing stands. */
  readonly since: string;
  /** Code of why it failed; `""` where nothing stands. */
  readonly reason: string;
  /** Codes of the matches it is about. */
  readonly about: readonly string[];
  /** Row of the sheet, counted from 1. */
  readonly row: number;
}

/** So long whoever claimed a row may still be at work, in minutes: a run at Google lasts six at most. */
const claimLasts = 15;

/** A claim may lie this much ahead, in minutes: clocks differ, and on one night a year the hour comes twice. */
const claimAhead = 60;

const waitingStatuses: ReadonlySet<string> = new Set(["", "planned", "failed"]);

/** True for a status of what certainly did not go; a word that is none of ours is not for us to send over. */
export function isWaiting(status: string): boolean {
  return waitingStatuses.has(status);
}

function ledgerRow({ key, row, values }: OwnRow): LedgerRow {
  return {
    key,
    row,
    to: textOf(values["to"]),
    due: textOf(values["due"]),
    status: textOf(values["status"]),
    since: textOf(values["sent-on"]),
    reason: textOf(values["reason"]),
    about: textOf(values["about"])
      .split(",")
      .map((code) => code.trim())
      .filter((code) => code !== ""),
  };
}

/**
 * The ledger, by the key of the message. Where somebody copied a row, the one that says that the message went, or may
 * have gone, counts.
 */
export function ledgerOf(snapshot: Snapshot): ReadonlyMap<string, LedgerRow> {
  const rows = new Map<string, LedgerRow>();
  for (const row of ownRows(snapshot, remindersDesign).map(ledgerRow)) {
    const earlier = rows.get(row.key);
    if (earlier === undefined || (isWaiting(earlier.status) && !isWaiting(row.status))) rows.set(row.key, row);
  }
  return rows;
}

/** The edits that make a row of the ledger say this; a row that is not there is added. */
export function rowWritten(snapshot: Snapshot, row: WantedRow, language: Language): readonly Edit[] {
  return synced(snapshot, { design: remindersDesign, rows: [row], others: "keep" }, language);
}

/** True where whoever claimed the row may still be at work. */
function isFresh({ since }: LedgerRow, now: string): boolean {
  const age = minutesBetween(since, now);
  return age !== undefined && age >= -claimAhead && age < claimLasts;
}

/** Keys of rows that were claimed by a run that never came back: what they stand for may have gone. */
export function abandonedClaims(snapshot: Snapshot, now: string): readonly string[] {
  const rows = [...ledgerOf(snapshot).values()];
  return rows.filter((row) => row.status === "sending" && !isFresh(row, now)).map(({ key }) => key);
}
