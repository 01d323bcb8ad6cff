/** What the rows of a questionnaire say besides answers: whose they are, when, and of which arm. */
import { plusMonths } from "../../dates/civil-date.ts";
import { emailsIn } from "../../intake/cells/contact.ts";
import { dateOrderOf } from "../../intake/cells/date.ts";
import { saysUnknown } from "../../intake/cells/unknown.ts";
import type { Called } from "../../intake/joining/list-index.ts";
import { cellsOf } from "../../intake/mapped-sheet.ts";
import type { TableRow } from "../../intake/sheet-table.ts";
import { momentIn, momentOrder } from "../../intake/surveys/moment.ts";
import { textOf } from "../../workbook/cell.ts";
import type { Respondent, Wave, WaveNote } from "../response.ts";
import type { Side, Study } from "../study/study.ts";
import { armOfCell, respondentIn, waveOfCell } from "./moment-words.ts";
import type { Questionnaire } from "./questionnaire.ts";
import type { AnswerProblems } from "./said-problems.ts";

/** What rows are read against. */
interface RowSources {
  readonly study: Study;
  readonly notes: readonly WaveNote[];
  readonly problems: AnswerProblems;
}

/** From so many months after the first meeting on a questionnaire is that of the end. */
const endFrom = 9;

/** Reads what rows of a questionnaire say besides their answers. */
export class RowWords {
  private readonly orderOf;
  private readonly beginsAtNought: boolean;
  /** Rows of which only the day told the moment. */
  byDate = 0;

  constructor(
    private readonly questionnaire: Questionnaire,
    private readonly sources: RowSources,
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

  /** The id of a match in a column of its own. */
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
