/** An item of a menu, or a menu within it. */
export type MenuItem = {
    readonly kind: "item";
    readonly label: string;
    readonly functionName: string;
} | {
    readonly kind: "menu";
    readonly label: string;
    readonly items: readonly MenuItem[];
} | {
    readonly kind: "line";
};
/** What a person does when a dialog asks something. */
export interface Answer {
    /** `OK`, `CANCEL`, `YES`, `NO` or `CLOSE`. */
    readonly button: string;
    /** What is typed, where something can be. */
    readonly text?: string;
}
/** Something that was shown. */
export type Shown = {
    readonly kind: "alert";
    readonly title: string;
    readonly text: string;
    readonly buttons: string;
} | {
    readonly kind: "prompt";
    readonly title: string;
    readonly text: string;
    readonly buttons: string;
} | {
    readonly kind: "toast";
    readonly title: string;
    readonly text: string;
    readonly seconds: number;
} | {
    readonly kind: "sidebar" | "dialog";
    readonly title: string;
    readonly html: string;
};
/** What the person at the keyboard sees, and what they answer. */
export declare class Screen {
    /** Menus that the script added since the workbook was opened. */
    menus: MenuItem[];
    readonly shown: Shown[];
    /** What is answered to the dialogs to come, in order. */
    readonly answers: Answer[];
    /** Cells that were selected last, as `Sheet!A1`. */
    selected: string | undefined;
    /** A workbook that was just opened has no menus of a script. */
    opened(): void;
    /** What the last toast, alert or other said; undefined when nothing was. */
    get last(): Shown | undefined;
    /** The function behind an item, by the labels on the way to it. */
    functionAt(labels: readonly string[]): string;
}
