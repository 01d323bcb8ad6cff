import { EnumWords } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** The enumerations of `SpreadsheetApp`, made once a platform. */
export interface SheetWords {
    readonly sheetTypes: EnumWords;
    readonly protectionTypes: EnumWords;
    readonly criteria: EnumWords;
    readonly pasteTypes: EnumWords;
    readonly wraps: EnumWords;
    readonly borders: EnumWords;
    readonly visibilities: EnumWords;
}
/** The enumerations of a platform. */
export declare function wordsOf(platform: Platform): SheetWords;
/** What Apps Script calls a condition of the REST interface. */
export declare function criterionName(condition: string): string;
