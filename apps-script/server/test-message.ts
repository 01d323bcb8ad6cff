import { say, sentence } from "../../core/text/sentence.ts";
import type { Language } from "../../core/workbook/layout.ts";
import { isAddress } from "../../core/check-ins/address.ts";
import { mailed, mailsLeft, type MailAnswer } from "./mail.ts";
import { whenTold } from "./schedule-when.ts";

const outcomes = {
  sent: "schedule-test-done",
  "bad-address": "schedule-test-address",
  quota: "schedule-no-quota",
  refused: "schedule-test-refused",
  unknown: "schedule-test-uncertain",
} as const satisfies Readonly<Record<MailAnswer, string>>;

function answerFor(to: string, language: Language): MailAnswer {
  if (!isAddress(to)) return "bad-address";
  if (!mailsLeft()) return "quota";
  return mailed({
    to,
    subject: say(language, sentence("schedule-test-subject", {})),
    text: say(language, sentence("schedule-test-text", { when: whenTold(language) })),
  });
}

/** Sends an example to one address, which is not kept, and says what came of it. */
export function testSent(to: string, language: Language): string {
  return say(language, sentence(outcomes[answerFor(to.trim(), language)], {}));
}
