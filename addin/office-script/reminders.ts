// Samen Hier: reminders from Excel on SharePoint, with Power Automate. Paste this whole file in a new Office Script. A flow
// runs it twice: `claim` gives the messages that may go now and marks their rows; `confirm` writes down what came of one.
// It reads and changes the sheet Herinneringen (Reminders) alone, sends nothing itself, and writes nothing to the console.
// Excel runs only what stands in a function: that is why numbers and words do, too.

/** One message to send: codes and counts, and the address that it goes to. */
interface ReminderMail {
  key: string;
  to: string;
  subject: string;
  text: string;
  /** The same for a mail that is a page: flows have no other. */
  html: string;
}

/** What the flow gets back. */
interface ReminderRun {
  /** What to send now; each of them is claimed, and has to be confirmed. */
  messages: ReminderMail[];
  /** Rows that were claimed before and never confirmed: these may have gone, and never go again by themselves. */
  uncertain: number;
  /** Rows that may go now and were left for a next run, for want of a text or an address or because `most` was reached. */
  left: number;
  /** `ok`, `quiet` (at night or in the weekend nothing goes), or `not-there` (confirmed a message without a row). */
  note: "ok" | "quiet" | "not-there";
}

/** How far a message is; `other` is a word that a person typed, which stays as it is. */
type Status = "planned" | "sending" | "sent" | "failed" | "uncertain" | "other";

/** Where the columns are, counted from 0. */
interface LedgerColumns {
  key: number;
  to: number;
  due: number;
  subject: number;
  text: number;
  status: number;
  sentOn: number;
  reason: number;
}

/** One row of the sheet. */
interface LedgerLine {
  /** Row of the sheet, counted from 0. */
  row: number;
  mail: ReminderMail;
  status: Status;
  /** When the status got what it is, `yyyy-MM-ddTHH:mm`, or the text that stands there. */
  since: string;
}

/** The sheet as it is read. */
interface Ledger {
  sheet: ExcelScript.Worksheet;
  columns: LedgerColumns;
  lines: LedgerLine[];
  /** First row below everything, counted from 0. */
  end: number;
  isDutch: boolean;
  /** Days between the day that Excel counts as 0 and 1 January 1970. */
  dayZero: number;
}

/** Days from the day that Excel counts as 0 to 1 January 1970, in the calendar of almost every workbook. */
function since1900(): number {
  return 25569;
}

/** The same in the calendar from 1904, which workbooks of an old Mac have. */
function since1904(): number {
  return 24107;
}

/** The words of each status, Dutch first; other words are left to people. */
function statusWords(): { code: Status; words: string[] }[] {
  return [
    { code: "planned", words: ["klaar om te versturen", "planned"] },
    { code: "sending", words: ["wordt verstuurd", "sending"] },
    { code: "sent", words: ["verstuurd", "sent"] },
    { code: "failed", words: ["mislukt", "failed"] },
    { code: "uncertain", words: ["onzeker", "uncertain"] },
  ];
}

/** An error with a code, in both languages: nobody knows yet in which the workbook is. */
function problem(code: string, dutch: string, english: string): Error {
  return new Error(`${code}: ${dutch} / ${english}`);
}

/** A value as people read it: spaces do not count. */
function textOf(value: ExcelScript.Value): string {
  return String(value).normalize("NFC").replace(/\s+/g, " ").trim();
}

function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}

/** Days since 1970 of a day `yyyy-MM-dd`; undefined for any other text, 30 February included. */
function dayNumber(day: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const days = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / 86400000;
  return dayText(days) === day ? days : undefined;
}

/** The day `yyyy-MM-dd` that lies so many days after 1 January 1970. */
function dayText(days: number): string {
  return new Date(days * 86400000).toISOString().slice(0, 10);
}

