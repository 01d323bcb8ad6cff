import { remindersWent } from "../jobs/all.ts";
import type { Message } from "../records/message.ts";
import { settingsOf } from "../sheets/settings.ts";
import type { WantedRow } from "../sheets/synced.ts";
import { applied } from "../workbook/apply.ts";
import type { Edit } from "../workbook/edit.ts";
import { editsOf } from "../workbook/plan.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { isWaiting, ledgerOf, rowWritten, type LedgerRow } from "./ledger.ts";
import { beginning, type SendingOptions } from "./sending-begin.ts";

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
   * what they touch and nothing was written. `claims`: the key of the message whose row they claim, so that whoever cannot
   * lock the workbook can see to it that nobody else claims it too.
   */
  | { readonly kind: "write"; readonly edits: readonly Edit[]; readonly claims?: string }
  /** Read the workbook once more, the same sheets as at the beginning. Answered by what stands there. */
  | { readonly kind: "read" }
  /** Hand this message to whatever sends mail. Answered by `sent`, `bad-address`, `refused`, `unknown` or `quota`. */
  | { readonly kind: "send"; readonly message: Message };

/**
 * What came of it. `quota` says that nothing was sent, and nothing will be for now; `refused` and `bad-address` that
 * nothing was sent and why; `unknown` that the mail program broke off, so that the message may have gone.
 */
export type SendingAnswer =
  "yes" | "time" | "quota" | "done" | "stale" | "sent" | "bad-address" | "refused" | "unknown" | Snapshot;

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

/** How often something is tried again that somebody else was just changing. */
const attempts = 3;

/** What a mail program answered, as it stands in the ledger. */
const outcomes = {
  sent: { status: "sent", reason: null },
  "bad-address": { status: "failed", reason: "bad-address" },
  refused: { status: "failed", reason: "refused" },
  unknown: { status: "uncertain", reason: null },
  quota: { status: "planned", reason: null },
} as const;

type Outcome = keyof typeof outcomes;

/** Part of the work: asks as the whole does. */
type Part<Result> = Generator<SendingEffect, Result, SendingAnswer>;

/** One run: the workbook as it is by now, and what came of it so far. */
interface Run {
  readonly options: SendingOptions;
  snapshot: Snapshot;
  readonly counts: Record<"sent" | "failed" | "uncertain" | "postponed", number>;
  readonly about: Set<string>;
}

function isSnapshot(answer: SendingAnswer): answer is Snapshot {
  return typeof answer === "object";
}

/** True for what a mail program can say. Anything else is a defect of the driver, and the message may have gone. */
function isOutcome(answer: SendingAnswer): answer is Outcome {
  return typeof answer === "string" && Object.prototype.hasOwnProperty.call(outcomes, answer);
}

/** Stores edits. False where somebody changed what they touch: the workbook is then known as it is now. */
function* stored(run: Run, edits: readonly Edit[], claims?: string): Part<boolean> {
  if (edits.length === 0) return true;
  const answer = yield { kind: "write", edits, ...(claims === undefined ? {} : { claims }) };
  if (answer === "done") {
    run.snapshot = applied(run.snapshot, edits);
    return true;
  }
  const again = yield { kind: "read" };
  if (isSnapshot(again)) run.snapshot = again;
  return false;
}

/** Plans the reminders of the week and stores the plan. Gives what is to be sent: nothing where it could not be stored. */
function* prepared(run: Run): Part<readonly Message[]> {
  let waiting = 0;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { edits, messages, uncertain } = beginning(run.snapshot, run.options);
    if (yield* stored(run, edits)) {
      run.counts.uncertain += uncertain;
      return messages;
    }
    waiting = messages.length;
  }
  run.counts.postponed += waiting;
  return [];
}

function* rowStored(run: Run, row: WantedRow, claims?: string): Part<boolean> {
  const { language } = settingsOf(run.snapshot).settings;
  return yield* stored(run, rowWritten(run.snapshot, row, language), claims);
}

/** Claims the row of a message. False where it is no longer there, no longer waits or has another address. */
function* claimed(run: Run, { id, to }: Message): Part<boolean> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = ledgerOf(run.snapshot).get(id);
    if (row === undefined || !isWaiting(row.status) || row.to !== to) return false;
    const claim = { key: id, status: "sending", "sent-on": run.options.clock(), reason: null };
    if (yield* rowStored(run, claim, id)) return true;
  }
  return false;
}

/** Writes down what came of a message, in a new row where somebody took away the one that was claimed. */
function* confirmed(run: Run, claim: LedgerRow, message: Message, outcome: Outcome): Part<boolean> {
  const { status, reason } = outcomes[outcome];
  const { to, subject, about } = message;
  const words = { key: claim.key, to, due: claim.due, subject, about: about.join(", ") };
  const since = outcome === "quota" ? null : run.options.clock();
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (outcome === "quota" && !ledgerOf(run.snapshot).has(claim.key)) return true;
    if (yield* rowStored(run, { ...words, status, reason, "sent-on": since })) return true;
  }
  return false;
}

/** Counts what came of a message. One that went and could not be written down is as uncertain as one that broke off. */
function count(run: Run, message: Message, outcome: Outcome, isWritten: boolean): void {
  const { counts, about } = run;
  if (outcome === "quota") counts.postponed += 1;
  else if (outcome === "unknown" || !isWritten) counts.uncertain += 1;
  else counts[outcome === "sent" ? "sent" : "failed"] += 1;
  if (outcome !== "quota") for (const match of message.about) about.add(match);
}

/** Claims, sends and confirms one message. False where no other can be sent for now. */
function* delivered(run: Run, message: Message): Part<boolean> {
  if ((yield { kind: "room" }) !== "yes") {
    run.counts.postponed += 1;
    return false;
  }
  const isClaimed = yield* claimed(run, message);
  const claim = ledgerOf(run.snapshot).get(message.id);
  if (!isClaimed || claim === undefined) {
    run.counts.postponed += 1;
    return true;
  }
  const answer = yield { kind: "send", message };
  const outcome = isOutcome(answer) ? answer : "unknown";
  count(run, message, outcome, yield* confirmed(run, claim, message, outcome));
  return outcome !== "quota";
}

function reported({ counts, about }: Run): SendingReport {
  return { ...counts, about: [...about] };
}

/** Brings the points for attention and the overview up to what came of it, and leaves one line in the log. */
function* closed(run: Run): Part<void> {
  const { sent, failed, uncertain } = run.counts;
  if (sent + failed + uncertain === 0) return;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const now = run.options.clock();
    const plan = remindersWent.plan(run.snapshot, { ...run.options, now, report: reported(run) });
    if (yield* stored(run, editsOf(plan))) return;
  }
}

/**
 * Sends the reminders of this week that the ledger does not know as gone, each at most once whatever happens: a run that
 * is killed leaves a claim, and a claim that nobody came back for is never sent again by itself. What failed is tried again
 * on a later day, or at once at another address. `snapshot` holds every sheet that `remind` asks for. Throws a
 * `WorkbookProblem` where a person took away a column that a sheet of ours needs.
 */
export function* sending(snapshot: Snapshot, options: SendingOptions): Sending {
  const run: Run = {
    options,
    snapshot,
    counts: { sent: 0, failed: 0, uncertain: 0, postponed: 0 },
    about: new Set(),
  };
  const messages = yield* prepared(run);
  for (const [place, message] of messages.entries()) {
    if (yield* delivered(run, message)) continue;
    run.counts.postponed += messages.length - place - 1;
    break;
  }
  yield* closed(run);
  return reported(run);
}
