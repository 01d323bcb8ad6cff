/** Something in a cache. */
export interface Cached {
  readonly value: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** What a script keeps between executions. */
export class Stores {
  /** By `document`, `script` or `user <address>`. */
  readonly properties = new Map<string, Map<string, string>>();
  readonly caches = new Map<string, Map<string, Cached>>();

  /** Properties of one owner. */
  propertiesOf(owner: string): Map<string, string> {
    const standing = this.properties.get(owner) ?? new Map<string, string>();
    this.properties.set(owner, standing);
    return standing;
  }

  /** The cache of one owner. */
  cacheOf(owner: string): Map<string, Cached> {
    const standing = this.caches.get(owner) ?? new Map<string, Cached>();
    this.caches.set(owner, standing);
    return standing;
  }

  /** Google throws things out of a cache before their time when it needs the room: those whose key fits. */
  evict(fits: (key: string) => boolean = () => true): void {
    for (const cache of this.caches.values()) {
      for (const key of [...cache.keys()]) if (fits(key)) cache.delete(key);
    }
  }
}
