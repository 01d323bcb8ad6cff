import { basename, dirname, join } from "node:path";
import * as z from "zod/mini";
import { minutesBetween } from "../../core/dates/moment.ts";
import type { KnownOutcome } from "../../core/check-ins/sending-begin.ts";
import type { Mailer } from "../mail/sending-driver.ts";
import type { Disk } from "./disk.ts";

/** So long it is remembered that a message went, in minutes: its reminder week is over by then. */
const rememberedFor = 15 * 24 * 60;

/** What came of handing a message over, or `sending` before that is known. */
type Entry = "sending" | Awaited<ReturnType<Mailer["send"]>>;

const lineShape = z.object({
  key: z.string(),
  outcome: z.enum(["sending", "sent", "bad-address", "refused", "unknown", "quota"]),
  at: z.string(),
});
type Line = z.infer<typeof lineShape>;

/** One line; undefined for one that was cut short where its writer was killed. */
function lineFrom(text: string): Line | undefined {
  try {
    const read = lineShape.safeParse(JSON.parse(text));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/** What a line says in the ledger; undefined where nothing went, so that the message may be tried again. */
function statusOf(outcome: Entry): KnownOutcome["status"] | undefined {
  if (outcome === "sent") return "sent";
  return outcome === "sending" || outcome === "unknown" ? "uncertain" : undefined;
}

/**
 * What went, in a small file beside the workbook: keys of messages and what came of them. The ledger in the workbook is
 * what people read; this is for the case that somebody saves an older workbook over it.
 */
export class SentJournal {
  readonly #path: string;
  readonly #disk: Disk;
  readonly #lines: readonly Line[];

  private constructor(path: string, disk: Disk, lines: readonly Line[]) {
    this.#path = path;
    this.#disk = disk;
    this.#lines = lines;
  }

  /** Reads what stands beside a workbook. */
  static async open(workbook: string, disk: Disk): Promise<SentJournal> {
    const path = join(dirname(workbook), `.${basename(workbook)}.samen-hier.sent`);
    const text = (await disk.text(path)) ?? "";
    return new SentJournal(
      path,
      disk,
      text.split("\n").flatMap((line) => lineFrom(line) ?? []),
    );
  }

  /** What was known of messages when this was opened, by their keys. */
  known(): ReadonlyMap<string, KnownOutcome> {
    const found = new Map<string, KnownOutcome>();
    for (const { key, outcome, at } of this.#lines) {
      const status = statusOf(outcome);
      if (status === undefined) found.delete(key);
      else found.set(key, { status, since: at });
    }
    return found;
  }

  /** Writes down what becomes of a message, on the disk to stay. */
  add(key: string, outcome: Entry, at: string): Promise<void> {
    // A line that somebody cut short must not swallow this one.
    return this.#disk.append(this.#path, `\n${JSON.stringify({ key, outcome, at } satisfies Line)}`);
  }

  /**
   * Forgets what need not be known any more: what is older than two weeks, and what was uncertain and stands as something
   * else than waiting in the ledger, so that people may decide to send it again. `isToldOf` says of a key whether it does.
   */
  async forget(now: string, isToldOf: (key: string) => boolean): Promise<void> {
    const known = this.known();
    const kept = [...known].filter(([key, { status, since }]) => {
      const isOld = (minutesBetween(since, now) ?? 0) > rememberedFor;
      return !isOld && (status === "sent" || !isToldOf(key));
    });
    if (kept.length === known.size && this.#lines.length === known.size) return;
    await this.#rewrite(new Map(kept));
  }

  async #rewrite(kept: ReadonlyMap<string, KnownOutcome>): Promise<void> {
    if (kept.size === 0) return this.#disk.remove(this.#path);
    const lines = [...kept].map(([key, { status, since }]) =>
      JSON.stringify({ key, outcome: status === "sent" ? "sent" : "unknown", at: since } satisfies Line),
    );
    await this.#disk.replace(this.#path, new TextEncoder().encode(lines.join("\n")));
  }
}
