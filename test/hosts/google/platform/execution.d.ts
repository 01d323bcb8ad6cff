import type { BookState } from "../book/state.ts";
import { ExecutionEnd } from "./problems.ts";
import type { Script } from "./loaded.ts";
import type { User } from "./users.ts";
/** How much a function may, by how it was begun. */
export type AuthMode = "NONE" | "LIMITED" | "FULL";
/** What begins an execution. */
export interface ExecutionStart {
    readonly user: User;
    readonly functionName: string;
    readonly authMode: AuthMode;
    /** A person looks on: menus, dialogs and sidebars can be shown. */
    readonly hasUi: boolean;
    /** Begun by a timer. */
    readonly isTimed: boolean;
}
/** Where a test wants a call to go wrong; calls are counted from 1. */
export interface Trouble {
    /** The execution is killed before or after this call does its work. */
    readonly killAt?: number;
    readonly killWhen?: "before" | "after";
    /** This call throws once, as a service that does not answer. */
    readonly failAt?: number;
    /** What it then says. */
    readonly failText?: string;
}
/** A function of the script while it runs. */
export declare class Execution {
    readonly start: ExecutionStart;
    readonly script: Script;
    readonly startedAt: number;
    readonly trouble: Trouble;
    /** Calls by method. */
    readonly calls: Map<string, number>;
    total: number;
    /** States of the book since the last flush, oldest first: what is lost or kept when all ends at once. */
    unflushed: BookState[];
    /** Set when it ended from outside: whatever it calls from then on, nothing happens. */
    ended: ExecutionEnd | undefined;
    constructor(start: ExecutionStart, script: Script, startedAt: number, trouble: Trouble);
    /** Ends it from outside. */
    end(why: ExecutionEnd["why"], message: string): never;
    /** Counts a call that is about to be done; ends it where time is over or a test kills it. */
    enter(method: string, now: number): void;
    /** A call did its work. */
    leave(): void;
}
