import type { ErasedKind, ErasedValue, Erasure } from "../../../core/workbook/erasure.ts";
import { saysValue, withoutValues } from "../../../core/workbook/without-values.ts";
import { erasedFormula, plainName, type NewNames } from "./erased-formulas.ts";
import { markupPieces, pieceOfText, tagIn, textOfPiece, withAttributes, type MarkupPiece } from "./marked-text.ts";

/** What is erased from parts, and what came of it. */
export interface MarkupErasing {
  readonly erasure: Erasure;
  readonly names: NewNames;
  /** Told of everything that was cleaned. */
  cleaned(kind: ErasedKind): void;
}

/** Attributes in which people, or programs for them, write. All others are words, numbers and places of the format. */
const written: ReadonlySet<string> = new Set([
  "name", "displayName", "title", "descr", "alt", "prompt", "promptTitle", "error", "errorTitle", "tooltip", "display",
  "v", "caption", "comment", "author", "user", "userName", "userId", "refreshedBy", "string", "text", "desc", "description",
  "help", "statusBar", "command", "url", "sourceFile", "Target", "uniqueName", "totalsRowLabel", "rowHeaderCaption",
  "colHeaderCaption", "grandTotalCaption", "errorCaption", "missingCaption", "dataCaption", "href", "label", "src", "odcFile",
  "keywords", "tag", "displayFolder", "sourceFileName", "parsedName", "lastModifiedBy",
]); // prettier-ignore

/** Elements of which `val` is what people filter by or try out. */
const filters: ReadonlySet<string> = new Set(["filter", "customFilter", "inputCells"]);

/** Attributes with a formula or a place. */
const formulas: ReadonlySet<string> = new Set(["location", "formula", "calculatedColumn"]);

/** Attributes with the address of a page, file or mailbox. */
const addresses: ReadonlySet<string> = new Set(["Target", "url", "href", "src", "sourceFile"]);

/** An address without values, also where its spaces and letters are spelled as `%20`. */
function addressWithout(address: string, values: readonly ErasedValue[]): string {
  let plain = address;
  try {
    plain = decodeURIComponent(address);
  } catch {
    // A percent sign of another kind: it is read as it stands.
  }
  const clean = withoutValues(plain, values);
  return clean === plain ? address : clean.replace(/[\s%]/gu, (sign) => encodeURIComponent(sign));
}

