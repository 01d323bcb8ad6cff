import { cellAddress } from "../../core/workbook/address.ts";
import { valueOf, type Cell } from "../../core/workbook/cell.ts";
import { serialOf, storableDates, type DateKind } from "../../core/workbook/looks.ts";
import { storedCell } from "../../core/workbook/stored.ts";
import type { Table } from "../../core/workbook/table.ts";
import type { Editing } from "./editing.ts";
import { linkColumns, setHyperlinks } from "./hyperlinks.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { cellXml } from "./write-cell.ts";

/**
 * Writes values into a table that stands, perhaps saved by another program since: cells keep their format, unless it
 * would show the value as something it is not.
 */
export class TableWriter {
  readonly sheet: SheetDocument;
  private readonly links: ReadonlySet<number>;
  private readonly targets = new Map<string, Cell>();
  private readonly columnDates = new Map<number, readonly number[]>();

  constructor(
    private readonly editing: Editing,
    private readonly table: Table,
  ) {
    this.sheet = editing.document(table.sheet.name);
    this.links = linkColumns(this.sheet);
  }

  /** Writes a value. `template` is the format of a cell that has none of its own. */
  write(row: number, column: number, cell: Cell, template?: number): void {
    this.breakSharing(row, column);
    const stored = storedCell(cell);
    const standing = this.sheet.row(row)?.styleOf(column) ?? template ?? this.styleNear(row, column);
    const style = this.fitting(column, stored, standing);
    const address = cellAddress(row, column);
    const spelling = { prefix: this.sheet.prefix, date1904: this.editing.date1904 };
    const dates = storableDates(this.datesOf(style), valueOf(stored), this.table.sheet.key !== undefined);
    this.editing.put(this.sheet, row, column, cellXml(address, style, stored, dates, spelling));
    if (this.leads(column, style)) this.targets.set(address, stored);
  }

  /** Puts the links in place that belong to what was written. */
  finish(): void {
    setHyperlinks(this.sheet, this.targets);
  }

  /** The format of a column: that of its nearest cell in the table, those above first. */
  styleNear(row: number, column: number): number | undefined {
    const rows = this.sheet.rows.filter((one) => one.number > this.table.headerRow && one.number !== row);
    const above = rows.filter((one) => one.number < row).reverse();
    const below = rows.filter((one) => one.number > row);
    for (const one of [...above, ...below]) {
      const style = one.styleOf(column);
      if (style !== undefined) return style;
    }
    return undefined;
  }

  private leads(column: number, style: number | undefined): boolean {
    return this.links.has(column) || (style !== undefined && this.editing.styles.sheet.isLink(style));
  }

  private datesOf(style: number | undefined): DateKind {
    const kind = style === undefined ? "number" : this.editing.styles.sheet.kindOf(style);
    return kind === "date" || kind === "datetime" ? kind : undefined;
  }

  /**
   * A number in a cell of dates would read as a date, and one in a cell of text as text; a boolean without its format is
   * a number to LibreOffice. A date goes back to the format of its column where a person had typed something else, a
   * moment too: a day in the format of moments would be text.
   */
  private fitting(column: number, cell: Cell, standing: number | undefined): number | undefined {
    const value = valueOf(cell);
    const { sheet } = this.editing.styles;
    if (typeof value === "boolean") {
      if (standing === undefined) return sheet.cellFormat({ number: "boolean" });
      return sheet.kindOf(standing) === "boolean" ? standing : sheet.reformatted(standing, "boolean");
    }
    if (typeof value === "number" && standing !== undefined) {
      return sheet.isText(standing) || sheet.kindOf(standing) !== "number"
        ? sheet.reformatted(standing, "general")
        : standing;
    }
    if (typeof value !== "string" || !/^\d{4}-/u.test(value)) return standing;
    const holds = (style: number): boolean => serialOf(value, this.datesOf(style), this.editing.date1904) !== undefined;
    return standing !== undefined && holds(standing) ? standing : (this.dateStyles(column).find(holds) ?? standing);
  }

  private dateStyles(column: number): readonly number[] {
    const known = this.columnDates.get(column);
    if (known !== undefined) return known;
    const below = this.sheet.rows.filter((row) => row.number > this.table.headerRow);
    const styles = new Set(below.map((row) => row.styleOf(column)));
    const dates = [...styles].filter((style) => style !== undefined && this.datesOf(style) !== undefined);
    const found = dates.filter((style) => style !== undefined);
    this.columnDates.set(column, found);
    return found;
  }

  /** A formula that other cells share with this one is written out before it goes; the order of calculation names it. */
  private breakSharing(row: number, column: number): void {
    const xml = this.sheet.row(row)?.cell(column)?.xml ?? "";
    if (!xml.includes(`<${this.sheet.prefix}f`)) return;
    this.sheet.unshareFormulas();
    this.editing.file.removeCalculationOrder();
  }
}
