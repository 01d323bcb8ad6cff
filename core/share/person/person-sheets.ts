import { readableDate } from "../../dates/readable-date.ts";
import { RequestProblem } from "../../jobs/request-problem.ts";
import { personAsked, type Person } from "../../privacy/person.ts";
import { personRows, type PersonRow } from "../../privacy/person-rows.ts";
import { personValues } from "../../privacy/person-values.ts";
import { fixedItems, refusedItems } from "../../privacy/processing/register-words.ts";
import { retentionCategories, retentionSettings } from "../../privacy/retention/terms.ts";
import { categoryChoices } from "../../sheets/retention-words.ts";
import { settingsOf } from "../../sheets/settings.ts";
import { say, sentence, type Sentence } from "../../text/sentence.ts";
import { isBlank, textOf, valueOf } from "../../workbook/cell.ts";
import type { SharedSheet, ShareRequest } from "../shared-file.ts";
import { sharedSheet, type SharedDesign, type SharedLine } from "../sheet.ts";
import type { ShareSource } from "../source.ts";
import { hidingOthers } from "./others-hidden.ts";
import { ownData, type RefusedDatum, type Subject } from "./own-data.ts";

const dataDesign: SharedDesign = {
  key: "own_data",
  name: { nl: "Mijn gegevens", en: "My data" },
  columns: [
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, width: 22, wrap: true },
    { key: "row", title: { nl: "Rij", en: "Row" }, type: "integer", width: 7 },
    { key: "column", title: { nl: "Kolom", en: "Column" }, width: 30, wrap: true },
    { key: "value", title: { nl: "Wat er staat", en: "What it says" }, width: 60, wrap: true },
  ],
  print: { orientation: "landscape" },
};

const aboutDesign: SharedDesign = {
  key: "about_my_data",
  name: { nl: "Uitleg", en: "Explanation" },
  columns: [
    { key: "about", title: { nl: "Waarover", en: "About" }, width: 28, wrap: true },
    { key: "says", title: { nl: "Uitleg", en: "Explanation" }, width: 80, wrap: true },
  ],
  print: { orientation: "landscape" },
};

const refusedDesign: SharedDesign = {
  key: "not_in_here",
  name: { nl: "Niet in dit bestand", en: "Not in this file" },
  columns: [
    { key: "sheet", title: { nl: "Blad", en: "Sheet" }, width: 24 },
    { key: "column", title: { nl: "Kolom", en: "Column" }, width: 10 },
    { key: "subject", title: { nl: "Waarover", en: "About" }, width: 30, choices: refusedItems },
  ],
  print: { orientation: "portrait" },
};

/** Whose data are asked for. Throws RequestProblem where nobody said whose, for a whole group, and where nobody is called so. */
function personFor({ standing, reading }: ShareSource, { who = "", member, match }: ShareRequest): Person {
  if (match !== undefined || who.trim() === "") throw new RequestProblem(sentence("share-person-who", {}));
  const person = personAsked(standing, reading, { code: who, ...(member === undefined ? {} : { member }) });
  if (person.kind !== "group") return person;
  throw new RequestProblem(sentence("share-person-group", {}), sentence("remedy-share-person-group", {}));
}

/** Fields in which somebody else may stand. */
const ofOthers = /(?:^|\.)(?:contactPerson|contact|backup|ambassador|group|persons)$/u;

/** What stands in fields of their own rows: it is theirs, also where it is that of others too, such as a postcode. */
function ownTexts({ reading }: ShareSource, rows: readonly PersonRow[]): readonly string[] {
  return reading.tables.flatMap(({ table, columns, beside = [] }) => {
    const fields = [...columns, ...beside.flatMap((part) => part.columns)].filter(
      ({ field, refused }) => field !== undefined && refused === undefined && !ofOthers.test(field),
    );
    return rows
      .filter(({ sheet }) => sheet === table.sheet.name)
      .flatMap(({ row, columns: own }) => {
        const cells = table.sheet.cells[row - 1] ?? [];
        const theirs = fields.filter(({ index }) => own.includes(index) && !isBlank(cells[index] ?? null));
        return theirs.map(({ index }) => textOf(valueOf(cells[index] ?? null)));
      });
  });
}

