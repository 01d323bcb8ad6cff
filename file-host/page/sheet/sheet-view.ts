import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Place } from "../../../core/screens/views.ts";
import { cellAddress, columnNumber } from "../../../core/workbook/address.ts";
import type { Language } from "../../../core/workbook/layout.ts";
import { button } from "../../../ui/parts/button.ts";
import { PageElement } from "../../../ui/parts/screen-element.ts";
import type { PageWords } from "../text/nl.ts";
import type { SheetWindow } from "../thread/file-service.ts";
import { cellText } from "./cell-text.ts";
import { grid } from "./grid.ts";
import { inside, moved, type CellPosition } from "./moves.ts";

/** Where the rows come from. */
export interface SheetSource {
  /** Names of the sheets, in order. */
  names(): Promise<readonly string[]>;
  /** Some rows of a sheet; nothing when it is not there. */
  window(sheet: string, first: number, count: number): Promise<SheetWindow | null>;
}

/** As in page.css: below this width the sheet stands in the place of the screens. */
const noRoomForBoth = window.matchMedia("(max-width: 899px)");

/** Rows that stand in the page at once; the rest comes when it is looked at. */
const windowRows = 80;
/** Rows above the first one in sight that are drawn already. */
const margin = 25;

function positionOf({ cell = "A1" }: Place): CellPosition {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)/u.exec(cell) ?? [];
  return { row: Number(digits), column: columnNumber(letters) };
}

/** A sheet to look at beside the screens, because a page has no spreadsheet of its own. Nothing can be changed in it. */
export class SheetView extends PageElement {
  static override properties = {
    place: { attribute: false },
    version: { attribute: false },
    words: { attribute: false },
    language: { attribute: false },
    names: { state: true },
    window: { state: true },
    marked: { state: true },
    isAlone: { state: true },
  };
  declare source: SheetSource;
  declare place: Place;
  /** Goes up whenever the workbook changed. */
  declare version: number;
  declare words: PageWords;
  declare language: Language;
  declare onClose: () => void;
  declare private names: readonly string[];
  /** Absent while it is read, `null` when the sheet is not there. */
  declare private window: SheetWindow | null | undefined;
  declare private marked: CellPosition;
  /** True where it is all that is to be seen. */
  declare private isAlone: boolean;
  /** The last request counts; answers to earlier ones are let go. */
  #asked = 0;
  /** The focus goes to the marked cell, unless the sheet was chosen here: then it stays at the choice. */
  #isLed = true;

  constructor() {
    super();
    this.names = [];
    this.marked = { row: 1, column: 1 };
    this.isAlone = noRoomForBoth.matches;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    noRoomForBoth.addEventListener("change", this.#resized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    noRoomForBoth.removeEventListener("change", this.#resized);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("place") && !changed.has("version")) return;
    const isOther = changed.get("place")?.sheet !== this.place.sheet;
    if (isOther) this.window = undefined;
    if (changed.has("place")) this.marked = positionOf(this.place);
    void this.#show(changed.has("place"));
  }

  protected override render(): TemplateResult {
    const { words } = this;
    return this.isAlone
      ? html`<main class="peek">
          <h1 class="spoken">${words.sheetRegion}</h1>
          ${this.#inside()}
        </main>`
      : html`<aside class="peek" aria-label=${words.sheetRegion}>
          <h2 class="spoken">${words.sheetRegion}</h2>
          ${this.#inside()}
        </aside>`;
  }

  #inside(): TemplateResult {
    const { words } = this;
    return html`<div class="peek-head">
        <p><label for="sheet-choice">${words.sheet}</label> ${this.#choice()}</p>
        ${button({ label: words.closeSheet, onClick: this.onClose })}
      </div>
      <p class="peek-cell">${this.#markedText()}</p>
      <div class="peek-scroll" @scroll=${this.#scrolled}>${this.#body()}</div>
      <p class="peek-note">${words.sheetHelp}</p>`;
  }

