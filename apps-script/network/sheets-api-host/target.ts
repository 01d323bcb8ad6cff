import type { SheetRead } from "./read-sheets.ts";
import type { Structure } from "./structure.ts";

/** A chart of ours by the numbers that the API knows it by. */
export interface ChartNumbers {
  readonly chartId: number;
  readonly metadataId: number;
}

/** Largest number that the API takes for a sheet or a drawing. */
const largestId = 2 ** 31 - 1;

/**
 * The spreadsheet while operations become requests: which number the API has for what operations call by name. New
 * things get their number here, so that later requests of the same list can point at them.
 */
export class Target {
  readonly locale: string;
  readonly #sheets = new Map<string, number>();
  readonly #names = new Map<string, string>();
  readonly #warnings = new Map<number, readonly number[]>();
  readonly #charts = new Map<string, ChartNumbers>();
  #lastId: number;

  constructor({ locale, sheets, names }: Structure, read: readonly SheetRead[]) {
    this.locale = locale;
    for (const { id, name } of sheets) this.#sheets.set(name.toLowerCase(), id);
    for (const { id, name } of names) this.#names.set(name.toLowerCase(), id);
    for (const { known, warnings, charts } of read) {
      this.#warnings.set(known.id, warnings);
      for (const [id, numbers] of charts) this.#charts.set(`${known.id} ${id}`, numbers);
    }
    const numbers = [
      ...sheets.map(({ id }) => id),
      ...read.flatMap(({ charts }) => [...charts.values()]).map((one) => one.chartId),
    ];
    this.#lastId = Math.max(0, ...numbers.filter((id) => id < largestId - 100_000));
  }

  /** A number that nothing has yet. */
  freshId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The number of a sheet that is there by now. */
  sheetId(name: string): number {
    const id = this.#sheets.get(name.toLowerCase());
    if (id === undefined) throw new Error("An operation names a sheet that is not there");
    return id;
  }

  addSheet(name: string): number {
    const id = this.freshId();
    this.#sheets.set(name.toLowerCase(), id);
    return id;
  }

  removeSheet(name: string): number {
    const id = this.sheetId(name);
    this.#sheets.delete(name.toLowerCase());
    return id;
  }

  /** The id of a named range; undefined where it is not there. */
  nameId(name: string): string | undefined {
    return this.#names.get(name.toLowerCase());
  }

  removeName(name: string): void {
    this.#names.delete(name.toLowerCase());
  }

  /** Numbers of the warnings for all of a sheet. */
  warnings(sheetId: number): readonly number[] {
    return this.#warnings.get(sheetId) ?? [];
  }

  setWarnings(sheetId: number, warnings: readonly number[]): void {
    this.#warnings.set(sheetId, warnings);
  }

  chart(sheetId: number, id: string): ChartNumbers | undefined {
    return this.#charts.get(`${sheetId} ${id}`);
  }

  setChart(sheetId: number, id: string, numbers: ChartNumbers | undefined): void {
    if (numbers === undefined) this.#charts.delete(`${sheetId} ${id}`);
    else this.#charts.set(`${sheetId} ${id}`, numbers);
  }
}
