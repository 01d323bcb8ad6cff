import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import * as z from "zod/mini";
import type { WaitingClock } from "../command-line/clock.ts";
import { markOf, type Computer } from "../computer.ts";
import type { Disk } from "./disk.ts";

/** So long a lock is somebody's who may still be at work, in milliseconds; whoever works renews it well before. */
const lockLasts = 15 * 60_000;

/** So far ahead of ours may be the clock of who made a lock, in milliseconds; later than that it is none to go by. */
const clocksDiffer = 60 * 60_000;

/** After so long whoever works says again that they do, in milliseconds. */
const renewedAfter = 60_000;

/** What stands in a lock: who works, and until when that can be believed. Nothing of people, nor the name of a computer. */
const noteShape = z.object({
  /** Of one run, and of no other. */
  run: z.string(),
  pid: z.int(),
  /** `markOf` the computer. */
  computer: z.string(),
  /** When it was made or renewed, in milliseconds since 1970. */
  at: z.number(),
});
type Note = z.infer<typeof noteShape>;

/** What a lock needs from around it. */
export interface LockAround {
  readonly disk: Disk;
  readonly clock: WaitingClock;
  readonly computer: Computer;
}

/** The name of the lock of a workbook: beside it, so that every computer that sees the workbook sees it too. */
export function lockPath(workbook: string): string {
  return join(dirname(workbook), `.${basename(workbook)}.samen-hier.lock`);
}

function noteIn(text: string): Note | undefined {
  try {
    const read = noteShape.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * True where nobody can be at work any more under a lock; one that was cut short while it was made goes by its age. A clock
 * that was wrong by days must not keep a workbook locked for as long.
 */
async function isLeft(path: string, text: string, { disk, clock, computer }: LockAround): Promise<boolean> {
  const note = noteIn(text);
  if (note?.computer === markOf(computer) && !computer.isAlive(note.pid)) return true;
  const at = note?.at ?? (await disk.writtenAt(path)) ?? clock.now();
  const age = clock.now() - at;
  return age >= lockLasts || age < -clocksDiffer;
}

/**
 * The sign beside a workbook that somebody is writing it, for programs of ours. A file that could be made only once, so that
 * it works on network drives, which often know no other locks.
 */
export class WorkbookLock {
  /** True where it was taken over from a run that ended without taking it away. */
  readonly isTakenOver: boolean;
  readonly #path: string;
  readonly #around: LockAround;
  #note: Note;

  private constructor(path: string, around: LockAround, note: Note, isTakenOver: boolean) {
    this.#path = path;
    this.#around = around;
    this.#note = note;
    this.isTakenOver = isTakenOver;
  }

  /** Takes the lock of a workbook, once; undefined where somebody else has it. Throws what the disk says. */
  static async take(workbook: string, around: LockAround): Promise<WorkbookLock | undefined> {
    const { disk, clock, computer } = around;
    const path = lockPath(workbook);
    const run = randomBytes(12).toString("hex");
    const isTakenOver = await clearedAway(path, run, around);
    const note = { run, pid: computer.pid, computer: markOf(computer), at: clock.now() };
    if (!(await disk.create(path, JSON.stringify(note)))) return undefined;
    return new WorkbookLock(path, around, note, isTakenOver);
  }

  /** True as long as nobody took it over: a computer that slept for a quarter of an hour finds that somebody did. */
  async isOurs(): Promise<boolean> {
    const text = await this.#around.disk.text(this.#path);
    return text !== undefined && noteIn(text)?.run === this.#note.run;
  }

  /** Says that we are still at work, where that was said a while ago. False where it is no longer ours. */
  async renewed(): Promise<boolean> {
    if (!(await this.isOurs())) return false;
    const { disk, clock } = this.#around;
    if (clock.now() - this.#note.at < renewedAfter) return true;
    this.#note = { ...this.#note, at: clock.now() };
    await disk.replace(this.#path, new TextEncoder().encode(JSON.stringify(this.#note)));
    return true;
  }

  /** Gives it back, if it is still ours. */
  async release(): Promise<void> {
    if (await this.isOurs()) await this.#around.disk.remove(this.#path);
  }
}

/**
 * Takes away a lock that somebody left behind; true where that was done. Of two who find it at once one moves it aside; the
 * other may then have moved a new one, sees that, and puts it back.
 */
async function clearedAway(path: string, run: string, around: LockAround): Promise<boolean> {
  const { disk } = around;
  const text = await disk.text(path);
  if (text === undefined || !(await isLeft(path, text, around))) return false;
  const aside = `${path}.${run}`;
  if (!(await disk.move(path, aside))) return false;
  const moved = (await disk.text(aside)) ?? "";
  if (moved !== text) await disk.create(path, moved);
  await disk.remove(aside);
  return moved === text;
}
