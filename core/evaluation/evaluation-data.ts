import { sharedLegends } from "../intake/legends.ts";
import { mappingsOf } from "../intake/mappings.ts";
import type { Reading } from "../intake/reading.ts";
import { folded } from "../intake/words.ts";
import type { JobOptions } from "../jobs/options.ts";
import type { Problem } from "../records/problem.ts";
import { canonicalCode } from "../matching/codes.ts";
import { settingsOf } from "../sheets/settings.ts";
import { sentence } from "../text/sentence.ts";
import { cellAddress } from "../workbook/address.ts";
import type { Snapshot } from "../workbook/snapshot.ts";
import { plainItem, bankItem, bankItems } from "./items/item-bank.ts";
import { textsOf } from "./questionnaires/question-columns.ts";
import { labelsOf, type Labels } from "./questionnaires/labels.ts";
import { questionnaireOf, type Questionnaire } from "./questionnaires/questionnaire.ts";
import { responsesOn, type Sources } from "./questionnaires/responses-on.ts";
import { AnswerProblems } from "./questionnaires/said-problems.ts";
import { wavesSaid } from "./questionnaires/waves-said.ts";
import { respondents, waves, type AskedSheet, type EvaluationData, type Item, type Response } from "./response.ts";
import { countingResponses } from "./study/counting-responses.ts";
import { sampleFlow } from "./study/sample-flow.ts";
import { studyOf, type Side } from "./study/study.ts";
import { everybodyIn } from "./study/whose.ts";

/** What an evaluation is told from outside. */
export type EvaluationOptions = Pick<JobOptions, "today" | "settings" | "mappings">;

/** What the questionnaires of a workbook come to, with the questionnaires themselves. */
export interface EvaluationRead {
  readonly data: EvaluationData;
  readonly questionnaires: readonly Questionnaire[];
}

/** The days of the intake by side and code. */
function intakeDays({ groups, households }: Reading): (side: Side, code: string) => string | undefined {
  const days = { group: new Map<string, string>(), household: new Map<string, string>() };
  for (const [side, found] of [["group", groups], ["household", households]] as const) // prettier-ignore
    for (const { record } of found) if (record.intakeOn !== undefined) days[side].set(canonicalCode(record.code), record.intakeOn); // prettier-ignore
  return (side, code) => days[side].get(canonicalCode(code));
}

/** What each sheet asked, of whom and when, as its responses and its own words tell. */
function askedOn({ name, items, wave, respondent }: Questionnaire, responses: readonly Response[]): AskedSheet[] {
  const keys = items.found.map(({ item }) => item.key);
  return waves.flatMap((one) =>
    respondents.flatMap((who) => {
      const has = responses.some((response) => response.wave === one && response.respondent === who);
      const isSaid = responses.length === 0 && wave === one && respondent === who;
      return has || isSaid ? [{ sheet: name, wave: one, respondent: who, items: keys }] : [];
    }),
  );
}

/** A word of the answers themselves, with a capital as on our lists. */
function bothWords(key: string): Item["words"] {
  const words = key.charAt(0).toUpperCase() + key.slice(1);
  return { nl: words, en: words };
}

/** The options of an item that has none of its own: whatever was answered, in the order of the alphabet. */
function withOptions(item: Item, responses: readonly Response[]): Item {
  if ((item.scale !== "choice" && item.scale !== "choices") || item.options !== undefined) return item;
  const keys = new Set(responses.flatMap(({ answers }) => {
    const answer = answers.get(item.key);
    return answer === undefined || typeof answer === "number" ? [] : answer;
  })); // prettier-ignore
  const options = [...keys].sort().map((key) => ({ key, words: bothWords(key) }));
  return { ...item, options };
}

/** Items that at least one sheet asks: those of the bank in its order, then people's own in that of the alphabet. */
function itemsAsked(
  asked: readonly AskedSheet[],
  questionnaires: readonly Questionnaire[],
  responses: readonly Response[],
): Item[] {
  // prettier-ignore
  const keys = new Set(asked.flatMap(({ items }) => items));
  const own = new Map<string, Item>();
  for (const { items } of questionnaires)
    for (const { item } of items.found) {
      const known = own.get(item.key);
      // Of two ways to write one question the first of the alphabet: the order of sheets decides nothing.
      if (keys.has(item.key) && bankItem(item.key) === undefined && (known === undefined || item.words.nl < known.words.nl)) own.set(item.key, item); // prettier-ignore
    }
  const ofBank = bankItems.filter(({ key }) => keys.has(key)).map(plainItem);
  return [...ofBank, ...[...own.values()].sort((one, other) => (one.key < other.key ? -1 : 1))].map((item) => withOptions(item, responses)); // prettier-ignore
}

