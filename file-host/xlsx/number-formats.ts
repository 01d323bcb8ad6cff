import { kindOfFormat, type FormatKind } from "../../core/workbook/number-kind.ts";
import { childOf, childrenOf, parsedXml, type XmlElement } from "./xml.ts";

/** What is known of the cell formats of a workbook; index is the `s` of a cell. */
export interface CellFormats {
  readonly kinds: readonly FormatKind[];
  /** Formats that show a native checkbox. */
  readonly checkboxes: ReadonlySet<number>;
}

/** The formats of a workbook without a styles part. */
export const noFormats: CellFormats = { kinds: [], checkboxes: new Set() };

/** Built-in formats (ECMA-376 part 1, 18.8.30), those of East Asian languages included; all others are numbers. */
const builtInKinds: readonly (readonly [kind: FormatKind, ids: readonly number[]])[] = [
  ["date", [14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]],
  ["time", [18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56]],
  ["datetime", [22]],
  ["elapsed", [46]],
];

/** What a built-in format shows; 0 is the plain one. */
export function kindOfBuiltIn(id: number): FormatKind {
  return builtInKinds.find(([, ids]) => ids.includes(id))?.[0] ?? "number";
}

function ownFormats(root: XmlElement): ReadonlyMap<number, FormatKind> {
  const formats = childrenOf(childOf(root, "numFmts"), "numFmt");
  return new Map(
    formats.map(({ attributes }) => [Number(attributes["numFmtId"]), kindOfFormat(attributes["formatCode"] ?? "")]),
  );
}

function descendant(element: XmlElement, local: string): XmlElement | undefined {
  for (const child of element.children) {
    const found = child.local === local ? child : descendant(child, local);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The formats in a styles part; `complements` are the numbers of the complements that make a cell a checkbox. Throws
 * FileProblem `damaged`, `unsafe` or `too-large`.
 */
export function cellFormats(stylesXml: string, part: string, complements: ReadonlySet<number>): CellFormats {
  const root = parsedXml(stylesXml, part);
  const own = ownFormats(root);
  const formats = childrenOf(childOf(root, "cellXfs"), "xf");
  const kinds = formats.map(({ attributes }) => {
    const id = Number(attributes["numFmtId"] ?? 0);
    return own.get(id) ?? kindOfBuiltIn(id);
  });
  const boxed = formats.flatMap((format, index) => {
    const complement = descendant(format, "xfComplement")?.attributes["i"];
    return complement !== undefined && complements.has(Number(complement)) ? [index] : [];
  });
  return { kinds, checkboxes: new Set(boxed) };
}
