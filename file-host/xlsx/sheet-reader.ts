import type { Cell, Scalar } from "../../core/workbook/cell.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import type { FormatKind } from "../../core/workbook/number-kind.ts";
import type { CellFormats } from "./number-formats.ts";
import { FileProblem } from "./problem.ts";
import { readIsoDate, readSerial } from "../../core/workbook/read-serial.ts";
import { lastColumn, lastRow, parsedRange } from "../../core/workbook/references.ts";
import { movedFormula, plainFormula } from "./shared-formula.ts";
import { RichText, storedText } from "./shared-strings.ts";
import { isTrue, type XmlAttributes, type XmlHandler } from "./xml.ts";
import { plainCellText } from "./xml-text.ts";

/** Cells of one workbook that are read, blank ones to the left of filled ones included. */
export const mostCells = 5_000_000;

/** What the cells of every sheet of a workbook refer to. */
export interface WorkbookContext {
  readonly strings: readonly (string | null)[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
}

/** A rule that the program checks when somebody types, and the prompt it shows. */
export interface Validation {
  readonly type: string;
  readonly ranges: readonly Range[];
  /** The first formula as it stands: a list in quotes, a range, a name. */
  readonly formula: string;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** A worksheet part as it was read, before it is known what the sheets around it say. */
export interface SheetContent {
  readonly cells: readonly (readonly Cell[])[];
  readonly protected: boolean;
  /** Counted from 1, within the part in use. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly validations: readonly Validation[];
  /** Per column number the lowest row with a checkbox. */
  readonly checkboxes: ReadonlyMap<number, number>;
  /** Cells it took of the limit. */
  readonly size: number;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** What Excel shows while the result of a formula is not there yet: silence would pass for an empty cell. */
const neverCalculated = "#GETTING_DATA";

type Target = "none" | "value" | "formula" | "list" | "list-range";

const noCells: readonly Cell[] = [];

/** The number of a column from the address of a cell; 0 when there is none. Written out: it runs for every cell. */
function columnOf(address: string): number {
  let column = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column;
}

/**
 * Reads one worksheet part. The declared dimension is never looked at: only cells that are there take room. On our own
 * sheets formulas and validations are kept, on a coordinator's only values.
 */
export class SheetReader implements XmlHandler {
  private readonly rows: Cell[][] = [];
  private readonly hiddenRows: number[] = [];
  private readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  private readonly merges: string[] = [];
  private readonly validations: Validation[] = [];
  private readonly checkboxes = new Map<number, number>();
  private readonly shared = new Map<string, SharedFormula>();
  private readonly inline = new RichText();
  private isProtected = false;
  private size = 0;

  private inCells = false;
  private inInline = false;
  private row = 0;
  private column = 0;
  private type = "n";
  private style = 0;
  private value = "";
  private formula: string | undefined;
  private formulaAttributes: XmlAttributes = {};
  private target: Target = "none";
  private collected = "";
  private validation: XmlAttributes | undefined;
  private list = "";
  private listRange = "";

  constructor(
    private readonly context: WorkbookContext,
    private readonly part: string,
    private readonly ours: boolean,
    /** Cells that other sheets left of the limit. */
    private readonly room: number,
  ) {}

  open(local: string, attributes: XmlAttributes): void {
    if (this.inInline) this.inline.open(local);
    else if (this.inCells) this.openInCells(local, attributes);
    else this.openOutside(local, attributes);
  }

  close(local: string): void {
    if (this.inInline) this.closeInInline(local);
    else if (this.inCells) this.closeInCells(local);
    else this.closeOutside(local);
  }

  text(text: string): void {
    if (this.inInline) this.inline.text(text);
    else if (this.target !== "none") this.collected += text;
  }

  /** Everything that was read. */
  content(): SheetContent {
    const cells = this.denseRows();
    const width = cells.reduce((widest, row) => Math.max(widest, row.length), 0);
    return {
      cells,
      protected: this.isProtected,
      hiddenRows: this.hiddenRows.filter((row) => row <= cells.length).sort((one, other) => one - other),
      hiddenColumns: this.columnsHidden(width),
      merges: this.merges,
      validations: this.validations,
      checkboxes: this.checkboxes,
      size: this.size,
    };
  }

  private openInCells(local: string, attributes: XmlAttributes): void {
    if (local === "c") this.openCell(attributes);
    else if (local === "v") this.collect("value");
    else if (local === "row") this.openRow(attributes);
    else if (local === "f") {
      this.formulaAttributes = attributes;
      this.collect("formula");
    } else if (local === "is") {
      this.inInline = true;
      this.inline.begin();
    }
  }

  private closeInCells(local: string): void {
    if (local === "c") this.closeCell();
    else if (local === "v") this.value = this.taken();
    else if (local === "f") this.formula = this.taken();
    else if (local === "sheetData") this.inCells = false;
  }

  private closeInInline(local: string): void {
    if (local === "is") this.inInline = false;
    else this.inline.close(local);
  }

  private openRow(attributes: XmlAttributes): void {
    this.row = attributes["r"] === undefined ? this.row + 1 : Number(attributes["r"]);
    this.column = 0;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > lastRow) throw new FileProblem("damaged", this.part);
    if (isTrue(attributes["hidden"])) this.hiddenRows.push(this.row);
  }

  private openCell(attributes: XmlAttributes): void {
    const address = attributes["r"];
    this.column = address === undefined ? this.column + 1 : columnOf(address);
    if (this.column < 1 || this.column > lastColumn || this.row < 1) throw new FileProblem("damaged", this.part);
    this.grow(1);
    this.type = attributes["t"] ?? "n";
    if (this.type === "inlineStr") this.inline.begin();
    this.style = Number(attributes["s"] ?? 0);
    this.value = "";
    this.formula = undefined;
    if (this.context.formats.checkboxes.has(this.style)) {
      this.checkboxes.set(this.column, Math.max(this.row, this.checkboxes.get(this.column) ?? 0));
    }
  }

