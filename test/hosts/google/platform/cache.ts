import { fits, integer, items, list, need, record, text } from "./arguments.ts";
import { Faked } from "./faked.ts";
import { fail } from "./problems.ts";
import type { Platform } from "./platform.ts";
import type { Cached } from "./stores.ts";

const longestKey = 250;
const longestValue = 100 * 1024;
const mostItems = 1000;
/** Seconds. */
const longestStay = 21_600;
const usualStay = 600;

/** `Cache`: texts that are kept for a while, and may be gone sooner. */
class CacheObject extends Faked {
  readonly typeName = "Cache";
  readonly #owner: string;

  constructor(platform: Platform, owner: string) {
    super(platform);
    this.#owner = owner;
  }

  get #store(): Map<string, Cached> {
    return this.platform.stores.cacheOf(this.#owner);
  }

  #get(key: string): string | undefined {
    if (key.length > longestKey) fail("Argument too large: key");
    const found = this.#store.get(key);
    return found === undefined || found.until <= this.platform.now ? undefined : found.value;
  }

  #put(key: string, value: string, seconds: number): void {
    if (key.length > longestKey) fail("Argument too large: key");
    if (Buffer.byteLength(value) > longestValue) fail("Argument too large: value");
    if (seconds < 1 || seconds > longestStay) fail("Invalid argument: expirationInSeconds");
    this.#store.delete(key);
    this.#store.set(key, { value, until: this.platform.now + seconds * 1000 });
    this.#cap();
  }

  /** Above a thousand items only those that stay longest are kept. */
  #cap(): void {
    if (this.#store.size <= mostItems) return;
    const byStay = [...this.#store].sort(([, one], [, other]) => one.until - other.until);
    for (const [key] of byStay.slice(0, 100)) this.#store.delete(key);
  }

  get(...given: unknown[]): string | null {
    const [key] = need(given, text);
    return this.#get(key) ?? null;
  }

  getAll(...given: unknown[]): ReadonlyMap<string, string> {
    const [keys] = need(given, list);
    const found = items(given, keys, text).map((key) => [key, this.#get(key)] as const);
    return new Map(found.filter((entry): entry is readonly [string, string] => entry[1] !== undefined));
  }

  put(...given: unknown[]): void {
    const [key, value, seconds] = fits(given, text, text, integer) ?? [...need(given, text, text), usualStay];
    this.#put(key, value, seconds);
  }

  putAll(...given: unknown[]): void {
    const [values, seconds] = fits(given, record, integer) ?? [...need(given, record), usualStay];
    for (const [key, value] of values) this.#put(key, need([value], text)[0], seconds);
  }

  remove(...given: unknown[]): void {
    const [key] = need(given, text);
    this.#store.delete(key);
  }

  removeAll(...given: unknown[]): void {
    const [keys] = need(given, list);
    for (const key of items(given, keys, text)) this.#store.delete(key);
  }
}

/** `CacheService`. */
export class CacheService extends Faked {
  readonly typeName = "CacheService";

  getDocumentCache(...given: unknown[]): Faked {
    need(given);
    return new CacheObject(this.platform, "document");
  }

  getScriptCache(...given: unknown[]): Faked {
    need(given);
    return new CacheObject(this.platform, "script");
  }

  getUserCache(...given: unknown[]): Faked {
    need(given);
    return new CacheObject(this.platform, `user ${this.platform.execution.start.user.email}`);
  }
}
