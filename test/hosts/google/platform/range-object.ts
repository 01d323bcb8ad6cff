import type { Range } from "../../../../core/workbook/ranges.ts";
import { withContent, withFormat, type Cell, type CellFormat } from "../book/cell.ts";
import { formulaIn } from "../book/locale.ts";
import { shownValue } from "../book/display.ts";
import { meets } from "../book/range.ts";
import { without } from "../book/without.ts";
import { cellAt, type CellChange } from "../book/rows.ts";
import { a, anything, block, need, orNull, text, textOrNull, truth, truthOrNull, type Kind } from "./arguments.ts";
import { checkColour, DataValidation, placeOf, RichTextValue, TextStyle } from "./builders.ts";
import { givenValue, writtenCell } from "./cell-values.ts";
import { EnumWord, type Faked } from "./faked.ts";
import { address, checkMayEdit, checkRule, isCovered } from "./grid-place.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { RangeBase } from "./range-base.ts";
import { SheetObject } from "./sheet-object.ts";
import { wordsOf } from "./words.ts";

/** A range object for a reference such as `='Blad 1'!$A$2:$A$9`. */
export function rangeFor(platform: Platform, reference: string): RangeObject {
  const { sheet: name = "", range } = placeOf(reference);
  const lower = name.toLowerCase();
  const sheet = platform.book.sheets.find((one) => one.name.toLowerCase() === lower);
  return sheet === undefined ? fail("Range not found.") : new RangeObject(platform, sheet.id, range);
}

/** What a change of looks makes of a cell, by its row and column within the range, counted from 0. */
type LookChange = (row: number, column: number) => Parameters<typeof withFormat>[1];

