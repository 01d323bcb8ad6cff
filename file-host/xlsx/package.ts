import { contentTypeOf, contentTypesPart, withContentType, withoutContentType } from "./content-types.ts";
import { problemOfContentType, problemOfMimeType, refuseByFirstBytes } from "./file-kind.ts";
import { FileProblem } from "./problem.ts";
import {
  emptyRelationships,
  folderOf,
  freeRelationshipId,
  relationshipsIn,
  relationshipsPartOf,
  relativeTarget,
  sourceOfRelationships,
  strictRelationships,
  transitionalRelationships,
  withoutRelationship,
  withRelationship,
} from "./relationships.ts";
import { WorkbookPart } from "./workbook-part.ts";
import { decodedXml, encodedXml, encodingOf } from "./xml-text.ts";
import { packedEntry, readZip, unpacked, writeZip, type ZipEntry } from "./zip.ts";

/** One sheet as the workbook part lists it. */
export interface PackageSheet {
  readonly name: string;
  readonly sheetId: number;
  /** Path of its part, such as `xl/worksheets/sheet1.xml`. */
  readonly part: string;
  readonly kind: "worksheet" | "chartsheet" | "dialogsheet" | "other";
  readonly hidden: boolean;
}

/** A name defined in the workbook. */
export interface DefinedName {
  readonly name: string;
  /** What it refers to, such as `'Ronde 1'!$A$4:$H$4`. */
  readonly text: string;
  /** Index in the list of all sheets, when the name holds on one sheet only. */
  readonly localSheet?: number;
}

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type URI: `worksheet`, `styles`, `table`, `drawing`; transitional and strict alike. */
  readonly type: string;
  /** Path inside the package, resolved; for external targets the text as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** What the package holds of one part: packed as it came, or new bytes. */
interface Part {
  readonly name: string;
  readonly entry: ZipEntry | undefined;
  readonly bytes: Uint8Array | undefined;
}

const sheetKinds: ReadonlySet<string> = new Set(["worksheet", "chartsheet", "dialogsheet"]);

function partName(entryName: string): string {
  return entryName.replace(/\\/g, "/").replace(/^\/+/, "");
}

