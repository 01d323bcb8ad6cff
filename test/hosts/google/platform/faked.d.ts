import type { Platform } from "./platform.ts";
/**
 * An object of the platform. Its public methods take whatever a script hands them and look for themselves; getters are
 * constants such as `SpreadsheetApp.SheetType`. Scripts get it behind a wall that throws on everything else.
 */
export declare abstract class Faked {
    /** What the documentation calls it: `Range`. */
    abstract readonly typeName: string;
    readonly platform: Platform;
    constructor(platform: Platform);
}
/** One word of an enumeration of the platform. */
export declare class EnumWord extends Faked {
    readonly typeName: string;
    readonly word: string;
    constructor(platform: Platform, typeName: string, word: string);
    toString(): string;
    toJSON(): string;
    name(): string;
}
/** The words of an enumeration; another word is not modelled. */
export declare class EnumWords extends Faked {
    readonly typeName: string;
    /** By name. */
    readonly constants: ReadonlyMap<string, EnumWord>;
    constructor(platform: Platform, typeName: string, words: readonly string[]);
    /** The word itself, for who makes one. */
    the(word: string): EnumWord;
}
