import { cellAddress, columnNumber } from "../../core/workbook/address.ts";
import { element, type Attributes } from "./markup.ts";
import { movedFormula } from "./shared-formula.ts";
import { childOf, parsedXml, prefixOf, removed, spliced, type XmlAttributes, type XmlElement } from "./xml.ts";
import { escapedText } from "./xml-text.ts";

/** Children of `worksheet` in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const sectionOrder: readonly string[] = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls " +
  "webPublishItems tableParts extLst"
).split(" ");

/** One cell as it stands. */
export interface DocumentCell {
  readonly column: number;
  readonly attributes: XmlAttributes;
  /** The whole element. Its address is put right when the row is written. */
  readonly xml: string;
}

function columnIn(address: string | undefined, previous: number): number {
  const letters = /^[A-Z]+/iu.exec(address ?? "")?.[0];
  return letters === undefined ? previous + 1 : columnNumber(letters.toUpperCase());
}

const attributePattern = /\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** Attributes of a cell that was just written; cells have none with a `>` or an entity in it. */
function attributesIn(xml: string): XmlAttributes {
  const tag = xml.slice(0, xml.indexOf(">"));
  return Object.fromEntries(
    Array.from(tag.matchAll(attributePattern), (found) => [found[1] ?? "", found[2] ?? found[3] ?? ""]),
  );
}

