import type { Range } from "../../../../core/workbook/ranges.ts";
import type { Book, Calculate, FormulaPlace } from "../book/book.ts";
import { isError, type CellValue } from "../book/cell.ts";
import { cellAt } from "../book/rows.ts";
import type { BookState } from "../book/state.ts";
import { functions } from "./functions.ts";
import { parsedFormula, type Node } from "./parse.ts";
import { numberOf, one, operated, pairwise, type Given, type Many, type One } from "./values.ts";

/** Calculates the formulas of one spreadsheet, anew after each change of it. */
class Calculator {
  readonly #book: Book;
  #state: BookState | undefined;
  readonly #known = new Map<string, CellValue>();
  /** Cells that are being calculated: one that needs itself is an error. */
  readonly #busy = new Set<string>();

  constructor(book: Book) {
    this.#book = book;
  }

  value(formula: string, place: FormulaPlace): CellValue {
    if (this.#state !== this.#book.state) {
      this.#known.clear();
      this.#state = this.#book.state;
    }
    const key = `${place.sheet}!${place.row}:${place.column}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#busy.has(key)) return { error: "#REF!" };
    this.#busy.add(key);
    try {
      // A formula that leads to a blank cell shows 0.
      const value = one(this.#given(parsedFormula(formula), place)) ?? 0;
      this.#known.set(key, value);
      return value;
    } finally {
      this.#busy.delete(key);
    }
  }

  #given(node: Node, place: FormulaPlace): Given {
    switch (node.is) {
      case "constant":
        return node.value;
      case "cells":
        return this.#cells(node.sheet ?? place.sheet, node.range);
      case "call":
        return this.#called(node.name, node.given, place);
      case "sign":
        return this.#signed(this.#given(node.of, place), node.negative);
      case "pair":
        return pairwise(this.#given(node.left, place), this.#given(node.right, place), (left, right) =>
          operated(node.operator, left, right),
        );
    }
  }

  #signed(given: Given, negative: boolean): Given {
    return pairwise(given, given, (value) => {
      const number = numberOf(value);
      return typeof number === "object" ? number : negative ? 0 - number : number;
    });
  }

  #called(name: string, given: readonly Node[], place: FormulaPlace): Given {
    const [first, second, third] = given;
    if (name === "IF" && first !== undefined) {
      const condition = one(this.#given(first, place));
      if (isError(condition)) return condition;
      const chosen = numberOf(condition) === 0 ? third : second;
      return chosen === undefined ? false : this.#given(chosen, place);
    }
    if (name === "IFERROR" && first !== undefined) {
      const value = this.#given(first, place);
      return isError(one(value)) && second !== undefined ? this.#given(second, place) : value;
    }
    const work = functions.get(name);
    if (work === undefined) throw new Error(`the function ${name} is not modelled`);
    return work(given.map((node) => this.#given(node, place)));
  }

  #cells(name: string, range: Range): Many | One {
    const lower = name.toLowerCase();
    const sheet = this.#book.sheets.find((each) => each.name.toLowerCase() === lower);
    if (sheet === undefined) return { error: "#REF!" };
    const [lastRow, lastColumn] = [
      Math.min(range.lastRow, sheet.rowCount),
      Math.min(range.lastColumn, sheet.columnCount),
    ];
    const rows: One[][] = [];
    for (let row = range.firstRow; row <= lastRow; row += 1) {
      const cells: One[] = [];
      for (let column = range.firstColumn; column <= lastColumn; column += 1) {
        cells.push(this.#book.valueOf(cellAt(sheet, row, column), { sheet: sheet.name, row, column }));
      }
      rows.push(cells);
    }
    return rows;
  }
}

/**
 * Calculates the formulas that our sheets have, as every spreadsheet does. Throws for a function that is not modelled.
 * The real judges of our formulas are LibreOffice and openpyxl; this one is there so that what depends on a number on a
 * sheet can be tried at Google too.
 */
export function calculatorFor(book: Book): Calculate {
  const calculator = new Calculator(book);
  return (formula, place) => calculator.value(formula, place);
}
