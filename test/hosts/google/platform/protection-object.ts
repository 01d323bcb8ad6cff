import type { Protection } from "../book/state.ts";
import { need, text, truth } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { mayEdit, sheetNow, whole } from "./grid-place.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { RangeObject } from "./range-object.ts";

/** `Protection`. */
export class ProtectionObject extends Faked {
  readonly typeName = "Protection";
  readonly #sheetId: number;
  readonly #id: number;

  constructor(platform: Platform, sheetId: number, id: number) {
    super(platform);
    this.#sheetId = sheetId;
    this.#id = id;
  }

  get #now(): Protection {
    const { protections } = sheetNow(this.platform, this.#sheetId);
    return protections.find(({ id }) => id === this.#id) ?? fail("The protection was removed.");
  }

  #put(change: (standing: Protection) => readonly Protection[]): void {
    if (!mayEdit(this.platform, this.#now)) fail("You do not have permission to edit this protection.");
    const { protections } = sheetNow(this.platform, this.#sheetId);
    const changed = protections.flatMap((one) => (one.id === this.#id ? change(one) : [one]));
    this.platform.book.changeSheet(this.#sheetId, { protections: changed });
  }

  isWarningOnly(...given: unknown[]): boolean {
    need(given);
    return this.#now.isWarningOnly;
  }

  setWarningOnly(...given: unknown[]): this {
    const [isWarningOnly] = need(given, truth);
    this.#put((standing) => [{ ...standing, isWarningOnly }]);
    return this;
  }

  canEdit(...given: unknown[]): boolean {
    need(given);
    return mayEdit(this.platform, this.#now);
  }

  getRange(...given: unknown[]): Faked {
    need(given);
    const all = whole(sheetNow(this.platform, this.#sheetId));
    return new RangeObject(this.platform, this.#sheetId, this.#now.range ?? all);
  }

  getUnprotectedRanges(...given: unknown[]): readonly Faked[] {
    need(given);
    return this.#now.unprotected.map((one) => new RangeObject(this.platform, this.#sheetId, one));
  }

  getDescription(...given: unknown[]): string {
    need(given);
    return this.#now.description;
  }

  setDescription(...given: unknown[]): this {
    const [description] = need(given, text);
    this.#put((standing) => [{ ...standing, description }]);
    return this;
  }

  remove(...given: unknown[]): void {
    need(given);
    this.#put(() => []);
  }
}
