import type { JobOptions } from "../jobs/options.ts";
import type { Message } from "../records/message.ts";
import type { Edit } from "../workbook/edit.ts";

/**
 * What sending reminders asks of the program around it, one thing at a time. The order is what keeps a message from being
 * sent twice: a row is claimed and stored, then the message goes, then the row is confirmed and stored. Whoever drives
 * this may be killed between any two.
 */
export type SendingEffect =
  /** Is there time and quota for one more message? Answered by `yes`, `quota` or `time`. */
  | { readonly kind: "room" }
  /** Do these edits, and store them for good before going on. Answered by `done`. */
  | { readonly kind: "write"; readonly edits: readonly Edit[] }
  /** Hand this message to whatever sends mail. Answered by `sent`, `bad-address`, `refused` or `quota`. */
  | { readonly kind: "send"; readonly message: Message };

/** What came of it. `quota` says that nothing was sent, and nothing will be for now. */
export type SendingAnswer = "yes" | "time" | "quota" | "done" | "sent" | "bad-address" | "refused";

/** What came of all of it, in counts. */
export interface SendingReport {
  readonly sent: number;
  /** Refused by the mail program, bad addresses among them. */
  readonly failed: number;
  /** Claimed by a run that never came back: perhaps sent, never sent again. */
  readonly uncertain: number;
  /** Left for a next run for want of time or quota. */
  readonly postponed: number;
  /** Codes of the matches that messages were about. */
  readonly about: readonly string[];
}

/** Sends what is due, as questions to whoever drives it; `next` wants the answer to the question before. */
export type Sending = Generator<SendingEffect, SendingReport, SendingAnswer>;

/** What sending needs to know besides the workbook. */
export type SendingOptions = JobOptions;
