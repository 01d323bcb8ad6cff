/** The responses on one questionnaire: whose, when, and what they answered; with what is wrong told. */
import type { Legend } from "../../intake/legends.ts";
import type { TableRow } from "../../intake/sheet-table.ts";
import { isBlank } from "../../workbook/cell.ts";
import { isAskedOf, type Answer, type Respondent, type Response, type StudyArm, type Wave, type WaveNote } from "../response.ts"; // prettier-ignore
import type { Side, Study } from "../study/study.ts";
import { personOf, type Everybody } from "../study/whose.ts";
import { answerReader, type AnswerReader } from "./answer-cells.ts";
import type { Labels } from "./labels.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { RowWords } from "./row-words.ts";
import type { AnswerProblems } from "./said-problems.ts";
import { respondentFor, whomOf, type Whom } from "./whom.ts";

/** What responses are made from. */
export interface Sources {
  readonly everybody: Everybody;
  readonly study: Study;
  readonly labels: Labels;
  readonly legends: readonly Legend[];
  readonly notes: readonly WaveNote[];
  readonly problems: AnswerProblems;
  /** The day of the intake of a household or group, as its list has it. */
  readonly intakeOf: (side: Side, code: string) => string | undefined;
}

/** The answers of a row; what cannot be used is told at its cell. */
function answersOf(
  row: TableRow,
  readers: readonly AnswerReader[],
  name: string,
  arm: StudyArm,
  hasCrossed: boolean,
  problems: AnswerProblems,
): { readonly answers: ReadonlyMap<string, Answer>; readonly isFilledIn: boolean } {
  const answers = new Map<string, Answer>();
  let isFilledIn = false;
  for (const reader of readers) {
    const { item, index, header } = reader;
    const found = reader.read(row);
    if (found.is === "missing") continue;
    isFilledIn = true;
    const most = item.most === undefined ? {} : { most: item.most };
    const cell = { sheet: name, row: row.row, index, header, item: item.words, ...most };
    if (!isAskedOf(item, arm)) problems.cell(hasCrossed ? "after-crossover" : "of-control", cell);
    else if (found.is === "fault") problems.cell(found.fault, cell);
    else {
      if ((found.others ?? 0) > 0) problems.cell("other-option", cell);
      answers.set(item.key, found.answer);
    }
  }
  return { answers, isFilledIn };
}

/** The match that was theirs at the moment of the answers: the last that had begun by then. */
function matchAt(
  side: Side,
  code: string,
  wave: Wave,
  on: string | undefined,
  study: Study,
): { readonly match?: string; readonly isRematched: boolean } {
  const all = study.matchesOf(side, code);
  const begun = all.filter(({ startsOn, status }) =>
    on === undefined
      ? wave !== "intake" && (startsOn !== undefined || status !== "confirmed")
      : startsOn !== undefined && startsOn <= on,
  );
  const last = begun[begun.length - 1];
  return { ...(last === undefined ? {} : { match: last.id }), isRematched: last !== undefined && last !== all[0] };
}

function joinedTo(
  side: Side,
  code: string,
  wave: Wave,
  on: string | undefined,
  study: Study,
): Pick<Response, "match" | "isRematched" | "km" | "block" | "round"> {
  const at = matchAt(side, code, wave, on, study);
  const km = at.match === undefined ? undefined : study.kmOf(at.match);
  return { ...at, ...study.drawOf(side, code), ...(km === undefined ? {} : { km }) };
}

/** The arm of a response: what the draw says goes before what a sheet says. */
function armOf(
  { side, code }: Whom,
  respondent: Respondent,
  row: TableRow,
  rows: RowWords,
  name: string,
  sources: Sources,
): StudyArm {
  const { study, problems } = sources;
  const drawn = side === undefined || code === undefined ? "none" : study.armOf(side, code);
  const said = rows.arm(row);
  if (said === undefined || respondent !== "household") return drawn;
  if (drawn === "none") problems.row("arm-from-sheet", name, row.row);
  else if ((drawn === "control") !== (said === "control")) problems.row("arm-differs", name, row.row);
  return drawn === "none" ? said : drawn;
}

/** One response; `undefined` where the row is left out, and told. */
function responseOn(
  row: TableRow,
  questionnaire: Questionnaire,
  rows: RowWords,
  readers: readonly AnswerReader[],
  sources: Sources,
): Response | undefined {
  const { name, isList, isRespondentSaid } = questionnaire;
  const { study, problems } = sources;
  const ofRow = rows.respondent(row);
  const asked = ofRow ?? questionnaire.respondent;
  const whom = whomOf(rows, row, questionnaire, sources, asked);
  if (whom === undefined) return undefined;
  const { side, code } = whom;
  const respondent = respondentFor(asked, ofRow !== undefined || isRespondentSaid, side);
  const arm = armOf(whom, respondent, row, rows, name, sources);
  const on =
    rows.day(row) ?? (isList && side !== undefined && code !== undefined ? sources.intakeOf(side, code) : undefined);
  const crossed = code === undefined || side !== "household" ? undefined : study.crossoverOf(code);
  const hasCrossed = crossed !== undefined && (on === undefined || crossed <= on);
  const { answers, isFilledIn } = answersOf(row, readers, name, arm, hasCrossed, problems);
  // An answer that nobody can read is one all the same: it counts among those that are missing.
  if (!isFilledIn) {
    if (!isList) problems.row("empty", name, row.row);
    return undefined;
  }
  const wave = rows.wave(row, side, code);
  if (wave === undefined) {
    problems.row("wave-unknown", name, row.row);
    return undefined;
  }
  const person = respondent === "member" && code !== undefined ? personOf(code, rows.called(row)) : undefined;
  return {
    wave,
    respondent,
    ...(code === undefined ? {} : { code }),
    ...(person === undefined ? {} : { person }),
    arm,
    ...(side === undefined || code === undefined ? { isRematched: false } : joinedTo(side, code, wave, on, study)),
    ...(on === undefined ? {} : { on }),
    sheet: name,
    row: row.row,
    answers,
  };
}

/** The responses on a questionnaire. */
export function responsesOn(questionnaire: Questionnaire, sources: Sources): Response[] {
  const { sheet, name, items } = questionnaire;
  const rows = new RowWords(questionnaire, sources);
  const readers = items.found.map((found) => answerReader(found, sheet.table, sources.labels, sources.legends));
  const responses = sheet.table.rows.flatMap((row) => {
    if (sheet.leftOut?.has(row.row) === true || row.cells.every((cell) => isBlank(cell))) return [];
    return responseOn(row, questionnaire, rows, readers, sources) ?? [];
  });
  if (rows.byDate > 0) sources.problems.waveByDate(name, rows.byDate);
  return responses;
}