/** A text above or below a printed page, between the signs for left and right, fonts and numbers of pages. */
function pageTextWithout(text: string, values: readonly ErasedValue[]): string {
  const pieces = text.split(/(&(?:"[^"]*"|\d+|K[0-9A-F]{6}|[A-Z&]))/iu);
  return pieces.map((piece, place) => (place % 2 === 0 ? withoutValues(piece, values) : piece)).join("");
}

/** Elements with a formula. */
const formulaElements: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2", "definedName", "calculatedColumnFormula", "totalsRowFormula", "FmlaRange", "FmlaLink", "FmlaMacro", "FmlaTxbx"]); // prettier-ignore

/** Elements whose text is a place or a word of the format. */
const formats: ReadonlySet<string> = new Set(["sqref", "formatCode", "Anchor", "Row", "Column", "Application", "AppVersion", "ObjectType"]); // prettier-ignore

/** What is read as one text although it is written in runs. */
const runs: ReadonlySet<string> = new Set(["comment", "p", "textbox", "rPh", "rich"]);

const kindsByElement: Readonly<Record<string, ErasedKind>> = {
  dataValidation: "dropdown",
  formula1: "dropdown",
  formula2: "dropdown",
  hyperlink: "link",
  Relationship: "link",
  definedName: "name",
  table: "name",
  tableColumn: "name",
  filter: "filter",
  customFilter: "filter",
  oddHeader: "header-footer",
  oddFooter: "header-footer",
  evenHeader: "header-footer",
  evenFooter: "header-footer",
  firstHeader: "header-footer",
  firstFooter: "header-footer",
};

const kindsByPart: readonly (readonly [RegExp, ErasedKind])[] = [
  [/comment|\/persons?\//iu, "comment"],
  [/vmldrawing/iu, "note"],
  [/^docprops\//iu, "property"],
  [/\/pivot/iu, "pivot"],
  [/\/charts\//iu, "chart"],
  [/\/(?:drawings|diagrams)\//iu, "drawing"],
  [/\/tables\//iu, "name"],
];

function kindIn(part: string, local: string): ErasedKind {
  return kindsByElement[local] ?? kindsByPart.find(([pattern]) => pattern.test(part))?.[1] ?? "text";
}

/** One part while it is cleaned: where in the tree we are decides what a text is. */
class PartEraser {
  readonly #open: string[] = [];
  readonly #pieces: MarkupPiece[];
  /** Where texts of one run of text stand, by the depth at which it began. */
  #run: { readonly depth: number; readonly places: number[] } | undefined;

  constructor(
    xml: string,
    private readonly part: string,
    private readonly erasing: MarkupErasing,
  ) {
    this.#pieces = markupPieces(xml);
  }

  text(): string {
    this.#pieces.forEach((piece, place) => {
      if (piece.kind === "tag") this.#tag(piece, place);
      else if (piece.kind === "aside") this.#aside(piece, place);
      else this.#said(piece, place);
    });
    return this.#pieces.map(({ raw }) => raw).join("");
  }

  #cleaned(): void {
    this.erasing.cleaned(kindIn(this.part, this.#open[this.#open.length - 1] ?? ""));
  }

  #aside({ raw }: MarkupPiece, place: number): void {
    // Nobody needs a remark in the markup; what declares the document has nothing of people in it.
    if (!raw.startsWith("<!--") || !saysValue(raw, this.erasing.erasure.values)) return;
    this.#pieces[place] = { kind: "aside", raw: "" };
    this.#cleaned();
  }

  #tag({ raw }: MarkupPiece, place: number): void {
    const { local, opens, closes } = tagIn(raw);
    if (opens) {
      this.#open.push(local);
      const clean = withAttributes(raw, (name, value) => this.#attribute(local, name, value, raw));
      if (clean !== raw) {
        this.#pieces[place] = { kind: "tag", raw: clean };
        this.#cleaned();
      }
      if (this.#run === undefined && runs.has(local) && !closes) this.#run = { depth: this.#open.length, places: [] };
    }
    if (!closes) return;
    if (this.#run?.depth === this.#open.length) this.#endRun();
    this.#open.pop();
  }

  #attribute(element: string, name: string, value: string, raw: string): string {
    const { erasure, names } = this.erasing;
    // Which tabs get another name is told sheet by sheet, and done by then.
    if (element === "sheet") return value;
    if (formulas.has(name)) return erasedFormula(value, erasure, names);
    if (name === "sheet") return erasure.sheets.find(({ sheet }) => sheet.toLowerCase() === value.toLowerCase())?.renamed ?? value; // prettier-ignore
    if (!written.has(name) && !(name === "val" && filters.has(element))) return value;
    if (element === "Relationship" && !/\bTargetMode\s*=\s*["']External["']/u.test(raw)) return value;
    return this.#attributeText(element, name, value);
  }

  #attributeText(element: string, name: string, value: string): string {
    const { erasure, names } = this.erasing;
    if (element === "definedName" || (element === "table" && name !== "comment")) return names.get(value.toLowerCase()) ?? this.#nameOf(value); // prettier-ignore
    if (addresses.has(name)) return addressWithout(value, erasure.values);
    const clean = withoutValues(value, erasure.values);
    // A number among the values of a pivot must stay one.
    return clean !== value && element === "n" && name === "v" ? "0" : clean;
  }

  #nameOf(value: string): string {
    const clean = withoutValues(value, this.erasing.erasure.values);
    return clean === value ? value : plainName(clean);
  }

  /** What a text of an element says afterwards. */
  #without(local: string, text: string): string {
    const { erasure, names } = this.erasing;
    if (formulaElements.has(local)) return erasedFormula(text, erasure, names);
    if (/(?:Header|Footer)$/u.test(local)) return pageTextWithout(text, erasure.values);
    // The properties of a file list its tabs.
    const renamed = local === "lpstr" ? erasure.sheets.find(({ sheet }) => sheet === text)?.renamed : undefined;
    return renamed ?? withoutValues(text, erasure.values);
  }

  #said(piece: MarkupPiece, place: number): void {
    const local = this.#open[this.#open.length - 1] ?? "";
    if (formats.has(local)) return;
    const before = textOfPiece(piece);
    const after = this.#without(local, before);
    if (after !== before) {
      this.#pieces[place] = pieceOfText(after);
      this.#cleaned();
    }
    if (!formulaElements.has(local)) this.#run?.places.push(place);
  }

  /** A name that is written partly bold stands in two texts. */
  #endRun(): void {
    const places = this.#run?.places ?? [];
    this.#run = undefined;
    const texts = places.map((place) => textOfPiece(this.#pieces[place] ?? pieceOfText("")));
    const before = texts.join("");
    const after = withoutValues(before, this.erasing.erasure.values);
    if (after === before) return;
    places.forEach((place, index) => {
      this.#pieces[place] = pieceOfText(index === 0 ? after : "");
    });
    this.#cleaned();
  }
}

/** The XML of a part without the values: in texts, in runs of text, in what people write in attributes, in formulas. */
export function erasedMarkup(xml: string, part: string, erasing: MarkupErasing): string {
  return new PartEraser(xml, part, erasing).text();
}