/** A cell under another address. */
function addressed(cell: DocumentCell, address: string): string {
  if (cell.attributes["r"] === address) return cell.xml;
  const tagEnd = cell.xml.indexOf(">");
  const tag = cell.xml.slice(0, tagEnd).replace(/\sr\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
  return `${tag.replace(/^<[^\s/>]+/u, (start) => `${start} r="${address}"`)}${cell.xml.slice(tagEnd)}`;
}

/** A cell with another format; everything else about it stays. */
export function reStyled(cell: DocumentCell, style: number): string {
  const tagEnd = cell.xml.indexOf(">");
  const tag = cell.xml.slice(0, tagEnd).replace(/\ss\s*=\s*(?:"[^"]*"|'[^']*')/u, "");
  return `${tag.replace(/^<[^\s/>]+/u, (start) => `${start} s="${style}"`)}${cell.xml.slice(tagEnd)}`;
}

/** One row: its text as it stands for as long as nobody touches it. */
export class DocumentRow {
  private parsed: DocumentCell[] | undefined;
  private touched = false;

  constructor(
    /** Counted from 1; changes when rows above come and go. */
    public number: number,
    private readonly original: number,
    private readonly xml: string,
    private readonly prefix: string,
    private attributes: XmlAttributes,
    /** What stands between this row and the one before: white space, comments. */
    readonly lead = "",
  ) {}

  /** True when the row is no longer the text it was. */
  get changed(): boolean {
    return this.touched || this.number !== this.original;
  }

  /** The cells from left to right. */
  get cells(): readonly DocumentCell[] {
    return this.own();
  }

  /** The cell in a column, counted from 1. */
  cell(column: number): DocumentCell | undefined {
    return this.own().find((one) => one.column === column);
  }

  /** Whether a cell of the row calculates, as far as a glance can tell. */
  get mayCalculate(): boolean {
    const start = `<${this.prefix}f`;
    return this.parsed === undefined ? this.xml.includes(start) : this.parsed.some((cell) => cell.xml.includes(start));
  }

  /** Index of the format of a cell; undefined where there is no cell or it has none. */
  styleOf(column: number): number | undefined {
    const style = this.cell(column)?.attributes["s"];
    return style === undefined ? undefined : Number(style);
  }

  /** Puts a cell in its place, instead of the one that is there. `xml` is the whole element. */
  put(column: number, xml: string): void {
    const cells = this.own().filter((one) => one.column !== column);
    const place = cells.findIndex((one) => one.column > column);
    cells.splice(place < 0 ? cells.length : place, 0, { column, attributes: attributesIn(xml), xml });
    this.parsed = cells;
    this.touched = true;
  }

  /** Takes a cell out, format and all. */
  take(column: number): void {
    if (this.cell(column) === undefined) return;
    this.parsed = this.own().filter((one) => one.column !== column);
    this.touched = true;
  }

  /** The value of an attribute of the row, such as `ht`. */
  attribute(name: string): string | undefined {
    return this.attributes[name];
  }

  /** Gives the row an attribute, or takes it away. */
  setAttribute(name: string, value: string | undefined): void {
    if (this.attributes[name] === value) return;
    const others = Object.entries(this.attributes).filter(([key]) => key !== name);
    this.attributes = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
    this.touched = true;
  }

  /** The row as XML, under the number it has now. */
  text(): string {
    if (!this.changed) return this.xml;
    const cells = this.own().map((cell) => addressed(cell, cellAddress(this.number, cell.column)));
    // `spans` only helps a program to plan ahead; one that no longer fits would mislead it.
    const attributes: Attributes = { ...this.attributes, r: String(this.number), spans: undefined };
    return element(`${this.prefix}row`, attributes, cells.join(""));
  }

  private own(): DocumentCell[] {
    if (this.parsed !== undefined) return this.parsed;
    const cells: DocumentCell[] = [];
    let column = 0;
    for (const child of this.xml === "" ? [] : parsedXml(this.xml, "row", 2).children) {
      if (child.local !== "c") continue;
      column = columnIn(child.attributes["r"], column);
      cells.push({ column, attributes: child.attributes, xml: this.xml.slice(child.start, child.end) });
    }
    this.parsed = cells;
    return cells;
  }
}

interface Section {
  readonly local: string;
  /** What stands between this section and the one before: white space, comments. */
  readonly lead: string;
  readonly xml: string;
}

/**
 * A worksheet part that can be changed cell by cell. Rows that nobody touched and sections that nobody replaced come
 * out as the very text they were.
 */
export class SheetDocument {
  /** `x:` in parts that prefix every element, else `""`. */
  readonly prefix: string;
  private readonly root: XmlElement;
  private readonly sections: Section[] = [];
  private readonly tail: string;
  private rowList: DocumentRow[] = [];
  private byNumber: Map<number, DocumentRow> | undefined;
  private readonly rowsXml: string;
  private structureChanged = false;
  private readonly declared = new Map<string, string>();

  /** Throws FileProblem `damaged`, `unsafe` or `too-large`. */
  constructor(
    private readonly source: string,
    readonly part: string,
  ) {
    this.root = parsedXml(source, part, 3);
    this.prefix = prefixOf(this.root);
    let end = this.root.openEnd;
    for (const child of this.root.children) {
      const lead = source.slice(end, child.start);
      this.sections.push({ local: child.local, lead, xml: source.slice(child.start, child.end) });
      end = child.end;
    }
    this.tail = source.slice(end, this.root.closeStart);
    const data = childOf(this.root, "sheetData");
    this.rowsXml = data === undefined ? "" : source.slice(data.start, data.end);
    this.readRows(data);
  }

  /** The rows that are there, from the top. */
  get rows(): readonly DocumentRow[] {
    return this.rowList;
  }

  /** The row with a number, if it is there. */
  row(number: number): DocumentRow | undefined {
    this.byNumber ??= new Map(this.rowList.map((row) => [row.number, row]));
    return this.byNumber.get(number);
  }

  /** The row with a number, made where it is not there. */
  ensuredRow(number: number): DocumentRow {
    const standing = this.row(number);
    if (standing !== undefined) return standing;
    const fresh = new DocumentRow(number, 0, "", this.prefix, {});
    const last = this.rowList[this.rowList.length - 1]?.number ?? 0;
    const place = last < number ? this.rowList.length : this.rowList.findIndex((row) => row.number > number);
    this.rowList.splice(place, 0, fresh);
    this.byNumber?.set(number, fresh);
    this.structureChanged = true;
    return fresh;
  }

  /** Makes room for a row: it and all below move down by one. The new row is empty. */
  insertRow(number: number): DocumentRow {
    for (const row of this.rowList) if (row.number >= number) row.number += 1;
    this.byNumber = undefined;
    return this.ensuredRow(number);
  }

  /** Takes a row out; all below move up by one. Gives the row that went, if it was there. */
  deleteRow(number: number): DocumentRow | undefined {
    const gone = this.row(number);
    this.rowList = this.rowList.filter((row) => row !== gone);
    for (const row of this.rowList) if (row.number > number) row.number -= 1;
    this.byNumber = undefined;
    this.structureChanged = true;
    return gone;
  }

  /** The text of the first section with a name; undefined when it is not there. */
  section(local: string): string | undefined {
    return this.sections.find((section) => section.local === local)?.xml;
  }

  /** Replaces all sections with a name by others, each from the text it has; `""` takes a section out. */
  mapSections(local: string, change: (xml: string) => string): void {
    this.sections.forEach((section, place) => {
      if (section.local === local) this.sections[place] = { ...section, xml: change(section.xml) };
    });
  }

  /** Gives the sheet a section, in the place of the one it has or where the schema wants it; `""` takes it out. */
  setSection(local: string, xml: string): void {
    if (this.section(local) !== undefined) {
      this.mapSections(local, () => xml);
      return;
    }
    if (xml === "") return;
    const earlier = new Set(sectionOrder.slice(0, sectionOrder.indexOf(local)));
    let place = 0;
    this.sections.forEach((section, index) => {
      if (earlier.has(section.local)) place = index + 1;
    });
    this.sections.splice(place, 0, { local, lead: "", xml });
  }

  /** Declares a namespace on the root where it is not; gives the prefix it has, colon included. */
  prefixFor(namespace: string, wanted: string): string {
    const bound = Object.entries(this.root.attributes).find(
      ([name, value]) => name.startsWith("xmlns:") && value === namespace,
    );
    if (bound !== undefined) return `${bound[0].slice("xmlns:".length)}:`;
    this.declared.set(wanted, namespace);
    return `${wanted}:`;
  }

  /** Formulas that files share between cells are written out, so that rows can move without tearing them apart. */
  unshareFormulas(): void {
    if (!/\st\s*=\s*["']shared["']/u.test(this.rowsXml)) return;
    const origins = new Map<string, { readonly formula: string; readonly row: number; readonly column: number }>();
    for (const row of this.rowList) {
      for (const cell of row.cells) {
        const parsed = parsedXml(cell.xml, this.part);
        const formula = childOf(parsed, "f");
        if (formula?.attributes["t"] !== "shared") continue;
        const index = formula.attributes["si"] ?? "";
        if (formula.text.trim() !== "") {
          origins.set(index, { formula: formula.text, row: row.number, column: cell.column });
        }
        const origin = origins.get(index);
        if (origin === undefined) continue;
        const text = movedFormula(origin.formula, row.number - origin.row, cell.column - origin.column);
        const plain = element(`${this.prefix}f`, {}, escapedText(text));
        row.put(cell.column, spliced(cell.xml, [{ ...removed(formula), insert: plain }]));
      }
    }
  }

  /** The whole part. */
  text(): string {
    const head = this.source.slice(0, this.root.openEnd);
    const sections = this.sections.map((section) => {
      const xml = section.local === "sheetData" ? this.dataText(section.xml) : section.xml;
      return section.lead + xml;
    });
    return this.withDeclarations(head) + sections.join("") + this.tail + this.source.slice(this.root.closeStart);
  }

  private withDeclarations(head: string): string {
    if (this.declared.size === 0) return head;
    const place = this.root.start + 1 + this.root.name.length;
    const added = [...this.declared].map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`).join("");
    return head.slice(0, place) + added + head.slice(place);
  }

  private readRows(data: XmlElement | undefined): void {
    let number = 0;
    let end = data?.openEnd ?? 0;
    for (const child of data?.children ?? []) {
      if (child.local !== "row") continue;
      number = child.attributes["r"] === undefined ? number + 1 : Number(child.attributes["r"]);
      const xml = this.source.slice(child.start, child.end);
      const lead = this.source.slice(end, child.start);
      this.rowList.push(new DocumentRow(number, number, xml, this.prefix, child.attributes, lead));
      end = child.end;
    }
    this.rowList.sort((one, other) => one.number - other.number);
  }

  private dataText(standing: string): string {
    if (!this.structureChanged && !this.rowList.some((row) => row.changed)) return standing;
    const rows = this.rowList.map((row) => row.lead + row.text());
    return element(`${this.prefix}sheetData`, {}, rows.join(""));
  }
}