function subjectOf(source: ShareSource, person: Person): Subject {
  const { standing, reading } = source;
  const rows = personRows(reading.tables, reading, person);
  const { certain } = personValues(standing, reading, reading.tables, person, rows, "");
  return { person, rows, values: certain };
}

function labelled(choices: readonly { readonly value: string; readonly words: { nl: string; en: string } }[], source: ShareSource) {
  return (value: string): string => choices.find((one) => one.value === value)?.words[source.language] ?? value;
} // prettier-ignore

/** What somebody who asks for their data is to be told besides (article 15 of the GDPR). */
function aboutLines(source: ShareSource, person: Person): readonly SharedLine[] {
  const { language, standing, options } = source;
  const { settings } = settingsOf(standing, options.settings);
  const told = (line: Sentence): string => say(language, line);
  const line = (about: string, says: string): SharedLine => ({ cells: { about, says } });
  const heading = (part: "purpose" | "recipients" | "terms" | "rights"): SharedLine => ({
    heading: told(sentence("share-person-part", { part })),
  });
  const recipients = fixedItems.recipients.filter(({ value }) => value !== "outside");
  const terms = retentionCategories.filter((category) => category !== "conduct" || person.kind === "member");
  const categoryOf = labelled(categoryChoices, source);
  return [
    heading("purpose"),
    ...(["matching", "guidance", "evaluating"] as const).map((item) => line("", told(sentence("register-note", { item })))),
    heading("recipients"),
    ...recipients.map(({ value, words }) => line(words[language], told(sentence("register-note", { item: value })))),
    line("", told(sentence("share-person-received", {}))),
    heading("terms"),
    ...terms.map((category) => {
      const setting = retentionSettings[category];
      return line(categoryOf(category), told(sentence("share-person-term", { category, term: settings[setting] })));
    }),
    heading("rights"),
    ...(["correct", "erase", "object", "complain", "decisions"] as const).map((right) =>
      line("", told(sentence("share-person-right", { right }))),
    ),
  ];
} // prettier-ignore

function refusedSheet(source: ShareSource, refused: readonly RefusedDatum[]): SharedSheet[] {
  if (refused.length === 0) return [];
  const lead = [sentence("share-person-refused-title", {}), sentence("share-person-refused", {})];
  const lines = refused.map(({ sheet, column, subject }) => ({ cells: { sheet, column, subject } }));
  return [sharedSheet(refusedDesign, lines, lead.map((line) => say(source.language, line)), source.language)]; // prettier-ignore
}

/**
 * Everything that the workbook holds of one person, for that person (article 15 of the GDPR): as it stands there, with
 * everybody else hidden, and columns that are never read named and not repeated. Throws RequestProblem as `personFor` does.
 */
export function personSheets(source: ShareSource, request: ShareRequest): readonly SharedSheet[] {
  const person = personFor(source, request);
  const { standing, reading, language, options } = source;
  const subject = subjectOf(source, person);
  const { data, refused } = ownData(standing, reading, subject);
  const own = [...subject.values.map(({ text }) => text), ...ownTexts(source, subject.rows)];
  const hidden = say(language, sentence("share-person-hidden", {}));
  const others = hidingOthers(standing, reading, { person, own, hidden });
  const lines = data.map(({ sheet, row, header, value }) => ({
    cells: { sheet: others.shown(sheet), row, column: others.shown(header), value: others.shown(value) },
  }));
  const made = readableDate(options.today, language);
  const lead = (title: Sentence, ...more: readonly Sentence[]): readonly string[] =>
    [title, sentence("share-made", { audience: "person", made }), ...more].map((line) => say(language, line));
  return [
    sharedSheet(aboutDesign, aboutLines(source, person), lead(sentence("share-person-about", {})), language),
    sharedSheet(dataDesign, lines, lead(sentence("share-person-title", {}), sentence("share-left-out-person", {})), language),
    ...refusedSheet(source, refused),
  ];
} // prettier-ignore
