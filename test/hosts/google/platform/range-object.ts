import type { Range } from "../../../../core/workbook/ranges.ts";
import { withContent, type Cell, type CellFormat } from "../book/cell.ts";
import { meets } from "../book/range.ts";
import { without } from "../book/without.ts";
import { a, anything, block, need, orNull, text, textOrNull, truth } from "./arguments.ts";
import { writtenCell } from "./cell-values.ts";
import { DataValidation, placeOf } from "./data-validation.ts";
import { EnumWord, type Faked } from "./faked.ts";
import { address, checkMayEdit, checkRule, isCovered } from "./grid-place.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { ProtectionObject } from "./protection-object.ts";
import { changed, each, sizeOf, standing, type RangeBase } from "./range-base.ts";
import { RangeLooks } from "./range-looks.ts";
import { SheetObject } from "./sheet-object.ts";
import { RichTextValue } from "./text-builders.ts";
import { wordsOf } from "./words.ts";

/** A range object for a reference such as `='Blad 1'!$A$2:$A$9`. */
export function rangeFor(platform: Platform, reference: string): RangeObject {
  const { sheet: name = "", range } = placeOf(reference);
  const lower = name.toLowerCase();
  const sheet = platform.book.sheets.find((one) => one.name.toLowerCase() === lower);
  return sheet === undefined ? fail("Range not found.") : new RangeObject(platform, sheet.id, range);
}

/** Puts content in every cell of a range; covered cells of merged ranges keep nothing. */
function written<Of extends RangeBase>(
  range: Of,
  content: (cell: Cell | undefined, row: number, column: number) => Cell,
): Of {
  const sheet = standing(range);
  const { firstRow, firstColumn } = range.range;
  return changed(range, (cell, row, column) => {
    const fresh = content(cell, row - firstRow, column - firstColumn);
    checkRule(range.platform, sheet, fresh, row, column);
    return sheet.merges.length > 0 && isCovered(sheet, row, column) ? withContent(fresh, {}) : fresh;
  });
}

function withFormula(platform: Platform, cell: Cell | undefined, formula: string): Cell {
  if (formula === "") return withContent(cell, {});
  if (!formula.startsWith("=")) platform.notModelled("a formula without =");
  if (cell?.format?.numberFormat === "@") platform.defects.push("a formula in a cell of plain text");
  return withContent(cell, platform.book.formulaEntered(formula));
}

/** `Range`. */
export class RangeObject extends RangeLooks {
  getSheet(...given: unknown[]): Faked {
    need(given);
    return new SheetObject(this.platform, this.sheetId);
  }

