import type { DefinedName } from "./package.ts";
import { strictRelationships, transitionalRelationships } from "./relationships.ts";
import {
  appendedTo,
  attributeSet,
  childOf,
  childrenOf,
  insertedInOrder,
  isTrue,
  parsedXml,
  prefixedAttribute,
  prefixOf,
  removed,
  spliced,
  type Splice,
  type XmlElement,
} from "./xml.ts";
import { escapedAttribute, escapedText } from "./xml-text.ts";

/** Children of the workbook element in the order of its schema. */
const workbookOrder = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** One `sheet` element of the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  /** Id of the relationship to its part; undefined on sheets that programs left without one. */
  readonly relationship: string | undefined;
  readonly hidden: boolean;
}

/** The workbook part as text that edits are spliced into; every edit gives a new one. */
export class WorkbookPart {
  private readonly root: XmlElement;

  /** Throws FileProblem `damaged` or `unsafe` when the text is not sound XML. */
  constructor(
    readonly xml: string,
    private readonly part: string,
  ) {
    this.root = parsedXml(xml, part);
  }

  /** True when the root is a workbook, of a spreadsheet and not of anything else. */
  get isWorkbook(): boolean {
    return this.root.local === "workbook";
  }

  /** True when the workbook was saved as Strict Open XML, which has other namespaces. */
  get strict(): boolean {
    return Object.values(this.root.attributes).includes("http://purl.oclc.org/ooxml/spreadsheetml/main");
  }

  /** True when dates count from 1904. */
  get date1904(): boolean {
    return isTrue(childOf(this.root, "workbookPr")?.attributes["date1904"]);
  }

  /** True when nobody may add, remove or rename sheets. */
  get structureLocked(): boolean {
    return isTrue(childOf(this.root, "workbookProtection")?.attributes["lockStructure"]);
  }

  /** All sheets, chart sheets and dialogs included, in the order of the tabs. */
  get sheets(): readonly SheetEntry[] {
    return this.sheetElements().map((element) => ({
      name: element.attributes["name"] ?? "",
      sheetId: Number(element.attributes["sheetId"] ?? 0),
      relationship: prefixedAttribute(element, "id"),
      hidden: (element.attributes["state"] ?? "visible") !== "visible",
    }));
  }

  /** All defined names, those of one sheet included. */
  get definedNames(): readonly DefinedName[] {
    return this.nameElements().map((element) => {
      const local = element.attributes["localSheetId"];
      return {
        name: element.attributes["name"] ?? "",
        text: element.text.trim(),
        ...(local === undefined ? {} : { localSheet: Number(local) }),
      };
    });
  }

  /** With a new sheet at an index of the list of all sheets. Names that hold on one sheet keep theirs. */
  withSheet(name: string, relationship: string, index: number): WorkbookPart {
    const list = childOf(this.root, "sheets");
    if (list === undefined) throw new Error("A workbook that was opened has a list of sheets");
    const insert = this.sheetXml(list, name, relationship);
    const next = this.sheetElements()[index];
    const place = next === undefined ? appendedTo(list, insert) : { at: next.start, remove: 0, insert };
    return this.changed([place, ...this.shifted(index, 1)]);
  }

  /** Without the sheet at an index; names that hold on that sheet alone go with it. */
  withoutSheet(index: number): WorkbookPart {
    const gone = this.sheetElements()[index];
    if (gone === undefined) return this;
    const names = this.nameElements();
    const own = names.filter((element) => element.attributes["localSheetId"] === String(index));
    const list = childOf(this.root, "definedNames");
    const namesGone = list !== undefined && own.length === names.length ? [list] : own;
    const shifts = this.shifted(index, -1).filter(
      (shift) => !namesGone.some((element) => shift.at >= element.start && shift.at < element.end),
    );
    return this.changed([removed(gone), ...namesGone.map(removed), ...shifts]);
  }

  /** With another name on the tab at an index. References to the sheet stay as they are. */
  withSheetName(index: number, name: string): WorkbookPart {
    const element = this.sheetElements()[index];
    return element === undefined
      ? this
      : this.changed([attributeSet(this.xml, element, "name", escapedAttribute(name))]);
  }

