/** What is told of answers, put together per column so that one mistake in a form is one line. */
import { listedTexts } from "../../intake/joining/told.ts";
import type { Problem } from "../../records/problem.ts";
import type { Words } from "../../sheets/design.ts";
import { sentence, type Sentence } from "../../text/sentence.ts";
import { cellAddress } from "../../workbook/address.ts";
import type { AnswerFault } from "../answers/read-answer.ts";

/** What can be said of the cell of an answer. */
export type CellRemark = AnswerFault | "of-control" | "after-crossover" | "other-option";

/** The cell of an answer. */
export interface AnswerCell {
  readonly sheet: string;
  readonly row: number;
  /** Column number minus 1. */
  readonly index: number;
  readonly header: string;
  /** Of `choices`: how many may be chosen. */
  readonly most?: number;
  /** Short words of the item, for people who look it up on our sheet. */
  readonly item: Words;
}

/** What can be said of rows of a questionnaire. */
export type RowRemark =
  | "code-unknown"
  | "several"
  | "wave-unknown"
  | "empty"
  | "double"
  | "replaced-by-other"
  | "respondent-unclear"
  | "arm-differs"
  | "arm-from-sheet";

const cellLevels: Readonly<Record<CellRemark, Problem["level"]>> = {
  unreadable: "warning",
  direction: "warning",
  steps: "warning",
  range: "warning",
  "too-many": "warning",
  "of-control": "warning",
  "after-crossover": "info",
  "other-option": "info",
};

const rowLevels: Readonly<Record<RowRemark, Problem["level"]>> = {
  "code-unknown": "error",
  several: "error",
  "wave-unknown": "error",
  empty: "info",
  double: "warning",
  "replaced-by-other": "info",
  "respondent-unclear": "warning",
  "arm-differs": "warning",
  "arm-from-sheet": "info",
};

/** Collects what is said of cells, rows and sheets of questionnaires. */
export class AnswerProblems {
  readonly #cells = new Map<string, { readonly remark: CellRemark; readonly cells: AnswerCell[] }>();
  readonly #rows = new Map<string, { readonly remark: RowRemark; readonly sheet: string; readonly rows: number[] }>();
  readonly #told: Problem[] = [];

  /** Something about the cell of an answer. */
  cell(remark: CellRemark, cell: AnswerCell): void {
    const key = `${remark}\n${cell.sheet}\n${cell.index}`;
    const known = this.#cells.get(key) ?? { remark, cells: [] };
    known.cells.push(cell);
    this.#cells.set(key, known);
  }

  /** Something about a row. */
  row(remark: RowRemark, sheet: string, row: number): void {
    const key = `${remark}\n${sheet}`;
    const known = this.#rows.get(key) ?? { remark, sheet, rows: [] };
    known.rows.push(row);
    this.#rows.set(key, known);
  }

  /** So many rows of a sheet whose moment only their day tells. */
  waveByDate(sheet: string, count: number): void {
    this.tell({ level: "info", sheet, told: sentence("wave-by-date", { count }), remedy: sentence("remedy-wave-by-date", {}) }); // prettier-ignore
  }

  /** Something about a sheet, or a header of it. */
  tell(problem: Problem): void {
    this.#told.push(problem);
  }

  /** All of it, worst first, then by sheet and place. */
  problems(order: readonly string[]): Problem[] {
    const places = new Map(order.map((name, place) => [name, place]));
    const weights = { error: 0, warning: 1, info: 2 };
    const placeOf = ({ sheet = "" }: Problem): number => places.get(sheet) ?? order.length;
    const all = [...this.#told, ...this.#ofRows(), ...this.#ofCells()];
    return all.sort(
      (one, other) =>
        weights[one.level] - weights[other.level] || placeOf(one) - placeOf(other) || (one.row ?? 0) - (other.row ?? 0),
    );
  }

  #ofCells(): Problem[] {
    return [...this.#cells.values()].flatMap(({ remark, cells }) => {
      const [first] = [...cells].sort((one, other) => one.row - other.row);
      if (first === undefined) return [];
      const addresses = cells.map(({ row, index }) => [row, cellAddress(row, index + 1)] as const);
      const sorted = addresses.sort(([one], [other]) => one - other).map(([, address]) => address);
      const values = { header: first.header, cells: listedTexts(sorted), count: cells.length };
      const place = { sheet: first.sheet, row: first.row, cell: cellAddress(first.row, first.index + 1) };
      return [{ level: cellLevels[remark], ...place, told: saidOfCells(remark, values, first), remedy: sentence(`remedy-answer-${remark}`, { item: first.item }) }]; // prettier-ignore
    });
  }

  #ofRows(): Problem[] {
    return [...this.#rows.values()].map(({ remark, sheet, rows }) => {
      const sorted = [...new Set(rows)].sort((one, other) => one - other);
      const values = { rows: listedTexts(sorted.map(String)), count: sorted.length };
      const told = sentence(`answers-${remark}`, values);
      return { level: rowLevels[remark], sheet, row: sorted[0] ?? 0, told, remedy: sentence(`remedy-answers-${remark}`, {}) }; // prettier-ignore
    });
  }
}

function saidOfCells(
  remark: CellRemark,
  values: { readonly header: string; readonly cells: string; readonly count: number },
  { most = 0 }: AnswerCell,
): Sentence {
  return remark === "too-many"
    ? sentence("answer-too-many", { ...values, most })
    : sentence(`answer-${remark}`, values);
}
