import { sending, type SendingReport } from "../../core/check-ins/sending.ts";
import { remind } from "../../core/jobs/all.ts";
import type { Message } from "../../core/records/message.ts";
import { say, sentence, type Sentence } from "../../core/text/sentence.ts";
import type { WorkbookHost } from "../../core/workbook/host.ts";
import type { Snapshot } from "../../core/workbook/snapshot.ts";
import type { Arguments } from "../../file-host/command-line/arguments.ts";
import { now } from "../../file-host/command-line/clock.ts";
import { sent, type SendingAround } from "../../file-host/mail/sending-driver.ts";
import { SmtpMailer } from "../../file-host/mail/smtp-mailer.ts";
import { isTooEarly, sendingOptions } from "../../file-host/mail/sending-time.ts";
import { smtpSettings } from "../../file-host/mail/smtp-settings.ts";
import type { NetworkAction, NetworkAround, NetworkOutcome } from "./action.ts";
import type { NetworkClock } from "./clock.ts";
import { eachMunicipality } from "./each-municipality.ts";
import type { Municipality } from "./register.ts";
import { SheetsApiHost, type SpreadsheetAt } from "./sheets-api-host/sheets-api-host.ts";
import { claimedAlone } from "./remind/claim.ts";
import { spreadsheetOf } from "./spreadsheet-of.ts";
import { isPartly, printedWork, workLines } from "./told-work.ts";

/** What came of the reminders of one municipality. */
type Reminded =
  | { readonly did: "sent"; readonly report: SendingReport }
  | { readonly did: "shown"; readonly messages: readonly Message[] }
  /** Not the day or the hour that its workbook says. */
  | { readonly did: "later" };

async function everythingFor(host: WorkbookHost): Promise<Snapshot> {
  return host.read(remind.needs(await host.outline()));
}

/** What sending for one municipality needs besides its workbook. */
interface Sender {
  readonly given: Arguments;
  /** Absent where somebody only wants to see what would go. */
  readonly mailer?: SmtpMailer;
  /** The moment as it is when asked. */
  readonly moment: () => string;
  readonly clock: NetworkClock;
}

/** The workbook as sending needs it: a claim is made so that nobody else makes it too. */
function workbookAt(at: SpreadsheetAt, clock: NetworkClock): SendingAround["workbook"] {
  const host = new SheetsApiHost(at);
  return {
    write: (edits, claims) => (claims === undefined ? host.apply(edits) : claimedAlone(at, clock, claims, edits)),
    read: () => everythingFor(host),
  };
}

async function reminded(at: SpreadsheetAt, { given, mailer, moment, clock }: Sender): Promise<Reminded> {
  const options = sendingOptions(given, moment());
  if (mailer !== undefined && isTooEarly(given, options.now)) return { did: "later" };
  const workbook = workbookAt(at, clock);
  const snapshot = await workbook.read();
  if (mailer === undefined) return { did: "shown", messages: remind.plan(snapshot, options).result.messages };
  if (isTooEarly(given, options.now, snapshot)) return { did: "later" };
  const report = await sent(sending(snapshot, { ...options, clock: moment }), { workbook, mailer });
  return { did: "sent", report };
}

function line({ name }: Municipality, result: Reminded): Sentence {
  if (result.did === "later") return sentence("remind-later", { name });
  if (result.did === "shown") return sentence("remind-would", { name, count: result.messages.length });
  const { sent: count, failed, uncertain, postponed } = result.report;
  return sentence("remind-sent", { name, count, failed, uncertain, postponed });
}

function printed({ name }: Municipality, result: Reminded): object {
  if (result.did === "sent") return { municipality: name, ...result.report };
  return result.did === "shown"
    ? { municipality: name, messages: result.messages }
    : { municipality: name, later: true };
}

/** The messages as they would go; only where somebody asked to see them. */
function shownLines(result: Reminded): readonly string[] {
  if (result.did !== "shown") return [];
  return result.messages.flatMap(({ to, subject, text }) => ["", `${to}: ${subject}`, text]);
}

async function remindAll(around: NetworkAround): Promise<NetworkOutcome> {
  const { given, requests, environment, terminal } = around;
  const { language } = given;
  const isDry = given.own.has("dry-run");
  const mailer = isDry ? undefined : new SmtpMailer(smtpSettings(given.own.get("smtp"), environment));
  const { clock } = around;
  const moment = (): string => now(clock.now());
  const sender: Sender = { given, clock, moment, ...(mailer === undefined ? {} : { mailer }) };
  const clients = await around.clients();
  const all = await eachMunicipality(around, (municipality) =>
    reminded({ clients, requests, spreadsheetId: spreadsheetOf(municipality, around) }, sender),
  );
  const results = all.worked.flatMap((one) => ("result" in one ? [one.result] : []));
  const fault = mailer?.fault;
  if (fault !== undefined) terminal.remark(say(language, sentence(`mail-${fault}`, {})));
  const wentWrong = results.some((one) => one.did === "sent" && one.report.failed + one.report.uncertain > 0);
  return {
    result: printedWork(all, printed, language),
    lines: [...workLines(all, line, language), ...results.flatMap(shownLines)],
    isPartly: isPartly(all) || wentWrong || fault !== undefined,
  };
}

/**
 * `network remind`: the reminders of municipalities whose spreadsheet may run no script, by a mail server. The ledger in
 * the workbook is the one that scripts use, so that nothing goes twice wherever else it is sent from.
 */
export const remindAction: NetworkAction = {
  name: "remind",
  scopes: ["https://www.googleapis.com/auth/spreadsheets"],
  serviceAccount: true,
  options: ["smtp", "now", "set"],
  run: remindAll,
};
