import { movedRows, type RowMoves } from "./row-moves.ts";

/**
 * Pieces of a formula that can hold a reference, and those that only look like it: text, columns of tables between
 * brackets, names, functions. A sheet before a reference comes with it.
 */
const pieces =
  /"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\p{L}\p{N}_.$!'\]])('(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

function sheetOf(prefix: string | undefined): string | undefined {
  const name = prefix?.slice(0, -1);
  return name?.startsWith("'") === true ? name.slice(1, -1).replace(/''/gu, "'") : name;
}

interface Corner {
  /** Everything before the row number, dollars included. */
  readonly start: string;
  readonly row: number;
}

function corner(text: string): Corner {
  const digits = /\d+$/u.exec(text)?.[0] ?? "";
  return { start: text.slice(0, text.length - digits.length), row: Number(digits) };
}

/** Which references of a formula follow the rows: those with a fixed row only, or all. */
export type Following = "all" | "fixed";

function movedReference(text: string, moves: RowMoves, following: Following): string | undefined {
  const [first, last] = text.split(":").map(corner);
  if (first === undefined) return text;
  if (following === "fixed" && !first.start.endsWith("$")) return text;
  const rows = movedRows(first.row, (last ?? first).row, moves, last !== undefined);
  if (rows === undefined) return undefined;
  return last === undefined ? `${first.start}${rows.first}` : `${first.start}${rows.first}:${last.start}${rows.last}`;
}

/**
 * A formula after rows of a sheet moved: references to that sheet point to the same cells as before, or say `#REF!`
 * where those went. `home` is the sheet that the formula stands on, to which a reference without a sheet belongs.
 */
export function afterMoves(formula: string, home: string, moves: RowMoves, following: Following = "all"): string {
  return formula.replace(pieces, (whole: string, prefix?: string, reference?: string) => {
    if (reference === undefined) return whole;
    const sheet = sheetOf(prefix) ?? home;
    if (sheet.toLowerCase() !== moves.sheet.toLowerCase()) return whole;
    return (prefix ?? "") + (movedReference(reference, moves, following) ?? "#REF!");
  });
}

/** A formula after a sheet went: references to it say `#REF!`. */
export function withoutSheet(formula: string, sheet: string): string {
  return formula.replace(pieces, (whole: string, prefix?: string) => {
    const found = sheetOf(prefix);
    return found !== undefined && found.toLowerCase() === sheet.toLowerCase() ? "#REF!" : whole;
  });
}
