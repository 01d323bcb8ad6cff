import { need, record, text, truth, fits } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { fail } from "./problems.ts";
import type { Platform } from "./platform.ts";

const longestValue = 9 * 1024;
const largestStore = 500 * 1024;

/** `Properties`: texts by name. */
class PropertiesObject extends Faked {
  readonly typeName = "Properties";
  readonly #owner: string;

  constructor(platform: Platform, owner: string) {
    super(platform);
    this.#owner = owner;
  }

  get #store(): Map<string, string> {
    return this.platform.stores.propertiesOf(this.#owner);
  }

  #put(name: string, value: string): void {
    const size = (one: string): number => Buffer.byteLength(one);
    if (size(value) > longestValue) fail("Argument too large: value");
    if (size(name) > longestValue) fail("Argument too large: key");
    const others = [...this.#store].filter(([key]) => key !== name);
    const total = others.reduce((sum, [key, held]) => sum + size(key) + size(held), size(name) + size(value));
    if (total > largestStore) {
      fail("You have exceeded the property storage quota. Please remove some properties and try again.");
    }
    this.#store.set(name, value);
  }

  getProperty(...given: unknown[]): string | null {
    const [name] = need(given, text);
    return this.#store.get(name) ?? null;
  }

  getProperties(...given: unknown[]): ReadonlyMap<string, string> {
    need(given);
    return new Map(this.#store);
  }

  getKeys(...given: unknown[]): readonly string[] {
    need(given);
    return [...this.#store.keys()];
  }

  setProperty(...given: unknown[]): this {
    const [name, value] = need(given, text, text);
    this.#put(name, value);
    return this;
  }

  setProperties(...given: unknown[]): this {
    const [values, replaces] = fits(given, record, truth) ?? [...need(given, record), false];
    if (replaces) this.#store.clear();
    for (const [name, value] of values) this.#put(name, need([value], text)[0]);
    return this;
  }

  deleteProperty(...given: unknown[]): this {
    const [name] = need(given, text);
    this.#store.delete(name);
    return this;
  }

  deleteAllProperties(...given: unknown[]): this {
    need(given);
    this.#store.clear();
    return this;
  }
}

/** `PropertiesService`. */
export class PropertiesService extends Faked {
  readonly typeName = "PropertiesService";

  getDocumentProperties(...given: unknown[]): Faked {
    need(given);
    return new PropertiesObject(this.platform, "document");
  }

  getScriptProperties(...given: unknown[]): Faked {
    need(given);
    return new PropertiesObject(this.platform, "script");
  }

  getUserProperties(...given: unknown[]): Faked {
    need(given);
    return new PropertiesObject(this.platform, `user ${this.platform.execution.start.user.email}`);
  }
}
