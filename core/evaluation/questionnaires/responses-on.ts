/** The responses on one questionnaire: whose, when, and what they answered; with what is wrong told. */
import type { Legend } from "../../intake/legends.ts";
import { saysUnknown } from "../../intake/cells/unknown.ts";
import { emailsIn } from "../../intake/cells/contact.ts";
import type { Called } from "../../intake/joining/list-index.ts";
import { cellsOf } from "../../intake/mapped-sheet.ts";
import { momentIn, momentOrder } from "../../intake/surveys/moment.ts";
import { dateOrderOf } from "../../intake/cells/date.ts";
import type { TableRow } from "../../intake/sheet-table.ts";
import { canonicalCode } from "../../matching/codes.ts";
import { plusMonths } from "../../dates/civil-date.ts";
import { isBlank, textOf } from "../../workbook/cell.ts";
import { isAskedOf, type Answer, type Respondent, type Response, type StudyArm, type Wave, type WaveNote } from "../response.ts"; // prettier-ignore
import type { Side, Study } from "../study/study.ts";
import { codeOnRow, personOf, whoseIs, type Everybody } from "../study/whose.ts";
import { answerReader, type AnswerReader } from "./answer-cells.ts";
import type { Labels } from "./labels.ts";
import { armOfCell, respondentIn, waveOfCell } from "./moment-words.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { AnswerProblems } from "./said-problems.ts";

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

/** From so many months after the first meeting on a questionnaire is that of the end. */
const endFrom = 9;

const bothSides: readonly Side[] = ["household", "group"];

/** Reads what rows say besides their answers. */
class Rows {
  private readonly orderOf;
  private readonly beginsAtNought: boolean;
  byDate = 0;

  constructor(
    private readonly questionnaire: Questionnaire,
    private readonly sources: Sources,
  ) {
    const { table } = questionnaire.sheet;
    const { on, wave } = questionnaire.aside;
    const cells = on === undefined ? [] : cellsOf(table, on);
    this.orderOf = table.survey === undefined ? dateOrderOf(cells) : momentOrder(cells, table.survey.tool);
    this.beginsAtNought = wave !== undefined && cellsOf(table, wave).some((cell) => textOf(cell) === "0");
  }

  private text(row: TableRow, index: number | undefined): string {
    const cell = index === undefined ? null : (row.cells[index] ?? null);
    return saysUnknown(cell) ? "" : textOf(cell);
  }

  /** The day of the answers. */
  day(row: TableRow): string | undefined {
    const { on } = this.questionnaire.aside;
    const moment = on === undefined ? "" : momentIn(row.cells[on] ?? null, this.orderOf);
    return moment === "" ? undefined : moment.slice(0, 10);
  }

  /** What a row says of whose it is. */
  called(row: TableRow): Called {
    const { code, emails, names } = this.questionnaire.aside;
    const name = names.map((index) => this.text(row, index)).filter((one) => one !== "").join(" "); // prettier-ignore
    const addresses = emails.flatMap((index) => emailsIn(this.text(row, index)));
    return { code: this.text(row, code), name, emails: [...new Set(addresses)] };
  }

  match(row: TableRow): string {
    return this.text(row, this.questionnaire.aside.match);
  }

  /** Who filled in the row by its own column. */
  respondent(row: TableRow): Respondent | undefined {
    const { aside, isRespondentSaid, name } = this.questionnaire;
    const text = isRespondentSaid ? "" : this.text(row, aside.respondent);
    if (text === "") return undefined;
    const found = respondentIn(text);
    if (found === undefined) this.sources.problems.row("respondent-unclear", name, row.row);
    return found;
  }

  /** The arm that the row itself says. */
  arm(row: TableRow): ReturnType<typeof armOfCell> {
    const { arm } = this.questionnaire.aside;
    return arm === undefined ? undefined : armOfCell(arm.header, this.text(row, arm.index));
  }

  /** The moment of a row: its own word, that of the sheet, a period that people typed, or the day against the match. */
  wave(row: TableRow, side: Side | undefined, code: string | undefined): Wave | undefined {
    const { aside, wave } = this.questionnaire;
    const own = waveOfCell(this.text(row, aside.wave), this.beginsAtNought);
    if (own !== undefined || wave !== undefined) return own ?? wave;
    const on = this.day(row);
    if (on === undefined) return undefined;
    const periods = this.sources.notes.filter(({ from, until }) => (from !== undefined || until !== undefined) && (from ?? on) <= on && on <= (until ?? on)); // prettier-ignore
    if (periods.length === 1) return periods[0]?.wave;
    const begun = side === undefined || code === undefined ? undefined : this.sources.study.matchesOf(side, code)[0]?.startsOn; // prettier-ignore
    if (begun === undefined) return undefined;
    this.byDate += 1;
    return on < begun ? "intake" : on < plusMonths(begun, endFrom) ? "mid" : "end";
  }
}

/** Whose a row is; `undefined` where it is told and left out. */
interface Whom {
  readonly side?: Side;
  readonly code?: string;
}

