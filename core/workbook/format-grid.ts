/** The number formats of the cells of a sheet, kept up to date while edits are written. */
export class FormatGrid {
  readonly #rows: (readonly string[] | undefined)[] = [];
  /** Formats by column of the first row below the header, for a table without a value in it. */
  readonly #columns: readonly string[];

  constructor(columns: readonly string[] = []) {
    this.#columns = columns;
  }

  /** Takes down what Excel said of a block of cells. */
  learn(firstRow: number, firstColumn: number, formats: readonly (readonly unknown[])[]): void {
    const before = Array.from({ length: firstColumn - 1 }, () => "General");
    formats.forEach((row, place) => {
      this.#rows[firstRow + place - 1] = [
        ...before,
        ...row.map((code) => (typeof code === "string" ? code : "General")),
      ];
    });
  }

  /** The format of a cell, row and column counted from 1. */
  at(row: number, column: number): string {
    return this.#rows[row - 1]?.[column - 1] ?? this.#columns[column - 1] ?? "General";
  }

  /** Gives a cell a format. */
  set(row: number, column: number, code: string): void {
    const standing = this.#rows[row - 1] ?? [];
    const width = Math.max(standing.length, column);
    this.#rows[row - 1] = Array.from({ length: width }, (_, index) =>
      index === column - 1 ? code : (standing[index] ?? this.#columns[index] ?? "General"),
    );
  }

  /** Rows look like another one from now on, as far as the columns go. */
  copyRow(from: number, first: number, count: number, width: number): void {
    const row = Array.from({ length: width }, (_, index) => this.at(from, index + 1));
    for (let number = first; number < first + count; number += 1) this.#rows[number - 1] = row;
  }

  /** Makes room for new rows. */
  insert(at: number, count: number): void {
    while (this.#rows.length < at - 1) this.#rows.push(undefined);
    this.#rows.splice(at - 1, 0, ...Array.from({ length: count }, () => undefined));
  }

  /** Takes rows out. */
  delete(at: number, count: number): void {
    this.#rows.splice(at - 1, count);
  }

  /** The formats that a column has between two rows, each once. */
  inColumn(column: number, first: number, last: number): readonly string[] {
    const found = new Set<string>();
    for (let row = first; row <= Math.min(last, this.#rows.length); row += 1) found.add(this.at(row, column));
    return [...found];
  }
}
