import { readableDate } from "../dates/readable-date.ts";
import { evaluationOf } from "../evaluation/evaluation-of.ts";
import { countCell } from "../evaluation/report/shown.ts";
import { reportParts } from "../evaluation/report/report.ts";
import { tablesTold } from "../evaluation/report/theme-parts.ts";
import { unsuppressed } from "../evaluation/suppression/internal.ts";
import type { SharedResult, SharedTable, ShownShare } from "../evaluation/suppression/shared-result.ts";
import { suppressed } from "../evaluation/suppression/suppressed.ts";
import { isOfFive } from "../evaluation/tables/scales.ts";
import { barCells, barTitle } from "../evaluation/views/bar-rows.ts";
import { fraction } from "../evaluation/views/figures.ts";
import { waveLabel } from "../evaluation/views/words.ts";
import { RequestProblem } from "../jobs/request-problem.ts";
import { rowsPerChart } from "../workbook/chart-looks.ts";
import { barColumns, evaluationBarsDesign } from "../sheets/evaluation-bars.ts";
import { respondentChoices } from "../sheets/evaluation-columns.ts";
import { waveChoices } from "../sheets/evaluation-waves.ts";
import { columnOf } from "../sheets/design.ts";
import { fiveAnswers, evaluationDesign } from "../sheets/evaluation.ts";
import { say, sentence } from "../text/sentence.ts";
import type { Language } from "../workbook/layout.ts";
import type { SharedChart, SharedSheet, ShareRequest } from "./shared-file.ts";
import { sharedSheet, type SharedColumn, type SharedDesign, type SharedLine } from "./sheet.ts";
import type { ShareSource } from "./source.ts";

const text: SharedDesign = {
  key: "report",
  name: { nl: "Verslag", en: "Report" },
  columns: [{ key: "text", title: { nl: "Tekst", en: "Text" }, width: 76, wrap: true }],
  print: { orientation: "portrait" },
  frozenColumns: 0,
};

function titleOf(key: string): SharedColumn["title"] {
  return columnOf(evaluationDesign, key).title;
}

const figures: SharedDesign = {
  key: "figures",
  name: { nl: "Cijfers", en: "Figures" },
  columns: [
    { key: "question", title: titleOf("question"), width: 40, wrap: true },
    { key: "respondent", title: titleOf("respondent"), width: 14, choices: respondentChoices },
    { key: "wave", title: titleOf("wave"), width: 13, choices: waveChoices },
    { key: "n", title: titleOf("n"), width: 7 },
    { key: "missing", title: titleOf("missing"), width: 9 },
    ...fiveAnswers.map((key): SharedColumn => ({ key, title: titleOf(key), width: 12 })),
    { key: "agree", title: titleOf("agree"), type: "percentage", width: 9 },
    { key: "low", title: titleOf("low"), type: "percentage", width: 7 },
    { key: "high", title: titleOf("high"), type: "percentage", width: 7 },
  ],
  print: { orientation: "landscape" },
};

const bars: SharedDesign = {
  key: "bars",
  name: { nl: "Grafiek", en: "Chart" },
  columns: [
    { key: "label", title: columnOf(evaluationBarsDesign, "label").title, width: 66, wrap: true },
    ...barColumns.map((key): SharedColumn => ({
      key,
      title: columnOf(evaluationBarsDesign, key).title,
      type: "percentage",
      width: 13,
    })),
  ],
  print: { orientation: "landscape" },
};

const agreeing: SharedDesign = {
  ...bars,
  print: { orientation: "portrait" },
  columns: [...bars.columns.slice(0, 1), { key: "agree", title: titleOf("agree"), type: "percentage", width: 13 }],
};

/** So many bars, in a table and in the chart under it, can still be read on one page; more are broken off where a page ends. */
const mostOnPage = 30;

function shareCells(share: ShownShare | undefined): Readonly<Record<string, number | null>> {
  const { percent, low, high } = share ?? {};
  const cell = (value: number | undefined): number | null => (value === undefined ? null : fraction(value));
  return { agree: cell(percent), low: cell(low), high: cell(high) };
}

