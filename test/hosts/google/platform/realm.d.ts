/** Makes the objects that a script gets: of its own kind, because `instanceof` does not see those of another world. */
export interface Realm {
    date(milliseconds: number): unknown;
    list(items: readonly unknown[]): unknown;
    record(entries: readonly (readonly [key: string, value: unknown])[]): unknown;
    /** An error as the platform throws it. */
    exception(name: string, message: string): unknown;
}
/** The world that the tests themselves run in. */
export declare const hereRealm: Realm;
