import { Faked } from "./faked.ts";
/** `Utilities`. */
export declare class Utilities extends Faked {
    #private;
    readonly typeName = "Utilities";
    formatDate(...given: unknown[]): string;
    parseDate(...given: unknown[]): Date;
    newBlob(...given: unknown[]): Faked;
    gzip(...given: unknown[]): Faked;
    ungzip(...given: unknown[]): Faked;
    base64Encode(...given: unknown[]): string;
    base64Decode(...given: unknown[]): readonly number[];
    getUuid(...given: unknown[]): string;
    sleep(...given: unknown[]): void;
}
