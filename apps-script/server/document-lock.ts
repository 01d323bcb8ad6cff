import { HostProblem } from "../../core/workbook/host-problem.ts";

/** How long a person waits for somebody else's change to end, in milliseconds. */
const patience = 20_000;

/**
 * Does something while nobody else of this workbook does: people in the sidebar, the menu and timers wait for each other.
 * Throws a `HostProblem` `busy` when the others take too long. Never show a dialog within: Google gives the lock away.
 */
export function locked<Value>(work: () => Value, wait = patience): Value {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(wait)) throw new HostProblem("busy");
  try {
    return work();
  } finally {
    try {
      // What the next one reads must be what we wrote.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
