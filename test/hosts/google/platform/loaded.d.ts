import type { Realm } from "./realm.ts";
/** A script with its global functions, as one execution has it. */
export interface Script {
    readonly realm: Realm;
    has(functionName: string): boolean;
    /** Calls a global function; what it throws comes out as it is. */
    call(functionName: string, given: readonly unknown[]): unknown;
    /** A value of ours, made of plain data, as the script would have made it: for events. */
    plain(value: unknown): unknown;
}
/** Gives the script for an execution: a fresh one, or the same each time. */
export type ScriptSource = () => Script;
