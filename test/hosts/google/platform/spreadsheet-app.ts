import { quotedSheet } from "../../../../core/workbook/ranges.ts";
import { a, fits, integer, need, number, text } from "./arguments.ts";
import { ConditionalFormatRuleBuilder } from "./conditional-rule.ts";
import { DataValidationBuilder } from "./data-validation.ts";
import { RichTextValueBuilder, TextStyleBuilder } from "./text-builders.ts";
import { EnumWord, Faked, type EnumWords } from "./faked.ts";
import { checkMayEdit, sheetNow } from "./grid-place.ts";
import { MetadataFinder } from "./metadata-object.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { ProtectionObject } from "./protection-object.ts";
import { standing } from "./range-base.ts";
import { RangeObject, rangeFor } from "./range-object.ts";
import { SheetObject } from "./sheet-object.ts";
import { UiObject, uiOf } from "./ui.ts";
import { wordsOf } from "./words.ts";

/** `NamedRange`. */
class NamedRangeObject extends Faked {
  readonly typeName = "NamedRange";
  readonly #id: number;

  constructor(platform: Platform, id: number) {
    super(platform);
    this.#id = id;
  }

  getName(...given: unknown[]): string {
    need(given);
    return this.platform.book.nameWithId(this.#id)?.name ?? fail("The named range was removed.");
  }

  getRange(...given: unknown[]): Faked | null {
    need(given);
    const named = this.platform.book.nameWithId(this.#id) ?? fail("The named range was removed.");
    if (named.range !== undefined) return new RangeObject(this.platform, named.sheet, named.range);
    return this.platform.behaviour.brokenName === "null" ? null : fail("Range not found.");
  }

  /** Formulas that use the name follow. */
  setName(...given: unknown[]): this {
    const [name] = need(given, text);
    this.platform.book.renameName(this.#id, name);
    return this;
  }

  remove(...given: unknown[]): void {
    need(given);
    this.platform.book.removeName(this.#id);
  }
}

/** `Spreadsheet`: the one that the script is bound to. */
class SpreadsheetObject extends Faked {
  readonly typeName = "Spreadsheet";

  #sheet(id: number): SheetObject {
    return new SheetObject(this.platform, id);
  }

  getId(...given: unknown[]): string {
    need(given);
    return "spreadsheet-in-memory";
  }

  getName(...given: unknown[]): string {
    need(given);
    return this.platform.book.state.title;
  }

  getSheets(...given: unknown[]): readonly Faked[] {
    need(given);
    return this.platform.book.sheets.map(({ id }) => this.#sheet(id));
  }

  getSheetByName(...given: unknown[]): Faked | null {
    const [name] = need(given, text);
    const sheet = this.platform.book.sheetNamed(name);
    return sheet === undefined ? null : this.#sheet(sheet.id);
  }

  getActiveSheet(...given: unknown[]): Faked {
    need(given);
    return this.#sheet(this.platform.book.state.active);
  }

  getSpreadsheetTimeZone(...given: unknown[]): string {
    need(given);
    return this.platform.book.state.zone;
  }

  getSpreadsheetLocale(...given: unknown[]): string {
    need(given);
    return this.platform.book.state.locale;
  }

  /** The new sheet comes in sight. */
  insertSheet(...given: unknown[]): Faked {
    const [name, index] = fits(given, text, integer) ?? [...need(given, text), undefined];
    const { book, execution } = this.platform;
    if (!execution.start.user.canEdit) fail("You do not have permission to edit this spreadsheet.");
    const place = book.sheets.findIndex(({ id }) => id === book.state.active) + 1;
    if (index !== undefined && (index < 0 || index > book.sheets.length)) fail("Invalid argument: sheetIndex");
    const { id } = book.addSheet(name, index ?? place);
    book.state = { ...book.state, active: id };
    return this.#sheet(id);
  }

  deleteSheet(...given: unknown[]): void {
    const [{ sheetId }] = need(given, a(SheetObject));
    checkMayEdit(this.platform, sheetNow(this.platform, sheetId));
    this.platform.book.deleteSheet(sheetId);
  }

  getNamedRanges(...given: unknown[]): readonly Faked[] {
    need(given);
    return this.platform.book.state.names.map(({ id }) => new NamedRangeObject(this.platform, id));
  }

  setNamedRange(...given: unknown[]): void {
    const [name, target] = need(given, text, a(RangeObject));
    if (!this.platform.execution.start.user.canEdit) fail("You do not have permission to edit this spreadsheet.");
    this.platform.book.setName(name, standing(target).id, target.range);
  }

  removeNamedRange(...given: unknown[]): void {
    const [name] = need(given, text);
    const lower = name.toLowerCase();
    const named = this.platform.book.state.names.find((one) => one.name.toLowerCase() === lower);
    if (named === undefined) fail(`The named range ${quotedSheet(name)} does not exist.`);
    else this.platform.book.removeName(named.id);
  }

  createDeveloperMetadataFinder(...given: unknown[]): Faked {
    need(given);
    return new MetadataFinder(this.platform);
  }

  /** Those of all sheets. */
  getProtections(...given: unknown[]): readonly Faked[] {
    const [type] = need(given, a(EnumWord));
    const wantsSheets = type === wordsOf(this.platform).protectionTypes.the("SHEET");
    return this.platform.book.sheets.flatMap((sheet) =>
      sheet.protections
        .filter(({ range }) => (range === undefined) === wantsSheets)
        .map(({ id }) => new ProtectionObject(this.platform, sheet.id, id)),
    );
  }

  toast(...given: unknown[]): void {
    const [said, title, seconds] = fits(given, text, text, number) ??
      fits(given, text, text) ?? [...need(given, text), ""];
    this.platform.screen.shown.push({ kind: "toast", title, text: said, seconds: seconds ?? 5 });
  }
}

/** `SpreadsheetApp`. */
export class SpreadsheetApp extends Faked {
  readonly typeName = "SpreadsheetApp";
  readonly #spreadsheet = new SpreadsheetObject(this.platform);
  readonly #ui = new UiObject(this.platform);

  get SheetType(): EnumWords {
    return wordsOf(this.platform).sheetTypes;
  }

  get ProtectionType(): EnumWords {
    return wordsOf(this.platform).protectionTypes;
  }

  get DataValidationCriteria(): EnumWords {
    return wordsOf(this.platform).criteria;
  }

  get CopyPasteType(): EnumWords {
    return wordsOf(this.platform).pasteTypes;
  }

  get WrapStrategy(): EnumWords {
    return wordsOf(this.platform).wraps;
  }

  get BorderStyle(): EnumWords {
    return wordsOf(this.platform).borders;
  }

  get DeveloperMetadataVisibility(): EnumWords {
    return wordsOf(this.platform).visibilities;
  }

  getActiveSpreadsheet(...given: unknown[]): Faked {
    need(given);
    return this.#spreadsheet;
  }

  getUi(...given: unknown[]): Faked {
    need(given);
    return uiOf(this.platform, this.#ui);
  }

  flush(...given: unknown[]): void {
    need(given);
    this.platform.flush();
  }

  newDataValidation(...given: unknown[]): Faked {
    need(given);
    return new DataValidationBuilder(this.platform, (reference) => rangeFor(this.platform, reference));
  }

  newConditionalFormatRule(...given: unknown[]): Faked {
    need(given);
    return new ConditionalFormatRuleBuilder(this.platform);
  }

  newTextStyle(...given: unknown[]): Faked {
    need(given);
    return new TextStyleBuilder(this.platform);
  }

  newRichTextValue(...given: unknown[]): Faked {
    need(given);
    return new RichTextValueBuilder(this.platform);
  }
}
