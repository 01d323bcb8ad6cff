import { localFormula, separatorsIn, writesDecimalComma } from "../grid/formula.ts";

type Cells = GoogleAppsScript.Spreadsheet.Range;

/** What Google shows for a formula that it cannot read. */
const unreadable = "#ERROR!";

/**
 * How formulas are written to a spreadsheet. Where decimals have a point there is one form, English. Where they have a comma
 * nobody says which of two it takes: English with commas, or `;` between arguments. The first block of formulas in an
 * execution that can tell is written in English and read back; what cannot be read is written again in the other form, and
 * all that follow in the form that was right.
 */
export class FormulaForm {
  readonly #locale: string;
  #form: "english" | "local" | "unknown";

  constructor(locale: string) {
    this.#locale = locale;
    this.#form = writesDecimalComma(locale) ? "unknown" : "english";
  }

  /** Puts formulas (English, commas, without `=`) in cells, rows of equal length as many as the cells have. */
  write(cells: Cells, formulas: readonly (readonly string[])[]): void {
    const separators = new Set(formulas.flat().map(separatorsIn));
    const isPlain = !separators.has("clear") && !separators.has("unclear");
    if (this.#form === "unknown" && separators.has("clear")) this.#form = this.#tried(cells, formulas);
    else cells.setFormulas(isPlain || this.#form === "english" ? english(formulas) : this.#local(formulas));
  }

  /** Writes formulas in the form that this spreadsheet takes, and says which one that is. */
  #tried(cells: Cells, formulas: readonly (readonly string[])[]): "english" | "local" {
    cells.setFormulas(english(formulas));
    const values: unknown[][] = cells.getValues();
    if (!values.some((row) => row.includes(unreadable))) return "english";
    cells.setFormulas(this.#local(formulas));
    return "local";
  }

  #local(formulas: readonly (readonly string[])[]): string[][] {
    return formulas.map((row) => row.map((formula) => `=${localFormula(formula, this.#locale)}`));
  }
}

function english(formulas: readonly (readonly string[])[]): string[][] {
  return formulas.map((row) => row.map((formula) => `=${formula}`));
}
