import { dayIn, wordIn } from "../activities/own-values.ts";
import { readableDate, readableMonth } from "../dates/readable-date.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { NamedValues } from "../privacy/named-values.ts";
import { columnOf, understood, type ColumnDesign } from "../sheets/design.ts";
import { ownCell } from "../sheets/own-cell.ts";
import { ownRows, type OwnRow } from "../sheets/own-rows.ts";
import { partnerSignalsDesign, signalParties, signalStatuses, signalThemes } from "../sheets/partner-signals.ts";
import { say, sentence } from "../text/sentence.ts";
import { sheetWithKey } from "../workbook/snapshot.ts";
import type { SharedSheet, ShareRequest } from "./shared-file.ts";
import { sharedSheet, type SharedColumn, type SharedDesign, type SharedLine } from "./sheet.ts";
import type { ShareSource } from "./source.ts";

/** Columns in which people write; each is looked at for names and codes before it goes to anybody. */
const written = ["what", "proposal", "adjusted"] as const;

function titleOf(key: string): ColumnDesign["title"] {
  return columnOf(partnerSignalsDesign, key).title;
}

function writtenColumn(key: (typeof written)[number], width: number): SharedColumn {
  return { key, title: titleOf(key), width, wrap: true };
}

const design: SharedDesign = {
  key: "partner_signals",
  name: { nl: "Signalen", en: "Signals" },
  columns: [
    { key: "theme", title: titleOf("theme"), width: 20, choices: signalThemes },
    { key: "party", title: titleOf("party"), width: 20, choices: signalParties },
    writtenColumn("what", 40),
    writtenColumn("proposal", 36),
    writtenColumn("adjusted", 30),
    { key: "month", title: { nl: "Maand", en: "Month" }, width: 16 },
    { key: "status", title: titleOf("status"), width: 14, choices: signalStatuses },
  ],
  print: { orientation: "landscape" },
};

/** The signals for one party, or all; one of which nobody said for whom it is goes to nobody who is asked for by name. */
function signalsFor({ standing }: ShareSource, { who = "" }: ShareRequest): readonly OwnRow[] {
  const rows = ownRows(standing, partnerSignalsDesign).filter((row) => wordIn(row, "what") !== "");
  if (who.trim() === "") return rows;
  const party = understood({ choices: signalParties }, who);
  if (!signalParties.some(({ value }) => value === party)) {
    throw new RequestProblem(sentence("share-party-unknown", {}), sentence("remedy-share-party-unknown", {}));
  }
  return rows.filter((row) => wordIn(row, "party") === party);
}

/** Throws a RequestProblem that names the cells where people wrote who somebody is. */
function checkUnnamed({ standing, reading }: ShareSource, rows: readonly OwnRow[]): void {
  const values = new NamedValues(standing, reading);
  const cells = rows.flatMap((row) =>
    written
      .filter((column) => values.isIn(wordIn(row, column)))
      .map((column) => ownCell(standing, partnerSignalsDesign, { row: row.row, column }).cell ?? String(row.row)),
  );
  if (cells.length === 0) return;
  const sheet = sheetWithKey(standing, partnerSignalsDesign.key)?.name ?? "";
  throw new RequestProblem(
    sentence("share-signals-named", { sheet, cells }),
    sentence("remedy-share-signals-named", {}),
  );
}

/** Only words of our dropdowns: what people typed instead may say anything. */
function chosen(row: OwnRow, column: string): string {
  const word = wordIn(row, column);
  const { choices = [] } = columnOf(partnerSignalsDesign, column);
  return choices.some(({ value }) => value === word) ? word : "";
}

/** The month of a day, which tells less than the day does. */
function monthIn(row: OwnRow, language: ShareSource["language"]): string {
  const day = dayIn(row, "on");
  return day === undefined ? "" : readableMonth(day, language);
}

function lineOf(row: OwnRow, language: ShareSource["language"]): SharedLine {
  return {
    cells: {
      theme: chosen(row, "theme"),
      party: chosen(row, "party"),
      what: wordIn(row, "what"),
      proposal: wordIn(row, "proposal"),
      adjusted: wordIn(row, "adjusted"),
      month: monthIn(row, language),
      status: chosen(row, "status"),
    },
  };
}

const themeOrder = signalThemes.map(({ value }) => value);

/**
 * The signals for partners, by theme, without days, matches, groups, households or names (R59). Throws RequestProblem
 * where there is none, for a party that is not known, for a match, and where a text holds a code or a name of the
 * workbook.
 */
export function partnerSheets(source: ShareSource, request: ShareRequest): readonly SharedSheet[] {
  if (request.match !== undefined) throw new RequestProblem(sentence("share-signals-of-match", {}));
  const rows = signalsFor(source, request);
  if (rows.length === 0) throw new RequestProblem(sentence("share-signals-none", {}));
  checkUnnamed(source, rows);
  const { language, options } = source;
  const made = readableDate(options.today, language);
  const lead = [
    sentence("share-signals-title", { count: rows.length }),
    sentence("share-made", { audience: "partners", made }),
    sentence("share-left-out-partners", {}),
  ];
  const themeOf = (row: OwnRow): number => themeOrder.indexOf(wordIn(row, "theme"));
  const sorted = [...rows].sort((one, other) => themeOf(one) - themeOf(other));
  return [
    sharedSheet(
      design,
      sorted.map((row) => lineOf(row, language)),
      lead.map((line) => say(language, line)),
      language,
    ),
  ];
}
