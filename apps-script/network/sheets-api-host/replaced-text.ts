import * as z from "zod/mini";
import { NetworkProblem } from "../problem.ts";
import { gridRange } from "./grid-range.ts";
import type { SpreadsheetAt } from "./sheets-api-host.ts";
import { structureFields, structureOf } from "./structure.ts";

/** One cell, and the text that it has to change from and to. */
export interface TextChange {
  readonly sheet: string;
  /** Counted from 1, as `column`. */
  readonly row: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

const answer = z.object({
  replies: z.array(z.object({ findReplace: z.optional(z.object({ occurrencesChanged: z.optional(z.number()) })) })),
});

/**
 * Changes the text of a cell if it still says what it said, which Google does in one go: of two who ask it at the same
 * time one is told true. False where the cell says something else. Throws `NetworkProblem`; `unanswered` where nobody can
 * tell.
 */
export async function replacedText(
  { clients, requests, spreadsheetId }: SpreadsheetAt,
  { sheet, row, column, from, to }: TextChange,
): Promise<boolean> {
  const { sheets } = structureOf(
    await requests.again("sheets-read", () =>
      clients.sheets.spreadsheets.get({ spreadsheetId, fields: structureFields }),
    ),
  );
  const known = sheets.find(({ name }) => name === sheet);
  if (known === undefined) return false;
  const range = gridRange(known.id, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
  const findReplace = { find: from, replacement: to, matchCase: true, matchEntireCell: true, range };
  const read = answer.safeParse(
    await requests.once("sheets-write", () =>
      clients.sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [{ findReplace }] } }),
    ),
  );
  if (!read.success) throw new NetworkProblem("odd-answer");
  return read.data.replies[0]?.findReplace?.occurrencesChanged === 1;
}