function figureRow({ item, respondent, wave, n, missing, counts, agree }: SharedTable, language: Language): SharedLine {
  const answers = Object.fromEntries(fiveAnswers.map((key, place) => [key, countCell(counts[place] ?? { kind: "hidden" })])); // prettier-ignore
  const place = { question: item.words[language], respondent, wave };
  return { cells: { ...place, n: countCell(n), missing: countCell(missing), ...answers, ...shareCells(agree) } };
}

/** What stands beside a bar. */
function labelOf({ item, respondent, wave }: SharedTable, n: number, language: Language): string {
  return `${barTitle({ item, respondent, n }, language)}, ${waveLabel(wave, language)}`;
}

/** The five answers around their middle, of answers that may all be told. */
function barRow(table: SharedTable, language: Language): SharedLine[] {
  const told = table.counts.flatMap((count) => (count.kind === "count" ? [count.count] : []));
  if (table.n.kind !== "count" || table.n.count === 0 || told.length !== table.counts.length) return [];
  const cells = barCells(told, table.n.count);
  const label = labelOf(table, table.n.count, language);
  return [{ cells: { label, ...Object.fromEntries(barColumns.map((key, place) => [key, cells[place] ?? 0])) } }];
}

/** Who agrees, where that may be told: of few people the five answers seldom may. */
function agreeRow(table: SharedTable, language: Language): SharedLine[] {
  const { n, agree } = table;
  if (n.kind !== "count" || agree?.percent === undefined) return [];
  return [{ cells: { label: labelOf(table, n.count, language), agree: fraction(agree.percent) } }];
}

/** The chart of a report: all five answers where small numbers may be told, else who agrees. */
function chartSheet(
  shown: SharedResult,
  tables: readonly SharedTable[],
  lead: readonly string[],
  language: Language,
): SharedSheet[] {
  // prettier-ignore
  const isInternal = shown.mode === "internal";
  const rows = tables.flatMap((table) => (isInternal ? barRow : agreeRow)(table, language));
  const design: SharedDesign = {
    ...(isInternal ? bars : agreeing),
    ...(rows.length > mostOnPage ? {} : { onePage: true }),
  };
  if (rows.length === 0) return [];
  const [label, ...series] = design.columns.map(({ title }) => title[language]);
  const chart: SharedChart = {
    id: "answers",
    kind: isInternal ? "diverging-bar" : "bar",
    title: say(language, sentence(isInternal ? "report-chart" : "report-chart-agree", {})),
    categories: label ?? "",
    series,
    height: Math.max(rowsPerChart, 2 * rows.length),
  };
  return [{ ...sharedSheet(design, rows, lead, language), charts: [chart], chartsBelow: true }];
}

function textSheet(
  shown: SharedResult,
  lead: readonly string[],
  primary: readonly string[],
  language: Language,
): SharedSheet {
  // prettier-ignore
  const lines = reportParts({ shown, primary, language }).flatMap(({ heading, lines: own }): SharedLine[] => [
    { heading },
    ...own.map((line) => ({ cells: { text: line } })),
  ]);
  return sharedSheet(text, lines, lead, language);
}

/**
 * The report of the evaluation as a file for others: sentences to print, the figures behind them and a chart, without small
 * numbers and what they would follow from. `internal` has them, and says so. Throws RequestProblem where nobody answered
 * anything yet.
 */
export function reportSheets(source: ShareSource, { internal }: ShareRequest): readonly SharedSheet[] {
  const { standing, reading, options, language } = source;
  const { data, result } = evaluationOf(standing, reading, options);
  if (data.responses.length === 0) {
    throw new RequestProblem(sentence("report-nothing", {}), sentence("remedy-report-nothing", {}));
  }
  const shown = internal === true ? unsuppressed(result) : suppressed(result);
  const lead = [
    sentence("report-title", {}),
    sentence("report-lead", { isInternal: internal === true }),
    sentence("report-made", { date: readableDate(options.today, language) }),
  ].map((line) => say(language, line));
  const tables = tablesTold(shown.tables).filter(({ item }) => isOfFive(item.scale));
  const figureLead = [say(language, sentence("report-figures", {})), ...lead.slice(1)];
  return [
    textSheet(shown, lead, data.primary, language),
    sharedSheet(figures, tables.map((table) => figureRow(table, language)), figureLead, language), // prettier-ignore
    ...chartSheet(shown, tables, figureLead, language),
  ];
}
