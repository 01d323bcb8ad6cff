import { sheetNamed, sheetWithKey, type Snapshot } from "../../core/workbook/snapshot.ts";
import { columnNamed, lastRowOf, type Table } from "../../core/workbook/table.ts";
import { moveChartsOn, moveNames, moveParts } from "./move-parts.ts";
import { moveCellFormulas, moveRuleFormulas, moveSections } from "./move-sections.ts";
import { rangeText, sheetRange, type Range } from "../../core/workbook/ranges.ts";
import type { PackageSheet, XlsxPackage } from "./package.ts";
import { parsedRange } from "../../core/workbook/references.ts";
import type { RowMoves } from "./row-moves.ts";
import { SheetDocument, type DocumentRow } from "./sheet-document.ts";
import { tableOn, type StandingTable } from "./standing-table.ts";
import { WorkbookStyles } from "./workbook-styles.ts";
import { attributeSet, parsedXml, spliced } from "./xml.ts";
import { escapedAttribute } from "./xml-text.ts";

/**
 * A workbook while edits are made to it: sheets are opened once and written back once. `state` is what the workbook says
 * by now, kept by core's own `applied`, so that rows and columns are found the way every host finds them.
 */
export class Editing {
  readonly styles: WorkbookStyles;
  private readonly documents = new Map<string, SheetDocument>();
  private readonly extents = new Map<string, { row: number; column: number }>();
  private touched = new Set<DocumentRow>();
  private missingWords = false;

  constructor(
    readonly file: XlsxPackage,
    public state: Snapshot,
  ) {
    this.styles = new WorkbookStyles(file);
  }

  /** How this workbook counts days. */
  get date1904(): boolean {
    return this.file.date1904;
  }

  /** The sheet as the workbook lists it. */
  sheet(name: string): PackageSheet {
    const found = this.file.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) throw new Error("A sheet that was checked is not in the file");
    return found;
  }

  /** The sheet as a document that can be changed. */
  document(name: string): SheetDocument {
    const { part } = this.sheet(name);
    const known = this.documents.get(part);
    if (known !== undefined) return known;
    const opened = new SheetDocument(this.file.text(part), part);
    this.documents.set(part, opened);
    return opened;
  }

  /** Excel's table over the rows of a table, where there is one. */
  excelTable(table: Table): StandingTable | undefined {
    return tableOn(this.file, this.sheet(table.sheet.name).part, table.headerRow);
  }

  /** The last row of a table, empty ones that belong to Excel's table included. */
  endOf(table: Table): number {
    return Math.max(lastRowOf(table), this.excelTable(table)?.lastDataRow ?? 0);
  }

  /** The cells of a column of a table below its header; at least one. */
  columnCells(table: Table, index: number): Range {
    const lastRow = Math.max(this.endOf(table), table.headerRow + 1);
    return { firstRow: table.headerRow + 1, lastRow, firstColumn: index + 1, lastColumn: index + 1 };
  }

  /** Whether a dropdown asked for words that were not there (yet). */
  get awaitsWords(): boolean {
    return this.missingWords;
  }

  /** The cells behind a dropdown, as a formula; undefined where the sheet or column is not there. */
  choicesFormula(choices: { readonly sheet: string; readonly column: string }): string | undefined {
    const found = this.wordsOf(choices);
    this.missingWords ||= found === undefined;
    return found;
  }

  /** Puts a cell in a row and remembers how far the sheet reaches. */
  put(sheet: SheetDocument, row: number, column: number, xml: string): void {
    const written = sheet.ensuredRow(row);
    written.put(column, xml);
    this.touched.add(written);
    const extent = this.extents.get(sheet.part) ?? { row: 0, column: 0 };
    this.extents.set(sheet.part, { row: Math.max(extent.row, row), column: Math.max(extent.column, column) });
  }

  /** The rows in which something was put since this was asked last. */
  takeTouched(): readonly DocumentRow[] {
    const rows = [...this.touched];
    this.touched = new Set();
    return rows;
  }

  /** Lets everything that points at rows of a sheet of ours follow them. */
  move(moves: RowMoves): void {
    if (moves.moves.length === 0) return;
    const sheet = this.document(moves.sheet);
    moveSections(sheet, moves.sheet, moves);
    moveCellFormulas(sheet, moves.sheet, moves);
    moveParts(this.file, sheet.part, moves);
    moveNames(this.file, moves);
    for (const other of this.ownSheetsThatName(moves.sheet)) {
      const document = this.document(other);
      moveCellFormulas(document, other, moves);
      moveRuleFormulas(document, other, moves);
    }
    for (const other of this.state.sheets) {
      if (other.key === undefined || other.name === moves.sheet) continue;
      moveChartsOn(this.file, this.sheet(other.name).part, moves);
    }
    if (moves.moves.some((move) => move.kind !== "grow")) this.file.removeCalculationOrder();
  }

  /** Forgets a sheet that is taken out. */
  forget(name: string): void {
    this.documents.delete(this.sheet(name).part);
  }

  /** Puts everything that was changed into the workbook. */
  save(): void {
    this.styles.save();
    for (const [part, document] of this.documents) {
      this.widenDimension(part, document);
      this.file.setText(part, document.text());
    }
  }

  private wordsOf(choices: { readonly sheet: string; readonly column: string }): string | undefined {
    const sheet = sheetWithKey(this.state, choices.sheet) ?? sheetNamed(this.state, choices.sheet);
    const header = sheet?.cells[sheet.headerRow - 1];
    if (sheet === undefined || header === undefined) return undefined;
    const index = columnNamed(header, choices.column);
    if (index < 0) return undefined;
    const table: Table = { sheet, headerRow: sheet.headerRow, header, keyIndices: [] };
    return sheetRange(sheet.name, this.columnCells(table, index));
  }

  private ownSheetsThatName(name: string): readonly string[] {
    const others = this.state.sheets.filter((sheet) => sheet.key !== undefined && sheet.name !== name);
    return others.map((sheet) => sheet.name).filter((other) => this.mentions(other, name));
  }

  private mentions(sheet: string, name: string): boolean {
    const { part } = this.sheet(sheet);
    const xml = this.documents.get(part)?.text() ?? this.file.text(part);
    const quoted = name.replace(/'/gu, "''");
    return [quoted, escapedAttribute(quoted), escapedAttribute(quoted).replace(/'/gu, "&apos;")].some((one) =>
      xml.includes(one),
    );
  }

  private widenDimension(part: string, document: SheetDocument): void {
    const extent = this.extents.get(part);
    if (extent === undefined) return;
    document.mapSections("dimension", (xml) => {
      const root = parsedXml(xml, part);
      const range = parsedRange(root.attributes["ref"] ?? "");
      if (range === undefined) return xml;
      const lastRow = Math.max(range.lastRow, extent.row);
      const lastColumn = Math.max(range.lastColumn, extent.column);
      return spliced(xml, [attributeSet(xml, root, "ref", rangeText({ ...range, lastRow, lastColumn }))]);
    });
  }
}
