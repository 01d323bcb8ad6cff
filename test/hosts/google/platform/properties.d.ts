import { Faked } from "./faked.ts";
/** `PropertiesService`. */
export declare class PropertiesService extends Faked {
    readonly typeName = "PropertiesService";
    getDocumentProperties(...given: unknown[]): Faked;
    getScriptProperties(...given: unknown[]): Faked;
    getUserProperties(...given: unknown[]): Faked;
}
