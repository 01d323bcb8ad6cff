import { isBlank } from "../workbook/cell.ts";
import type { OwnRow } from "./own-rows.ts";
import { typedNextDate, type TalkRow } from "./talks.ts";

/** Columns that signals and days are worked out from, each with what we read there. */
const answers: readonly { readonly column: string; readonly read: (talk: TalkRow, row: OwnRow) => unknown }[] = [
  { column: "done", read: ({ done }) => done },
  { column: "language-support", read: ({ languageSupport }) => languageSupport },
  { column: "contact", read: ({ contact }) => contact },
  { column: "sentiment", read: ({ sentiment }) => sentiment },
  { column: "workload", read: ({ workload }) => workload },
  { column: "help-balance", read: ({ helpBalance }) => helpBalance },
  { column: "expectations", read: ({ expectations }) => expectations },
  { column: "action-done", read: ({ actionDone }) => actionDone },
  { column: "next-date", read: (_talk, row) => typedNextDate(row) },
];

/**
 * The columns of a talk in which something stands that we cannot read, such as a 6 on a scale to 5 or a day in words. What
 * a side wants and codes of signals have a warning of their own.
 */
export function unreadColumns(row: OwnRow, talk: TalkRow): readonly string[] {
  return answers
    .filter(({ column, read }) => !isBlank(row.values[column] ?? null) && read(talk, row) === undefined)
    .map(({ column }) => column);
}
