import {
  sending,
  type SendingAnswer,
  type SendingEffect,
  type SendingReport,
} from "../../../core/check-ins/sending.ts";
import { driven } from "../../../core/check-ins/driven.ts";
import type { Message } from "../../../core/records/message.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { optionsOn } from "../tasks/workbooks.ts";

/** Stands for a machine that stops: nothing after it happens, and nobody hears of it. */
export class Killed extends Error {}

/** What the mail program will answer to a message. */
export type MailAnswer = Extract<SendingAnswer, "sent" | "bad-address" | "refused" | "unknown" | "quota">;

/** How one run goes. */
export interface Circumstances {
  /** `yyyy-MM-ddTHH:mm`. */
  readonly now: string;
  /** Messages for which there is room; the run hears `out` when they are up. Absent is no end. */
  readonly room?: number;
  readonly out?: "time" | "quota";
  /** What the mail program says, by how many it was asked before; otherwise that it went. */
  readonly mail?: (asked: number, message: Message) => MailAnswer;
  /** Effects after which the machine stops; absent is never. */
  readonly killAfter?: number;
  /** What somebody does to the workbook just before the effect of this number. */
  readonly meanwhile?: (effect: number, workbook: Snapshot) => Snapshot;
}

/** A workbook, a mail program and all that ever went out of it: what a run leaves, the next one finds. */
export class PostOffice {
  workbook: Snapshot;
  /** Every message that left, in order. */
  readonly gone: Message[] = [];
  /** Messages of which the mail program did not say whether they left; they did. */
  readonly silent: Message[] = [];
  /** Names of the effects of the last run. */
  effects: string[] = [];

  constructor(workbook: Snapshot) {
    this.workbook = workbook;
  }

  /** One run from beginning to end, or until it is killed: then undefined. */
  run(circumstances: Circumstances): SendingReport | undefined {
    this.effects = [];
    const { now } = circumstances;
    const options = { ...optionsOn(now.slice(0, 10)), now, clock: () => now };
    try {
      return driven(sending(this.workbook, options), (effect) => this.#answer(effect, circumstances));
    } catch (error) {
      if (error instanceof Killed) return undefined;
      throw error;
    }
  }

  #answer(effect: SendingEffect, { meanwhile, killAfter, ...mail }: Circumstances): SendingAnswer {
    const number = this.effects.length;
    if (meanwhile !== undefined) this.workbook = meanwhile(number, this.workbook);
    if (number === killAfter) throw new Killed();
    this.effects.push(effect.kind);
    return this.#done(effect, mail);
  }

  #done(effect: SendingEffect, mail: Circumstances): SendingAnswer {
    switch (effect.kind) {
      case "room":
        return this.effects.filter((kind) => kind === "send").length < (mail.room ?? Infinity)
          ? "yes"
          : (mail.out ?? "time");
      case "write":
        this.workbook = applied(this.workbook, effect.edits);
        return "done";
      case "read":
        return this.workbook;
      case "send":
        return this.#mailed(effect.message, mail);
    }
  }

  #mailed(message: Message, { mail }: Circumstances): MailAnswer {
    const asked = this.effects.filter((kind) => kind === "send").length - 1;
    const answer = mail?.(asked, message) ?? "sent";
    if (answer === "sent") this.gone.push(message);
    if (answer === "unknown") this.silent.push(message);
    return answer;
  }
}
