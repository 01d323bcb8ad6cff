import { basename, extname } from "node:path";
import type { KnownOutcome, SendingOptions } from "../../core/check-ins/sending-begin.ts";
import { beginning, type Beginning } from "../../core/check-ins/sending-begin.ts";
import { isWaiting, ledgerOf } from "../../core/check-ins/ledger.ts";
import { sending, type SendingReport } from "../../core/check-ins/sending.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import { wholeFrom, type Arguments } from "../command-line/arguments.ts";
import { now, type WaitingClock } from "../command-line/clock.ts";
import { CommandFault } from "../command-line/fault.ts";
import { inputOf, secondBeside } from "../command-line/opened-input.ts";
import { Progress, type Terminal } from "../command-line/terminal.ts";
import type { Computer } from "../computer.ts";
import { problemWith, removeLeftovers, standingPath } from "../files.ts";
import { sent, type Mailer } from "../mail/sending-driver.ts";
import { isTooEarly, sendingOptions } from "../mail/sending-time.ts";
import { SmtpMailer } from "../mail/smtp-mailer.ts";
import { smtpSettings } from "../mail/smtp-settings.ts";
import type { OpenElsewhere } from "../open-elsewhere.ts";
import { FileProblem } from "../xlsx/problem.ts";
import type { Disk } from "./disk.ts";
import { Patience } from "./patience.ts";
import { SentJournal } from "./sent-journal.ts";
import { WorkbookLock } from "./workbook-lock.ts";
import { WorkbookOnDisk } from "./workbook-on-disk.ts";

/** Minutes that others get to close the workbook or to finish, unless somebody says otherwise. */
const usualWait = 10;

/** What comes from outside: the disk, the clock, this computer, its environment, and whoever asks to stop. */
export interface SendingSurroundings {
  readonly disk: Disk;
  readonly clock: WaitingClock;
  readonly computer: Computer;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted where somebody asks to stop: the message that is on its way is finished. */
  readonly stop: AbortSignal;
}

/** What came of it: the report, or that it was not the time. */
export interface Sent {
  readonly report: SendingReport;
  readonly begun: Pick<Beginning, "messages" | "findings">;
  readonly isTooEarly: boolean;
  /** The copy of how the workbook was; absent where nothing was written. */
  readonly backup?: string;
  /** Why the mail server takes nothing more; absent where it does. */
  readonly fault?: Sentence;
}

const nothing: SendingReport = { sent: 0, failed: 0, uncertain: 0, postponed: 0, about: [] };
const tooEarly: Sent = { report: nothing, begun: { messages: [], findings: [] }, isTooEarly: true };

/** One run of the command. */
interface Run {
  readonly given: Arguments;
  readonly terminal: Terminal;
  readonly around: SendingSurroundings;
  readonly path: string;
  readonly patience: Patience;
  readonly mailer: SmtpMailer;
  readonly moment: () => string;
}

function remark({ given, terminal }: Pick<Run, "given" | "terminal">, told: Sentence): void {
  terminal.remark(say(given.language, told));
}

function waitMinutes({ own }: Arguments): number {
  return wholeFrom("wait", own.get("wait")) ?? usualWait;
}

/** Takes the lock, waiting for whoever has it. Throws `CommandFault` where that takes too long. */
async function locked(run: Run): Promise<WorkbookLock> {
  const { path, patience, around, given } = run;
  const file = basename(path);
  const take = (): Promise<WorkbookLock | undefined> =>
    WorkbookLock.take(path, around).catch((error: unknown) => {
      throw problemWith(path, "not-writable", error);
    });
  const lock = await patience.until(take, () => {
    remark(run, sentence("sending-waits-lock", { file, minutes: waitMinutes(given) }));
  });
  if (lock === undefined) throw new CommandFault(sentence("sending-locked", { file }));
  if (lock.isTakenOver) remark(run, sentence("sending-lock-taken-over", { file }));
  return lock;
}

function waits(run: Run, { program, sign }: OpenElsewhere): void {
  const minutes = waitMinutes(run.given);
  remark(run, sentence(`sending-waits-${program}`, { file: basename(run.path), sign, minutes }));
}

