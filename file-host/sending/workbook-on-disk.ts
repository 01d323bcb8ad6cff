import { basename } from "node:path";
import { remind } from "../../core/jobs/all.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import type { WaitingClock } from "../command-line/clock.ts";
import type { Computer } from "../computer.ts";
import { openElsewhere, type OpenElsewhere } from "../open-elsewhere.ts";
import { XlsxHost } from "../xlsx-host.ts";
import { FileProblem } from "../xlsx/problem.ts";
import type { Disk } from "./disk.ts";
import type { Patience } from "./patience.ts";

/** How often a file is read again that was not whole: whoever saves it is at it for a moment. */
const readings = 4;
/** Milliseconds between two of these. */
const betweenReadings = 1500;

/** What a workbook needs from around it. */
interface WorkbookAround {
  readonly disk: Disk;
  readonly clock: WaitingClock;
  readonly computer: Computer;
  readonly patience: Patience;
  /** Hears who must close the workbook, while that is waited for. */
  onWait(elsewhere: OpenElsewhere): void;
  /** Says that we are still at work, however long that waits; false where another command took over meanwhile. */
  isOurs(): Promise<boolean>;
}

/** A workbook in a file that sending writes, step by step, with other people and programs around it. */
export class WorkbookOnDisk {
  readonly #path: string;
  readonly #around: WorkbookAround;
  #host: XlsxHost | undefined;
  #bytes: Uint8Array = new Uint8Array();
  #hasWritten = false;
  #openIn: OpenElsewhere | undefined;

  constructor(path: string, around: WorkbookAround) {
    this.#path = path;
    this.#around = around;
  }

  /** True where something was written since this was made. */
  get hasWritten(): boolean {
    return this.#hasWritten;
  }

  /** Who had the workbook open when that was looked at last. */
  get openIn(): OpenElsewhere | undefined {
    return this.#openIn;
  }

  /** What sending needs of the workbook as it is on the disk now. Throws `FileProblem`. */
  async read(): Promise<Snapshot> {
    const host = await this.#opened();
    return host.read(remind.needs(await host.outline()));
  }

  /** Opens the file anew: one that is just being saved may not be there, or only its beginning. */
  async #opened(): Promise<XlsxHost> {
    const { disk, clock } = this.#around;
    for (let reading = 1; ; reading += 1) {
      try {
        const bytes = await disk.read(this.#path);
        const host = XlsxHost.open(bytes);
        [this.#host, this.#bytes] = [host, bytes];
        return host;
      } catch (error) {
        // A first reading says at once what is wrong; after that it was a workbook a moment ago.
        if (!(error instanceof FileProblem) || this.#host === undefined || reading === readings)
          throw this.#named(error);
        await clock.wait(betweenReadings);
      }
    }
  }

  #named(error: unknown): unknown {
    if (!(error instanceof FileProblem) || error.file !== undefined) return error;
    return new FileProblem(error.code, error.detail, basename(this.#path));
  }

  /**
   * Waits until nobody has the workbook open; false where that took too long, somebody asked to stop, or another command took
   * over.
   */
  async isFree(): Promise<boolean> {
    const { computer, patience } = this.#around;
    const look = async (): Promise<boolean | undefined> => {
      if (!(await this.#around.isOurs())) return false;
      this.#openIn = await openElsewhere(this.#path, computer);
      return this.#openIn === undefined ? true : undefined;
    };
    const free = await patience.until(look, () => {
      if (this.#openIn !== undefined) this.#around.onWait(this.#openIn);
    });
    return free === true;
  }

  /**
   * Does edits and stores them, once nobody has the workbook open. The workbook as it was when this was made stays beside it.
   * Throws `WorkbookProblem` where somebody changed it since it was read, or keeps it open: then nothing was written.
   */
  async write(edits: readonly Edit[]): Promise<void> {
    const host = this.#host;
    if (host === undefined || !(await this.isFree())) throw this.#stale();
    await host.apply(edits);
    const bytes = host.bytes();
    if (!(await this.#replaced(bytes))) throw this.#stale();
    this.#bytes = bytes;
    this.#hasWritten = true;
  }

  /** Puts the workbook in its place; false where somebody changed it since it was read, or opened it a moment ago. */
  async #replaced(bytes: Uint8Array): Promise<boolean> {
    const writing = { standing: this.#bytes, ...(this.#hasWritten ? {} : { backup: `${this.#path}.bak` }) };
    try {
      return await this.#around.disk.replace(this.#path, bytes, writing);
    } catch (error) {
      if (error instanceof FileProblem && error.code === "in-use") return false;
      throw error;
    }
  }

  #stale(): WorkbookProblem {
    return new WorkbookProblem("stale", basename(this.#path));
  }
}
