import { quotedSheet, type Range } from "../../../../core/workbook/ranges.ts";
import { calculatorFor } from "../calculation/calculator.ts";
import { isFormula } from "../calculation/parse.ts";
import { isCheckbox, isError, type Cell, type CellValue } from "./cell.ts";
import { entered, type Entered } from "./entry.ts";
import { followingName, followingShift } from "./formulas.ts";
import { englishFrom, localeNamed, type CommaFormulas, type Locale } from "./locale.ts";
import { movedCharts, movedMetadata, movedNames, movedSheet } from "./moving.ts";
import { refuse } from "./problem.ts";
import type { Shift } from "./range.ts";
import { cellAt, withCells, type CellChange } from "./rows.ts";
import { newSheet, type BookState, type Metadata, type NamedRange, type SheetState } from "./state.ts";

/** Where a formula stands; row and column counted from 1. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula (with its `=`) gives; undefined where it is not known. `""` is a text without letters. */
export type Calculate = (formula: string, place: FormulaPlace) => CellValue | undefined;

/** What a spreadsheet does where nobody says what it does. */
export interface BookRules {
  /** What a checkbox that nobody touched holds. */
  readonly untouchedCheckbox: "false" | "blank";
  /** Whether a formula that gives a text without letters counts for the last row. */
  readonly emptyTextCounts: boolean;
  readonly quoteInText: "taken" | "kept";
  readonly commaFormulas: CommaFormulas;
}

const usualRules: BookRules = {
  untouchedCheckbox: "false",
  emptyTextCounts: false,
  quoteInText: "taken",
  commaFormulas: "understood",
};

/** How a new book begins. */
export interface BookStart {
  readonly title?: string;
  readonly locale?: string;
  readonly zone?: string;
  readonly calculate?: Calculate;
  readonly rules?: Partial<BookRules>;
}

/** Cells that a spreadsheet may have, all sheets together. */
const mostCells = 10_000_000;

/**
 * A spreadsheet at Google in memory: its rules on names, grids and what follows when lines move. It knows nothing of
 * Apps Script or of requests. Every change makes another `state`, so that who kept one can put it back.
 */
export class Book {
  state: BookState;
  /**
   * What formulas give, asked when a cell is read; where it does not know, the value beside the formula, or 0. Calculates
   * what our own formulas have, where nothing else is given.
   */
  calculate: Calculate;
  rules: BookRules;

  constructor({ title = "Samen Hier", locale = "nl_NL", zone = "Europe/Amsterdam", calculate, rules }: BookStart = {}) {
    this.rules = { ...usualRules, ...rules };
    this.calculate = calculate ?? calculatorFor(this);
    this.state = { title, locale, zone, sheets: [], active: 0, names: [], metadata: [], lastId: 0 };
  }

  /** A fresh number. */
  nextId(): number {
    this.state = { ...this.state, lastId: this.state.lastId + 1 };
    return this.state.lastId;
  }

  get sheets(): readonly SheetState[] {
    return this.state.sheets;
  }

