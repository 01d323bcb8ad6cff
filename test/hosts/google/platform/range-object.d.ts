import { type Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
import { RangeBase } from "./range-base.ts";
/** A range object for a reference such as `='Blad 1'!$A$2:$A$9`. */
export declare function rangeFor(platform: Platform, reference: string): RangeObject;
/** `Range`. */
export declare class RangeObject extends RangeBase {
    #private;
    getSheet(...given: unknown[]): Faked;
    getA1Notation(...given: unknown[]): string;
    getRow(...given: unknown[]): number;
    getColumn(...given: unknown[]): number;
    getLastRow(...given: unknown[]): number;
    getLastColumn(...given: unknown[]): number;
    getNumRows(...given: unknown[]): number;
    getNumColumns(...given: unknown[]): number;
    getValues(...given: unknown[]): readonly (readonly unknown[])[];
    getValue(...given: unknown[]): unknown;
    getDisplayValues(...given: unknown[]): readonly (readonly unknown[])[];
    getDisplayValue(...given: unknown[]): unknown;
    getFormulas(...given: unknown[]): readonly (readonly unknown[])[];
    getFormula(...given: unknown[]): unknown;
    getNumberFormats(...given: unknown[]): readonly (readonly unknown[])[];
    getNumberFormat(...given: unknown[]): unknown;
    getBackgrounds(...given: unknown[]): readonly (readonly unknown[])[];
    getNotes(...given: unknown[]): readonly (readonly unknown[])[];
    getNote(...given: unknown[]): unknown;
    getDataValidations(...given: unknown[]): readonly (readonly unknown[])[];
    getRichTextValues(...given: unknown[]): readonly (readonly unknown[])[];
    getMergedRanges(...given: unknown[]): readonly Faked[];
    setValues(...given: unknown[]): this;
    setValue(...given: unknown[]): this;
    setFormulas(...given: unknown[]): this;
    setFormula(...given: unknown[]): this;
    setNumberFormats(...given: unknown[]): this;
    setNumberFormat(...given: unknown[]): this;
    setBackgrounds(...given: unknown[]): this;
    setBackground(...given: unknown[]): this;
    setFontColors(...given: unknown[]): this;
    setTextStyles(...given: unknown[]): this;
    setTextStyle(...given: unknown[]): this;
    setWrapStrategies(...given: unknown[]): this;
    setWrap(...given: unknown[]): this;
    setHorizontalAlignments(...given: unknown[]): this;
    setVerticalAlignments(...given: unknown[]): this;
    /** Lines around and between the cells: true draws, false takes away, null leaves. */
    setBorder(...given: unknown[]): this;
    setNotes(...given: unknown[]): this;
    setNote(...given: unknown[]): this;
    clearNote(...given: unknown[]): this;
    setDataValidations(...given: unknown[]): this;
    setDataValidation(...given: unknown[]): this;
    clearDataValidations(...given: unknown[]): this;
    setRichTextValues(...given: unknown[]): this;
    insertCheckboxes(...given: unknown[]): this;
    /** Empties the cells and takes their looks; rules, notes and conditional formats stay. */
    clear(...given: unknown[]): this;
    clearContent(...given: unknown[]): this;
    /** Looks or rules of these cells for others: repeated where the others are more. */
    copyTo(...given: unknown[]): void;
    activate(...given: unknown[]): this;
}
