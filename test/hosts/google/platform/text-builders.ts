import type { CellFormat, TextLink } from "../book/cell.ts";
import { integer, need, text, textOrNull, truth } from "./arguments.ts";
import { checkColour } from "./colour.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";

/** `TextStyle`: how letters look; what was not said stays as it is. */
export class TextStyle extends Faked {
  readonly typeName = "TextStyle";
  readonly format: CellFormat;

  constructor(platform: Platform, format: CellFormat) {
    super(platform);
    this.format = format;
  }
}

/** `TextStyleBuilder`. */
export class TextStyleBuilder extends Faked {
  readonly typeName = "TextStyleBuilder";
  #format: CellFormat = {};

  setBold(...given: unknown[]): this {
    const [bold] = need(given, truth);
    this.#format = { ...this.#format, bold };
    return this;
  }

  setUnderline(...given: unknown[]): this {
    const [underline] = need(given, truth);
    this.#format = { ...this.#format, underline };
    return this;
  }

  setForegroundColor(...given: unknown[]): this {
    const [colour] = need(given, text);
    this.#format = { ...this.#format, fontColour: checkColour(this.platform, colour) };
    return this;
  }

  setFontSize(...given: unknown[]): this {
    const [fontSize] = need(given, integer);
    this.#format = { ...this.#format, fontSize };
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    return new TextStyle(this.platform, this.#format);
  }
}

/** `RichTextValue`: a text with links. */
export class RichTextValue extends Faked {
  readonly typeName = "RichTextValue";
  readonly text: string;
  readonly links: readonly TextLink[];

  constructor(platform: Platform, value: string, links: readonly TextLink[]) {
    super(platform);
    this.text = value;
    this.links = links;
  }

  getText(...given: unknown[]): string {
    need(given);
    return this.text;
  }

  /** The parts of the text, each with its link or without. */
  getRuns(...given: unknown[]): readonly Faked[] {
    need(given);
    const ends = [...new Set([0, this.text.length, ...this.links.flatMap(({ start, end }) => [start, end])])];
    const places = ends.sort((one, other) => one - other);
    return places.slice(0, -1).map((start, place) => {
      const end = places[place + 1] ?? this.text.length;
      const link = this.links.find((one) => one.start <= start && end <= one.end);
      const links = link === undefined ? [] : [{ start: 0, end: end - start, url: link.url }];
      return new RichTextValue(this.platform, this.text.slice(start, end), links);
    });
  }

  /** The link of the whole text; nothing where only a part of it has one. */
  getLinkUrl(...given: unknown[]): string | null {
    need(given);
    const [link, ...others] = this.links;
    const isWhole = link !== undefined && others.length === 0 && link.start === 0 && link.end === this.text.length;
    return isWhole ? link.url : null;
  }
}

/** `RichTextValueBuilder`. */
export class RichTextValueBuilder extends Faked {
  readonly typeName = "RichTextValueBuilder";
  #text: string | undefined;
  #links: readonly TextLink[] = [];

  setText(...given: unknown[]): this {
    const [value] = need(given, text);
    this.#text = value;
    this.#links = [];
    return this;
  }

  setLinkUrl(...given: unknown[]): this {
    const [url] = need(given, textOrNull);
    const end = this.#text?.length ?? fail("setText must be called before setLinkUrl.");
    this.#links = url === null || end === 0 ? [] : [{ start: 0, end, url }];
    return this;
  }

  build(...given: unknown[]): Faked {
    need(given);
    return new RichTextValue(this.platform, this.#text ?? "", this.#links);
  }
}