/** Minutes since 1970 by the clock on the wall of `yyyy-MM-ddTHH:mm`; undefined for any other text, a day alone included. */
function minutesOf(moment: string): number | undefined {
  const clock = /^T(\d\d):(\d\d)/.exec(moment.slice(10));
  const days = dayNumber(moment.slice(0, 10));
  if (clock === null || days === undefined) return undefined;
  return days * 1440 + Number(clock[1]) * 60 + Number(clock[2]);
}

/** What stands under "Sent on": a number of Excel as a moment, anything else as the text that it is. */
function momentText(value: ExcelScript.Value, dayZero: number): string {
  if (typeof value !== "number") return textOf(value);
  const minutes = Math.round((value - dayZero) * 1440);
  const time = ((minutes % 1440) + 1440) % 1440;
  const day = dayText((minutes - time) / 1440);
  return `${day}T${twoDigits(Math.floor(time / 60))}:${twoDigits(time % 60)}`;
}

function statusOf(value: ExcelScript.Value): Status {
  const word = textOf(value).toLowerCase();
  if (word === "") return "planned";
  const found = statusWords().filter((one) => one.code === word || one.words.includes(word));
  return found.length === 0 ? "other" : found[0].code;
}

/** True for what certainly did not go. */
function isWaiting(status: Status): boolean {
  return status === "planned" || status === "failed";
}

/** The place of a column, by its title in either language. Throws where it is not there. */
function columnPlace(titles: string[], dutch: string, english: string): number {
  const place = titles.findIndex((title) => title === dutch.toLowerCase() || title === english.toLowerCase());
  if (place >= 0) return place;
  throw problem(
    "column-missing",
    `Op het blad Herinneringen ontbreekt de kolom ${dutch}. Werk de herinneringen eerst bij in Samen Hier.`,
    `The sheet Reminders lacks the column ${english}. Update the reminders in Samen Hier first.`,
  );
}

function columnPlaces(titles: string[]): LedgerColumns {
  return {
    key: columnPlace(titles, "Kenmerk", "Key"),
    to: columnPlace(titles, "Aan", "To"),
    due: columnPlace(titles, "Vanaf", "Due"),
    subject: columnPlace(titles, "Onderwerp", "Subject"),
    text: columnPlace(titles, "Tekst", "Text"),
    status: columnPlace(titles, "Status", "Status"),
    sentOn: columnPlace(titles, "Verstuurd op", "Sent on"),
    reason: columnPlace(titles, "Waarom niet", "Why not"),
  };
}

/** Which of its two calendars the workbook counts days in: a key begins with the day that stands in its row as a number. */
function dayZeroOf(rows: ExcelScript.Value[][], columns: LedgerColumns): number {
  const isFrom1904 = rows.some((row) => {
    const day = dayNumber(textOf(row[columns.key]).slice(0, 10));
    const due = row[columns.due];
    return day !== undefined && typeof due === "number" && due - day === since1904();
  });
  return isFrom1904 ? since1904() : since1900();
}

/** The header of the sheet, by the name that marks it. Throws where there is no such sheet. */
function headerOf(workbook: ExcelScript.Workbook): ExcelScript.Range {
  const name = workbook.getNamedItem("SH_reminders");
  const header = name === undefined ? undefined : name.getRange();
  if (header !== undefined) return header;
  throw problem(
    "sheet-missing",
    "Deze werkmap heeft geen blad Herinneringen. Zet de herinneringen eerst klaar in Samen Hier.",
    "This workbook has no sheet Reminders. Have the reminders made in Samen Hier first.",
  );
}

/** A text as part of a page: with its lines, and nothing in it that means something there. */
function htmlOf(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\n/g, "<br>");
}

