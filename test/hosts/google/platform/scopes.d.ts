/** A scope by its last part: `script.send_mail`. */
export declare function scope(name: string): string;
/** Scopes of which one is enough; nothing is asked for an empty list. */
export interface Need {
    readonly oneOf: readonly string[];
    /** A function that runs by itself when a workbook is opened may not call it at all. */
    readonly notInSimpleTrigger: boolean;
}
/** What a call needs, by the name that the documentation gives it. */
export declare function needOf(method: string): Need;
/** What the platform says when a scope is missing. */
export declare function missingText(method: string, { oneOf }: Need): string;
