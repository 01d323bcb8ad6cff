import type { Range } from "../../../../core/workbook/ranges.ts";
import type { Protection } from "../book/state.ts";
import { without } from "../book/without.ts";
import { a, fits, integer, items, list, need, text, textOrNull, truth } from "./arguments.ts";
import { checkColour } from "./colour.ts";
import { ConditionalFormatRule } from "./conditional-rule.ts";
import { ChartObject, EmbeddedChartBuilder } from "./charts.ts";
import { EnumWord, Faked } from "./faked.ts";
import { checkInside, checkMayEdit, gridNow, rangeAt, sheetNow } from "./grid-place.ts";
import { MetadataObject } from "./metadata-object.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { DrawingObject, PictureObject } from "./pictures.ts";
import { ProtectionObject } from "./protection-object.ts";
import { RangeObject } from "./range-object.ts";
import { changedSheet, SheetLines } from "./sheet-lines.ts";
import { wordsOf } from "./words.ts";

/** `Filter`. */
class FilterObject extends Faked {
  readonly typeName = "Filter";
  readonly #sheetId: number;
  readonly #range: Range;

  constructor(platform: Platform, sheetId: number, range: Range) {
    super(platform);
    this.#sheetId = sheetId;
    this.#range = range;
  }

  getRange(...given: unknown[]): Faked {
    need(given);
    return new RangeObject(this.platform, this.#sheetId, this.#range);
  }

  getColumnFilterCriteria(...given: unknown[]): Faked | null {
    const [column] = need(given, integer);
    const hidden = sheetNow(this.platform, this.#sheetId).filter?.hiddenValues.get(column);
    return hidden === undefined ? null : new FilterCriteriaObject(this.platform, hidden);
  }

  removeColumnFilterCriteria(...given: unknown[]): this {
    const [column] = need(given, integer);
    const sheet = sheetNow(this.platform, this.#sheetId);
    checkMayEdit(this.platform, sheet);
    const { filter } = sheet;
    if (filter === undefined) return fail("The filter was removed.");
    const hiddenValues = new Map([...filter.hiddenValues].filter(([one]) => one !== column));
    this.platform.book.changeSheet(this.#sheetId, { filter: { ...filter, hiddenValues } });
    return this;
  }
}

/** `FilterCriteria`. */
class FilterCriteriaObject extends Faked {
  readonly typeName = "FilterCriteria";
  readonly #hidden: readonly string[];

  constructor(platform: Platform, hidden: readonly string[]) {
    super(platform);
    this.#hidden = hidden;
  }

  getHiddenValues(...given: unknown[]): readonly string[] {
    need(given);
    return this.#hidden;
  }

  /** Of a filter by values there are none. */
  getCriteriaValues(...given: unknown[]): readonly unknown[] {
    need(given);
    return [];
  }
}

/** `Sheet`. */
export class SheetObject extends SheetLines {
  #range(range: Range): RangeObject {
    return new RangeObject(this.platform, this.sheetId, range);
  }

  getName(...given: unknown[]): string {
    need(given);
    return sheetNow(this.platform, this.sheetId).name;
  }

  setName(...given: unknown[]): this {
    const [name] = need(given, text);
    checkMayEdit(this.platform, sheetNow(this.platform, this.sheetId));
    this.platform.book.renameSheet(this.sheetId, name);
    return this;
  }

  getSheetId(...given: unknown[]): number {
    need(given);
    return sheetNow(this.platform, this.sheetId).id;
  }

  getIndex(...given: unknown[]): number {
    need(given);
    return this.platform.book.sheets.indexOf(sheetNow(this.platform, this.sheetId)) + 1;
  }

  getType(...given: unknown[]): Faked {
    need(given);
    return wordsOf(this.platform).sheetTypes.the(sheetNow(this.platform, this.sheetId).kind);
  }

  isSheetHidden(...given: unknown[]): boolean {
    need(given);
    return sheetNow(this.platform, this.sheetId).isHidden;
  }

  getRange(...given: unknown[]): Faked {
    const sheet = gridNow(this.platform, this.sheetId);
    const named = fits(given, text);
    if (named !== undefined) return this.#range(rangeAt(sheet, named[0]));
    const [row, column, rows, columns] =
      fits(given, integer, integer, integer, integer) ??
      fits(given, integer, integer, integer) ??
      need(given, integer, integer);
    const lastRow = row + (rows ?? 1) - 1;
    const lastColumn = column + (columns ?? 1) - 1;
    return this.#range(checkInside(sheet, { firstRow: row, firstColumn: column, lastRow, lastColumn }));
  }

  getDataRange(...given: unknown[]): Faked {
    need(given);
    const { row, column } = this.platform.book.lastUsed(gridNow(this.platform, this.sheetId));
    return this.#range({ firstRow: 1, firstColumn: 1, lastRow: Math.max(1, row), lastColumn: Math.max(1, column) });
  }

  setTabColor(...given: unknown[]): this {
    const [colour] = need(given, textOrNull);
    changedSheet(this, {});
    const rest = without(sheetNow(this.platform, this.sheetId), "tabColour");
    const coloured = colour === null ? rest : { ...rest, tabColour: checkColour(this.platform, colour) };
    this.platform.book.putSheet(coloured);
    return this;
  }

  setHiddenGridlines(...given: unknown[]): this {
    const [hidesGridlines] = need(given, truth);
    changedSheet(this, { hidesGridlines });
    return this;
  }

  hideSheet(...given: unknown[]): this {
    need(given);
    this.platform.book.hideSheet(this.sheetId, true);
    return this;
  }

  showSheet(...given: unknown[]): this {
    need(given);
    this.platform.book.hideSheet(this.sheetId, false);
    return this;
  }

  setConditionalFormatRules(...given: unknown[]): void {
    const [rules] = need(given, list);
    const all = items(given, rules, a(ConditionalFormatRule));
    if (all.some(({ sheet }) => sheet !== this.sheetId)) fail("Conditional format rules must be on this sheet.");
    changedSheet(this, { conditionalRules: all.map(({ rule }) => rule) });
  }

  getConditionalFormatRules(...given: unknown[]): readonly Faked[] {
    need(given);
    const { conditionalRules } = gridNow(this.platform, this.sheetId);
    return conditionalRules.map((rule) => new ConditionalFormatRule(this.platform, rule, this.sheetId));
  }

  getProtections(...given: unknown[]): readonly Faked[] {
    const [type] = need(given, a(EnumWord));
    const words = wordsOf(this.platform).protectionTypes;
    const wantsSheets = type === words.the("SHEET");
    const { protections } = sheetNow(this.platform, this.sheetId);
    const hit = protections.filter(({ range }) => (range === undefined) === wantsSheets);
    return hit.map(({ id }) => new ProtectionObject(this.platform, this.sheetId, id));
  }

  protect(...given: unknown[]): Faked {
    need(given);
    const sheet = sheetNow(this.platform, this.sheetId);
    checkMayEdit(this.platform, sheet);
    const standing = sheet.protections.find(({ range }) => range === undefined);
    if (standing !== undefined) return new ProtectionObject(this.platform, this.sheetId, standing.id);
    const editors = [this.platform.execution.start.user.email];
    const id = this.platform.book.nextId();
    const made: Protection = { id, description: "", isWarningOnly: false, editors, unprotected: [] };
    changedSheet(this, { protections: [...sheet.protections, made] });
    return new ProtectionObject(this.platform, this.sheetId, id);
  }

  getFilter(...given: unknown[]): Faked | null {
    need(given);
    const { filter } = sheetNow(this.platform, this.sheetId);
    return filter === undefined ? null : new FilterObject(this.platform, this.sheetId, filter.range);
  }

  getDeveloperMetadata(...given: unknown[]): readonly Faked[] {
    need(given);
    sheetNow(this.platform, this.sheetId);
    const hit = this.platform.book.state.metadata.filter(
      ({ sheet, lines }) => sheet === this.sheetId && lines === undefined,
    );
    return hit.map(({ id }) => new MetadataObject(this.platform, id));
  }

  addDeveloperMetadata(...given: unknown[]): this {
    const [key, value, shown] = need(given, text, text, a(EnumWord));
    checkMayEdit(this.platform, sheetNow(this.platform, this.sheetId));
    const visibility = shown === wordsOf(this.platform).visibilities.the("PROJECT") ? "PROJECT" : "DOCUMENT";
    this.platform.book.addMetadata({ key, value, visibility, sheet: this.sheetId });
    return this;
  }

  getImages(...given: unknown[]): readonly Faked[] {
    need(given);
    const { pictures } = sheetNow(this.platform, this.sheetId);
    return pictures.map(({ id }) => new PictureObject(this.platform, this.sheetId, id));
  }

  getDrawings(...given: unknown[]): readonly Faked[] {
    need(given);
    const { drawings } = sheetNow(this.platform, this.sheetId);
    return Array.from({ length: drawings }, () => new DrawingObject(this.platform));
  }

  getCharts(...given: unknown[]): readonly Faked[] {
    need(given);
    const { charts } = sheetNow(this.platform, this.sheetId);
    return charts.map((chart) => new ChartObject(this.platform, this.sheetId, chart));
  }

  newChart(...given: unknown[]): Faked {
    need(given);
    return new EmbeddedChartBuilder(this.platform, this.sheetId, undefined);
  }

  insertChart(...given: unknown[]): void {
    const [{ chart }] = need(given, a(ChartObject));
    const { charts } = gridNow(this.platform, this.sheetId);
    changedSheet(this, { charts: [...charts, { ...chart, id: this.platform.book.nextId() }] });
  }

  updateChart(...given: unknown[]): void {
    const [{ chart }] = need(given, a(ChartObject));
    const { charts } = gridNow(this.platform, this.sheetId);
    if (!charts.some(({ id }) => id === chart.id)) fail("The chart is not on this sheet.");
    changedSheet(this, { charts: charts.map((one) => (one.id === chart.id ? chart : one)) });
  }

  removeChart(...given: unknown[]): void {
    const [{ chart }] = need(given, a(ChartObject));
    const { charts } = gridNow(this.platform, this.sheetId);
    if (!charts.some(({ id }) => id === chart.id)) fail("The chart is not on this sheet.");
    changedSheet(this, { charts: charts.filter(({ id }) => id !== chart.id) });
  }

  activate(...given: unknown[]): this {
    need(given);
    const { id, name } = sheetNow(this.platform, this.sheetId);
    this.platform.book.state = { ...this.platform.book.state, active: id };
    this.platform.screen.selected = name;
    return this;
  }
}
