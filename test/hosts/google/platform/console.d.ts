import { Faked } from "./faked.ts";
/** `console`: what is written goes to a log of Google, so tests look for names in it. */
export declare class ConsoleObject extends Faked {
    #private;
    readonly typeName = "console";
    log(...given: unknown[]): void;
    info(...given: unknown[]): void;
    warn(...given: unknown[]): void;
    error(...given: unknown[]): void;
}
