/**
 * What one cell holds. Dates are ISO text (`yyyy-MM-dd`, with `THH:mm` where a time matters): hosts convert from and to
 * their own dates. A blank cell is `null`, never `""`.
 */
export type Scalar = string | number | boolean | null;

/**
 * A cell of one of our own sheets that calculates. Only functions that Excel, Google Sheets and LibreOffice share.
 */
export interface Formula {
  /** English function names, commas between arguments, without the leading `=`. */
  readonly formula: string;
  /** The result as we calculated it, stored beside the formula so that viewers that do not calculate show it too. */
  readonly value: Scalar;
}

/** A plain value, or, only on our own sheets, a formula with its value. */
export type Cell = Scalar | Formula;

/** True for a cell that calculates. */
export function isFormula(cell: Cell | undefined): cell is Formula {
  return typeof cell === "object" && cell !== null;
}

/** The value that a person sees in a cell; a cell beyond the edge of its row is blank. */
export function valueOf(cell: Cell | undefined): Scalar {
  if (cell === undefined) return null;
  return isFormula(cell) ? cell.value : cell;
}

/** True where a person sees nothing: no value, or only white space. */
export function isBlank(cell: Cell | undefined): boolean {
  const value = valueOf(cell);
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** The text of a cell, trimmed, with every run of white space as one space; blank gives `""`. */
export function textOf(cell: Cell | undefined): string {
  const value = valueOf(cell);
  return value === null ? "" : String(value).normalize("NFC").replace(/\s+/gu, " ").trim();
}

/** A formula without quotes around names of sheets that need none: programs leave these out when they write it anew. */
function bareFormula(formula: string): string {
  return formula.replace(/'([\p{L}_][\p{L}\d_]*)'!/gu, "$1!");
}

/** True when two cells calculate the same thing, whatever it gives at the moment. */
export function sameFormula(one: Cell | undefined, other: Cell | undefined): boolean {
  return isFormula(one) && isFormula(other) && bareFormula(one.formula) === bareFormula(other.formula);
}

/**
 * True when nobody typed in a cell since: it shows the same, or calculates the same and gives something else because other
 * cells changed, as a program that calculates at once has it between two edits.
 */
export function isUntouched(standing: Cell | undefined, expected: Cell | undefined): boolean {
  return sameFormula(standing, expected) || sameValue(standing, expected);
}

/** True when two cells show the same value; a recalculated formula with the same result is no change. */
export function sameValue(one: Cell | undefined, other: Cell | undefined): boolean {
  return valueOf(one) === valueOf(other);
}
