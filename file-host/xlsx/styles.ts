import type { Emphasis } from "../../core/workbook/layout.ts";
import { element } from "./markup.ts";
import { colours, emphasisColours, formatCodes, type NumberLook } from "../../core/workbook/looks.ts";
import { kindOfFormat, type FormatKind } from "../../core/workbook/number-kind.ts";
import { kindOfBuiltIn } from "./number-formats.ts";
import {
  appendedTo,
  attributeSet,
  childOf,
  childrenOf,
  insertedInOrder,
  isTrue,
  parsedXml,
  prefixOf,
  spliced,
  type Splice,
  type XmlElement,
} from "./xml.ts";

/** How a cell of ours looks. */
export interface CellLook {
  readonly number: NumberLook;
  readonly font?: "title" | "muted" | "header" | "heading" | "link";
  readonly fill?: "header" | "heading" | "input";
  /** A thin line under the cell, as between the rows of a table. */
  readonly lined?: boolean;
  readonly wrap?: boolean;
  /** Without it programs put text at the left and numbers at the right. */
  readonly align?: "center";
  /** Index of the complement that makes a boolean cell a native checkbox (feature-bag.ts). */
  readonly checkbox?: number;
}

/** Children of `styleSheet` in the order of the schema (ECMA-376 part 1, 18.8.39). */
const collectionOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

type Collection = (typeof collectionOrder)[number];

/** Format codes that every program knows by number (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Partial<Record<NumberLook, number>>> = { general: 0, integer: 1, percentage: 9, text: 49 };

/** Codes of our own. Booleans need one, because LibreOffice would show a 1 where others show their word for true. */
const ownCodes: Readonly<Partial<Record<NumberLook, string>>> = {
  kilometres: formatCodes.kilometres,
  date: formatCodes.date,
  datetime: formatCodes.datetime,
  boolean: '"TRUE";"TRUE";"FALSE"',
};

/** `AARRGGBB`. */
function opaque(colour: string): string {
  return `FF${colour}`;
}

/** The extension of a cell format that points to a feature bag. */
const complementUri = "{C7286773-470A-42A8-94C5-96B5CB345126}";
const complementNamespace = "http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag";

const emptyStyles =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  "</styleSheet>";

/** The styles part of a workbook that has none; `namespace` is the main namespace of the workbook. */
export function newStyles(namespace: string): string {
  return emptyStyles.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main", namespace);
}

/** What an index may be compared with before something is added: the highest one in use outside the styles part. */
export interface UsedIndices {
  readonly cellFormat: number;
  readonly differential: number;
}