function whomOf(
  rows: Rows,
  row: TableRow,
  questionnaire: Questionnaire,
  sources: Sources,
  respondent: Respondent | undefined,
): Whom | undefined {
  const { sheet, name, isList } = questionnaire;
  const { everybody, study, problems } = sources;
  const ownSide: Side | undefined = respondent === undefined || respondent === "partner" ? undefined : respondent === "household" ? "household" : "group"; // prettier-ignore
  if (isList && sheet.role !== "members" && ownSide !== undefined) {
    const code = codeOnRow(everybody, ownSide, name, row.row);
    // Rows that take no part were told by the intake.
    return code === undefined ? undefined : { side: ownSide, code };
  }
  const match = study.byId.get(canonicalCode(rows.match(row)));
  if (match !== undefined && ownSide !== undefined) return { side: ownSide, code: match[ownSide] };
  if (respondent === "partner") return {};
  const called = rows.called(row);
  const sides = ownSide === undefined || !questionnaire.isRespondentSaid ? bothSides : [ownSide];
  const preferred = ownSide === undefined ? sides : [ownSide, ...sides.filter((side) => side !== ownSide)];
  // An address or a name finds a group on its own list alone; a code may be of either side.
  const own = whoseIs(everybody, called, preferred.slice(0, 1));
  const found = own.is === "one" ? own : whoseIs(everybody, { code: called.code ?? "" }, sides);
  if (found.is === "one") return { side: found.side, code: found.code };
  if ((called.code ?? "") === "") return found.is === "several" ? several(problems, name, row.row) : {};
  problems.row(found.is === "several" ? "several" : "code-unknown", name, row.row);
  return undefined;
}

function several(problems: AnswerProblems, name: string, row: number): undefined {
  problems.row("several", name, row);
  return undefined;
}

function readersOf({ sheet, items }: Questionnaire, { labels, legends }: Sources): AnswerReader[] {
  return items.found.map((found) => answerReader(found, sheet.table, labels, legends));
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
  for (const { item, index, header, read } of readers) {
    const found = read(row);
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
  // prettier-ignore
  const all = study.matchesOf(side, code);
  const begun = all.filter(({ startsOn, status }) =>
    on === undefined
      ? wave !== "intake" && (startsOn !== undefined || status !== "confirmed")
      : startsOn !== undefined && startsOn <= on,
  );
  const last = begun[begun.length - 1];
  return { ...(last === undefined ? {} : { match: last.id }), isRematched: last !== undefined && last !== all[0] };
}

/** The responses on a questionnaire. */
export function responsesOn(questionnaire: Questionnaire, sources: Sources): Response[] {
  const { sheet, name, respondent: ofSheet, isList } = questionnaire;
  const { study, problems } = sources;
  const rows = new Rows(questionnaire, sources);
  const readers = readersOf(questionnaire, sources);
  const responses: Response[] = [];
  for (const row of sheet.table.rows) {
    if (sheet.leftOut?.has(row.row) === true || row.cells.every((cell) => isBlank(cell))) continue;
    const ownRespondent = rows.respondent(row);
    const asked = ownRespondent ?? ofSheet;
    const whom = whomOf(rows, row, questionnaire, sources, asked);
    if (whom === undefined) continue;
    const { side, code } = whom;
    const respondent = respondentFor(asked, ownRespondent !== undefined || questionnaire.isRespondentSaid, side);
    const drawn = side === undefined || code === undefined ? "none" : study.armOf(side, code);
    const arm = armFor(drawn, respondent, rows.arm(row), () => problems.row("arm-differs", name, row.row), () => problems.row("arm-from-sheet", name, row.row)); // prettier-ignore
    const on =
      rows.day(row) ?? (isList && side !== undefined && code !== undefined ? sources.intakeOf(side, code) : undefined);
    const crossed = code === undefined || side !== "household" ? undefined : study.crossoverOf(code);
    const wave = rows.wave(row, side, code);
    const { answers, isFilledIn } = answersOf(row, readers, name, arm, crossed !== undefined && (on === undefined || crossed <= on), problems); // prettier-ignore
    // An answer that nobody can read is one all the same: it counts among those that are missing.
    if (!isFilledIn) {
      if (!isList) problems.row("empty", name, row.row);
      continue;
    }
    if (wave === undefined) {
      problems.row("wave-unknown", name, row.row);
      continue;
    }
    const person = respondent === "member" && code !== undefined ? personOf(code, rows.called(row)) : undefined;
    responses.push({
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
    });
  }
  tellByDate(rows.byDate, name, problems);
  return responses;
}

function joinedTo(
  side: Side,
  code: string,
  wave: Wave,
  on: string | undefined,
  study: Study,
): Pick<Response, "match" | "isRematched" | "km" | "block" | "round"> {
  // prettier-ignore
  const at = matchAt(side, code, wave, on, study);
  const km = at.match === undefined ? undefined : study.kmOf(at.match);
  return { ...at, ...study.drawOf(side, code), ...(km === undefined ? {} : { km }) };
}

/** A code of the other side says more than the name of a sheet, unless the row or a person said who it was. */
function respondentFor(asked: Respondent | undefined, isSaid: boolean, side: Side | undefined): Respondent {
  if (side === undefined || asked === "partner") return asked ?? "member";
  const isOfSide = side === "household" ? asked === "household" : asked === "member" || asked === "group";
  if (asked !== undefined && (isOfSide || isSaid)) return asked;
  return side === "household" ? "household" : "group";
}

/** What the draw says goes before what a sheet says. */
function armFor(
  drawn: StudyArm,
  respondent: Respondent,
  said: "treated" | "control" | undefined,
  differs: () => void,
  fromSheet: () => void,
): StudyArm {
  if (said === undefined || respondent !== "household") return drawn;
  if (drawn === "none") {
    fromSheet();
    return said;
  }
  if ((drawn === "control") !== (said === "control")) differs();
  return drawn;
}

function tellByDate(count: number, sheet: string, problems: AnswerProblems): void {
  if (count > 0) problems.waveByDate(sheet, count);
}
