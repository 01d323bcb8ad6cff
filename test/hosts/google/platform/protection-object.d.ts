import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** `Protection`. */
export declare class ProtectionObject extends Faked {
    #private;
    readonly typeName = "Protection";
    constructor(platform: Platform, sheetId: number, id: number);
    isWarningOnly(...given: unknown[]): boolean;
    setWarningOnly(...given: unknown[]): this;
    canEdit(...given: unknown[]): boolean;
    getRange(...given: unknown[]): Faked;
    getUnprotectedRanges(...given: unknown[]): readonly Faked[];
    getDescription(...given: unknown[]): string;
    setDescription(...given: unknown[]): this;
    remove(...given: unknown[]): void;
}
