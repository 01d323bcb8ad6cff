import { existsSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { sentence } from "../../core/text/sentence.ts";
import { readCsv } from "../csv.ts";
import { thisComputer } from "../computer.ts";
import { problemWith, readInput, standingPath, writeSafely } from "../files.ts";
import { realDisk } from "../sending/disk.ts";
import { WorkbookLock } from "../sending/workbook-lock.ts";
import { XlsxHost } from "../xlsx-host.ts";
import { FileProblem } from "../xlsx/problem.ts";
import type { Arguments } from "./arguments.ts";
import { realWaitingClock } from "./clock.ts";
import { CommandFault } from "./fault.ts";

/** Where a result goes. */
export interface Target {
  readonly path: string;
  /** Present when a file stands there: where the old one stays. */
  readonly backup?: string;
  /** True when the result replaces the very file that was read. */
  readonly isInput: boolean;
}

/** A problem with bytes does not know the name of the file; here it is known. */
function named(path: string, error: unknown): unknown {
  if (!(error instanceof FileProblem) || error.file !== undefined) return error;
  return new FileProblem(error.code, error.detail, basename(path));
}

/** A list becomes the first sheet of a new workbook; a workbook is opened as it is. */
function hostOf(path: string, bytes: Uint8Array): XlsxHost {
  try {
    if (extname(path).toLowerCase() !== ".csv") return XlsxHost.open(bytes);
    return XlsxHost.fromSheet(readCsv(bytes, basename(path, extname(path))));
  } catch (error) {
    throw named(path, error);
  }
}

/** One file that a command works on: read once, and written only when it is still what was read. */
export class WorkbookFile {
  readonly path: string;
  readonly host: XlsxHost;
  readonly #bytes: Uint8Array;

  private constructor(path: string, host: XlsxHost, bytes: Uint8Array) {
    this.path = path;
    this.host = host;
    this.#bytes = bytes;
  }

  /** Opens a file; `announce` hears its size in bytes before the long part. Throws `FileProblem`. */
  static async open(path: string, announce: (size: number) => void): Promise<WorkbookFile> {
    const bytes = await readInput(path);
    announce(bytes.length);
    return new WorkbookFile(path, hostOf(path, bytes), bytes);
  }

  /**
   * Writes the workbook. Throws `CommandFault` when the file changed since it was read or another command of ours is at work
   * on it, and `FileProblem` when it is open elsewhere or the folder refuses.
   */
  async save(target: Target): Promise<void> {
    if (target.isInput || target.backup !== undefined) await whileLocked(target.path, () => this.#saved(target));
    else await this.#saved(target);
  }

  async #saved({ path, isInput, backup }: Target): Promise<void> {
    const writing = { ...(backup === undefined ? {} : { backup }), ...(isInput ? { standing: this.#bytes } : {}) };
    try {
      if (await writeSafely(path, this.host.bytes(), writing)) return;
    } catch (error) {
      throw named(path, error);
    }
    throw new CommandFault(sentence("cli-changed-meanwhile", { file: basename(path) }));
  }
}

/** Does something that writes a file while no other command of ours does. Throws `CommandFault` where one is at it. */
async function whileLocked(path: string, work: () => Promise<void>): Promise<void> {
  const around = { disk: realDisk, clock: realWaitingClock, computer: thisComputer() };
  const lock = await WorkbookLock.take(await standingPath(path), around).catch((error: unknown) => {
    throw problemWith(path, "not-writable", error);
  });
  if (lock === undefined) throw new CommandFault(sentence("sending-locked", { file: basename(path) }));
  try {
    await work();
  } finally {
    await lock.release();
  }
}

/** Whether two names lead to one file, by way of links or of a disk that makes no difference between capitals. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  const [first, second] = [statSync(one), statSync(other)];
  return first.ino === second.ino && first.dev === second.dev;
}

/** Where the options say that the result goes; nothing when nothing is to be written. Throws for what cannot be. */
export function targetOf(given: Arguments, input: string): Target | undefined {
  const kind = extname(input).toLowerCase();
  if (given.inPlace) {
    if (kind === ".csv") throw new FileProblem("csv-in-place", "", basename(input));
    return { path: input, backup: `${input}.bak`, isInput: true };
  }
  if (given.out === undefined) return undefined;
  // Macros only work in a file whose name says that it has them.
  const extension = kind === ".xlsm" ? kind : ".xlsx";
  if (extname(given.out).toLowerCase() !== extension) {
    throw new CommandFault(sentence("cli-out-extension", { extension }));
  }
  if (isSameFile(given.out, input)) throw new CommandFault(sentence("cli-out-is-input", {}));
  if (given.with !== undefined && isSameFile(given.out, given.with))
    throw new CommandFault(sentence("cli-out-is-second", {}));
  return { path: given.out, isInput: false, ...(existsSync(given.out) ? { backup: `${given.out}.bak` } : {}) };
}
