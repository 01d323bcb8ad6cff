/** What our code calls that this platform does not model: a defect of the code, or a gap here. Never to be caught. */
export declare class NotModelled extends Error {
    constructor(what: string);
}
/** Arguments that fit no form of a method. */
export declare class SignatureProblem extends Error {
    /** Kinds of the arguments, as the platform names them. */
    readonly kinds: string;
    constructor(kinds: string);
}
/** An exception of the platform, with the words it uses where those are known. */
export declare class PlatformProblem extends Error {
    constructor(message: string);
}
/** The end of an execution from outside: killed, out of time, or stopped for a consent screen. Nothing can go on. */
export declare class ExecutionEnd extends Error {
    readonly why: "killed" | "timed-out" | "consent";
    constructor(why: ExecutionEnd["why"], message: string);
}
/** Throws as the platform does. */
export declare function fail(message: string): never;
