import type { Metadata } from "../book/state.ts";
import { need, text } from "./arguments.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
import { fail } from "./problems.ts";
import { SheetObject } from "./sheet-object.ts";

/** `DeveloperMetadataFinder`: looks for hidden words everywhere in the workbook, on its sheets too. */
export class MetadataFinder extends Faked {
  readonly typeName = "DeveloperMetadataFinder";
  #key: string | undefined;

  withKey(...given: unknown[]): this {
    const [key] = need(given, text);
    this.#key = key;
    return this;
  }

  find(...given: unknown[]): readonly Faked[] {
    need(given);
    const { metadata } = this.platform.book.state;
    const found = metadata.filter(({ key }) => this.#key === undefined || key === this.#key);
    return found.map(({ id }) => new MetadataObject(this.platform, id));
  }
}

/** `DeveloperMetadata`: a hidden word. */
export class MetadataObject extends Faked {
  readonly typeName = "DeveloperMetadata";
  readonly #id: number;

  constructor(platform: Platform, id: number) {
    super(platform);
    this.#id = id;
  }

  get #now(): Metadata {
    return this.platform.book.state.metadata.find(({ id }) => id === this.#id) ?? fail("The metadata was removed.");
  }

  getId(...given: unknown[]): number {
    need(given);
    return this.#now.id;
  }

  getKey(...given: unknown[]): string {
    need(given);
    return this.#now.key;
  }

  getValue(...given: unknown[]): string {
    need(given);
    return this.#now.value;
  }

  getLocation(...given: unknown[]): Faked {
    need(given);
    return new MetadataLocation(this.platform, this.#now.sheet);
  }

  setValue(...given: unknown[]): this {
    const [value] = need(given, text);
    const changed = { ...this.#now, value };
    const { state } = this.platform.book;
    const metadata = state.metadata.map((one) => (one.id === this.#id ? changed : one));
    this.platform.book.state = { ...state, metadata };
    return this;
  }

  remove(...given: unknown[]): void {
    need(given);
    this.platform.book.removeMetadata(this.#now.id);
  }
}

/** `DeveloperMetadataLocation`: where a hidden word hangs. */
class MetadataLocation extends Faked {
  readonly typeName = "DeveloperMetadataLocation";
  readonly #sheet: number | undefined;

  constructor(platform: Platform, sheet: number | undefined) {
    super(platform);
    this.#sheet = sheet;
  }

  getSheet(...given: unknown[]): Faked | null {
    need(given);
    return this.#sheet === undefined ? null : new SheetObject(this.platform, this.#sheet);
  }
}
