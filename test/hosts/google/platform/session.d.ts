import { Faked } from "./faked.ts";
/** `Session`. */
export declare class Session extends Faked {
    readonly typeName = "Session";
    getActiveUserLocale(...given: unknown[]): string;
    getScriptTimeZone(...given: unknown[]): string;
    getActiveUser(...given: unknown[]): Faked;
    getEffectiveUser(...given: unknown[]): Faked;
}