  /** The sheet with this id; undefined once it was deleted. */
  sheetWithId(id: number): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.id === id);
  }

  /** The sheet with exactly this name: unlike a new name, a name to find one by must have the same capitals. */
  sheetNamed(name: string): SheetState | undefined {
    return this.state.sheets.find((sheet) => sheet.name === name);
  }

  private there(id: number): SheetState {
    return this.sheetWithId(id) ?? refuse(`Sheet ${id} not found`);
  }

  /** Puts a sheet in the place of the one with its id. */
  putSheet(sheet: SheetState): void {
    this.state = { ...this.state, sheets: this.state.sheets.map((one) => (one.id === sheet.id ? sheet : one)) };
  }

  /** Other properties for a sheet. */
  changeSheet(id: number, change: Partial<SheetState>): void {
    this.putSheet({ ...this.there(id), ...change });
  }

  /** Refuses what no sheet may be called: nothing, more than 100 characters, a name that is taken in any capitals. */
  checkName(name: string, except?: number): void {
    if (name === "") refuse("The sheet name cannot be empty.");
    if (name.length > 100) refuse("The sheet name cannot be longer than 100 characters.");
    const lower = name.toLowerCase();
    if (this.state.sheets.some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === lower)) {
      refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** The first of `Blad1`, `Blad2` or `Sheet1`, `Sheet2` that is free. */
  freeName(): string {
    const word = this.state.locale.startsWith("nl") ? "Blad" : "Sheet";
    const taken = new Set(this.state.sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = this.state.sheets.length + 1;
    while (taken.has(`${word}${number}`.toLowerCase())) number += 1;
    return `${word}${number}`;
  }

  /** A new sheet at a place counted from 0; without one behind all others. */
  addSheet(
    name: string = this.freeName(),
    index: number = this.state.sheets.length,
    size: Partial<SheetState> = {},
  ): SheetState {
    this.checkName(name);
    const id = this.nextId();
    // The first sheet of every spreadsheet has id 0; later ones have numbers without an order.
    const sheet = { ...newSheet(this.state.sheets.length === 0 ? 0 : 100_003 * id, name), ...size };
    const sheets = this.state.sheets.slice();
    sheets.splice(index, 0, sheet);
    this.state = { ...this.state, sheets, active: sheets.length === 1 ? sheet.id : this.state.active };
    this.checkSize();
    return sheet;
  }

  private checkSize(): void {
    const cells = this.state.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
    if (cells > mostCells) {
      refuse(`This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`);
    }
  }

  /** Gives a sheet another name; formulas follow. */
  renameSheet(id: number, name: string): void {
    const before = this.there(id).name;
    this.checkName(name, id);
    this.changeSheet(id, { name });
    this.state = followingName(this.state, before, name);
  }

  /** Takes a sheet away with its names and hidden words; formulas that lead there break. Refused for the last in sight. */
  deleteSheet(id: number): void {
    const { name } = this.there(id);
    const sheets = this.state.sheets.filter((sheet) => sheet.id !== id);
    if (sheets.length === 0) refuse("You can't remove all the sheets in a document.");
    const visible = sheets.find((sheet) => !sheet.isHidden);
    if (visible === undefined) refuse("You can't remove all the visible sheets in a document.");
    const names = this.state.names.filter((one) => one.sheet !== id);
    const metadata = this.state.metadata.filter((one) => one.sheet !== id);
    const active = this.state.active === id ? visible.id : this.state.active;
    this.state = followingName({ ...this.state, sheets, names, metadata, active }, name, undefined);
  }

  /** Puts a sheet at a place among the tabs, counted from 0. */
  moveSheet(id: number, index: number): void {
    const sheet = this.there(id);
    const sheets = this.state.sheets.filter((one) => one.id !== id);
    if (index < 0 || index > sheets.length) refuse("The sheet cannot be moved to that position.");
    sheets.splice(index, 0, sheet);
    this.state = { ...this.state, sheets };
  }

  /** Hides a sheet or shows it; the last in sight cannot be hidden. */
  hideSheet(id: number, isHidden: boolean): void {
    if (isHidden && this.state.sheets.every((sheet) => sheet.id === id || sheet.isHidden)) {
      refuse("You can't hide all the sheets in a document.");
    }
    this.changeSheet(id, { isHidden });
  }

  /** Brings lines in or takes them away; `like` is the line whose looks new ones get, 0 for none. */
  shift(id: number, shift: Shift, like: number): void {
    const sheet = this.there(id);
    if (sheet.kind !== "GRID") refuse("This sheet has no cells.");
    if (shift.kind === "delete") checkDelete(sheet, shift);
    else checkInsert(sheet, shift);
    this.putSheet(movedSheet(sheet, shift, like));
    for (const one of this.sheets) this.putSheet(movedCharts(one, id, shift));
    const names = movedNames(this.state.names, id, shift);
    const metadata = movedMetadata(this.state.metadata, id, shift);
    this.state = followingShift({ ...this.state, names, metadata }, sheet.name, shift);
    this.checkSize();
  }

  /** Changes every cell of a range. The range must lie in the grid: who asks has looked. */
  changeCells(id: number, range: Range, change: CellChange): void {
    this.putSheet(withCells(this.there(id), range, change));
  }

  /** What a cell shows as value: that of its formula where it has one; undefined is blank. */
  valueAt(sheet: SheetState, row: number, column: number): CellValue | undefined {
    return this.valueOf(cellAt(sheet, row, column), { sheet: sheet.name, row, column });
  }

  /** The value of a cell that was looked up already. */
  valueOf(cell: Cell | undefined, place: FormulaPlace): CellValue | undefined {
    if (cell === undefined) return undefined;
    const { formula, value } = cell;
    // A formula that could not be read is never calculated.
    if (isError(value) && value.error === "#ERROR!") return value;
    if (formula !== undefined) return this.calculate(formula, place) ?? value ?? 0;
    const isUntouched = cell.value === undefined && isCheckbox(cell) && this.rules.untouchedCheckbox === "false";
    return isUntouched ? false : cell.value;
  }

  /** The last row and column with content, 0 for none. A checkbox counts, be it on or off; looks and notes do not. */
  lastUsed(sheet: SheetState): { readonly row: number; readonly column: number } {
    let [lastRow, lastColumn] = [0, 0];
    sheet.rows.forEach((row, place) => {
      let column = row.length;
      while (column > 0 && !this.counts(row[column - 1], { sheet: sheet.name, row: place + 1, column })) column -= 1;
      if (column > 0) lastRow = place + 1;
      lastColumn = Math.max(lastColumn, column);
    });
    return { row: lastRow, column: lastColumn };
  }

  private counts(cell: Cell | undefined, place: FormulaPlace): boolean {
    const shown = this.valueOf(cell, place);
    return shown !== undefined && (shown !== "" || this.rules.emptyTextCounts);
  }

  /** Text as somebody enters it into a cell: a value, or a formula where it is one. */
  entered(text: string, isText: boolean, year: number): Entered {
    const { quoteInText } = this.rules;
    const found = entered(text, { locale: this.locale, isText, year, quoteInText });
    return found.formula === undefined ? found : this.formulaEntered(found.formula);
  }

  /** A formula, with its `=`, as a spreadsheet of this locale understands it; one that it cannot read shows an error. */
  formulaEntered(formula: string): Pick<Cell, "value" | "formula"> {
    const english = englishFrom(formula, this.locale, this.rules.commaFormulas);
    const isRead = english !== undefined && isFormula(english);
    return isRead ? { formula: english } : { formula, value: { error: "#ERROR!" } };
  }

  /** How its people write. */
  get locale(): Locale {
    return localeNamed(this.state.locale);
  }

  /** Gives a name another text; where it leads stays. */
  renameName(id: number, name: string): void {
    checkRangeName(name);
    const lower = name.toLowerCase();
    if (this.state.names.some((one) => one.id !== id && one.name.toLowerCase() === lower)) {
      refuse(`A named range with the name "${name}" already exists.`);
    }
    this.state = { ...this.state, names: this.state.names.map((one) => (one.id === id ? { ...one, name } : one)) };
  }

  /** Gives a range a name; one that stands, in whatever capitals, is led to the new range. */
  setName(name: string, sheet: number, range: Range): void {
    checkRangeName(name);
    const lower = name.toLowerCase();
    const standing = this.state.names.find((one) => one.name.toLowerCase() === lower);
    const id = standing?.id ?? this.nextId();
    const rest = this.state.names.filter((one) => one.id !== id);
    this.state = { ...this.state, names: [...rest, { id, name, sheet, range }] };
  }

  /** Takes a name away. */
  removeName(id: number): void {
    this.state = { ...this.state, names: this.state.names.filter((one) => one.id !== id) };
  }

  /** The name with this id. */
  nameWithId(id: number): NamedRange | undefined {
    return this.state.names.find((one) => one.id === id);
  }

  /** Hangs a hidden word somewhere. */
  addMetadata(word: Omit<Metadata, "id">): Metadata {
    if (word.key === "") refuse("The metadata key cannot be empty.");
    const added = { ...word, id: this.nextId() };
    this.state = { ...this.state, metadata: [...this.state.metadata, added] };
    return added;
  }

  /** Takes a hidden word away. */
  removeMetadata(id: number): void {
    this.state = { ...this.state, metadata: this.state.metadata.filter((one) => one.id !== id) };
  }

  /** A sheet once more under another name, as a person makes it: looks and notes too, without the hidden words. */
  copySheet(id: number, name: string): SheetState {
    this.checkName(name);
    const copy = { ...this.there(id), id: 100_003 * this.nextId(), name };
    const protections = copy.protections.map((one) => ({ ...one, id: this.nextId() }));
    const charts = copy.charts.map((one) => ({ ...one, id: this.nextId() }));
    const sheet = { ...copy, protections, charts };
    // Names of the workbook that lead to the sheet come again as names of the copy.
    const names = this.state.names.filter((one) => one.sheet === id);
    const own = names.map((one) => ({
      ...one,
      id: this.nextId(),
      sheet: copy.id,
      name: `${quotedSheet(name)}!${one.name}`,
    }));
    this.state = { ...this.state, sheets: [...this.state.sheets, sheet], names: [...this.state.names, ...own] };
    return sheet;
  }
}

function checkRangeName(name: string): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^(?:true|false|r\d*c\d*|[a-z]{1,3}\d+)$/iu.test(name)) {
    refuse(`The name "${name}" is not a valid name for a range.`);
  }
}

function checkInsert(sheet: SheetState, { along, at, count }: Shift): void {
  const size = along === "rows" ? sheet.rowCount : sheet.columnCount;
  if (at < 1 || at > size + 1 || count < 1) refuse(`Those ${along} are out of bounds.`);
}

function checkDelete(sheet: SheetState, { along, at, count }: Shift): void {
  const [size, frozen] =
    along === "rows" ? [sheet.rowCount, sheet.frozenRows] : [sheet.columnCount, sheet.frozenColumns];
  if (at < 1 || at + count - 1 > size) refuse(`Those ${along} are out of bounds.`);
  if (count >= size) refuse(`You can't delete all the ${along} on the sheet.`);
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (size - count - frozenLeft <= 0) refuse(`It is not possible to delete all non-frozen ${along}.`);
}