  getDataValidations(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform } = this;
    const rangeOf = (reference: string): Faked => rangeFor(platform, reference);
    return each(this, (cell) =>
      cell?.validation === undefined ? null : new DataValidation(platform, cell.validation, rangeOf),
    );
  }

  /** Of cells that are protected already a second protection is made, as at Google. */
  protect(...given: unknown[]): Faked {
    need(given);
    const { platform, range } = this;
    const sheet = standing(this);
    checkMayEdit(platform, sheet, range);
    const id = platform.book.nextId();
    const editors = [platform.execution.start.user.email];
    const made = { id, range, description: "", isWarningOnly: false, editors, unprotected: [] };
    platform.book.changeSheet(sheet.id, { protections: [...sheet.protections, made] });
    return new ProtectionObject(platform, sheet.id, id);
  }

  getMergedRanges(...given: unknown[]): readonly Faked[] {
    need(given);
    const { range } = this;
    const sheet = standing(this);
    const hit = sheet.merges.filter((one) => meets(one, range));
    return hit.map((one) => new RangeObject(this.platform, sheet.id, one));
  }

  setValues(...given: unknown[]): this {
    const values = block(given, sizeOf(this), anything);
    return written(this, (cell, row, column) => writtenCell(this.platform, cell, values[row]?.[column]));
  }

  setValue(...given: unknown[]): this {
    const [value] = need(given, anything);
    return written(this, (cell) => writtenCell(this.platform, cell, value));
  }

  setFormulas(...given: unknown[]): this {
    const formulas = block(given, sizeOf(this), text);
    return written(this, (cell, row, column) => withFormula(this.platform, cell, formulas[row]?.[column] ?? ""));
  }

  setFormula(...given: unknown[]): this {
    const [formula] = need(given, text);
    return written(this, (cell) => withFormula(this.platform, cell, formula));
  }

  setNotes(...given: unknown[]): this {
    const notes = block(given, sizeOf(this), textOrNull);
    const { firstRow, firstColumn } = this.range;
    return changed(this, (cell, row, column) => withNote(cell, notes[row - firstRow]?.[column - firstColumn]));
  }

  setNote(...given: unknown[]): this {
    const [note] = need(given, textOrNull);
    return changed(this, (cell) => withNote(cell, note));
  }

  clearNote(...given: unknown[]): this {
    need(given);
    return changed(this, (cell) => withNote(cell, null));
  }

  setDataValidations(...given: unknown[]): this {
    const rules = block(given, sizeOf(this), orNull(a(DataValidation)));
    const { firstRow, firstColumn } = this.range;
    return changed(this, (cell, row, column) => withRule(cell, rules[row - firstRow]?.[column - firstColumn] ?? null));
  }

  setDataValidation(...given: unknown[]): this {
    const [rule] = need(given, orNull(a(DataValidation)));
    return changed(this, (cell) => withRule(cell, rule));
  }

  clearDataValidations(...given: unknown[]): this {
    need(given);
    return changed(this, (cell) => withRule(cell, null));
  }

  setRichTextValues(...given: unknown[]): this {
    const values = block(given, sizeOf(this), a(RichTextValue));
    return written(this, (cell, row, column) => {
      const { text: value = "", links = [] } = values[row]?.[column] ?? {};
      return withContent(cell, value === "" ? {} : { value, ...(links.length === 0 ? {} : { links }) });
    });
  }

  insertCheckboxes(...given: unknown[]): this {
    need(given);
    const validation = { condition: { type: "BOOLEAN", values: [] }, isStrict: true, showsDropdown: true };
    return changed(this, (cell) => ({ ...withContent(cell, { value: cell?.value === true }), validation }));
  }

  /** Empties the cells and takes their looks; rules, notes and conditional formats stay. */
  clear(...given: unknown[]): this {
    need(given);
    const { clearKeepsNumberFormat } = this.platform.behaviour;
    return changed(this, (cell) => {
      const { format, ...rest } = withContent(cell, {});
      const numberFormat = clearKeepsNumberFormat ? format?.numberFormat : undefined;
      return numberFormat === undefined ? rest : { ...rest, format: { numberFormat } };
    });
  }

  clearContent(...given: unknown[]): this {
    need(given);
    return written(this, (cell) => withContent(cell, {}));
  }

  /** Looks or rules of these cells for others: repeated where the others are more. */
  copyTo(...given: unknown[]): void {
    const [target, kind, transposed] = need(given, a(RangeObject), a(EnumWord), truth);
    if (transposed) this.platform.notModelled("copying with rows as columns");
    const words = wordsOf(this.platform).pasteTypes;
    const from = each(this, (cell) => cell);
    const { firstRow, firstColumn } = target.range;
    const { rows, columns } = sizeOf(this);
    const source = (row: number, column: number): Cell | undefined =>
      from[(row - firstRow) % rows]?.[(column - firstColumn) % columns];
    if (kind === words.the("PASTE_FORMAT")) {
      changed(target, (cell, row, column) => withLooks(cell, source(row, column)?.format));
      this.#extendConditions(target);
      return;
    }
    if (kind !== words.the("PASTE_DATA_VALIDATION")) this.platform.notModelled("another CopyPasteType");
    changed(target, (cell, row, column) => {
      const rest = without(cell ?? {}, "validation");
      const validation = source(row, column)?.validation;
      return validation === undefined ? rest : { ...rest, validation };
    });
  }

  /** Conditional formats go along with looks: each rule that holds for a copied cell gets the cells it came to. */
  #extendConditions(target: RangeObject): void {
    const { range } = this;
    const sheet = standing(this);
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
    this.platform.book.state = { ...this.platform.book.state, active: standing(this).id };
    this.platform.screen.selected = `${standing(this).name}!${address(this.range)}`;
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
