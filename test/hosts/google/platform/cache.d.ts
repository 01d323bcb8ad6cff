import { Faked } from "./faked.ts";
/** `CacheService`. */
export declare class CacheService extends Faked {
    readonly typeName = "CacheService";
    getDocumentCache(...given: unknown[]): Faked;
    getScriptCache(...given: unknown[]): Faked;
    getUserCache(...given: unknown[]): Faked;
}
