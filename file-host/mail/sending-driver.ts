import type { Sending, SendingAnswer, SendingEffect, SendingReport } from "../../core/check-ins/sending.ts";
import type { Message } from "../../core/records/message.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import { WorkbookProblem } from "../../core/workbook/problem.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";

/** Whatever hands over mail. Nothing is thrown: what came of a message is always one of these. */
export interface Mailer {
  /** Whether a message could go now. `quota`: the mail server is not to be had, or takes nothing for now. */
  room(): Promise<"yes" | "quota">;
  send(message: Message): Promise<"sent" | "bad-address" | "refused" | "unknown" | "quota">;
}

/** A workbook in which what is written stays written, and mail. */
export interface SendingAround {
  /** Throws where it cannot be written or read; then nothing more is sent. */
  readonly workbook: {
    write(edits: readonly Edit[]): Promise<"done" | "stale">;
    /** The sheets that sending began with, as they are now. */
    read(): Promise<Snapshot>;
  };
  readonly mailer: Mailer;
}

/** The named sheets of a workbook, for sending, where `apply` of the host stores for good. */
export function workbookFor(
  host: Pick<WorkbookHost, "apply" | "read">,
  sheetNames: readonly string[],
): SendingAround["workbook"] {
  return {
    read: () => host.read(sheetNames),
    write: async (edits) => {
      try {
        await host.apply(edits);
        return "done";
      } catch (error) {
        if (error instanceof WorkbookProblem) return "stale";
        throw error;
      }
    },
  };
}

function answerTo(effect: SendingEffect, { workbook, mailer }: SendingAround): Promise<SendingAnswer> {
  switch (effect.kind) {
    case "room":
      return mailer.room();
    case "write":
      return workbook.write(effect.edits);
    case "read":
      return workbook.read();
    case "send":
      return mailer.send(effect.message);
  }
}

/**
 * Does what sending asks, one thing after the other, each stored before the next is asked. Whatever the workbook throws
 * ends it: a row that was claimed by then is found by a later run.
 */
export async function sent(sending: Sending, around: SendingAround): Promise<SendingReport> {
  let step = sending.next();
  while (step.done !== true) step = sending.next(await answerTo(step.value, around));
  return step.value;
}