/** Reads the sheet. Throws where it, or one of its columns, is not there. */
function ledgerOf(workbook: ExcelScript.Workbook): Ledger {
  const header = headerOf(workbook);
  const sheet = header.getWorksheet();
  const headerRow = header.getRowIndex();
  const used = sheet.getUsedRange(true);
  const end = used === undefined ? headerRow + 1 : Math.max(headerRow + 1, used.getRowIndex() + used.getRowCount());
  const width = used === undefined ? 1 : used.getColumnIndex() + used.getColumnCount();
  const values = sheet.getRangeByIndexes(headerRow, 0, end - headerRow, width).getValues();
  const titles = values[0].map((title) => textOf(title).toLowerCase());
  const columns = columnPlaces(titles);
  const rows = values.slice(1);
  const dayZero = dayZeroOf(rows, columns);
  const lines = rows.map((row, place) => ({
    row: headerRow + 1 + place,
    mail: {
      key: textOf(row[columns.key]),
      to: textOf(row[columns.to]),
      subject: textOf(row[columns.subject]),
      // The text keeps its lines.
      text: String(row[columns.text]),
      html: htmlOf(String(row[columns.text])),
    },
    status: statusOf(row[columns.status]),
    since: momentText(row[columns.sentOn], dayZero),
  }));
  return { sheet, columns, lines, end, isDutch: titles.includes("kenmerk"), dayZero };
}

function write(ledger: Ledger, row: number, column: number, value: ExcelScript.Value): void {
  ledger.sheet.getRangeByIndexes(row, column, 1, 1).setValue(value);
}

function wordOf(ledger: Ledger, status: Status): string {
  const { words } = statusWords().filter((one) => one.code === status)[0];
  return ledger.isDutch ? words[0] : words[1];
}

function writeMoment(ledger: Ledger, row: number, moment: string): void {
  const minutes = minutesOf(moment);
  if (minutes !== undefined) write(ledger, row, ledger.columns.sentOn, minutes / 1440 + ledger.dayZero);
}

/** The row of each message. Where somebody copied a row, the one that says that the message went, or may have, counts. */
function linesByKey(ledger: Ledger): LedgerLine[] {
  const found: LedgerLine[] = [];
  ledger.lines.forEach((line) => {
    if (line.mail.key === "") return;
    const place = found.findIndex((one) => one.mail.key === line.mail.key);
    if (place < 0) found.push(line);
    else if (isWaiting(found[place].status) && !isWaiting(line.status)) found[place] = line;
  });
  return found;
}

/**
 * True for a claim of which whoever made it may still be at work: of less than a quarter of an hour ago, or up to an hour
 * ahead, because clocks differ. The same limits as everywhere in Samen Hier.
 */
function isFresh(line: LedgerLine, moment: string): boolean {
  const claimed = minutesOf(line.since);
  const now = minutesOf(moment);
  if (claimed === undefined || now === undefined) return false;
  return now - claimed >= -60 && now - claimed < 15;
}

/** True where the week of a message is the one of this day: its key begins with the first day of that week. */
function isOfThisWeek(line: LedgerLine, today: string): boolean {
  const [first, day] = [dayNumber(line.mail.key.slice(0, 10)), dayNumber(today)];
  return first !== undefined && day !== undefined && first <= day && day <= first + 6;
}

/** True for what may go now: not yet tried, or in vain on an earlier day. */
function isDue(line: LedgerLine, today: string): boolean {
  if (!isWaiting(line.status) || !isOfThisWeek(line, today)) return false;
  return line.status !== "failed" || line.since.slice(0, 10) < today;
}

/** Before seven, from six in the evening on and in the weekend nothing goes. */
function isQuiet(moment: string): boolean {
  const hour = Number(moment.slice(11, 13));
  const days = dayNumber(moment.slice(0, 10));
  // 1 January 1970 was a Thursday.
  const weekday = days === undefined ? 0 : (days + 4) % 7;
  return weekday === 0 || weekday === 6 || hour < 7 || hour >= 18;
}

/** Claims that nobody came back for are uncertain from now on. Gives how many. */
function markAbandoned(ledger: Ledger, moment: string): number {
  const abandoned = linesByKey(ledger).filter((line) => line.status === "sending" && !isFresh(line, moment));
  abandoned.forEach((line) => {
    write(ledger, line.row, ledger.columns.status, wordOf(ledger, "uncertain"));
  });
  return abandoned.length;
}

