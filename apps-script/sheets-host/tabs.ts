import type { Book } from "./book.ts";
import type { FormulaForm } from "./formula-form.ts";
import { unfinishedName } from "./unfinished.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs of a spreadsheet while it is written on: each is asked for once, because every question to Google takes time. */
export class Tabs {
  readonly spreadsheet: Spreadsheet;
  readonly formulas: FormulaForm;
  readonly #sheets: Map<string, Sheet>;
  readonly #ids = new Map<string, number>();
  /** Names that say of new sheets that they are not finished, by the name on the tab in lower case. */
  readonly #unfinished = new Map<string, string>();

  constructor({ spreadsheet, formulas, sheets }: Book) {
    this.spreadsheet = spreadsheet;
    this.formulas = formulas;
    this.#sheets = new Map(sheets.map(({ name, sheet }) => [name.toLowerCase(), sheet]));
  }

  /** The sheet with a name, without regard to case; undefined where there is none. */
  named(name: string): Sheet | undefined {
    return this.#sheets.get(name.toLowerCase());
  }

  /** What Google calls the sheet with a name, as links to it do. */
  idOf(name: string): number | undefined {
    const known = this.#ids.get(name.toLowerCase());
    const id = known ?? this.named(name)?.getSheetId();
    if (id !== undefined) this.#ids.set(name.toLowerCase(), id);
    return id;
  }

  /** Makes a sheet, and says at once that it is not finished. */
  add(name: string, position: number): Sheet {
    const sheet = this.spreadsheet.insertSheet(name, position);
    this.#sheets.set(name.toLowerCase(), sheet);
    const id = sheet.getSheetId();
    this.#ids.set(name.toLowerCase(), id);
    this.spreadsheet.setNamedRange(unfinishedName(id), sheet.getRange(1, 1, 1, 1));
    this.#unfinished.set(name.toLowerCase(), unfinishedName(id));
    return sheet;
  }

  /** Says that every new sheet is finished. */
  finish(): void {
    for (const name of this.#unfinished.values()) this.spreadsheet.removeNamedRange(name);
    this.#unfinished.clear();
  }

  /** Forgets which sheets are not finished: somebody else took their names away. */
  forgetUnfinished(): void {
    this.#unfinished.clear();
  }

  /** Takes a sheet away; nothing happens where there is none. */
  delete(name: string): void {
    const sheet = this.named(name);
    if (sheet === undefined) return;
    const unfinished = this.#unfinished.get(name.toLowerCase());
    if (unfinished !== undefined) this.spreadsheet.removeNamedRange(unfinished);
    this.#unfinished.delete(name.toLowerCase());
    this.spreadsheet.deleteSheet(sheet);
    this.#sheets.delete(name.toLowerCase());
    this.#ids.delete(name.toLowerCase());
  }
}
