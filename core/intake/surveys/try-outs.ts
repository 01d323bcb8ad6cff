/** Answers that somebody gave to try a survey out. */
import { textOf } from "../../workbook/cell.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { TableRow } from "../sheet-table.ts";
import { folded } from "../words.ts";
import { isOfTool } from "./own-columns.ts";
import { plainHeader } from "./shape.ts";

/** A whole answer that says it is a test. */
const saysTest =
  /^(?:(?:dit is (?:een )?|this is (?:a )?)?(?:test|tests|testje|testing|testen|proef|probeersel)(?: ?(?:test|testje|\d+|persoon|person|naam|name|groep|group|huishouden|household|inzending|antwoord|response))*)[.!]*$/u;
/** Keys that somebody hit without looking. */
const saysNothing = /^(?:asdf|qwerty|qwer|sdfg|asd)[a-z]*$/u;
/** Nearly no cell is, and the rest need not be looked at twice. */
const worthALook = /test|proef|asd|qwer|sdfg/iu;
const testAddress = /^(?:test|asdf)[^@ ]*@|@(?:test|asdf)\./u;

/** A name that begins with the word: `TEST Marleen`. Other answers may: `Testen met de groep`. */
const testName = /^test\b/u;

/** What Qualtrics writes in `Status` of a preview; in numbers 1, and 2 for its own test answers. */
const qualtricsTest = /^(?:survey preview|survey test|preview|voorbeeld.*|enqueteproef|[12])$/u;

function isPreview({ table }: MappedSheet, { cells }: TableRow): boolean {
  if (table.survey?.tool !== "qualtrics") return false;
  const status = table.columns.find(({ header }) => /^status$|^response type$/u.test(plainHeader(header)));
  return status !== undefined && qualtricsTest.test(folded(textOf(cells[status.index])));
}

const naming = /^(?:name|code|group|email)/u;

/**
 * True for an answer of somebody who tried the survey out: the tool says so, a name or address does, or more than one
 * answer. Refused columns are not looked at.
 */
export function isTryOut(sheet: MappedSheet, row: TableRow): boolean {
  if (isPreview(sheet, row)) return true;
  const { survey } = sheet.table;
  const columns = sheet.columns.filter(({ index, refused }) => refused === undefined && !isOfTool(survey, index));
  const answers = columns.flatMap(({ index, field = "" }) => {
    const cell = row.cells[index];
    return typeof cell === "string" && worthALook.test(cell) ? [{ field, text: folded(cell) }] : [];
  });
  const tests = answers.filter(({ text }) => saysTest.test(text) || testAddress.test(text));
  // In a list that people keep themselves a row is only a test when it says so all over.
  if (survey === undefined) return tests.length > 2 && tests.some(({ field }) => naming.test(field));
  return (
    tests.length > 1 ||
    tests.some(({ field }) => naming.test(field)) ||
    answers.some(({ field, text }) => saysNothing.test(text) || (field.startsWith("name") && testName.test(text)))
  );
}
