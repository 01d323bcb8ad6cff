import type { Picture } from "../book/state.ts";
import { need, text } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { sheetNow } from "./grid-place.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";

/** `Drawing`: no script can look into it. */
export class DrawingObject extends Faked {
  readonly typeName = "Drawing";
}

/** `OverGridImage`. */
export class PictureObject extends Faked {
  readonly typeName = "OverGridImage";
  readonly #sheetId: number;
  readonly #id: number;

  constructor(platform: Platform, sheetId: number, id: number) {
    super(platform);
    this.#sheetId = sheetId;
    this.#id = id;
  }

  get #now(): Picture {
    const { pictures } = sheetNow(this.platform, this.#sheetId);
    return pictures.find(({ id }) => id === this.#id) ?? fail("The image was removed.");
  }

  #put(change: Partial<Picture>): this {
    const changed = { ...this.#now, ...change };
    const { pictures } = sheetNow(this.platform, this.#sheetId);
    this.platform.book.changeSheet(this.#sheetId, {
      pictures: pictures.map((one) => (one.id === this.#id ? changed : one)),
    });
    return this;
  }

  getAltTextTitle(...given: unknown[]): string {
    need(given);
    return this.#now.title;
  }

  getAltTextDescription(...given: unknown[]): string {
    need(given);
    return this.#now.description;
  }

  setAltTextTitle(...given: unknown[]): this {
    const [title] = need(given, text);
    return this.#put({ title });
  }

  setAltTextDescription(...given: unknown[]): this {
    const [description] = need(given, text);
    return this.#put({ description });
  }
}