/** Marks what may go now as being sent, and gives it. */
function claimMails(ledger: Ledger, moment: string, most: number): ReminderRun {
  if (isQuiet(moment)) return { messages: [], uncertain: 0, left: 0, note: "quiet" };
  const uncertain = markAbandoned(ledger, moment);
  const today = moment.slice(0, 10);
  const due = linesByKey(ledger).filter((line) => isDue(line, today));
  const whole = due.filter((line) => line.mail.to !== "" && line.mail.text.trim() !== "");
  // What goes for the first time goes first: what failed before must not keep it waiting.
  const ordered = whole
    .filter((line) => line.status !== "failed")
    .concat(whole.filter((line) => line.status === "failed"));
  const claimed = ordered.slice(0, most);
  claimed.forEach((line) => {
    write(ledger, line.row, ledger.columns.status, wordOf(ledger, "sending"));
    writeMoment(ledger, line.row, moment);
    write(ledger, line.row, ledger.columns.reason, "");
  });
  return {
    messages: claimed.map((line) => line.mail),
    uncertain,
    left: due.length - claimed.length,
    note: "ok",
  };
}

/** The row of a message; where somebody took it away meanwhile a new one, so that the message does not go once more. */
function rowFor(ledger: Ledger, key: string): number {
  const found = linesByKey(ledger).filter((line) => line.mail.key === key);
  if (found.length > 0) return found[0].row;
  const day = dayNumber(key.slice(0, 10));
  write(ledger, ledger.end, ledger.columns.key, key);
  if (day !== undefined) write(ledger, ledger.end, ledger.columns.due, day + ledger.dayZero);
  return ledger.end;
}

/** Writes down what came of a message. */
function confirmMail(ledger: Ledger, moment: string, key: string, outcome: "sent" | "failed" | "unknown"): ReminderRun {
  const isThere = ledger.lines.some((line) => line.mail.key === key);
  const row = rowFor(ledger, key);
  const refused = ledger.isDutch ? "bericht geweigerd" : "message refused";
  write(ledger, row, ledger.columns.status, wordOf(ledger, outcome === "unknown" ? "uncertain" : outcome));
  writeMoment(ledger, row, moment);
  write(ledger, row, ledger.columns.reason, outcome === "failed" ? refused : "");
  return { messages: [], uncertain: outcome === "unknown" ? 1 : 0, left: 0, note: isThere ? "ok" : "not-there" };
}

/**
 * Reminders of Samen Hier: gives what may be sent now, or writes down what came of one message. Throws an error with a
 * code where the workbook cannot be used.
 * @param action claim gives the messages and marks their rows; confirm writes down what came of one of them.
 * @param moment Now, in the time of the Netherlands, as yyyy-MM-ddTHH:mm: a script in a flow knows no zone.
 * @param most With claim: how many messages at most.
 * @param key With confirm: the key of the message.
 * @param outcome With confirm: unknown where the step of the mail ended without saying whether it went.
 */
function main(
  workbook: ExcelScript.Workbook,
  action: "claim" | "confirm",
  moment: string,
  most: number = 25,
  key: string = "",
  outcome: "sent" | "failed" | "unknown" = "unknown",
): ReminderRun {
  if (minutesOf(moment) === undefined) {
    throw problem(
      "moment-invalid",
      "Geef als moment een dag en een tijd mee, zoals 2026-03-09T09:00.",
      "Give a day and a time as moment, such as 2026-03-09T09:00.",
    );
  }
  const ledger = ledgerOf(workbook);
  if (action === "claim") return claimMails(ledger, moment.slice(0, 16), most);
  if (textOf(key) !== "") return confirmMail(ledger, moment.slice(0, 16), textOf(key), outcome);
  throw problem("key-missing", "Geef bij bevestigen het kenmerk mee.", "Give the key when confirming.");
}
