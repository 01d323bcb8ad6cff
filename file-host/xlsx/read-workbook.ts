import { textOf } from "../../core/workbook/cell.ts";
import type { Outline, OutlineSheet, Sheet, Snapshot } from "../../core/workbook/snapshot.ts";
import { checkboxComplements } from "./feature-bag.ts";
import { featuresOf } from "./features.ts";
import type { Range } from "../../core/workbook/ranges.ts";
import { cellFormats, noFormats, type CellFormats } from "./number-formats.ts";
import type { PackageSheet, XlsxPackage } from "./package.ts";
import { FileProblem } from "./problem.ts";
import { marksIn, type Mark } from "../../core/workbook/own-names.ts";
import { sharedStrings } from "./shared-strings.ts";
import { chartsOf } from "./sheet-charts.ts";
import { mostCells, SheetReader, type SheetContent, type WorkbookContext } from "./sheet-reader.ts";
import { scanXml } from "./xml.ts";
import { decodedPieces } from "./xml-text.ts";

function partLinked(pkg: XlsxPackage, type: string): string | undefined {
  const links = pkg.relationships(pkg.workbookPart).filter((one) => one.type === type && pkg.has(one.target));
  return links[0]?.target;
}

function stringsOf(pkg: XlsxPackage): readonly (string | null)[] {
  const part = partLinked(pkg, "sharedStrings");
  return part === undefined ? [] : sharedStrings(decodedPieces(pkg.bytes(part), part), part);
}

function formatsOf(pkg: XlsxPackage): CellFormats {
  const part = partLinked(pkg, "styles");
  return part === undefined ? noFormats : cellFormats(pkg.text(part), part, checkboxComplements(pkg));
}

/** Our sheets by their name in lower case; a name of one sheet alone marks nothing. */
function marksOf(pkg: XlsxPackage): ReadonlyMap<string, Mark> {
  return marksIn(pkg.definedNames.filter((one) => one.localSheet === undefined));
}

/** The names of our sheets, without reading any. */
export function ownSheetNames(pkg: XlsxPackage): readonly string[] {
  const marks = marksOf(pkg);
  return pkg.sheets.map((sheet) => sheet.name).filter((name) => marks.has(name.toLowerCase()));
}

/** Everything read of a workbook so far; it holds as long as the package does not change. */
class Reading {
  readonly sheets: readonly PackageSheet[];
  private readonly marks: ReadonlyMap<string, Mark>;
  private readonly contents = new Map<string, SheetContent>();
  private context: WorkbookContext | undefined;
  private room = mostCells;

  constructor(
    private readonly pkg: XlsxPackage,
    readonly revision: number,
  ) {
    this.sheets = pkg.sheets;
    this.marks = marksOf(pkg);
  }

  get worksheets(): readonly PackageSheet[] {
    return this.sheets.filter((sheet) => sheet.kind === "worksheet");
  }

  markOf(sheet: string): Mark | undefined {
    return this.marks.get(sheet.toLowerCase());
  }

  contentOf(sheet: PackageSheet): SheetContent {
    const known = this.contents.get(sheet.part);
    if (known !== undefined) return known;
    const reader = new SheetReader(this.workbook(), sheet.part, this.markOf(sheet.name) !== undefined, this.room);
    scanXml(decodedPieces(this.pkg.bytes(sheet.part), sheet.part), sheet.part, reader);
    const content = reader.content();
    this.contents.set(sheet.part, content);
    this.room -= content.size;
    return content;
  }

  sheet(sheet: PackageSheet): Sheet {
    const content = this.contentOf(sheet);
    const mark = this.markOf(sheet.name);
    const { cells, hiddenRows, hiddenColumns, merges } = content;
    return {
      name: sheet.name,
      ...(mark === undefined ? {} : { key: mark.key }),
      headerRow: mark?.headerRow ?? 0,
      cells,
      ...(sheet.hidden ? { hidden: true } : {}),
      ...(content.protected ? { protected: true } : {}),
      ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
      ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
      ...(merges.length === 0 ? {} : { merges }),
      ...(mark === undefined ? {} : this.offered(sheet, content, mark)),
    };
  }

  private offered(sheet: PackageSheet, content: SheetContent, mark: Mark): Pick<Sheet, "features" | "charts"> {
    const names = new Map(this.pkg.definedNames.map((one) => [one.name.toLowerCase(), one.text]));
    const features = featuresOf(content, {
      sheet: sheet.name,
      headerRow: mark.headerRow,
      definedName: (name) => names.get(name.toLowerCase()),
      keyOf: (name) => this.markOf(name)?.key,
      titleAbove: (name, range) => this.titleAbove(name, range),
    });
    const charts = chartsOf(this.pkg, sheet.part, {
      home: sheet.name,
      keyOf: (name) => this.markOf(name)?.key,
      titleAbove: (name, range) => this.titleAbove(name, range),
    });
    return { ...(features.length === 0 ? {} : { features }), ...(charts.length === 0 ? {} : { charts }) };
  }

  private titleAbove(name: string, range: Range): string {
    const found = this.worksheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (found === undefined) return "";
    const row = this.markOf(name)?.headerRow ?? range.firstRow - 1;
    return textOf(this.contentOf(found).cells[row - 1]?.[range.firstColumn - 1]);
  }

  private workbook(): WorkbookContext {
    this.context ??= {
      strings: stringsOf(this.pkg),
      formats: formatsOf(this.pkg),
      date1904: this.pkg.date1904,
    };
    return this.context;
  }
}

const readings = new WeakMap<XlsxPackage, Reading>();

function readingOf(pkg: XlsxPackage): Reading {
  const known = readings.get(pkg);
  if (known?.revision === pkg.revision) return known;
  const reading = new Reading(pkg, pkg.revision);
  readings.set(pkg, reading);
  return reading;
}

function outlined(reading: Reading, sheet: PackageSheet): OutlineSheet {
  const { cells } = reading.contentOf(sheet);
  const mark = reading.markOf(sheet.name);
  return {
    name: sheet.name,
    ...(mark === undefined ? {} : { key: mark.key }),
    headerRow: mark?.headerRow ?? 0,
    rows: cells.length,
    columns: cells.reduce((widest, row) => Math.max(widest, row.length), 0),
    ...(sheet.hidden ? { hidden: true } : {}),
  };
}

/**
 * All worksheets of a workbook; chart sheets are left out. What is read for it is kept for `readSheets`. Throws
 * FileProblem `damaged`, `unsafe`, `bomb` or `too-large`.
 */
export function readOutline(pkg: XlsxPackage): Outline {
  const reading = readingOf(pkg);
  return { sheets: reading.worksheets.map((sheet) => outlined(reading, sheet)) };
}

/** The named worksheets, in the order of the tabs; a name that is not there is left out. Throws as `readOutline`. */
export function readSheets(pkg: XlsxPackage, names: readonly string[]): Snapshot {
  const reading = readingOf(pkg);
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const sheets = reading.worksheets.filter((sheet) => wanted.has(sheet.name.toLowerCase()));
  return {
    sheets: sheets.map((sheet) => reading.sheet(sheet)),
    sheetNames: reading.sheets.map((sheet) => sheet.name),
  };
}

/** Throws FileProblem `empty` when no sheet has anything in it: there is nothing to work with. */
export function refuseEmpty(outline: Outline): void {
  if (outline.sheets.every((sheet) => sheet.rows === 0)) throw new FileProblem("empty");
}
