import type { Platform, Run } from "./platform.ts";
/** A timer of somebody. */
export interface Trigger {
    readonly id: string;
    /** Address of who made it: it runs as them, and nobody else sees it. */
    readonly owner: string;
    readonly functionName: string;
    /** Hours between runs. */
    readonly everyHours: number;
    /** Minute of the hour at which Google runs it: chosen by Google, and then always the same. */
    readonly minute: number;
    /** Milliseconds since 1970. */
    readonly madeAt: number;
    /** Made by a timer on a platform where such timers do not fire. */
    readonly isDead: boolean;
}
/** One time that a timer fired. */
export interface TriggerRun {
    readonly trigger: Trigger;
    /** Milliseconds since 1970 when it began. */
    readonly at: number;
    readonly run: Run;
}
/** Lets the clock run to a time, and fires each timer when it is its turn; a timer never overtakes the clock. */
export declare function runTriggers(platform: Platform, until: number): readonly TriggerRun[];
