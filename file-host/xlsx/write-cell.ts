import { isFormula, type Cell, type Scalar } from "../../core/workbook/cell.ts";
import { serialOf, type DateKind } from "../../core/workbook/looks.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import { textElement } from "./markup.ts";
import { escapedText } from "./xml-text.ts";

/** How one workbook spells cells. */
export interface CellSpelling {
  /** Prefix of the elements, `x:` or `""`. */
  readonly prefix: string;
  /** Days count from 1904 instead of 1900. */
  readonly date1904: boolean;
}

/** Functions that came after the format was laid down carry a prefix in the file, whatever program wrote them. */
const laterFunctions = /(?<![\w.])(CONCAT|IFS|MAXIFS|MINIFS|SWITCH|TEXTJOIN|XLOOKUP|FILTER|SORT|UNIQUE)(?=\()/gu;

/** A formula as it stands in the file; words between quotes stay as they are. */
export function storedFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/u)
    .map((piece, place) => (place % 2 === 0 ? piece.replace(laterFunctions, "_xlfn.$1") : piece))
    .join("");
}

interface Stored {
  /** The attribute `t` with the space before it; none for numbers. */
  readonly type: string;
  readonly content: string;
}

const blank: Stored = { type: "", content: "" };

/** Written out instead of built up: it runs for every cell. */
function storedValue(value: Scalar, dates: DateKind, spelling: CellSpelling, calculated: boolean): Stored {
  if (value === null) return blank;
  const { prefix } = spelling;
  const number = serialOf(value, dates, spelling.date1904);
  if (number !== undefined) return { type: "", content: `<${prefix}v>${number}</${prefix}v>` };
  if (typeof value === "boolean") return { type: ' t="b"', content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  const text = String(value);
  if (calculated) return { type: ' t="str"', content: textElement(`${prefix}v`, text) };
  return { type: ' t="inlineStr"', content: `<${prefix}is>${textElement(`${prefix}t`, text)}</${prefix}is>` };
}

/**
 * One `<c>`. Text is always written as text, whatever it begins with; a formula comes with its value, so that programs
 * that do not calculate show it too.
 */
export function cellXml(
  address: string,
  style: number | undefined,
  cell: Cell,
  dates: DateKind,
  spelling: CellSpelling,
): string {
  const stored = storedCell(cell);
  const calculated = isFormula(stored);
  const { type, content } = storedValue(calculated ? stored.value : stored, dates, spelling, calculated);
  const { prefix } = spelling;
  const formula = calculated ? `<${prefix}f>${escapedText(storedFormula(stored.formula))}</${prefix}f>` : "";
  const start = `<${prefix}c r="${address}"${style === undefined ? "" : ` s="${style}"`}${type}`;
  return formula === "" && content === "" ? `${start}/>` : `${start}>${formula}${content}</${prefix}c>`;
}