  protected override updated(): void {
    const { window } = this;
    if (window === undefined || window === null) return;
    const height = this.#rowHeight;
    const below = Math.max(0, window.rows - window.first - window.cells.length + 1);
    this.style.setProperty("--rows-above", `${String((window.first - 1) * height)}px`);
    this.style.setProperty("--rows-below", `${String(below * height)}px`);
  }

  #choice(): TemplateResult {
    return html`<select id="sheet-choice" @change=${this.#chosen}>
      ${this.names.map((name) => html`<option ?selected=${name === this.place.sheet}>${name}</option>`)}
    </select>`;
  }

  #body(): TemplateResult {
    const { window, words } = this;
    if (window === undefined) return html`<p>${words.reading}</p>`;
    if (window === null) return html`<p>${words.noSheet}</p>`;
    if (window.rows === 0) return html`<p>${words.emptySheet}</p>`;
    const { marked, language } = this;
    return grid({ window, marked, words, language, onPick: this.#pick, onKey: this.#key });
  }

  #markedText(): string | typeof nothing {
    const { window, words, marked, language } = this;
    if (window === undefined || window === null || window.rows === 0) return nothing;
    const value = window.cells[marked.row - window.first]?.[marked.column - 1];
    const text = cellText(value, language, words);
    return words.cell(cellAddress(marked.row, marked.column), text === "" ? words.blankCell : text);
  }

  /** Reads the sheet around the marked cell, and leads the eye and the keyboard there where a person asked for that. */
  async #show(isAsked: boolean): Promise<void> {
    const { sheet } = this.place;
    this.names = await this.source.names();
    await this.#load(sheet, isAsked ? this.marked.row - margin : (this.window?.first ?? 1));
    if (this.window === undefined || this.window === null) return;
    this.marked = inside(this.marked, this.#extent(this.window));
    if (isAsked && this.#isLed) await this.#focus();
    this.#isLed = true;
  }

  async #load(sheet: string, from: number): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const window = await this.source.window(sheet, Math.max(1, from), windowRows);
    if (asked === this.#asked) this.window = window;
  }

  #extent({ rows, columns }: SheetWindow): { rows: number; columns: number; page: number } {
    const scroll = this.querySelector(".peek-scroll");
    const page = Math.max(1, Math.floor((scroll?.clientHeight ?? 0) / this.#rowHeight) - 2);
    return { rows, columns, page };
  }

  /** Of all rows alike, in pixels: they hold one line each. */
  get #rowHeight(): number {
    return this.querySelector("tr[data-row]")?.getBoundingClientRect().height ?? 24;
  }

  async #focus(): Promise<void> {
    await this.updateComplete;
    const cell = this.querySelector<HTMLElement>("td.marked");
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  readonly #resized = (): void => {
    this.isAlone = noRoomForBoth.matches;
  };

  readonly #chosen = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.#isLed = false;
    this.place = { sheet: event.target.value };
  };

  readonly #pick = (cell: CellPosition): void => {
    this.marked = cell;
    void this.#focus();
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (this.window === undefined || this.window === null) return;
    const to = moved(event.key, event.ctrlKey, this.marked, this.#extent(this.window));
    if (to === undefined) return;
    event.preventDefault();
    void this.#moveTo(to, this.window);
  };

  async #moveTo(to: CellPosition, window: SheetWindow): Promise<void> {
    this.marked = to;
    const last = window.first + window.cells.length - 1;
    if (to.row < window.first || to.row > last) await this.#load(window.sheet, to.row - margin);
    await this.#focus();
  }

  readonly #scrolled = (event: Event): void => {
    const { window } = this;
    if (window === undefined || window === null || !(event.target instanceof HTMLElement)) return;
    const top = Math.floor(event.target.scrollTop / this.#rowHeight) + 1;
    const bottom = top + Math.ceil(event.target.clientHeight / this.#rowHeight);
    const last = window.first + window.cells.length - 1;
    const isCovered = top >= window.first && (bottom <= last || last >= window.rows);
    if (!isCovered) void this.#load(window.sheet, top - margin);
  };
}

customElements.define("samen-hier-sheet-view", SheetView);