/** `Range`. */
export class RangeObject extends RangeBase {
  /** One value for every cell of the range, in rows. */
  #each(value: (cell: Cell | undefined, row: number, column: number) => unknown): readonly (readonly unknown[])[] {
    const { sheet, range } = this;
    const found: unknown[][] = [];
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      const cells: unknown[] = [];
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        cells.push(value(cellAt(sheet, row, column), row, column));
      }
      found.push(cells);
    }
    return found;
  }

  /** Changes every cell, all or none: what throws leaves the sheet as it was. */
  #change(change: CellChange): this {
    const { platform, sheet, range } = this;
    checkMayEdit(platform, sheet, range);
    platform.book.changeCells(sheet.id, range, change);
    return this;
  }

  /** Puts content in every cell; covered cells of merged ranges keep nothing. */
  #write(content: (cell: Cell | undefined, row: number, column: number) => Cell): this {
    const { platform, sheet, range } = this;
    return this.#change((cell, row, column) => {
      const written = content(cell, row - range.firstRow, column - range.firstColumn);
      checkRule(platform, sheet, written, row, column);
      return sheet.merges.length > 0 && isCovered(sheet, row, column) ? withContent(written, {}) : written;
    });
  }

  #look(look: LookChange): this {
    const { firstRow, firstColumn } = this.range;
    return this.#change((cell, row, column) => withFormat(cell, look(row - firstRow, column - firstColumn)));
  }

  /** Looks out of a block of values, one for each cell. */
  #looks<Value>(
    given: readonly unknown[],
    each: Kind<Value>,
    look: (value: Value) => Parameters<typeof withFormat>[1],
  ): this {
    const values = block(given, this.size, each);
    return this.#look((row, column) => {
      const value = values[row]?.[column];
      return value === undefined ? {} : look(value);
    });
  }

  getSheet(...given: unknown[]): Faked {
    need(given);
    return new SheetObject(this.platform, this.sheetId);
  }

  getA1Notation(...given: unknown[]): string {
    need(given);
    return address(this.range);
  }

  getRow(...given: unknown[]): number {
    need(given);
    return this.range.firstRow;
  }

  getColumn(...given: unknown[]): number {
    need(given);
    return this.range.firstColumn;
  }

  getLastRow(...given: unknown[]): number {
    need(given);
    return this.range.lastRow;
  }

  getLastColumn(...given: unknown[]): number {
    need(given);
    return this.range.lastColumn;
  }

  getNumRows(...given: unknown[]): number {
    need(given);
    return this.size.rows;
  }

  getNumColumns(...given: unknown[]): number {
    need(given);
    return this.size.columns;
  }

  getValues(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform, sheet } = this;
    const place = { sheet: sheet.name, row: 0, column: 0 };
    return this.#each((cell, row, column) => {
      if (cell === undefined) return "";
      const value = platform.book.valueOf(cell, cell.formula === undefined ? place : { ...place, row, column });
      return givenValue(platform, value, cell.format);
    });
  }

  getValue(...given: unknown[]): unknown {
    need(given);
    return this.getValues()[0]?.[0];
  }

  getDisplayValues(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform, sheet } = this;
    const { book } = platform;
    return this.#each((cell, row, column) =>
      shownValue(book.valueOf(cell, { sheet: sheet.name, row, column }), cell?.format?.numberFormat, book.locale),
    );
  }

  getDisplayValue(...given: unknown[]): unknown {
    need(given);
    return this.getDisplayValues()[0]?.[0];
  }

  getFormulas(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { book, behaviour } = this.platform;
    const asShown = behaviour.formulaForm === "locale";
    return this.#each(({ formula } = {}) => {
      if (formula === undefined) return "";
      return asShown ? formulaIn(formula, book.locale) : formula;
    });
  }

  getFormula(...given: unknown[]): unknown {
    need(given);
    return this.getFormulas()[0]?.[0];
  }

  getNumberFormats(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { automaticFormat } = this.platform.behaviour;
    return this.#each((cell) => cell?.format?.numberFormat ?? automaticFormat);
  }

  getNumberFormat(...given: unknown[]): unknown {
    need(given);
    return this.getNumberFormats()[0]?.[0];
  }

  getBackgrounds(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    return this.#each((cell) => cell?.format?.background ?? "#ffffff");
  }

  getNotes(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    return this.#each((cell) => cell?.note ?? "");
  }

  getNote(...given: unknown[]): unknown {
    need(given);
    return this.getNotes()[0]?.[0];
  }

  getDataValidations(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform } = this;
    const rangeOf = (reference: string): Faked => rangeFor(platform, reference);
    return this.#each((cell) =>
      cell?.validation === undefined ? null : new DataValidation(platform, cell.validation, rangeOf),
    );
  }

  getRichTextValues(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform } = this;
    return this.#each((cell) => {
      const value = cell?.value ?? "";
      return typeof value === "string" && cell?.formula === undefined
        ? new RichTextValue(platform, value, cell?.links ?? [])
        : null;
    });
  }

  getMergedRanges(...given: unknown[]): readonly Faked[] {
    need(given);
    const { sheet, range } = this;
    const hit = sheet.merges.filter((one) => meets(one, range));
    return hit.map((one) => new RangeObject(this.platform, sheet.id, one));
  }

  setValues(...given: unknown[]): this {
    const values = block(given, this.size, anything);
    return this.#write((cell, row, column) => writtenCell(this.platform, cell, values[row]?.[column]));
  }

  setValue(...given: unknown[]): this {
    const [value] = need(given, anything);
    return this.#write((cell) => writtenCell(this.platform, cell, value));
  }

  setFormulas(...given: unknown[]): this {
    const formulas = block(given, this.size, text);
    return this.#write((cell, row, column) => this.#withFormula(cell, formulas[row]?.[column] ?? ""));
  }

  setFormula(...given: unknown[]): this {
    const [formula] = need(given, text);
    return this.#write((cell) => this.#withFormula(cell, formula));
  }

  #withFormula(cell: Cell | undefined, formula: string): Cell {
    if (formula === "") return withContent(cell, {});
    if (!formula.startsWith("=")) this.platform.notModelled("a formula without =");
    if (cell?.format?.numberFormat === "@") this.platform.defects.push("a formula in a cell of plain text");
    return withContent(cell, this.platform.book.formulaEntered(formula));
  }

  setNumberFormats(...given: unknown[]): this {
    return this.#looks(given, text, (numberFormat) => ({ numberFormat }));
  }

  setNumberFormat(...given: unknown[]): this {
    const [numberFormat] = need(given, text);
    return this.#look(() => ({ numberFormat }));
  }

  setBackgrounds(...given: unknown[]): this {
    return this.#looks(given, textOrNull, (colour) => ({ background: this.#colour(colour) }));
  }

  setBackground(...given: unknown[]): this {
    const [colour] = need(given, textOrNull);
    return this.#look(() => ({ background: this.#colour(colour) }));
  }

  #colour(colour: string | null): string | undefined {
    return colour === null ? undefined : checkColour(this.platform, colour);
  }

  setFontColors(...given: unknown[]): this {
    return this.#looks(given, textOrNull, (colour) => ({ fontColour: this.#colour(colour) }));
  }

  setTextStyles(...given: unknown[]): this {
    return this.#looks(given, a(TextStyle), (style): CellFormat => style.format);
  }

  setTextStyle(...given: unknown[]): this {
    const [{ format }] = need(given, a(TextStyle));
    return this.#look(() => format);
  }

  setWrapStrategies(...given: unknown[]): this {
    const words = wordsOf(this.platform).wraps;
    return this.#looks(given, a(EnumWord), (word) => {
      const wrap = (["WRAP", "OVERFLOW", "CLIP"] as const).find((one) => words.the(one) === word);
      return wrap === undefined ? fail("Invalid wrap strategy.") : { wrap };
    });
  }

  setWrap(...given: unknown[]): this {
    const [wraps] = need(given, truth);
    return this.#look(() => ({ wrap: wraps ? "WRAP" : "OVERFLOW" }));
  }

  setHorizontalAlignments(...given: unknown[]): this {
    return this.#looks(given, textOrNull, (word) => {
      if (word === null || word === "normal") return { horizontal: undefined };
      const horizontal = (["left", "center", "right"] as const).find((one) => one === word);
      return horizontal === undefined ? fail(`Invalid argument: ${word}`) : { horizontal };
    });
  }

  setVerticalAlignments(...given: unknown[]): this {
    return this.#looks(given, textOrNull, (word) => {
      if (word === null) return { vertical: undefined };
      const vertical = (["top", "middle", "bottom"] as const).find((one) => one === word);
      return vertical === undefined ? fail(`Invalid argument: ${word}`) : { vertical };
    });
  }

  /** Lines around and between the cells: true draws, false takes away, null leaves. */
  setBorder(...given: unknown[]): this {
    const [top, left, bottom, right, vertical, horizontal, colour] = need(
      given,
      ...([truthOrNull, truthOrNull, truthOrNull, truthOrNull, truthOrNull, truthOrNull] as const),
      textOrNull,
      orNull(a(EnumWord)),
    );
    if (colour !== null) checkColour(this.platform, colour);
    const { firstRow, firstColumn, lastRow, lastColumn } = this.range;
    return this.#change((cell, row, column) => {
      const asked: readonly (readonly [string, boolean | null])[] = [
        ["top", row === firstRow ? top : horizontal],
        ["bottom", row === lastRow ? bottom : horizontal],
        ["left", column === firstColumn ? left : vertical],
        ["right", column === lastColumn ? right : vertical],
      ];
      const said = asked.filter(([, line]) => line !== null);
      return withFormat(cell, { borders: { ...cell?.format?.borders, ...Object.fromEntries(said) } });
    });
  }

  setNotes(...given: unknown[]): this {
    const notes = block(given, this.size, textOrNull);
    const { firstRow, firstColumn } = this.range;
    return this.#change((cell, row, column) => withNote(cell, notes[row - firstRow]?.[column - firstColumn]));
  }

  setNote(...given: unknown[]): this {
    const [note] = need(given, textOrNull);
    return this.#change((cell) => withNote(cell, note));
  }

  clearNote(...given: unknown[]): this {
    need(given);
    return this.#change((cell) => withNote(cell, null));
  }

  setDataValidations(...given: unknown[]): this {
    const rules = block(given, this.size, orNull(a(DataValidation)));
    const { firstRow, firstColumn } = this.range;
    return this.#change((cell, row, column) => withRule(cell, rules[row - firstRow]?.[column - firstColumn] ?? null));
  }

  setDataValidation(...given: unknown[]): this {
    const [rule] = need(given, orNull(a(DataValidation)));
    return this.#change((cell) => withRule(cell, rule));
  }

  clearDataValidations(...given: unknown[]): this {
    need(given);
    return this.#change((cell) => withRule(cell, null));
  }

  setRichTextValues(...given: unknown[]): this {
    const values = block(given, this.size, a(RichTextValue));
    return this.#write((cell, row, column) => {
      const { text: value = "", links = [] } = values[row]?.[column] ?? {};
      return withContent(cell, value === "" ? {} : { value, ...(links.length === 0 ? {} : { links }) });
    });
  }

  insertCheckboxes(...given: unknown[]): this {
    need(given);
    const validation = { condition: { type: "BOOLEAN", values: [] }, isStrict: true, showsDropdown: true };
    return this.#change((cell) => ({ ...withContent(cell, { value: cell?.value === true }), validation }));
  }

  /** Empties the cells and takes their looks; rules, notes and conditional formats stay. */
  clear(...given: unknown[]): this {
    need(given);
    const { clearKeepsNumberFormat } = this.platform.behaviour;
    return this.#change((cell) => {
      const { format, ...rest } = withContent(cell, {});
      const numberFormat = clearKeepsNumberFormat ? format?.numberFormat : undefined;
      return numberFormat === undefined ? rest : { ...rest, format: { numberFormat } };
    });
  }

  clearContent(...given: unknown[]): this {
    need(given);
    return this.#write((cell) => withContent(cell, {}));
  }

  /** Looks or rules of these cells for others: repeated where the others are more. */
  copyTo(...given: unknown[]): void {
    const [target, kind, transposed] = need(given, a(RangeObject), a(EnumWord), truth);
    if (transposed) this.platform.notModelled("copying with rows as columns");
    const words = wordsOf(this.platform).pasteTypes;
    const from = this.#each((cell) => cell);
    const { firstRow, firstColumn } = target.range;
    const { rows, columns } = this.size;
    const source = (row: number, column: number): Cell | undefined =>
      from[(row - firstRow) % rows]?.[(column - firstColumn) % columns] as Cell | undefined;
    if (kind === words.the("PASTE_FORMAT")) {
      target.#change((cell, row, column) => withLooks(cell, source(row, column)?.format));
      this.#extendConditions(target);
      return;
    }
    if (kind !== words.the("PASTE_DATA_VALIDATION")) this.platform.notModelled("another CopyPasteType");
    target.#change((cell, row, column) => {
      const rest = without(cell ?? {}, "validation");
      const validation = source(row, column)?.validation;
      return validation === undefined ? rest : { ...rest, validation };
    });
  }

  /** Conditional formats go along with looks: each rule that holds for a copied cell gets the cells it came to. */
  #extendConditions(target: RangeObject): void {
    const { sheet, range } = this;
    const isDown = target.sheetId === sheet.id && target.range.firstColumn === range.firstColumn;
    const conditionalRules = sheet.conditionalRules.map((rule) => {
      const hit = rule.ranges.filter((one) => meets(one, range));
      if (hit.length === 0 || !isDown) return rule;
      const added = hit.map((one) => ({ ...target.range, ...columnsWithin(one, target.range) }));
      const fresh = added.filter((one) => !rule.ranges.some((standing) => sameRange(standing, one)));
      return { ...rule, ranges: [...rule.ranges, ...fresh] };
    });
    this.platform.book.changeSheet(sheet.id, { conditionalRules });
  }

  activate(...given: unknown[]): this {
    need(given);
    this.platform.book.state = { ...this.platform.book.state, active: this.sheet.id };
    this.platform.screen.selected = `${this.sheet.name}!${address(this.range)}`;
    return this;
  }
}

function columnsWithin(one: Range, other: Range): Pick<Range, "firstColumn" | "lastColumn"> {
  return {
    firstColumn: Math.max(one.firstColumn, other.firstColumn),
    lastColumn: Math.min(one.lastColumn, other.lastColumn),
  };
}

function sameRange(one: Range, other: Range): boolean {
  return address(one) === address(other);
}

function withNote(cell: Cell | undefined, note: string | null | undefined): Cell {
  const rest = without(cell ?? {}, "note");
  return note === null || note === undefined || note === "" ? rest : { ...rest, note };
}

function withRule(cell: Cell | undefined, rule: DataValidation | null): Cell {
  const rest = without(cell ?? {}, "validation");
  return rule === null ? rest : { ...rest, validation: rule.rule };
}

function withLooks(cell: Cell | undefined, format: CellFormat | undefined): Cell {
  const rest = without(cell ?? {}, "format");
  return format === undefined ? rest : { ...rest, format };
}