/** Tells of columns that no table is made of, and of items that two columns say. */
function tellColumns({ name, sheet, isList, items }: Questionnaire, problems: AnswerProblems): void {
  const quoted = (texts: readonly string[]): string => texts.map((text) => `‘${text}’`).join(", ");
  const { headerRow } = sheet.table;
  for (const some of items.tied) {
    const [first] = some;
    const index = first?.columns[0]?.index;
    if (first === undefined || index === undefined) continue;
    const values = { headers: quoted(some.map(({ question }) => question)), item: first.item.words };
    problems.tell({ level: "warning", sheet: name, cell: cellAddress(headerRow, index + 1), told: sentence("item-twice", values), remedy: sentence("remedy-item-twice", {}) }); // prettier-ignore
  }
  if (isList || sheet.joins === true || items.unused.length === 0) return;
  const values = { headers: quoted(items.unused.map(({ question }) => question)), count: items.unused.length };
  problems.tell({ level: "info", sheet: name, told: sentence("questions-unused", values), remedy: sentence("remedy-questions-unused", {}) }); // prettier-ignore
}

/** Headers that people typed on our sheet and that stand on no questionnaire. */
function tellLabels(labels: Labels, reading: Reading, problems: AnswerProblems): void {
  if (labels.byHeader.size === 0) return;
  const headers = new Set(reading.tables.flatMap(({ columns }) => columns.flatMap((column) => textsOf({ question: column.part?.question ?? column.header, columns: [column], areOptions: column.part !== undefined }).concat(column.header, column.part?.option ?? "").map(folded)))); // prettier-ignore
  for (const [header, key] of labels.byHeader) {
    const words = bankItem(key)?.words ?? { nl: key, en: key };
    if (headers.has(header)) continue;
    problems.tell({ level: "warning", told: sentence("item-label-unknown", { header, item: words }), remedy: sentence("remedy-item-label-unknown", {}) }); // prettier-ignore
  }
}

/** Codes that the intake told of already need not be told twice. */
function withoutRepeated(problems: readonly Problem[], reading: Reading): Problem[] {
  const told = new Set(
    reading.problems.filter(({ told: { code } }) => code === "survey-code-unknown").map(({ sheet }) => sheet),
  );
  return problems.filter(({ told: { code }, sheet }) => !(code === "answers-code-unknown" && told.has(sheet)));
}

/** What the questionnaires of a workbook come to. Neither the order of rows nor that of columns or sheets matters. */
export function evaluationRead(snapshot: Snapshot, reading: Reading, options: EvaluationOptions): EvaluationRead {
  const { settings } = settingsOf(snapshot, options.settings);
  const problems = new AnswerProblems();
  const labels = labelsOf(snapshot, [...mappingsOf(snapshot), ...options.mappings]);
  const said = wavesSaid(snapshot);
  const everybody = everybodyIn(reading);
  const study = studyOf(snapshot, options.today);
  const legends = sharedLegends(reading.tables);
  const sources: Sources = { everybody, study, labels, legends, notes: said.notes, problems, intakeOf: intakeDays(reading) }; // prettier-ignore
  const questionnaires = reading.tables.flatMap(
    (sheet) => questionnaireOf(sheet, said.sheets.get(sheet.table.sheet.name.toLowerCase()), labels, everybody) ?? [],
  );
  const read = questionnaires.map((one) => ({ one, responses: responsesOn(one, sources) }));
  for (const one of questionnaires) tellColumns(one, problems);
  tellLabels(labels, reading, problems);
  const lists = new Set(questionnaires.filter(({ isList }) => isList).map(({ name }) => name));
  const all = { responses: read.flatMap(({ responses }) => responses), asked: read.flatMap(({ one, responses }) => askedOn(one, responses)) }; // prettier-ignore
  const { responses, asked } = countingResponses(all, lists, settings["survey.doubles"], problems);
  const items = itemsAsked(asked, questionnaires, responses);
  const keys = new Set(items.map(({ key }) => key));
  return {
    questionnaires,
    data: {
      items,
      asked,
      responses,
      flow: sampleFlow(reading, everybody, study, responses),
      notes: said.notes,
      primary: labels.primary.filter((key) => keys.has(key)),
      problems: withoutRepeated(problems.problems(reading.tables.map(({ table }) => table.sheet.name)), reading),
    },
  };
}

/** Everything an evaluation of this workbook is worked out from. */
export function evaluationData(snapshot: Snapshot, reading: Reading, options: EvaluationOptions): EvaluationData {
  return evaluationRead(snapshot, reading, options).data;
}
