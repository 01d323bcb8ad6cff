import { Book } from "../book/book.ts";
import { type Behaviour } from "./behaviour.ts";
import { Execution, type AuthMode, type ExecutionStart, type Trouble } from "./execution.ts";
import { type Faked } from "./faked.ts";
import type { Script, ScriptSource } from "./loaded.ts";
import { type Realm } from "./realm.ts";
import { type Trigger, type TriggerRun } from "./timers.ts";
import { Stores } from "./stores.ts";
import { type User } from "./users.ts";
import type { Mail } from "./mail.ts";
import { Screen } from "./screen.ts";
/** How a platform begins. */
export interface PlatformStart {
    readonly book?: Book;
    /** Milliseconds since 1970; 2 November 2026, 9 o'clock in Amsterdam, where nothing is said. */
    readonly now?: number;
    readonly behaviour?: Partial<Behaviour>;
    /** Address of who owns the spreadsheet, whom no protection stops. */
    readonly owner?: string;
    /** Scopes of the manifest. */
    readonly scopes?: readonly string[];
    /** Zone of the script, from its manifest. */
    readonly scriptZone?: string;
    /** HTML files of the project, by name without `.html`. */
    readonly files?: ReadonlyMap<string, string>;
    /** Milliseconds that a call takes. */
    readonly cost?: (method: string) => number;
}
/** How a function is begun. */
export interface RunOptions extends Trouble {
    /** Arguments: plain data, handed over as objects of the world of the script. */
    readonly given?: readonly unknown[];
    readonly authMode?: AuthMode;
    readonly hasUi?: boolean;
    readonly isTimed?: boolean;
}
/** What came of an execution. */
export interface Run {
    readonly functionName: string;
    readonly user: string;
    /** `failed`: the script threw. `consent`: it was stopped to ask for permission. `not-begun`: consent was asked first. */
    readonly outcome: "done" | "failed" | "killed" | "timed-out" | "consent" | "not-begun";
    /** What the function gave. */
    readonly value: unknown;
    /** What it threw, in words. */
    readonly problem: string | undefined;
    /** What it threw. */
    readonly thrown: unknown;
    readonly calls: ReadonlyMap<string, number>;
    readonly totalCalls: number;
    readonly milliseconds: number;
}
/** A line that a script wrote to its log. */
export interface LogLine {
    readonly level: string;
    readonly text: string;
}
/** Google in memory: one spreadsheet with the script that is bound to it, its people, its clock and its services. */
export declare class Platform {
    readonly book: Book;
    /** Milliseconds since 1970. */
    now: number;
    behaviour: Behaviour;
    readonly owner: string;
    readonly scopes: readonly string[];
    readonly scriptZone: string;
    readonly files: Map<string, string>;
    cost: (method: string) => number;
    readonly users: Map<string, User>;
    readonly log: LogLine[];
    readonly mails: Mail[];
    readonly triggers: Trigger[];
    readonly screen: Screen;
    readonly stores: Stores;
    /** What was called and is not modelled, for who caught the exception: must stay empty. */
    readonly unknown: string[];
    /** Everything that the platform refused, in its words: the script may have caught it and said something else. */
    readonly refusals: string[];
    /** What works here and goes wrong one day, such as a lock let go before a flush: must stay empty. */
    readonly defects: string[];
    /** Who holds the lock of the document: an execution, or something from outside until a time. */
    lockHolder: Execution | {
        readonly until: number;
    } | undefined;
    /** Called before every call: a test may let somebody else do something in between. */
    beforeCall: (method: string) => void;
    /** Stretches of time, in milliseconds since 1970, in which Google fires no timer; the end is not in it. */
    outages: readonly {
        readonly from: number;
        readonly to: number;
    }[];
    /** What goes wrong in a run of a timer, where a test wants that. */
    troubleOfTimer: (trigger: Trigger, at: number) => Trouble;
    /** The script that the spreadsheet carries. */
    source: ScriptSource | undefined;
    private readonly running;
    private lastNumber;
    private readonly walls;
    constructor(start?: PlatformStart);
    /** Somebody with an account: made when first named, having agreed to everything. */
    user(email: string): User;
    /** The names that a script finds, such as `SpreadsheetApp`. */
    get globals(): ReadonlyMap<string, object>;
    /** A fresh number, the same in every run of a test. */
    nextNumber(): number;
    /** What runs now; throws between executions. */
    get execution(): Execution;
    /** The world of the script that runs. */
    get realm(): Realm;
    /** Remembers and throws: something that this platform does not have. */
    notModelled(what: string): never;
    /** Does one call of the script: counts it, lets the clock run, asks for permission, and throws as the platform does. */
    perform(inside: Faked, key: string, given: readonly unknown[]): unknown;
    private checkPermission;
    /** What the script gets to catch, of its own world. */
    private asThrown;
    private exception;
    /** All pending writes are stored for good. */
    flush(): void;
    /** Begins an execution that a test ends itself; `run` is the usual way. */
    begin(start: ExecutionStart, script: Script, trouble?: Trouble): Execution;
    /** Ends an execution: its locks go, and what it wrote stays unless it was killed. */
    finish(execution: Execution): void;
    /** Runs a global function of the script for somebody, to its end. */
    run(email: string, functionName: string, options?: RunOptions): Run;
    /** Somebody opens the spreadsheet: `onOpen` runs, as far as it may without permission. */
    open(email: string): Run;
    /** Somebody chooses an item of a menu, by the labels on the way to it. */
    choose(email: string, ...labels: readonly string[]): Run;
    /** True while Google fires no timers. */
    isOut(at: number): boolean;
    /** Lets the clock run to a time and fires timers on the way. */
    fireTriggers(until: number): readonly TriggerRun[];
}
