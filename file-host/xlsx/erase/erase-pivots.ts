import type { XlsxPackage } from "../package.ts";
import { attributeRemoved, attributeSet, parsedXml, spliced } from "../xml.ts";
import { prefixedAttribute } from "../xml.ts";

/**
 * Lets pivots forget the rows that they kept: a program makes them again from the cells when the file is opened. Only
 * words that were cleaned stay until then.
 */
export function erasePivotRecords(file: XlsxPackage): number {
  const parts = file.partNames().filter((part) => /\/pivotcachedefinition\d*\.xml$/iu.test(part));
  for (const part of parts) {
    const xml = file.text(part);
    const root = parsedXml(xml, part, 1);
    const records = prefixedAttribute(root, "id");
    const name = Object.keys(root.attributes).find((one) => one.endsWith(":id"));
    file.setText(
      part,
      spliced(xml, [
        attributeSet(xml, root, "refreshOnLoad", "1"),
        ...(root.attributes["saveData"] === "0" ? [] : [attributeSet(xml, root, "saveData", "0")]),
        ...(name === undefined ? [] : attributeRemoved(xml, root, name)),
      ]),
    );
    if (records !== undefined) file.removeLinked(part, records);
  }
  return parts.length;
}
