import { withFormat, type CellFormat } from "../book/cell.ts";
import { a, block, need, orNull, text, textOrNull, truth, truthOrNull, type Kind } from "./arguments.ts";
import { checkColour } from "./colour.ts";
import { EnumWord } from "./faked.ts";
import { fail } from "./problems.ts";
import { changed, sizeOf, type RangeBase } from "./range-base.ts";
import { RangeReading } from "./range-reading.ts";
import { TextStyle } from "./text-builders.ts";
import { wordsOf } from "./words.ts";

/** Properties of a look that change. */
type Look = Parameters<typeof withFormat>[1];

/** Another look for every cell, by its row and column within the range, counted from 0. */
function look<Of extends RangeBase>(range: Of, change: (row: number, column: number) => Look): Of {
  const { firstRow, firstColumn } = range.range;
  return changed(range, (cell, row, column) => withFormat(cell, change(row - firstRow, column - firstColumn)));
}

/** Looks out of a block of values, one for each cell. */
function looks<Of extends RangeBase, Value>(
  range: Of,
  given: readonly unknown[],
  kind: Kind<Value>,
  change: (value: Value) => Look,
): Of {
  const values = block(given, sizeOf(range), kind);
  return look(range, (row, column) => {
    const value = values[row]?.[column];
    return value === undefined ? {} : change(value);
  });
}

function colourOf(range: RangeBase, colour: string | null): string | undefined {
  return colour === null ? undefined : checkColour(range.platform, colour);
}

/** What a script does to the looks of a `Range`. */
export abstract class RangeLooks extends RangeReading {
  setNumberFormats(...given: unknown[]): this {
    return looks(this, given, text, (numberFormat) => ({ numberFormat }));
  }

  setNumberFormat(...given: unknown[]): this {
    const [numberFormat] = need(given, text);
    return look(this, () => ({ numberFormat }));
  }

  setBackgrounds(...given: unknown[]): this {
    return looks(this, given, textOrNull, (colour) => ({ background: colourOf(this, colour) }));
  }

  setBackground(...given: unknown[]): this {
    const [colour] = need(given, textOrNull);
    return look(this, () => ({ background: colourOf(this, colour) }));
  }

  setFontColors(...given: unknown[]): this {
    return looks(this, given, textOrNull, (colour) => ({ fontColour: colourOf(this, colour) }));
  }

  setTextStyles(...given: unknown[]): this {
    return looks(this, given, a(TextStyle), (style): CellFormat => style.format);
  }

  setTextStyle(...given: unknown[]): this {
    const [{ format }] = need(given, a(TextStyle));
    return look(this, () => format);
  }

  setWrapStrategies(...given: unknown[]): this {
    const words = wordsOf(this.platform).wraps;
    return looks(this, given, a(EnumWord), (word) => {
      const wrap = (["WRAP", "OVERFLOW", "CLIP"] as const).find((one) => words.the(one) === word);
      return wrap === undefined ? fail("Invalid wrap strategy.") : { wrap };
    });
  }

  setWrap(...given: unknown[]): this {
    const [wraps] = need(given, truth);
    return look(this, () => ({ wrap: wraps ? "WRAP" : "OVERFLOW" }));
  }

  setHorizontalAlignments(...given: unknown[]): this {
    return looks(this, given, textOrNull, (word) => {
      if (word === null || word === "normal") return { horizontal: undefined };
      const horizontal = (["left", "center", "right"] as const).find((one) => one === word);
      return horizontal === undefined ? fail(`Invalid argument: ${word}`) : { horizontal };
    });
  }

  setVerticalAlignments(...given: unknown[]): this {
    return looks(this, given, textOrNull, (word) => {
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
    return changed(this, (cell, row, column) => {
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
}