function unescaped(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/**
 * A workbook as the parts it is made of. What is not changed through this class is written back as the very bytes that
 * were read. Part names have no leading slash and are compared without regard to case.
 */
export class XlsxPackage {
  private readonly parts = new Map<string, Part>();
  private readonly sound = new Set<ZipEntry>();
  private parsedWorkbook: WorkbookPart | undefined;
  private changes = 0;
  /** Path of the workbook part, usually `xl/workbook.xml`. */
  readonly workbookPart: string;

  private constructor(private readonly original: Uint8Array) {
    for (const entry of readZip(original)) this.addEntry(entry);
    this.refuseOtherFormats();
    this.workbookPart = this.findWorkbookPart();
    if (!this.workbook.isWorkbook) throw new FileProblem("not-a-workbook");
    if (!this.sheets.some((sheet) => sheet.kind === "worksheet")) throw new FileProblem("no-sheets");
  }

  /** Opens the bytes of an .xlsx or .xlsm file. Throws FileProblem for everything that cannot be used safely. */
  static open(bytes: Uint8Array): XlsxPackage {
    refuseByFirstBytes(bytes);
    return new XlsxPackage(bytes);
  }

  /** A package with the same parts: to change, and to keep only when all went well. */
  copy(): XlsxPackage {
    const twin = new XlsxPackage(this.original);
    twin.parts.clear();
    for (const [name, part] of this.parts) twin.parts.set(name, part);
    for (const entry of this.sound) twin.sound.add(entry);
    twin.parsedWorkbook = undefined;
    twin.changes = this.changes;
    return twin;
  }

  /** Counts changes: what was derived from a part holds as long as this stays the same. */
  get revision(): number {
    return this.changes;
  }

  /** The names of all parts, in the order of the file, new ones last. */
  partNames(): readonly string[] {
    return [...this.parts.values()].map((part) => part.name).filter((name) => !name.endsWith("/"));
  }

  /** Whether there is such a part. */
  has(part: string): boolean {
    return this.parts.has(part.toLowerCase());
  }

  /** The names of parts that are not what they were in the file: new and changed ones, and those taken out. */
  changedParts(): readonly string[] {
    const before = readZip(this.original).map((entry) => partName(entry.name));
    const gone = before.filter((name) => !this.has(name));
    return [...[...this.parts.values()].filter((part) => part.bytes !== undefined).map((part) => part.name), ...gone];
  }

  /** The content of a part. Throws FileProblem `damaged` when it is not there or its CRC is wrong. */
  bytes(part: string): Uint8Array {
    const found = this.parts.get(part.toLowerCase());
    if (found?.bytes !== undefined) return found.bytes;
    if (found?.entry === undefined) throw new FileProblem("damaged", part);
    const content = unpacked(found.entry);
    this.sound.add(found.entry);
    return content;
  }

  /** The same object for as long as a part is not changed, in copies of the package too: what was learnt of it holds. */
  identity(part: string): object | undefined {
    const found = this.parts.get(part.toLowerCase());
    return found?.bytes ?? found?.entry;
  }

  /** The text of an XML part, byte order mark included. Throws FileProblem `damaged` or `too-large`. */
  text(part: string): string {
    return decodedXml(this.bytes(part), part);
  }

  /** Gives a standing part another text, in the encoding it had. The same text again is no change. */
  setText(part: string, xml: string): void {
    this.setBytes(part, encodedXml(xml, encodingOf(this.bytes(part))));
  }

  /** Gives a standing part other bytes. The same bytes again are no change. */
  setBytes(part: string, bytes: Uint8Array): void {
    const found = this.parts.get(part.toLowerCase());
    if (found === undefined) throw new FileProblem("damaged", part);
    const current = this.bytes(part);
    if (current.length === bytes.length && current.every((byte, index) => byte === bytes[index])) return;
    this.parts.set(part.toLowerCase(), { ...found, bytes });
    this.touched();
  }

  /** Adds a part with its content type. Its name must be free (see `freePart`). */
  addPart(part: string, content: string | Uint8Array, contentType: string): void {
    this.put(part, typeof content === "string" ? encodedXml(content, "utf-8") : content);
    this.setText(contentTypesPart, withContentType(this.text(contentTypesPart), part, contentType));
  }

  /** Takes out a part, its relationships and its content type; relationships that lead to it stay. */
  removePart(part: string): void {
    this.parts.delete(part.toLowerCase());
    this.parts.delete(relationshipsPartOf(part).toLowerCase());
    this.setText(contentTypesPart, withoutContentType(this.text(contentTypesPart), part));
    this.touched();
  }

  /** A name that no part has: `freePart("xl/worksheets/sheet", ".xml")` gives `xl/worksheets/sheet4.xml`. */
  freePart(start: string, ending: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${start}${number}${ending}`;
      if (!this.has(name)) return name;
    }
  }

  /** The content type of a part, `""` when it has none. */
  contentType(part: string): string {
    return contentTypeOf(this.text(contentTypesPart), part);
  }

  /** The folder of the workbook part with its closing slash: where new parts go. */
  get folder(): string {
    return folderOf(this.workbookPart);
  }

  /** The links of a part, targets as they are named in this package; `""` is the package itself. */
  relationships(part: string): readonly Relationship[] {
    const holder = relationshipsPartOf(part);
    if (!this.has(holder)) return [];
    return relationshipsIn(this.text(holder), part).map((one) =>
      one.external ? one : { ...one, target: this.standingName(one.target) },
    );
  }

  /** Adds a link and gives its id. `type` is the last segment, such as `table`, or a whole URI. */
  addRelationship(part: string, type: string, target: string, external = false): string {
    const holder = relationshipsPartOf(part);
    if (!this.has(holder)) this.put(holder, encodedXml(emptyRelationships, "utf-8"));
    const id = freeRelationshipId(this.relationships(part));
    const uri = type.includes("://") ? type : `${this.relationshipNamespace}/${type}`;
    const written = external ? target : relativeTarget(part, target);
    this.setText(holder, withRelationship(this.text(holder), { id, type: uri, target: written, external }));
    return id;
  }

  /** Takes out a link; the part it leads to stays. */
  removeRelationship(part: string, id: string): void {
    const holder = relationshipsPartOf(part);
    if (this.has(holder)) this.setText(holder, withoutRelationship(this.text(holder), id));
  }

  /** Takes out a link, and the part it leads to with all that only it used, unless something else leads there. */
  removeLinked(part: string, id: string): void {
    const link = this.relationships(part).find((one) => one.id === id);
    this.removeRelationship(part, id);
    if (link !== undefined && !link.external) this.removeOrphans([link.target]);
  }

  /** True for Strict Open XML: new parts use its namespaces too. */
  get strict(): boolean {
    return this.workbook.strict;
  }

  /** Namespace of relationship types and `r:` attributes in this package. */
  get relationshipNamespace(): string {
    return this.strict ? strictRelationships : transitionalRelationships;
  }

  /** Namespace of sheets, tables and styles in this package. */
  get mainNamespace(): string {
    return this.strict
      ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
      : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  }

  /** True when dates count from 1904. */
  get date1904(): boolean {
    return this.workbook.date1904;
  }

  /** True when nobody may add, remove or rename sheets. */
  get structureLocked(): boolean {
    return this.workbook.structureLocked;
  }

  /** All sheets in the order of the tabs; `part` is `""` where a sheet has none, and then its kind is `other`. */
  get sheets(): readonly PackageSheet[] {
    const links = new Map(this.relationships(this.workbookPart).map((link) => [link.id, link]));
    return this.workbook.sheets.map(({ name, sheetId, relationship, hidden }) => {
      const link = links.get(relationship ?? "");
      const part = link !== undefined && this.has(link.target) ? link.target : "";
      const kind = part !== "" && sheetKinds.has(link?.type ?? "") ? (link?.type as PackageSheet["kind"]) : "other";
      return { name, sheetId, part, kind, hidden };
    });
  }

  /** All defined names, those that hold on one sheet only included. */
  get definedNames(): readonly DefinedName[] {
    return this.workbook.definedNames;
  }

  /** Lists a part that was added as a sheet, at an index of the list of all sheets, or last. */
  addSheet(name: string, part: string, index = this.sheets.length): PackageSheet {
    this.refuseLocked();
    const id = this.addRelationship(this.workbookPart, "worksheet", part);
    this.setWorkbook(this.workbook.withSheet(name, id, index));
    const added = this.sheets[index];
    if (added === undefined) throw new Error(`No place ${index} for a sheet`);
    return added;
  }

  /**
   * Takes out a sheet: its part, the parts that only it used (tables, drawings, comments), and the names that hold on
   * it alone. The order of calculation goes too: it may name cells of the sheet, and programs make it again.
   */
  removeSheet(name: string): void {
    this.refuseLocked();
    const index = this.sheetIndex(name);
    const sheet = this.sheets[index];
    const relationship = this.workbook.sheets[index]?.relationship;
    this.setWorkbook(this.workbook.withoutSheet(index));
    if (relationship !== undefined) this.removeRelationship(this.workbookPart, relationship);
    if (sheet !== undefined && sheet.part !== "") this.removeOrphans([sheet.part]);
    this.removeCalculationOrder();
  }

  /** Gives a sheet another name; references to it stay as they are. */
  renameSheet(name: string, newName: string): void {
    this.refuseLocked();
    this.setWorkbook(this.workbook.withSheetName(this.sheetIndex(name), newName));
  }

  /** Sets a name that holds in the whole workbook, or on the sheet at an index of the list of all sheets. */
  setDefinedName(name: string, text: string, localSheet?: number): void {
    this.setWorkbook(this.workbook.withDefinedName(name, text, localSheet));
  }

  /** Takes out a defined name; nothing when it is not there. */
  removeDefinedName(name: string, localSheet?: number): void {
    this.setWorkbook(this.workbook.withoutDefinedName(name, localSheet));
  }

  /** Takes out the order of calculation; needed when a formula cell goes, because programs check it. */
  removeCalculationOrder(): void {
    for (const link of this.relationships(this.workbookPart)) {
      if (link.type !== "calcChain") continue;
      this.removeRelationship(this.workbookPart, link.id);
      this.removePart(link.target);
    }
  }

  /**
   * The whole file. Parts that were not changed are copied as packed bytes, after their CRC was checked, so that damage
   * is never passed on. Throws FileProblem `damaged`. A package without changes gives the bytes it was opened from.
   */
  save(): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const part of this.parts.values()) {
      if (part.bytes !== undefined) entries.push(packedEntry(part.entry?.name ?? part.name, part.bytes));
      else if (part.entry !== undefined) entries.push(this.checked(part.entry));
    }
    return this.changes === 0 ? this.original : writeZip(entries);
  }

  private get workbook(): WorkbookPart {
    this.parsedWorkbook ??= new WorkbookPart(this.text(this.workbookPart), this.workbookPart);
    return this.parsedWorkbook;
  }

  private setWorkbook(workbook: WorkbookPart): void {
    this.setText(this.workbookPart, workbook.xml);
  }

  private touched(): void {
    this.changes += 1;
    this.parsedWorkbook = undefined;
  }

  private put(name: string, bytes: Uint8Array): void {
    if (this.has(name)) throw new Error(`Part ${name} is there already`);
    this.parts.set(name.toLowerCase(), { name, entry: undefined, bytes });
    this.touched();
  }

  private addEntry(entry: ZipEntry): void {
    const name = partName(entry.name);
    if (this.has(name)) throw new FileProblem("unsafe", name);
    this.parts.set(name.toLowerCase(), { name, entry, bytes: undefined });
  }

  private checked(entry: ZipEntry): ZipEntry {
    if (!this.sound.has(entry)) unpacked(entry);
    this.sound.add(entry);
    return entry;
  }

  private refuseLocked(): void {
    if (this.structureLocked) throw new FileProblem("structure-locked");
  }

  private refuseOtherFormats(): void {
    if (this.has("mimetype")) throw problemOfMimeType(this.text("mimetype"));
    if (!this.has(contentTypesPart)) throw new FileProblem("not-a-workbook");
  }

  private findWorkbookPart(): string {
    const link = this.relationships("").find((one) => one.type === "officeDocument");
    if (link === undefined) throw new FileProblem("not-a-workbook");
    const problem = problemOfContentType(this.contentType(link.target));
    if (problem !== undefined) throw problem;
    if (!this.has(link.target)) throw new FileProblem("damaged", link.target);
    return link.target;
  }

  /** The name of a part as the file has it, from a target that may differ in case or be percent-encoded. */
  private standingName(target: string): string {
    const found = this.parts.get(target.toLowerCase()) ?? this.parts.get(unescaped(target).toLowerCase());
    return found?.name ?? target;
  }

  private sheetIndex(name: string): number {
    const index = this.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (index < 0) throw new Error(`No sheet with this name`);
    return index;
  }

  private isReferenced(part: string): boolean {
    return this.partNames().some((holder) => {
      const source = sourceOfRelationships(holder);
      return source !== undefined && this.relationships(source).some((link) => !link.external && link.target === part);
    });
  }

  /** Takes out the parts of the list that nothing leads to any more, and then what only they led to. */
  private removeOrphans(candidates: readonly string[]): void {
    for (const part of candidates) {
      if (!this.has(part) || this.isReferenced(part)) continue;
      const next = this.relationships(part).filter((link) => !link.external);
      this.removePart(part);
      this.removeOrphans(next.map((link) => link.target));
    }
  }
}
