import { shownValue } from "../book/display.ts";
import { formulaIn } from "../book/locale.ts";
import { need } from "./arguments.ts";
import { givenValue } from "./cell-values.ts";
import { address } from "./grid-place.ts";
import { each, RangeBase, sizeOf, standing } from "./range-base.ts";
import { RichTextValue } from "./text-builders.ts";

/** What a `Range` tells of itself and its cells. */
export abstract class RangeReading extends RangeBase {
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
    return sizeOf(this).rows;
  }

  getNumColumns(...given: unknown[]): number {
    need(given);
    return sizeOf(this).columns;
  }

  getValues(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform } = this;
    const sheet = standing(this);
    const place = { sheet: sheet.name, row: 0, column: 0 };
    return each(this, (cell, row, column) => {
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
    const { platform } = this;
    const sheet = standing(this);
    const { book } = platform;
    return each(this, (cell, row, column) =>
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
    return each(this, ({ formula } = {}) => {
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
    return each(this, (cell) => cell?.format?.numberFormat ?? automaticFormat);
  }

  getNumberFormat(...given: unknown[]): unknown {
    need(given);
    return this.getNumberFormats()[0]?.[0];
  }

  getBackgrounds(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    return each(this, (cell) => cell?.format?.background ?? "#ffffff");
  }

  getNotes(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    return each(this, (cell) => cell?.note ?? "");
  }

  getNote(...given: unknown[]): unknown {
    need(given);
    return this.getNotes()[0]?.[0];
  }

  getRichTextValues(...given: unknown[]): readonly (readonly unknown[])[] {
    need(given);
    const { platform } = this;
    return each(this, (cell) => {
      const value = cell?.value ?? "";
      return typeof value === "string" && cell?.formula === undefined
        ? new RichTextValue(platform, value, cell?.links ?? [])
        : null;
    });
  }
}
