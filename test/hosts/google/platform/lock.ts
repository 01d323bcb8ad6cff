import { integer, need } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { fail } from "./problems.ts";

/** `Lock`: one at a time. */
class LockObject extends Faked {
  readonly typeName = "Lock";

  #isMine(): boolean {
    return this.platform.lockHolder === this.platform.execution;
  }

  /** Waits as long as it may for who holds the lock; true when it is ours. */
  #taken(patience: number): boolean {
    const { platform } = this;
    const holder = platform.lockHolder;
    if (this.#isMine()) return true;
    if (holder !== undefined) {
      // Another execution stands still while this one runs, so that waiting for it is in vain.
      const isFreed = "until" in holder && holder.until <= platform.now + patience;
      platform.now = isFreed ? Math.max(platform.now, holder.until) : platform.now + patience;
      if (!isFreed) return false;
    }
    platform.lockHolder = platform.execution;
    return true;
  }

  tryLock(...given: unknown[]): boolean {
    const [patience] = need(given, integer);
    return this.#taken(patience);
  }

  waitLock(...given: unknown[]): void {
    const [patience] = need(given, integer);
    if (!this.#taken(patience)) fail("Lock timeout: another process was holding the lock for too long.");
  }

  hasLock(...given: unknown[]): boolean {
    need(given);
    return this.#isMine();
  }

  releaseLock(...given: unknown[]): void {
    need(given);
    if (!this.#isMine()) return;
    // Who gets the lock next would read the workbook as it was before.
    if (this.platform.execution.unflushed.length > 0) this.platform.defects.push("lock released before a flush");
    this.platform.lockHolder = undefined;
  }
}

/** `LockService`; locks are let go when the execution ends, however it ends. */
export class LockService extends Faked {
  readonly typeName = "LockService";

  getDocumentLock(...given: unknown[]): Faked {
    need(given);
    return new LockObject(this.platform);
  }
}
