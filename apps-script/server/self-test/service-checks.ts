import { sentence, type Sentence } from "../../../core/text/sentence.ts";
import { dropped, kept, keptText } from "../cache-parts.ts";
import { ownTimerCount } from "../timers.ts";
import { lacksPermission } from "../told-problem.ts";
import { absent, changed, unless, type Check } from "./check.ts";

/** As much as a large round leaves behind, in signs that do not pack well. */
function largeText(): string {
  let state = 1;
  const signs = Array.from({ length: 300_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  });
  return `é€😀${signs.join("")}`;
}

function cache(): Sentence | undefined {
  const text = largeText();
  if (!kept("trial", text)) return absent;
  const read = keptText("trial");
  dropped("trial");
  return read === undefined ? absent : unless(read === JSON.stringify(text), changed);
}

function properties(): Sentence | undefined {
  const store = PropertiesService.getDocumentProperties();
  store.setProperty("trial", '{"since":"2026-03-02T09:00"}');
  const read = store.getProperty("trial");
  store.deleteProperty("trial");
  return unless(read === '{"since":"2026-03-02T09:00"}' && store.getProperty("trial") === null, changed);
}

function lock(): Sentence | undefined {
  const own = LockService.getDocumentLock();
  const isMine = own.tryLock(5_000);
  SpreadsheetApp.flush();
  if (isMine) own.releaseLock();
  return unless(isMine, absent);
}

function permission(): Sentence | undefined {
  return unless(!lacksPermission(), absent);
}

function mail(): Sentence | undefined {
  const number = MailApp.getRemainingDailyQuota();
  return unless(number > 0, sentence("found-number", { number }));
}

function timer(): Sentence | undefined {
  const number = ownTimerCount();
  return unless(number <= 1, sentence("found-number", { number }));
}

/** How Google's services behave. */
export const serviceChecks: readonly Check[] = [
  { code: "check-cache", look: cache },
  { code: "check-properties", look: properties },
  { code: "check-lock", look: lock },
  { code: "check-permission", look: permission },
  { code: "check-mail", look: mail },
  { code: "check-timer", look: timer },
];
