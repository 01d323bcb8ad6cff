import { SaxesParser } from "saxes";
import { FileProblem } from "./problem.ts";

/** Deeper than any workbook part; a deeper one is made to exhaust the reader. */
const deepest = 100;
/** Elements of one part that is held as a tree. */
const mostElements = 1_000_000;
/** Elements of one part that is read in passing: four for every cell that a workbook may have. */
const mostScanned = 20_000_000;

/** Attributes by their name as written, prefix included; an object without a prototype. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** An element of a small part, with its place in the text so that edits can be spliced in. */
export interface XmlElement {
  /** As written, such as `x:sheet`. */
  readonly name: string;
  /** Without the prefix, such as `sheet`. */
  readonly local: string;
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** The text directly inside, that of children left out. */
  readonly text: string;
  /** Index of the `<` that opens it. */
  readonly start: number;
  /** Index behind the `>` of the opening tag. */
  readonly openEnd: number;
  /** Index of the `</` that closes it; equal to `openEnd` when it closes itself. */
  readonly closeStart: number;
  /** Index behind its last character. */
  readonly end: number;
  readonly selfClosing: boolean;
}

/** What a reader of a large part is told, in order. Names are without prefix. */
export interface XmlHandler {
  open(local: string, attributes: XmlAttributes): void;
  close(local: string): void;
  text(text: string): void;
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

type Parser = SaxesParser<{ xmlns: false }>;

/** A parser that refuses document types (no entity is ever declared) and what is not well-formed. */
function strictParser(part: string): Parser {
  const parser: Parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("doctype", () => {
    throw new FileProblem("unsafe", part);
  });
  parser.on("error", () => {
    throw new FileProblem("damaged", part);
  });
  return parser;
}

/**
 * Reads a part from beginning to end, in pieces as they come. Throws FileProblem `unsafe` for a document type or
 * absurd depth, `damaged` for XML that is not well-formed, `too-large` for more elements than any sheet has.
 */
export function scanXml(pieces: Iterable<string>, part: string, handler: XmlHandler): void {
  const parser = strictParser(part);
  let depth = 0;
  let count = 0;
  parser.on("opentag", (tag) => {
    depth += 1;
    count += 1;
    if (count > mostScanned) throw new FileProblem("too-large", part);
    if (depth > deepest) throw new FileProblem("unsafe", part);
    handler.open(localName(tag.name), tag.attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(localName(tag.name));
  });
  parser.on("text", (text) => {
    handler.text(text);
  });
  parser.on("cdata", (text) => {
    handler.text(text);
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & { children: XmlElement[] };

/** Builds the tree of a part while the parser runs over its text. */
class TreeBuilder {
  private readonly open: Growing[] = [];
  private count = 0;
  /** Levels below the deepest that is kept. */
  private below = 0;
  root: XmlElement | undefined;

  constructor(
    private readonly source: string,
    private readonly part: string,
    private readonly levels: number,
  ) {}

  opened(name: string, attributes: XmlAttributes, selfClosing: boolean, position: number): void {
    if (this.open.length >= this.levels) {
      this.below += 1;
      return;
    }
    this.count += 1;
    if (this.count > mostElements) throw new FileProblem("too-large", this.part);
    if (this.open.length >= deepest) throw new FileProblem("unsafe", this.part);
    const start = this.source.lastIndexOf("<", position - 1);
    const place = { start, openEnd: position, closeStart: position, end: position };
    const element = { name, local: localName(name), attributes, children: [], text: "", selfClosing, ...place };
    this.open[this.open.length - 1]?.children.push(element);
    this.root ??= element;
    this.open.push(element);
  }

  closed(position: number): void {
    if (this.below > 0) {
      this.below -= 1;
      return;
    }
    const element = this.open.pop();
    if (element === undefined || element.selfClosing) return;
    element.closeStart = this.source.lastIndexOf("<", position - 1);
    element.end = position;
  }

  said(text: string): void {
    if (this.below > 0) return;
    const element = this.open[this.open.length - 1];
    if (element !== undefined) element.text += text;
  }
}

/**
 * The tree of a small part, such as the workbook part, a relationships part or a table. Throws FileProblem `unsafe`,
 * `damaged` or `too-large`. Large parts (sheets, shared strings) are read with `scanXml`, or as a tree of only the upper
 * `levels`, of which the root is the first.
 */
export function parsedXml(source: string, part: string, levels = deepest + 1): XmlElement {
  const parser = strictParser(part);
  const tree = new TreeBuilder(source, part, levels);
  parser.on("opentag", (tag) => {
    tree.opened(tag.name, tag.attributes, tag.isSelfClosing, parser.position);
  });
  parser.on("closetag", () => {
    tree.closed(parser.position);
  });
  parser.on("text", (text) => {
    tree.said(text);
  });
  parser.on("cdata", (text) => {
    tree.said(text);
  });
  parser.write(source).close();
  if (tree.root === undefined) throw new FileProblem("damaged", part);
  return tree.root;
}

/** The first child with this name, whatever its prefix. */
export function childOf(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return element?.children.find((child) => child.local === local);
}

/** All children with this name, whatever their prefix. */
export function childrenOf(element: XmlElement | undefined, local: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.local === local) ?? [];
}

/** The value of an attribute that carries a prefix, such as `r:id`, whatever the prefix is. */
export function prefixedAttribute(element: XmlElement, local: string): string | undefined {
  const name = Object.keys(element.attributes).find((one) => one.endsWith(`:${local}`));
  return name === undefined ? undefined : element.attributes[name];
}

/** True for the ways in which XML schemas write yes. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** The prefix of an element with its colon, `""` when it has none: new siblings and children carry the same. */
export function prefixOf(element: XmlElement): string {
  return element.name.slice(0, element.name.length - element.local.length);
}

/** A change of a text: `remove` characters go at `at`, `insert` comes in their place. */
export interface Splice {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** The text with all changes made. They may not overlap; those at the same place come in the order given. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((one, other) => one.at - other.at)) {
    pieces.push(text.slice(at, splice.at), splice.insert);
    at = splice.at + splice.remove;
  }
  return [...pieces, text.slice(at)].join("");
}

/** Adds XML behind the last child; an element that closes itself is opened for it. */
export function appendedTo(element: XmlElement, xml: string): Splice {
  return element.selfClosing
    ? { at: element.end - 2, remove: 2, insert: `>${xml}</${element.name}>` }
    : { at: element.closeStart, remove: 0, insert: xml };
}

/**
 * Adds XML as a child where the schema wants it: behind the last child whose name comes at or before `local` in
 * `order`, so before anything that must follow.
 */
export function insertedInOrder(parent: XmlElement, local: string, order: readonly string[], xml: string): Splice {
  const place = order.indexOf(local);
  const earlier = new Set(order.slice(0, place + 1));
  const before = parent.children.filter((child) => earlier.has(child.local)).pop();
  if (before !== undefined) return { at: before.end, remove: 0, insert: xml };
  return parent.selfClosing ? appendedTo(parent, xml) : { at: parent.openEnd, remove: 0, insert: xml };
}

/** Takes an element out. */
export function removed(element: XmlElement): Splice {
  return { at: element.start, remove: element.end - element.start, insert: "" };
}

const attributePattern = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gy;

/** Gives an attribute another value, or adds it behind the name of the element; `value` is escaped already. */
export function attributeSet(source: string, element: XmlElement, name: string, value: string): Splice {
  const nameEnd = element.start + 1 + element.name.length;
  const tag = source.slice(nameEnd, element.openEnd);
  for (const found of tag.matchAll(attributePattern)) {
    const quoted = found[2] ?? "";
    const at = nameEnd + found.index + found[0].length - quoted.length;
    if (found[1] === name) return { at, remove: quoted.length, insert: `"${value}"` };
  }
  return { at: nameEnd, remove: 0, insert: ` ${name}="${value}"` };
}

/** Takes an attribute away; nothing when it is not there. */
export function attributeRemoved(source: string, element: XmlElement, name: string): readonly Splice[] {
  const nameEnd = element.start + 1 + element.name.length;
  for (const found of source.slice(nameEnd, element.openEnd).matchAll(attributePattern)) {
    if (found[1] === name) return [{ at: nameEnd + found.index, remove: found[0].length, insert: "" }];
  }
  return [];
}