  /** With a defined name: its text replaced where it stands, added where it does not. */
  withDefinedName(name: string, text: string, localSheet?: number): WorkbookPart {
    const standing = this.nameElement(name, localSheet);
    if (standing !== undefined) {
      if (standing.selfClosing) return this.changed([appendedTo(standing, escapedText(text))]);
      const { openEnd: at, closeStart } = standing;
      return this.changed([{ at, remove: closeStart - at, insert: escapedText(text) }]);
    }
    const prefix = prefixOf(this.root);
    const local = localSheet === undefined ? "" : ` localSheetId="${localSheet}"`;
    const tag = `${prefix}definedName`;
    const xml = `<${tag} name="${escapedAttribute(name)}"${local}>${escapedText(text)}</${tag}>`;
    const list = childOf(this.root, "definedNames");
    if (list !== undefined) return this.changed([appendedTo(list, xml)]);
    const names = `<${prefix}definedNames>${xml}</${prefix}definedNames>`;
    return this.changed([insertedInOrder(this.root, "definedNames", workbookOrder, names)]);
  }

  /** Without a defined name; the list goes when it was the last. */
  withoutDefinedName(name: string, localSheet?: number): WorkbookPart {
    const gone = this.nameElement(name, localSheet);
    if (gone === undefined) return this;
    const list = childOf(this.root, "definedNames");
    return this.changed([removed(list !== undefined && list.children.length === 1 ? list : gone)]);
  }

  private changed(splices: readonly Splice[]): WorkbookPart {
    return new WorkbookPart(spliced(this.xml, splices), this.part);
  }

  private sheetElements(): readonly XmlElement[] {
    return childrenOf(childOf(this.root, "sheets"), "sheet");
  }

  private nameElements(): readonly XmlElement[] {
    return childrenOf(childOf(this.root, "definedNames"), "definedName");
  }

  private nameElement(name: string, localSheet: number | undefined): XmlElement | undefined {
    const local = localSheet === undefined ? undefined : String(localSheet);
    return this.nameElements().find(
      ({ attributes }) =>
        attributes["name"]?.toLowerCase() === name.toLowerCase() && attributes["localSheetId"] === local,
    );
  }

  private sheetXml(list: XmlElement, name: string, relationship: string): string {
    const { prefix, declaration } = this.relationshipPrefix();
    const sheetId = this.sheets.reduce((highest, sheet) => Math.max(highest, sheet.sheetId), 0) + 1;
    return (
      `<${prefixOf(list)}sheet${declaration} name="${escapedAttribute(name)}" sheetId="${sheetId}" ` +
      `${prefix}:id="${escapedAttribute(relationship)}"/>`
    );
  }

  /** The prefix of the relationships namespace; declared on the new element itself when the root does not have it. */
  private relationshipPrefix(): { readonly prefix: string; readonly declaration: string } {
    const namespace = this.strict ? strictRelationships : transitionalRelationships;
    const bound = Object.entries(this.root.attributes).find(
      ([attribute, value]) => attribute.startsWith("xmlns:") && value === namespace,
    );
    return bound === undefined
      ? { prefix: "r", declaration: ` xmlns:r="${namespace}"` }
      : { prefix: bound[0].slice("xmlns:".length), declaration: "" };
  }

  /** Everything that counts sheets, moved along with a sheet added or removed at an index. */
  private shifted(index: number, by: 1 | -1): readonly Splice[] {
    const views = childrenOf(childOf(this.root, "bookViews"), "workbookView");
    return [
      ...this.nameElements().flatMap((element) => this.shiftedAttribute(element, "localSheetId", index, by)),
      ...views.flatMap((view) => this.shiftedAttribute(view, "activeTab", index, by)),
      ...views.flatMap((view) => this.shiftedAttribute(view, "firstSheet", index, by)),
    ];
  }

  private shiftedAttribute(element: XmlElement, name: string, index: number, by: 1 | -1): readonly Splice[] {
    const text = element.attributes[name];
    // No tab named means the first one, which stays the one in sight when a sheet comes before it.
    const value = Number(text ?? (name === "activeTab" ? 0 : Number.NaN));
    // Tabs that show from the first one on go on doing so, or a new first sheet would be out of sight.
    const fromTheStart = name === "firstSheet" && value === 0;
    const moves = by === 1 ? value >= index && !fromTheStart : value > index || (value === index && index > 0);
    return moves ? [attributeSet(this.xml, element, name, String(value + by))] : [];
  }
}
