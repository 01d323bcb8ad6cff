import { declaration, element } from "./markup.ts";
import type { XlsxPackage } from "./package.ts";
import { appendedTo, attributeSet, childOf, childrenOf, parsedXml, prefixOf, spliced, type XmlElement } from "./xml.ts";

/**
 * Native checkboxes are a property of the cell format: the format points to a complement, the complement to controls,
 * the controls to a bag of the type `Checkbox`. Programs that do not know this show the boolean itself
 * (MS-XLSX, part "Feature Property Bag").
 */
const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2022/featurepropertybag";
const relationshipType = "http://schemas.microsoft.com/office/2022/11/relationships/FeaturePropertyBag";
const contentType = "application/vnd.ms-excel.featurepropertybag+xml";
const mapper = "XFComplementsMapperExtRef";

/** The three bags of a checkbox; `first` is the number that the first of them gets. */
function checkboxBags(prefix: string, first: number): string {
  const link = (key: string, target: number): string => element(`${prefix}bagId`, { k: key }, String(target));
  return (
    element(`${prefix}bag`, { type: "Checkbox" }) +
    element(`${prefix}bag`, { type: "XFControls" }, link("CellControl", first)) +
    element(`${prefix}bag`, { type: "XFComplement" }, link("XFControls", first + 1))
  );
}

function mapBag(prefix: string, complement: number): string {
  const list = element(
    `${prefix}a`,
    { k: "MappedFeaturePropertyBags" },
    element(`${prefix}bagId`, {}, String(complement)),
  );
  return element(`${prefix}bag`, { type: "XFComplements", extRef: mapper }, list);
}

function bagsOf(root: XmlElement): readonly XmlElement[] {
  return childrenOf(root, "bag");
}

function mapped(root: XmlElement): XmlElement | undefined {
  return childOf(
    bagsOf(root).find((bag) => bag.attributes["extRef"] === mapper),
    "a",
  );
}

/** Whether the bag with this number leads to a checkbox. */
function leadsToCheckbox(root: XmlElement, bag: number, depth = 3): boolean {
  const found = bagsOf(root)[bag];
  if (found === undefined || depth === 0) return false;
  if (found.attributes["type"] === "Checkbox") return true;
  return childrenOf(found, "bagId").some((link) => leadsToCheckbox(root, Number(link.text), depth - 1));
}

function standingComplements(root: XmlElement): readonly number[] {
  return childrenOf(mapped(root), "bagId").map((link) => Number(link.text));
}

function bagPart(file: XlsxPackage): string | undefined {
  return file.relationships(file.workbookPart).find((link) => link.type === "FeaturePropertyBag")?.target;
}

/** The complements that make a cell a checkbox, as `xfComplement` numbers them. */
export function checkboxComplements(file: XlsxPackage): ReadonlySet<number> {
  const part = bagPart(file);
  if (part === undefined || !file.has(part)) return new Set();
  const root = parsedXml(file.text(part), part);
  const all = standingComplements(root).map((bag, place) => (leadsToCheckbox(root, bag) ? place : -1));
  return new Set(all.filter((place) => place >= 0));
}

function newBagPart(file: XlsxPackage): number {
  const part = file.freePart(`${file.folder}featurePropertyBag/featurePropertyBag`, ".xml");
  const bags = element("FeaturePropertyBags", { xmlns: namespace }, checkboxBags("", 0) + mapBag("", 2));
  file.addPart(part, declaration + bags, contentType);
  file.addRelationship(file.workbookPart, relationshipType, part);
  return 0;
}

/** The complement of a checkbox, added to the workbook when it has none. */
export function checkboxComplement(file: XlsxPackage): number {
  const [standing] = checkboxComplements(file);
  if (standing !== undefined) return standing;
  const part = bagPart(file);
  if (part === undefined || !file.has(part)) return newBagPart(file);
  const xml = file.text(part);
  const root = parsedXml(xml, part);
  const prefix = prefixOf(root);
  const first = bagsOf(root).length;
  const complements = standingComplements(root);
  const list = mapped(root);
  const count =
    root.attributes["count"] === undefined
      ? []
      : [attributeSet(xml, root, "count", String(first + (list === undefined ? 4 : 3)))];
  const bags = checkboxBags(prefix, first);
  const addition =
    list === undefined
      ? [appendedTo(root, bags + mapBag(prefix, first + 2))]
      : [appendedTo(list, element(`${prefix}bagId`, {}, String(first + 2))), appendedTo(root, bags)];
  file.setText(part, spliced(xml, [...count, ...addition]));
  return complements.length;
}
