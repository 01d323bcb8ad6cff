import { EnumWords, Faked } from "./faked.ts";
/** `ScriptApp`. */
export declare class ScriptApp extends Faked {
    #private;
    readonly typeName = "ScriptApp";
    get AuthMode(): EnumWords;
    get AuthorizationStatus(): EnumWords;
    /** Only one's own: those of others cannot be seen, nor deleted. */
    getProjectTriggers(...given: unknown[]): readonly Faked[];
    newTrigger(...given: unknown[]): Faked;
    deleteTrigger(...given: unknown[]): void;
    requireAllScopes(...given: unknown[]): void;
    requireScopes(...given: unknown[]): void;
    getAuthorizationInfo(...given: unknown[]): Faked;
}
