import { drivenLater } from "../../core/check-ins/driven.ts";
import type { Sending, SendingAnswer, SendingEffect, SendingReport } from "../../core/check-ins/sending.ts";
import type { Message } from "../../core/records/message.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";

/** Whatever hands over mail. Nothing is thrown: what came of a message is always one of these. */
export interface Mailer {
  /**
   * Whether a message could go now. `quota`: the mail server is not to be had, or takes nothing for now; `time`: something
   * else says that nothing more is to be begun.
   */
  room(): Promise<"yes" | "quota" | "time">;
  send(message: Message): Promise<"sent" | "bad-address" | "refused" | "unknown" | "quota">;
}

/** A workbook in which what is written stays written, and mail. */
export interface SendingAround {
  /**
   * `write` stores for good before it comes back, and throws `WorkbookProblem` where somebody changed what it touches;
   * `claims` is the key of the message whose row it claims, which no other program may do at the same time; `read` gives the sheets that sending began with, as they are now. Whatever else they throw ends the sending.
   */
  readonly workbook: {
    write(edits: readonly Edit[], claims: string | undefined): Promise<void>;
    read(): Promise<Snapshot>;
  };
  readonly mailer: Mailer;
}

async function answerTo(effect: SendingEffect, { workbook, mailer }: SendingAround): Promise<SendingAnswer> {
  switch (effect.kind) {
    case "room":
      return mailer.room();
    case "write":
      await workbook.write(effect.edits, effect.claims);
      return "done";
    case "read":
      return workbook.read();
    case "send":
      return mailer.send(effect.message);
  }
}

/**
 * Does what sending asks, one thing after the other, each stored before the next is asked. Where the workbook throws, a
 * row that was claimed by then is found by a later run.
 */
export function sent(sending: Sending, around: SendingAround): Promise<SendingReport> {
  return drivenLater(sending, (effect) => answerTo(effect, around));
}
