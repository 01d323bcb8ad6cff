import { isBlank } from "../../workbook/cell.ts";
import type { MappedSheet } from "../mapped-sheet.ts";
import type { TableRow } from "../sheet-table.ts";
import { textIn } from "./listed.ts";

/** A group has no more members than this (R22: 3 to 9 occur). */
const mostMembers = 12;

/** True where every blank cell stands in the row directly below another, in a row with more in it. */
function isUnbroken(rows: readonly TableRow[], texts: readonly string[]): boolean {
  return rows.every(({ row, cells }, place) => {
    if (texts[place] !== "") return true;
    const above = rows[place - 1];
    return above?.row === row - 1 && cells.filter((cell) => !isBlank(cell)).length >= 2;
  });
}

function carried(texts: readonly string[]): string[] {
  let last = "";
  return texts.map((text) => (last = text === "" ? last : text));
}

function longestRun(texts: readonly string[]): number {
  let [run, longest] = [0, 0];
  texts.forEach((text, place) => {
    run = text === texts[place - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/**
 * The group of every member where it is only written at the first: each group once, known, with its members directly
 * below it. Nothing unless the whole sheet is kept so, for a single blank cell is somebody whose group is not known.
 */
export function filledDown(
  sheet: MappedSheet,
  rows: readonly TableRow[],
  isGroup: (text: string) => boolean,
): readonly string[] | undefined {
  const texts = rows.map((row) => textIn(sheet, row, "group"));
  const filled = texts.filter((text) => text !== "");
  const isKept = texts[0] !== "" && filled.length >= 2 && texts.length >= 2 * filled.length;
  if (!isKept || filled.length === texts.length || new Set(filled).size < filled.length) return undefined;
  if (!filled.every(isGroup) || !isUnbroken(rows, texts)) return undefined;
  const down = carried(texts);
  return longestRun(down) <= mostMembers ? down : undefined;
}
