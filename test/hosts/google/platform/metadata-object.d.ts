import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** `DeveloperMetadataFinder`: looks for hidden words everywhere in the workbook, on its sheets too. */
export declare class MetadataFinder extends Faked {
    #private;
    readonly typeName = "DeveloperMetadataFinder";
    withKey(...given: unknown[]): this;
    find(...given: unknown[]): readonly Faked[];
}
/** `DeveloperMetadata`: a hidden word. */
export declare class MetadataObject extends Faked {
    #private;
    readonly typeName = "DeveloperMetadata";
    constructor(platform: Platform, id: number);
    getId(...given: unknown[]): number;
    getKey(...given: unknown[]): string;
    getValue(...given: unknown[]): string;
    setValue(...given: unknown[]): this;
    remove(...given: unknown[]): void;
}