/** The mail server, asked only while the workbook is ours and nobody has it open; what it does is written down at once. */
function careful(run: Run, workbook: WorkbookOnDisk, journal: SentJournal): Mailer {
  const { mailer, patience, moment } = run;
  return {
    room: async () => {
      if (patience.isStopped || !(await workbook.isFree())) return "time";
      return mailer.room();
    },
    send: async (message) => {
      await journal.add(message.id, "sending", moment());
      const outcome = await mailer.send(message);
      await journal.add(message.id, outcome, moment());
      return outcome;
    },
  };
}

/** What the journal knows, once it has forgotten what the ledger tells people already. */
async function knownTo(journal: SentJournal, snapshot: Snapshot, now: string): Promise<SendingOptions["known"]> {
  const ledger = ledgerOf(snapshot);
  await journal.forget(now, (key) => {
    const status = ledger.get(key)?.status;
    return status !== undefined && !isWaiting(status) && status !== "sending";
  });
  return journal.known() satisfies ReadonlyMap<string, KnownOutcome>;
}

/** Throws what is said where nothing could go and nothing was written: the workbook is open, or no mail server is there. */
function refuseInVain(run: Run, workbook: WorkbookOnDisk, { postponed }: SendingReport): void {
  if (workbook.hasWritten || postponed === 0) return;
  const file = basename(run.path);
  if (workbook.openIn !== undefined) throw new FileProblem("in-use", workbook.openIn.sign, file);
  throw new CommandFault(sentence(run.patience.isStopped ? "sending-stopped" : "cli-changed-meanwhile", { file }));
}

async function sentUnder(lock: WorkbookLock, run: Run): Promise<Sent> {
  const { given, terminal, around, path, patience, mailer, moment } = run;
  const onWait = (elsewhere: OpenElsewhere): void => {
    waits(run, elsewhere);
  };
  await removeLeftovers(path);
  const workbook = new WorkbookOnDisk(path, { ...around, patience, onWait, isOurs: () => lock.renewed() });
  const snapshot = await workbook.read();
  const second = await secondBeside(given, path, snapshot, new Progress(terminal));
  if (isTooEarly(given, moment(), snapshot)) return tooEarly;
  const journal = await SentJournal.open(path, around.disk);
  const known = (await knownTo(journal, snapshot, moment())) ?? new Map<string, KnownOutcome>();
  const common = sendingOptions(given, moment());
  const options = { ...common, clock: moment, known, ...(second === undefined ? {} : { second }) };
  const begun = beginning(snapshot, options);
  if (begun.messages.length > 0 && (await mailer.room()) !== "yes")
    throw new CommandFault(sentence(`mail-${mailer.fault ?? "unreachable"}`, {}));
  const report = await sent(sending(snapshot, options), { workbook, mailer: careful(run, workbook, journal) });
  refuseInVain(run, workbook, report);
  const { fault } = mailer;
  return {
    report,
    begun,
    isTooEarly: false,
    ...(workbook.hasWritten ? { backup: `${path}.bak` } : {}),
    ...(fault === undefined ? {} : { fault: sentence(`mail-${fault}`, {}) }),
  };
}

/** The file that is to be sent from, which is written in place. Throws for what cannot be. */
async function workbookOf(given: Arguments): Promise<string> {
  const path = inputOf("remind", given);
  if (given.out !== undefined) throw new CommandFault(sentence("sending-out", {}));
  if (extname(path).toLowerCase() === ".csv") throw new FileProblem("csv-in-place", "", basename(path));
  return standingPath(path);
}

/**
 * Sends the reminders of a workbook in a file and writes its ledger there: each message is claimed and on the disk before
 * it goes. One run at a time, and never while somebody has the workbook open. Throws `CommandFault` and `FileProblem` where
 * nothing was sent; once something was, the report says how far it came.
 */
export async function sendReminders(given: Arguments, terminal: Terminal, around: SendingSurroundings): Promise<Sent> {
  const path = await workbookOf(given);
  const patience = new Patience(around.clock, waitMinutes(given) * 60_000, around.stop);
  const mailer = new SmtpMailer(smtpSettings(given.own.get("smtp"), around.environment));
  const moment = (): string => now(around.clock.now());
  if (isTooEarly(given, moment())) return tooEarly;
  const run: Run = { given, terminal, around, path, patience, mailer, moment };
  const lock = await locked(run);
  try {
    return await sentUnder(lock, run);
  } finally {
    await lock.release();
  }
}
