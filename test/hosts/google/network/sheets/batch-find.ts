import * as z from "zod/mini";
import type { Answering } from "./batch.ts";
import { refused } from "./refused.ts";
import { gridRange, rangeIn } from "./shapes.ts";

/** As far as we ask it: whole cells, in one range, with capitals as they are. */
const findReplace = z.strictObject({
  find: z.string(),
  replacement: z.string(),
  matchCase: z.literal(true),
  matchEntireCell: z.literal(true),
  range: gridRange,
});

/** Text in place of other text, and how much that was; a count of nothing is left out, as the API does. */
const replaced: Answering = (book, body) => {
  const { find, replacement, range } = findReplace.parse(body);
  if (find === "") refused("Cannot find an empty string.");
  let count = 0;
  book.changeCells(range.sheetId, rangeIn(book, range), (cell) => {
    if (cell?.value !== find || cell.formula !== undefined) return cell ?? {};
    count += 1;
    return { ...cell, value: replacement };
  });
  return { findReplace: count === 0 ? {} : { occurrencesChanged: count, valuesChanged: count, rowsChanged: count } };
};

/** Requests that look for text. */
export const findHandlers: readonly (readonly [string, Answering])[] = [["findReplace", replaced]];
