/** Something in a cache. */
export interface Cached {
    readonly value: string;
    /** Milliseconds since 1970. */
    readonly until: number;
}
/** What a script keeps between executions. */
export declare class Stores {
    /** By `document`, `script` or `user <address>`. */
    readonly properties: Map<string, Map<string, string>>;
    readonly caches: Map<string, Map<string, Cached>>;
    /** Properties of one owner. */
    propertiesOf(owner: string): Map<string, string>;
    /** The cache of one owner. */
    cacheOf(owner: string): Map<string, Cached>;
    /** Google throws things out of a cache before their time when it needs the room: those whose key fits. */
    evict(fits?: (key: string) => boolean): void;
}