/**
 * The styles part of a workbook, to which looks can be added. What stands there is never changed, because every cell of
 * the coordinator points into it by position; an entry that is there already is used again.
 */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly entries = new Map<Collection, string[]>();
  private readonly standing = new Map<Collection, number>();
  private readonly known = new Map<string, number>();

  constructor(
    private readonly source: string,
    private readonly used: UsedIndices = { cellFormat: -1, differential: -1 },
  ) {
    this.root = parsedXml(source, "styles");
    this.prefix = prefixOf(this.root);
    for (const collection of collectionOrder) {
      const entries = childOf(this.root, collection)?.children ?? [];
      this.entries.set(
        collection,
        entries.map((entry) => source.slice(entry.start, entry.end)),
      );
      this.standing.set(collection, entries.length);
    }
  }

  /** The index of the cell format with this look. */
  cellFormat(look: CellLook): number {
    const key = JSON.stringify(look);
    const found = this.known.get(key) ?? this.added("cellXfs", this.formatXml(look));
    this.known.set(key, found);
    return found;
  }

  /** The index of a cell format that differs from a standing one in its number format alone. */
  reformatted(index: number, number: NumberLook): number {
    const base = this.formatElement(index);
    if (base === undefined) return this.cellFormat({ number });
    const xml = this.entry("cellXfs", index);
    const fresh = parsedXml(xml, "styles");
    return this.added(
      "cellXfs",
      spliced(xml, [
        attributeSet(xml, fresh, "numFmtId", String(this.numberFormat(number))),
        attributeSet(xml, fresh, "applyNumberFormat", "1"),
      ]),
    );
  }

  /** The index of a cell format like a standing one, with or without a checkbox. */
  withCheckbox(index: number, complement: number | undefined): number {
    const standing =
      this.formatElement(index) === undefined ? this.formatXml({ number: "general" }) : this.entry("cellXfs", index);
    const fresh = parsedXml(standing, "styles");
    const without = spliced(
      standing,
      childrenOf(fresh, "extLst").map((list) => ({ at: list.start, remove: list.end - list.start, insert: "" })),
    );
    if (complement === undefined) return this.added("cellXfs", without);
    return this.added(
      "cellXfs",
      spliced(without, [appendedTo(parsedXml(without, "styles"), this.complementXml(complement))]),
    );
  }

  /** What the number format of a cell format means; a format past the end is plain. */
  kindOf(index: number): FormatKind {
    const id = Number(this.formatElement(index)?.attributes["numFmtId"] ?? 0);
    const own = this.numberFormats().find((format) => format.id === id);
    return own === undefined ? kindOfBuiltIn(id) : kindOfFormat(own.code);
  }

  /** True for a cell format that stores numbers as text. */
  isText(index: number): boolean {
    return this.formatElement(index)?.attributes["numFmtId"] === String(builtIn.text);
  }

  /** True for a cell format that shows its text as a link. */
  isLink(index: number): boolean {
    const font = this.entry("fonts", Number(this.formatElement(index)?.attributes["fontId"] ?? -1));
    return font !== "" && childOf(parsedXml(font, "styles"), "u") !== undefined;
  }

  /** True for a cell format that breaks long text over lines. */
  wraps(index: number): boolean {
    return isTrue(childOf(this.formatElement(index), "alignment")?.attributes["wrapText"]);
  }

  /** The index of the differential format for an emphasis. */
  differential(emphasis: Emphasis): number {
    const { text, fill } = emphasisColours[emphasis];
    const font = this.tag("font", {}, this.tag("color", { rgb: opaque(text) }));
    const filled =
      fill === undefined
        ? ""
        : this.tag(
            "fill",
            {},
            this.tag(
              "patternFill",
              { patternType: "solid" },
              this.tag("fgColor", { rgb: opaque(fill) }) + this.tag("bgColor", { rgb: opaque(fill) }),
            ),
          );
    return this.added("dxfs", this.tag("dxf", {}, font + filled));
  }

  /** The part with everything that was added. */
  text(): string {
    const splices: Splice[] = [];
    for (const collection of collectionOrder) splices.push(...this.splicesOf(collection));
    return spliced(this.source, splices);
  }

  private splicesOf(collection: Collection): readonly Splice[] {
    const entries = this.entries.get(collection) ?? [];
    const added = entries.slice(this.standing.get(collection) ?? 0).join("");
    if (added === "") return [];
    const count = String(entries.length);
    const element = childOf(this.root, collection);
    if (element === undefined) {
      return [insertedInOrder(this.root, collection, collectionOrder, this.tag(collection, { count }, added))];
    }
    return [attributeSet(this.source, element, "count", count), appendedTo(element, added)];
  }

  private tag(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ""): string {
    return element(`${this.prefix}${name}`, attributes, content);
  }

  private entry(collection: Collection, index: number): string {
    return this.entries.get(collection)?.[index] ?? "";
  }

  /** The parsed format of an index; undefined for an index that points past the end. */
  private formatElement(index: number): XmlElement | undefined {
    const xml = this.entry("cellXfs", index);
    return xml === "" ? undefined : parsedXml(xml, "styles");
  }

  /** The index of an entry, added at the end unless the same entry is there. */
  private added(collection: Collection, xml: string): number {
    const entries = this.entries.get(collection) ?? [];
    const found = entries.indexOf(xml);
    if (found >= 0) return found;
    this.pad(collection, entries);
    entries.push(xml);
    return entries.length - 1;
  }

  /**
   * Some files point past the end of a collection, and programs show nothing special there. An entry of ours must not
   * land where they point, so plain entries fill the gap first.
   */
  private pad(collection: Collection, entries: string[]): void {
    const highest = this.highestUse(collection);
    while (entries.length <= highest) entries.push(this.plainEntry(collection));
  }

  private plainEntry(collection: Collection): string {
    const font = this.entry("fonts", 0) || this.tag("font", {});
    const format = this.entry("cellXfs", 0) || this.tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const plain: Partial<Record<Collection, string>> = {
      fonts: font,
      fills: this.tag("fill", {}, this.tag("patternFill", { patternType: "none" })),
      borders: this.tag("border", {}),
      cellXfs: format,
      dxfs: this.tag("dxf", {}),
    };
    return plain[collection] ?? "";
  }

  /** The highest index that something uses; programs take the first font, border and format and two fills for granted. */
  private highestUse(collection: Collection): number {
    const highest: Partial<Record<Collection, number>> = {
      fonts: Math.max(0, this.highestAttribute("fontId")),
      fills: Math.max(1, this.highestAttribute("fillId")),
      borders: Math.max(0, this.highestAttribute("borderId")),
      cellXfs: Math.max(0, this.used.cellFormat),
      dxfs: Math.max(this.used.differential, this.highestTableStyle()),
    };
    return highest[collection] ?? -1;
  }

  private highestAttribute(name: string): number {
    const formats = [
      ...childrenOf(childOf(this.root, "cellStyleXfs"), "xf"),
      ...childrenOf(childOf(this.root, "cellXfs"), "xf"),
    ];
    return Math.max(-1, ...formats.map((format) => Number(format.attributes[name] ?? -1)));
  }

  private highestTableStyle(): number {
    const elements = childrenOf(childOf(this.root, "tableStyles"), "tableStyle").flatMap((style) => style.children);
    return Math.max(-1, ...elements.map((one) => Number(one.attributes["dxfId"] ?? -1)));
  }

  private formatXml(look: CellLook): string {
    if ((this.entries.get("cellStyleXfs") ?? []).length === 0) {
      this.added("cellStyleXfs", this.tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }));
    }
    const attributes = {
      numFmtId: this.numberFormat(look.number),
      fontId: this.font(look.font),
      fillId: this.fill(look.fill),
      borderId: look.lined === true ? this.line() : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyFill: 1,
      applyBorder: 1,
      applyAlignment: 1,
    };
    const alignment = this.tag("alignment", {
      horizontal: look.align,
      vertical: look.font === "header" ? "center" : "top",
      wrapText: look.wrap === true ? 1 : undefined,
    });
    const extension = look.checkbox === undefined ? "" : this.complementXml(look.checkbox);
    return this.tag("xf", attributes, alignment + extension);
  }

  private complementXml(complement: number): string {
    const pointer = element("xfpb:xfComplement", { i: complement });
    const extension = this.tag("ext", { uri: complementUri, "xmlns:xfpb": complementNamespace }, pointer);
    return this.tag("extLst", {}, extension);
  }

  private numberFormat(look: NumberLook): number {
    const code = ownCodes[look];
    if (code === undefined) return builtIn[look] ?? 0;
    const standing = this.numberFormats().find((format) => format.code === code);
    if (standing !== undefined) return standing.id;
    const id = Math.max(163, ...this.numberFormats().map((format) => format.id)) + 1;
    this.added("numFmts", this.tag("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  private numberFormats(): readonly { readonly id: number; readonly code: string }[] {
    return (this.entries.get("numFmts") ?? []).map((xml) => {
      const { attributes } = parsedXml(xml, "styles");
      return { id: Number(attributes["numFmtId"]), code: attributes["formatCode"] ?? "" };
    });
  }

  /** A font like the workbook's own, so that our sheets look at home in it. */
  private font(look: CellLook["font"]): number {
    if (this.entry("fonts", 0) === "")
      this.added("fonts", this.tag("font", {}, this.tag("sz", { val: 11 }) + this.tag("name", { val: "Calibri" })));
    if (look === undefined) return 0;
    const base = parsedXml(this.entry("fonts", 0), "styles");
    const kept = (name: string): string => {
      const value = childOf(base, name)?.attributes["val"];
      return value === undefined ? "" : this.tag(name, { val: value });
    };
    const size = Number(childOf(base, "sz")?.attributes["val"] ?? 11);
    const bold = look === "title" || look === "header" || look === "heading" ? this.tag("b", {}) : "";
    const underline = look === "link" ? this.tag("u", {}) : "";
    const colour = {
      title: colours.headerFill,
      muted: colours.muted,
      header: colours.headerText,
      heading: colours.headerFill,
      link: colours.link,
    }[look];
    const sized = this.tag("sz", { val: look === "title" ? size + 5 : size });
    const name = ["name", "family", "charset", "scheme"].map(kept).join("");
    return this.added(
      "fonts",
      this.tag("font", {}, bold + underline + sized + this.tag("color", { rgb: opaque(colour) }) + name),
    );
  }

  private fill(look: CellLook["fill"]): number {
    if (look === undefined) return 0;
    const rgb = opaque({ header: colours.headerFill, heading: colours.headingFill, input: colours.inputFill }[look]);
    const pattern = this.tag("fgColor", { rgb }) + this.tag("bgColor", { indexed: 64 });
    return this.added("fills", this.tag("fill", {}, this.tag("patternFill", { patternType: "solid" }, pattern)));
  }

  private line(): number {
    const colour = this.tag("color", { rgb: opaque(colours.line) });
    const sides = ["left", "right", "top", "bottom"].map((side) => this.tag(side, { style: "thin" }, colour));
    return this.added("borders", this.tag("border", {}, sides.join("") + this.tag("diagonal", {})));
  }
}
