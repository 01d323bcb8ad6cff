import { programmeZone } from "../clock.ts";
import { sentence, type Sentence } from "../../../core/text/sentence.ts";
import { absent, changed, unless, type Check, type TrialSheet } from "./check.ts";

/** Where summer time begins and where it ends: in the zone of the programme, whatever that of the script. */
function clock(): Sentence | undefined {
  const said = (iso: string): string => Utilities.formatDate(new Date(iso), programmeZone, "yyyy-MM-dd'T'HH:mm");
  const isRight =
    said("2026-03-29T01:00:00Z") === "2026-03-29T03:00" && said("2026-10-25T00:30:00Z") === "2026-10-25T02:30";
  return unless(isRight, sentence("found-moved", {}));
}

/** Texts as they are written, under which format, and as they should read. */
const texts = [
  ["007", "@", "007"],
  ["=1+1", "@", "=1+1"],
  ["1-2", "@", "1-2"],
  ["WAAR", "@", "WAAR"],
  // The first of two quotes says that text follows, and goes.
  ["''s-Gravenhage", "General", "'s-Gravenhage"],
] as const;

function text(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(1, 1, 1, texts.length);
  range.setNumberFormats([texts.map(([, format]) => format)]);
  range.setValues([texts.map(([written]) => written)]);
  SpreadsheetApp.flush();
  const read: readonly unknown[] = range.getValues()[0] ?? [];
  return unless(
    texts.every(([, , expected], index) => read[index] === expected),
    changed,
  );
}

/** 1 March 2026, as spreadsheets count days: dates are written as numbers, so that no zone can move them. */
const marchFirst = 46_082;

function date(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(2, 1, 1, 1);
  range.setNumberFormats([["yyyy-mm-dd"]]);
  range.setValues([[marchFirst]]);
  SpreadsheetApp.flush();
  const read: unknown = range.getValues()[0]?.[0];
  if (Object.prototype.toString.call(read) !== "[object Date]") return changed;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const day = Utilities.formatDate(read as GoogleAppsScript.Base.Date, zone, "yyyy-MM-dd");
  return unless(day === "2026-03-01", sentence("found-moved", {}));
}

function empty(sheet: TrialSheet): Sentence | undefined {
  return unless(sheet.getRange(3, 1, 1, 1).getValues()[0]?.[0] === "", changed);
}

function formula(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(4, 1, 1, 1);
  range.setFormulas([["=IF(1=1;2;3)"]]);
  SpreadsheetApp.flush();
  const isKept = /^=IF\(1=1[,;]2[,;]3\)$/u.test(range.getFormulas()[0]?.[0] ?? "");
  return unless(isKept && range.getValues()[0]?.[0] === 2, changed);
}

/** Both forms of a formula are understood in some countries, and only the one of the country in others. */
function commas(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(4, 2, 1, 1);
  range.setFormulas([["=IF(1=1,2,3)"]]);
  SpreadsheetApp.flush();
  return unless(range.getValues()[0]?.[0] === 2, absent);
}

function error(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(5, 1, 1, 1);
  range.setFormulas([["=NA()"]]);
  SpreadsheetApp.flush();
  const read: unknown = range.getValues()[0]?.[0];
  return unless(typeof read === "string" && /^#N[/.]/u.test(read), changed);
}

/** The row in which a checkbox is put: below all others. */
const boxRow = 9;

function checkbox(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(boxRow, 1, 1, 1);
  range.setDataValidations([[SpreadsheetApp.newDataValidation().requireCheckbox().build()]]);
  range.setValues([[false]]);
  SpreadsheetApp.flush();
  const isNo = range.getValues()[0]?.[0] === false;
  return unless(isNo && sheet.getLastRow() === boxRow, changed);
}

const words = ["gepland", "gevoerd"];

function choices(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(6, 1, 1, 1);
  range.setDataValidations([[SpreadsheetApp.newDataValidation().requireValueInList(words, true).build()]]);
  SpreadsheetApp.flush();
  const rule = range.getDataValidations()[0]?.[0] ?? null;
  if (rule === null) return absent;
  const read: unknown = rule.getCriteriaValues()[0];
  return unless(JSON.stringify(read) === JSON.stringify(words), changed);
}

const explanation = "Status\nKies een woord uit de lijst.";

function note(sheet: TrialSheet): Sentence | undefined {
  const range = sheet.getRange(7, 1, 1, 1);
  range.setNotes([[explanation]]);
  SpreadsheetApp.flush();
  return unless(range.getNotes()[0]?.[0] === explanation, changed);
}

function link(sheet: TrialSheet): Sentence | undefined {
  const address = `#gid=${sheet.getSheetId()}`;
  const range = sheet.getRange(8, 1, 1, 1);
  range.setNumberFormats([["@"]]);
  range.setRichTextValues([[SpreadsheetApp.newRichTextValue().setText("blad").setLinkUrl(address).build()]]);
  SpreadsheetApp.flush();
  const url = range.getRichTextValues()[0]?.[0]?.getLinkUrl() ?? "";
  return unless(url.endsWith(address) && range.getValues()[0]?.[0] === "blad", changed);
}

/** How cells behave. */
export const cellChecks: readonly Check[] = [
  { code: "check-clock", look: clock },
  { code: "check-text", look: text },
  { code: "check-date", look: date },
  { code: "check-empty", look: empty },
  { code: "check-formula", look: formula },
  { code: "check-commas", look: commas },
  { code: "check-error", look: error },
  { code: "check-checkbox", look: checkbox },
  { code: "check-choices", look: choices },
  { code: "check-note", look: note },
  { code: "check-link", look: link },
];
