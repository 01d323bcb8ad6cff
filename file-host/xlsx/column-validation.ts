import type { Range } from "../../core/workbook/ranges.ts";
import type { SheetDocument } from "./sheet-document.ts";
import { rangesIn, rangesText, rangesWithout } from "./sqref.ts";
import {
  appendedTo,
  attributeSet,
  childOf,
  childrenOf,
  parsedXml,
  removed,
  spliced,
  type Splice,
  type XmlElement,
} from "./xml.ts";

/** A validation without the cells of a column: gone, or on what is left of its ranges. */
function narrowed(xml: string, validation: XmlElement, hole: Range): readonly Splice[] {
  const list = childOf(validation, "sqref");
  const text = list?.text ?? validation.attributes["sqref"] ?? "";
  const standing = rangesIn(text);
  const left = rangesText(rangesWithout(standing, hole));
  if (left === rangesText(standing)) return [];
  if (left === "") return [removed(validation)];
  if (list === undefined) return [attributeSet(xml, validation, "sqref", left)];
  return [{ at: list.openEnd, remove: list.closeStart - list.openEnd, insert: left }];
}

function withoutColumn(xml: string, hole: Range, part: string): string {
  const root = parsedXml(xml, part);
  return spliced(
    xml,
    childrenOf(root, "dataValidation").flatMap((one) => narrowed(xml, one, hole)),
  );
}

/** The collection with the right count; nothing where no validation is left. */
function counted(xml: string, part: string): string {
  const root = parsedXml(xml, part);
  const count = childrenOf(root, "dataValidation").length;
  if (count === 0) return "";
  return root.attributes["count"] === undefined ? xml : spliced(xml, [attributeSet(xml, root, "count", String(count))]);
}

/** Excel keeps dropdowns that refer to another sheet in an extension behind everything else. */
function withoutExtended(extensions: string, hole: Range, part: string): string {
  const root = parsedXml(extensions, part);
  const splices = childrenOf(root, "ext").flatMap((extension) => {
    const list = childOf(extension, "dataValidations");
    if (list === undefined) return [];
    const standing = extensions.slice(list.start, list.end);
    const left = counted(withoutColumn(standing, hole, part), part);
    if (left === standing) return [];
    if (left === "") return [removed(extension)];
    return [{ at: list.start, remove: list.end - list.start, insert: left }];
  });
  const changed = spliced(extensions, splices);
  return childrenOf(parsedXml(changed, part), "ext").length === 0 ? "" : changed;
}

/** Gives the cells of a column other validations, written as `dataValidation` elements; none takes away what they have. */
export function setColumnValidations(sheet: SheetDocument, cells: Range, validations: readonly string[]): void {
  const tag = `${sheet.prefix}dataValidations`;
  const standing = sheet.section("dataValidations");
  const list = standing === undefined || standing === "" ? `<${tag} count="0"></${tag}>` : standing;
  const without = withoutColumn(list, cells, sheet.part);
  const added = spliced(without, [appendedTo(parsedXml(without, sheet.part), validations.join(""))]);
  sheet.setSection("dataValidations", counted(added, sheet.part));
  sheet.mapSections("extLst", (xml) => (xml === "" ? xml : withoutExtended(xml, cells, sheet.part)));
}
