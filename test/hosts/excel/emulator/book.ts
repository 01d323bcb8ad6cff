import type { Apostrophe } from "./coercion.ts";
import { BookSheet, type Table } from "./book-sheet.ts";
import type { FileWords, Pivot, Remark } from "./remarks.ts";
import type { CellValue } from "./cell.ts";
import { refuse } from "./problem.ts";
import { everything } from "./rect.ts";
import { renamedFormula } from "./references.ts";

/** A name for cells or a formula. */
export interface BookName {
  name: string;
  /** The sheet that it belongs to; absent for the whole workbook. */
  readonly scope: BookSheet | undefined;
  /** With the leading `=`. */
  formula: string;
  visible: boolean;
  comment: string;
}

/** Where a formula stands; row and column counted from 0. */
export interface FormulaPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a formula gives; undefined where it is not known. */
export type Calculate = (formula: string, place: FormulaPlace) => CellValue | undefined;

/** Who changed a cell. */
export type ChangeSource = "Local" | "Remote";

/** Something that happened to cells, for who listens. */
export interface CellsChange {
  readonly what: "cells";
  readonly sheet: BookSheet;
  /** Without the sheet. */
  readonly address: string;
  readonly changeType:
    "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";
  readonly source: ChangeSource;
}

/** Something that happened to a sheet as a whole. */
export interface SheetChange {
  readonly what: "added" | "deleted" | "activated";
  readonly sheet: BookSheet;
  readonly source: ChangeSource;
}

/** Something that listeners may hear of. */
export type Change = CellsChange | SheetChange;

const sheetNamePattern = /^[^\\/*?:[\]]{1,31}$/u;

/** A workbook in memory. It knows the rules of Excel on names and references, and nothing of requests. */
export class Book {
  readonly sheets: BookSheet[] = [];
  readonly names: BookName[] = [];
  readonly comments: Remark[] = [];
  readonly notes: Remark[] = [];
  readonly pivots: Pivot[] = [];
  readonly words: FileWords = { name: "Map1.xlsx", properties: new Map(), custom: new Map(), xmlParts: [] };
  active: BookSheet | undefined;
  /** Nobody may add, remove, rename or hide sheets. */
  structureProtected = false;
  /**
   * Tables take in what is written directly below or beside them, as they do when somebody types there. Sources differ
   * on whether they do for the API, so a host must come out the same either way.
   */
  tablesExpand = false;
  /** The file can only be read: what is changed cannot be saved. */
  readOnly = false;
  /** Files, in base64, that were opened as new workbooks beside this one. */
  readonly openedBeside: string[] = [];
  /** Days count from 1904, as in workbooks that began on an old Mac: every date is 1462 lower than elsewhere. */
  date1904 = false;
  /** False on a computer without a printer: Excel for the desktop then refuses to say how a page is. */
  canPrint = true;
  /** What formulas give; without it 0. */
  calculate: Calculate = () => undefined;
  /** See `Apostrophe`. */
  apostrophe: Apostrophe = "taken";
  /** Called for every change that listeners may hear of. */
  onChange: (change: Change) => void = () => undefined;
  private lastId = 0;

  /** A fresh number, in text. */
  nextId(): string {
    this.lastId += 1;
    return String(this.lastId);
  }

  /** The sheet with this name, whatever its case, or with this id. */
  sheetNamed(key: string): BookSheet | undefined {
    const wanted = key.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? this.sheets.find((sheet) => sheet.id === key)
    );
  }

  /** A new empty sheet behind the others; without a name it gets the next free one. */
  addSheet(name: string = this.freeSheetName()): BookSheet {
    this.checkSheetName(name);
    const id = this.nextId().padStart(12, "0");
    const sheet = new BookSheet(this, `{00000000-0001-0000-0000-${id}}`, name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    this.onChange({ what: "added", sheet, source: "Local" });
    return sheet;
  }

  private freeSheetName(): string {
    let number = this.sheets.length + 1;
    while (this.sheetNamed(`Sheet${number}`) !== undefined) number += 1;
    return `Sheet${number}`;
  }

  /** `InvalidArgument` for what Excel allows no sheet to be called, `ItemAlreadyExists` for a name that is taken. */
  checkSheetName(name: string, except?: BookSheet): void {
    const isAllowed = sheetNamePattern.test(name) && !/^'|'$/u.test(name) && name.toLowerCase() !== "history";
    if (!isAllowed) refuse("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
    const standing = this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (standing !== undefined && standing !== except) {
      refuse("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
    }
  }

  /** Gives a sheet another name; everything that refers to it follows. */
  renameSheet(sheet: BookSheet, name: string): void {
    this.checkSheetName(name, sheet);
    const before = sheet.name;
    sheet.name = name;
    this.mapFormulas((formula) => renamedFormula(formula, before, name));
  }

  /** Takes a sheet away; what refers to it breaks. `InvalidOperation` for the last that can be seen. */
  deleteSheet(sheet: BookSheet): void {
    const isLast = this.sheets.every((one) => one === sheet || one.visibility !== "Visible");
    if (isLast) refuse("InvalidOperation", "A workbook must contain at least one visible worksheet.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets.find((one) => one.visibility === "Visible");
    for (let place = this.names.length - 1; place >= 0; place -= 1) {
      if (this.names[place]?.scope === sheet) this.names.splice(place, 1);
    }
    this.mapFormulas((formula) => renamedFormula(formula, sheet.name, undefined));
    this.onChange({ what: "deleted", sheet, source: "Local" });
  }

  /** Brings a sheet in sight; `InvalidOperation` for a hidden one. */
  activate(sheet: BookSheet): void {
    if (sheet.visibility !== "Visible") refuse("InvalidOperation", "The worksheet is hidden.");
    if (this.active === sheet) return;
    this.active = sheet;
    this.onChange({ what: "activated", sheet, source: "Local" });
  }

  /** All tables of the workbook. */
  get tables(): readonly { readonly sheet: BookSheet; readonly table: Table }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  }

  /** Puts another text in every formula of the workbook: cells, names, validations and conditional formats. */
  mapFormulas(change: (formula: string, home: string) => string): void {
    for (const name of this.names) name.formula = change(name.formula, name.scope?.name ?? "");
    for (const sheet of this.sheets) mapSheetFormulas(sheet, (formula) => change(formula, sheet.name));
  }
}

function mapSheetFormulas(sheet: BookSheet, change: (formula: string) => string): void {
  if (sheet.grid.hasFormulas) mapCellFormulas(sheet, change);
  for (const validation of sheet.validations) validation.rule = mapStrings(validation.rule, change);
  for (const format of sheet.conditionalFormats) format.rule = mapStrings(format.rule, change);
}

function mapCellFormulas({ grid }: BookSheet, change: (formula: string) => string): void {
  grid.forEach(everything, (cell, row, column) => {
    if (cell.formula === undefined) return;
    const formula = change(cell.formula);
    if (formula !== cell.formula) grid.put(row, column, { ...cell, formula });
  });
}

/** The same rule with every text that is a formula put through a change. */
function mapStrings(
  rule: Readonly<Record<string, unknown>>,
  change: (formula: string) => string,
): Readonly<Record<string, unknown>> {
  const entries = Object.entries(rule).map(([key, value]): readonly [string, unknown] => {
    if (typeof value === "string" && value.startsWith("=")) return [key, change(value)];
    const isNested = typeof value === "object" && value !== null && !Array.isArray(value);
    return [key, isNested ? mapStrings({ ...value }, change) : value];
  });
  return Object.fromEntries(entries);
}
