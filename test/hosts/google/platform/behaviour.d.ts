/**
 * What the platform does where nobody says what it does, or where it differs from time to time. Code of ours must come out
 * right either way: tests flip these. What belongs to cells rather than services stands in `BookRules`.
 */
export interface Behaviour {
    /** What becomes of writes after the last flush when an execution is killed: none, all, or the first half of them. */
    readonly onKill: "lost" | "kept" | "half";
    /** A number or truth put into a cell of plain text. */
    readonly numberInText: "text" | "number";
    /** How formulas are read where people write `;` between arguments. */
    readonly formulaForm: "locale" | "english";
    /** What the number format of a cell that nobody formatted is called. */
    readonly automaticFormat: string;
    /** What a name gives whose cells are gone. */
    readonly brokenName: "null" | "throws";
    /** Clearing leaves number formats, as the documentation says of clearing formats. */
    readonly clearKeepsNumberFormat: boolean;
    /** Timers made by a timer do not fire, as was seen in the past. */
    readonly deadTriggersFromTriggers: boolean;
}
/** What was seen most often. */
export declare const usualBehaviour: Behaviour;
