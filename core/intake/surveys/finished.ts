/** Answers that nobody finished, by what the tool says of them. */
import { isBlank, textOf, type Scalar } from "../../workbook/cell.ts";
import { numberFrom } from "../cells/number.ts";
import { yesNoIn } from "../cells/yes-no.ts";
import { valueIn } from "../outcome.ts";
import { answerColumns, type SheetTable, type TableRow } from "../sheet-table.ts";
import { plainHeader } from "./shape.ts";
import type { SurveyTool } from "./survey.ts";

/** True for a row that nobody finished. */
type IsUnfinished = (row: TableRow) => boolean;

const never: IsUnfinished = () => false;

/** The column with a header of the tool; people delete them. */
function columnOf({ columns }: SheetTable, header: RegExp): number | undefined {
  return columns.find((column) => header.test(plainHeader(column.header)))?.index;
}

/** A rule about one column of the tool, where it is still there. */
function byColumn(table: SheetTable, header: RegExp, holds: (cell: Scalar) => boolean): IsUnfinished | undefined {
  const index = columnOf(table, header);
  return index === undefined ? undefined : ({ cells }) => holds(cells[index] ?? null);
}

function isNo(cell: Scalar): boolean {
  return valueIn(yesNoIn(cell)) === "no";
}

function qualtrics(table: SheetTable): IsUnfinished {
  const finished = byColumn(table, /^finished$|^voltooid$/u, isNo) ?? never;
  const progress =
    byColumn(table, /^progress$|^voortgang$/u, (cell) => (numberFrom(textOf(cell)) ?? 100) < 100) ?? never;
  return (row) => finished(row) || progress(row);
}

/** Without the date the last page tells, where others came further. */
function limeSurvey(table: SheetTable): IsUnfinished {
  const sent = byColumn(
    table,
    /^submitdate$|^date submitted$|^datum (?:ingestuurd|ingediend|verzonden|voltooid|van inzending)$/u,
    isBlank,
  );
  const index = columnOf(table, /^lastpage$|^last page$|^laatste pagina$/u);
  if (sent !== undefined || index === undefined) return sent ?? never;
  const pageOf = ({ cells }: TableRow): number => numberFrom(textOf(cells[index])) ?? 0;
  const last = Math.max(0, ...table.rows.map(pageOf));
  return (row) => pageOf(row) < last;
}

function typeform(table: SheetTable): IsUnfinished {
  const type = byColumn(table, /^response type$/u, (cell) => /^(?:partial|started)/iu.test(textOf(cell)));
  return type ?? byColumn(table, /^submit date \(utc\)$/u, isBlank) ?? never;
}

/** SurveyMonkey does not say it: whoever answered less than half of what is usual stopped on the way. */
function surveyMonkey(table: SheetTable): IsUnfinished {
  const columns = answerColumns(table);
  const answers = ({ cells }: TableRow): number => columns.filter(({ index }) => !isBlank(cells[index])).length;
  const counts = table.rows.map(answers).sort((one, other) => one - other);
  const usual = counts[Math.floor(counts.length / 2)] ?? 0;
  const status = byColumn(table, /^response status$|^status van antwoord$/u, (cell) =>
    /partial|gedeelte|onvolledig/iu.test(textOf(cell)),
  );
  return status ?? ((row) => answers(row) * 2 < usual);
}

function microsoftForms(table: SheetTable): IsUnfinished {
  return (
    byColumn(table, /^completion time$|^tijd(?:stip)? van voltooi(?:en|ing)$|^voltooiingstijd$/u, isBlank) ?? never
  );
}

/** How each tool says it; Google Forms and KoboToolbox only keep what was sent in. */
const rules: Readonly<Record<SurveyTool, (table: SheetTable) => IsUnfinished>> = {
  qualtrics,
  limesurvey: limeSurvey,
  typeform,
  surveymonkey: surveyMonkey,
  "microsoft-forms": microsoftForms,
  "google-forms": () => never,
  kobotoolbox: () => never,
};

/** Which rows of an export nobody finished. */
export function unfinishedIn(table: SheetTable): IsUnfinished {
  return table.survey === undefined ? never : rules[table.survey.tool](table);
}

/** Which rows of an export answer not one question. */
export function emptyIn(table: SheetTable): (row: TableRow) => boolean {
  const columns = answerColumns(table);
  return ({ cells }) => columns.every(({ index }) => isBlank(cells[index]));
}
