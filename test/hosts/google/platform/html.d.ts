import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** `HtmlOutput`: a page to be shown. */
export declare class HtmlOutput extends Faked {
    readonly typeName = "HtmlOutput";
    readonly html: string;
    title: string;
    constructor(platform: Platform, html: string);
    setTitle(...given: unknown[]): this;
    getContent(...given: unknown[]): string;
}
/** `HtmlService`. */
export declare class HtmlService extends Faked {
    readonly typeName = "HtmlService";
    createHtmlOutputFromFile(...given: unknown[]): Faked;
}
