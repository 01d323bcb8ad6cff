import type { JobOptions } from "../jobs/options.ts";
import type { Message } from "../records/message.ts";
import type { Edit } from "../workbook/edit.ts";
import type { Snapshot } from "../workbook/snapshot.ts";

/**
 * What sending reminders asks of the program around it, one thing at a time. The order is what keeps a message from being
 * sent twice: a row is claimed and stored, then the message goes, then the row is confirmed and stored. Whoever drives
 * this may be killed between any two.
 */
export type SendingEffect =
  /** Is there time and quota for one more message? Answered by `yes`, `quota` or `time`. */
  | { readonly kind: "room" }
  /**
   * Do these edits, and store them for good before going on. Answered by `done`, or by `stale` where somebody changed
   * what they touch and nothing was written.
   */
  | { readonly kind: "write"; readonly edits: readonly Edit[] }
  /** Read these sheets as they are now. Answered by what stands there. */
  | { readonly kind: "read"; readonly sheets: readonly string[] }
  /** Hand this message to whatever sends mail. Answered by `sent`, `bad-address`, `refused`, `unknown` or `quota`. */
  | { readonly kind: "send"; readonly message: Message };

/**
 * What came of it. `quota` says that nothing was sent, and nothing will be for now; `refused` and `bad-address` that
 * nothing was sent and why; `unknown` that the mail program broke off, so that the message may have gone.
 */
export type SendingAnswer =
  | "yes"
  | "time"
  | "quota"
  | "done"
  | "stale"
  | "sent"
  | "bad-address"
  | "refused"
  | "unknown"
  | Snapshot;

/** What came of all of it, in counts. */
export interface SendingReport {
  readonly sent: number;
  /** Refused by the mail program, bad addresses among them. */
  readonly failed: number;
  /** Perhaps sent, never sent again by itself: claimed by a run that never came back, or broken off by the mail program. */
  readonly uncertain: number;
  /** Left for a next run for want of time or quota, or because somebody was changing its row. */
  readonly postponed: number;
  /** Codes of the matches that messages were about. */
  readonly about: readonly string[];
}

/** Sends what is due, as questions to whoever drives it; `next` wants the answer to the question before. */
export type Sending = Generator<SendingEffect, SendingReport, SendingAnswer>;

/** What sending needs to know besides the workbook. */
export interface SendingOptions extends JobOptions {
  /** The moment as it is when asked, `yyyy-MM-ddTHH:mm` in the zone of the programme: it stands beside each message. */
  clock(): string;
}
