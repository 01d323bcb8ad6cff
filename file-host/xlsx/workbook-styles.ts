import type { XlsxPackage } from "./package.ts";
import { newStyles, StyleSheet, type UsedIndices } from "./styles.ts";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

/** Where the styles of a workbook stand; undefined where it has none, be it that a link leads nowhere. */
export function stylesPart(file: XlsxPackage): string | undefined {
  const target = file.relationships(file.workbookPart).find((link) => link.type === "styles")?.target;
  return target !== undefined && file.has(target) ? target : undefined;
}

/** The part to write styles to, made where the workbook has none. */
function ensuredPart(file: XlsxPackage): string {
  const standing = stylesPart(file);
  if (standing !== undefined) return standing;
  const link = file.relationships(file.workbookPart).find((one) => one.type === "styles");
  const part = link?.target ?? file.freePart(`${file.folder}styles`, ".xml");
  file.addPart(part, newStyles(file.mainNamespace), contentType);
  if (link === undefined) file.addRelationship(file.workbookPart, "styles", part);
  return part;
}

function highest(text: string, pattern: RegExp): number {
  let most = -1;
  for (const found of text.matchAll(pattern)) most = Math.max(most, Number(found[1]));
  return most;
}

const learnt = new WeakMap<object, UsedIndices>();

/** The indices in one part; looked for once, because large sheets take a while. */
function usedIn(file: XlsxPackage, part: string): UsedIndices {
  const identity = file.identity(part);
  const known = identity && learnt.get(identity);
  if (known !== undefined) return known;
  const text = file.text(part);
  const found = {
    cellFormat: highest(text, /\s(?:s|style)="(\d{1,6})"/gu),
    differential: highest(text, /[dD]xfId="(\d{1,6})"/gu),
  };
  if (identity !== undefined) learnt.set(identity, found);
  return found;
}

/** The highest indices in use by cells and conditional formats, because some files point past the end of their styles. */
function usedIndices(file: XlsxPackage): UsedIndices {
  const sheets = file.sheets.filter((sheet) => sheet.kind === "worksheet").map((sheet) => sheet.part);
  const tables = sheets.flatMap((sheet) => file.relationships(sheet).filter((link) => link.type === "table"));
  const parts = [...sheets, ...tables.map((link) => link.target).filter((part) => file.has(part))];
  const used = parts.map((part) => usedIn(file, part));
  return {
    cellFormat: Math.max(-1, ...used.map((one) => one.cellFormat)),
    differential: Math.max(-1, ...used.map((one) => one.differential)),
  };
}

/** The styles of a workbook while edits are made; written back once, and only when something was added. */
export class WorkbookStyles {
  private opened: { readonly part: string; readonly sheet: StyleSheet } | undefined;

  constructor(private readonly file: XlsxPackage) {}

  /** The styles, read when first asked for. */
  get sheet(): StyleSheet {
    if (this.opened === undefined) {
      const part = ensuredPart(this.file);
      this.opened = { part, sheet: new StyleSheet(this.file.text(part), usedIndices(this.file)) };
    }
    return this.opened.sheet;
  }

  /** Puts what was added into the workbook. */
  save(): void {
    if (this.opened !== undefined) this.file.setText(this.opened.part, this.opened.sheet.text());
  }
}
