/** One side, and what of everybody on it matters. */
export interface Side<Item> {
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
}

/** A side by kind: each item has a kind, and each kind an example. */
interface Kinds<Item> {
  /** Per item the number of its kind, from 0. */
  readonly kindOf: Int32Array;
  readonly examples: readonly Item[];
  /** How many there are of each kind. */
  readonly counts: readonly number[];
}

function kindsOf<Item>({ items, keyOf }: Side<Item>): Kinds<Item> {
  const numbers = new Map<string, number>();
  const kindOf = new Int32Array(items.length);
  const examples: Item[] = [];
  const counts: number[] = [];
  items.forEach((item, index) => {
    const key = keyOf(item);
    const kind = numbers.get(key) ?? numbers.size;
    if (kind === examples.length) {
      numbers.set(key, kind);
      examples.push(item);
    }
    counts[kind] = (counts[kind] ?? 0) + 1;
    kindOf[index] = kind;
  });
  return { kindOf, examples, counts };
}

/** Up to so many kinds of pairs a value is kept for each, in at most 8 MB; beyond it is computed anew when asked for. */
export const keptUpTo = 1_000_000;

/**
 * Something that follows from a row and a column, looked up instead of computed for every pair: most people are alike in
 * what it depends on, so it is computed once per kind of row and kind of column, when first asked for. Where there are
 * too many kinds to be worth a table (`keptUpTo`) nothing is kept, and memory stays linear in rows plus columns.
 */
export class ByKind<Row, Column, Value> {
  private readonly rows: Kinds<Row>;
  private readonly columns: Kinds<Column>;
  /** By kind of row and then of column, one behind the other; what nobody asked for yet is `undefined`. */
  private readonly values: (Value | undefined)[] | undefined;

  /** Equal keys must mean that `compute` gives the same value. */
  constructor(
    rows: Side<Row>,
    columns: Side<Column>,
    private readonly compute: (row: Row, column: Column) => Value,
  ) {
    this.rows = kindsOf(rows);
    this.columns = kindsOf(columns);
    const size = this.rows.counts.length * this.columns.counts.length;
    if (size <= keptUpTo) this.values = new Array<Value | undefined>(size).fill(undefined);
  }

  /** The value for a row and a column, by their places. */
  at(row: number, column: number): Value {
    return this.ofKinds(this.rows.kindOf[row] ?? 0, this.columns.kindOf[column] ?? 0);
  }

  /** Every kind of pair that occurs: its value and the number of pairs. As many as there are kinds of pairs. */
  kinds(): readonly { readonly value: Value; readonly count: number }[] {
    return this.rows.counts.flatMap((rowCount, row) =>
      this.columns.counts.map((columnCount, column) => ({
        value: this.ofKinds(row, column),
        count: rowCount * columnCount,
      })),
    );
  }

  private ofKinds(row: number, column: number): Value {
    const place = row * this.columns.counts.length + column;
    const known = this.values?.[place];
    if (known !== undefined) return known;
    const value = this.compute(this.rows.examples[row] as Row, this.columns.examples[column] as Column);
    if (this.values !== undefined) this.values[place] = value;
    return value;
  }
}