  private closeCell(): void {
    const value = this.isUncalculated() ? neverCalculated : this.scalar();
    const cell = this.formula === undefined || !this.ours ? value : this.calculated(this.formula, value);
    if (cell === null) return;
    const row = (this.rows[this.row - 1] ??= []);
    if (row.length < this.column - 1) this.grow(this.column - 1 - row.length);
    while (row.length < this.column - 1) row.push(null);
    row[this.column - 1] = cell;
  }

  /** A program that cannot calculate writes formulas without a result; a formula that gives no text says `t="str"`. */
  private isUncalculated(): boolean {
    return !this.ours && this.formula !== undefined && this.type === "n" && this.value.trim() === "";
  }

  private grow(cells: number): void {
    this.size += cells;
    if (this.size > this.room) throw new FileProblem("too-large", this.part);
  }

  private scalar(): Scalar {
    switch (this.type) {
      case "s":
        return this.value === "" ? null : (this.context.strings[Number(this.value)] ?? null);
      case "inlineStr":
        return this.inline.value;
      case "b":
        return this.value === "" ? null : isTrue(this.value.trim());
      case "str":
      case "e":
        return storedText(plainCellText(this.value));
      case "d":
        return readIsoDate(this.value, this.kind(), this.dates()) ?? storedText(this.value);
      default:
        return this.number();
    }
  }

  private number(): Scalar {
    const number = Number(this.value);
    if (this.value.trim() === "") return null;
    if (!Number.isFinite(number)) return storedText(this.value);
    const kind = this.kind();
    if (kind === "boolean") return number !== 0;
    return kind === "number" ? number + 0 : readSerial(number, kind, this.dates());
  }

  private kind(): FormatKind {
    return this.context.formats.kinds[this.style] ?? "number";
  }

  private dates(): { readonly date1904: boolean; readonly ours: boolean } {
    return { date1904: this.context.date1904, ours: this.ours };
  }

  /** A formula with its value. Data tables (`t="dataTable"`) have no formula that can be written again. */
  private calculated(text: string, value: Scalar): Cell {
    const { t: type, si: index = "" } = this.formulaAttributes;
    const formula = type === "shared" ? this.sharedFormula(index, text) : text;
    return formula.trim() === "" || type === "dataTable" ? value : { formula: plainFormula(formula), value };
  }

  private sharedFormula(index: string, text: string): string {
    if (text.trim() !== "") {
      this.shared.set(index, { formula: text, row: this.row, column: this.column });
      return text;
    }
    const origin = this.shared.get(index);
    return origin === undefined ? "" : movedFormula(origin.formula, this.row - origin.row, this.column - origin.column);
  }

  private openOutside(local: string, attributes: XmlAttributes): void {
    if (local === "sheetData") this.inCells = true;
    else if (local === "col") this.openColumn(attributes);
    else if (local === "mergeCell") this.openMerge(attributes["ref"]);
    else if (local === "sheetProtection") this.isProtected = isTrue(attributes["sheet"]);
    else if (this.ours) this.openValidation(local, attributes);
  }

  private openMerge(range: string | undefined): void {
    if (range !== undefined) this.merges.push(range);
  }

  private openColumn(attributes: XmlAttributes): void {
    if (!isTrue(attributes["hidden"])) return;
    this.hiddenColumns.push({ first: Number(attributes["min"]), last: Number(attributes["max"]) });
  }

  private openValidation(local: string, attributes: XmlAttributes): void {
    if (local === "dataValidation") {
      this.validation = attributes;
      this.list = "";
      this.listRange = attributes["sqref"] ?? "";
    } else if (this.validation !== undefined && local === "formula1") this.collect("list");
    else if (this.validation !== undefined && local === "sqref") this.collect("list-range");
  }

  private closeOutside(local: string): void {
    if (local === "formula1" && this.target === "list") this.list = this.taken();
    else if (local === "sqref" && this.target === "list-range") this.listRange = this.taken();
    else if (local === "dataValidation" && this.validation !== undefined) this.closeValidation(this.validation);
  }

  private closeValidation(attributes: XmlAttributes): void {
    const shown = isTrue(attributes["showInputMessage"]);
    const ranges = this.listRange.split(/\s+/u).map(parsedRange);
    this.validations.push({
      type: attributes["type"] ?? "none",
      ranges: ranges.filter((range) => range !== undefined),
      formula: this.list.trim(),
      promptTitle: shown ? plainCellText(attributes["promptTitle"] ?? "") : "",
      prompt: shown ? plainCellText(attributes["prompt"] ?? "") : "",
    });
    this.validation = undefined;
  }

  private collect(target: Target): void {
    this.target = target;
    this.collected = "";
  }

  private taken(): string {
    this.target = "none";
    return this.collected;
  }

  /** Rows from the first to the last with a value; every row in between is there. */
  private denseRows(): readonly (readonly Cell[])[] {
    return Array.from(this.rows, (row: readonly Cell[] | undefined) => row ?? noCells);
  }

  private columnsHidden(width: number): readonly number[] {
    const hidden = new Set<number>();
    for (const { first, last } of this.hiddenColumns) {
      for (let column = Math.max(1, first); column <= Math.min(last, width); column += 1) hidden.add(column);
    }
    return [...hidden].sort((one, other) => one - other);
  }
}
