import { EnumWords, Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** `Ui`: menus, dialogs and the sidebar. Dialogs are answered from a list that a test makes. */
export declare class UiObject extends Faked {
    #private;
    readonly typeName = "Ui";
    get ButtonSet(): EnumWords;
    get Button(): EnumWords;
    createMenu(...given: unknown[]): Faked;
    alert(...given: unknown[]): Faked;
    prompt(...given: unknown[]): Faked;
    showSidebar(...given: unknown[]): void;
    showModalDialog(...given: unknown[]): void;
}
/** The interface, where a person looks on; throws where nobody does. */
export declare function uiOf(platform: Platform, ui: UiObject): Faked;
