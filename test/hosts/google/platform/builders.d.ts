import { parsedReference } from "../../../../core/workbook/references.ts";
import type { CellFormat, TextLink, Validation } from "../book/cell.ts";
import type { ConditionalRule } from "../book/state.ts";
import { Faked } from "./faked.ts";
import type { Platform } from "./platform.ts";
/** Fails for what is no colour of six digits; names of colours are not modelled. */
export declare function checkColour(platform: Platform, colour: string): string;
/** `DataValidation`: a rule on what a cell may hold. */
export declare class DataValidation extends Faked {
    #private;
    readonly typeName = "DataValidation";
    readonly rule: Validation;
    constructor(platform: Platform, rule: Validation, rangeOf: (reference: string) => Faked);
    getCriteriaType(...given: unknown[]): Faked;
    getCriteriaValues(...given: unknown[]): readonly unknown[];
    getHelpText(...given: unknown[]): string | null;
    getAllowInvalid(...given: unknown[]): boolean;
}
/** `DataValidationBuilder`. */
export declare class DataValidationBuilder extends Faked {
    #private;
    readonly typeName = "DataValidationBuilder";
    constructor(platform: Platform, rangeOf: (reference: string) => Faked);
    requireValueInList(...given: unknown[]): this;
    requireValueInRange(...given: unknown[]): this;
    requireCheckbox(...given: unknown[]): this;
    setAllowInvalid(...given: unknown[]): this;
    setHelpText(...given: unknown[]): this;
    build(...given: unknown[]): Faked;
}
/** `ConditionalFormatRule`. */
export declare class ConditionalFormatRule extends Faked {
    readonly typeName = "ConditionalFormatRule";
    readonly rule: ConditionalRule;
    /** Sheet of its ranges. */
    readonly sheet: number;
    constructor(platform: Platform, rule: ConditionalRule, sheet: number);
}
/** `ConditionalFormatRuleBuilder`. */
export declare class ConditionalFormatRuleBuilder extends Faked {
    #private;
    readonly typeName = "ConditionalFormatRuleBuilder";
    whenTextEqualTo(...given: unknown[]): this;
    whenNumberEqualTo(...given: unknown[]): this;
    whenNumberGreaterThan(...given: unknown[]): this;
    whenFormulaSatisfied(...given: unknown[]): this;
    setRanges(...given: unknown[]): this;
    setFontColor(...given: unknown[]): this;
    setBackground(...given: unknown[]): this;
    setBold(...given: unknown[]): this;
    build(...given: unknown[]): Faked;
}
/** `TextStyle`: how letters look; what was not said stays as it is. */
export declare class TextStyle extends Faked {
    readonly typeName = "TextStyle";
    readonly format: CellFormat;
    constructor(platform: Platform, format: CellFormat);
}
/** `TextStyleBuilder`. */
export declare class TextStyleBuilder extends Faked {
    #private;
    readonly typeName = "TextStyleBuilder";
    setBold(...given: unknown[]): this;
    setUnderline(...given: unknown[]): this;
    setForegroundColor(...given: unknown[]): this;
    setFontSize(...given: unknown[]): this;
    build(...given: unknown[]): Faked;
}
/** `RichTextValue`: a text with links. */
export declare class RichTextValue extends Faked {
    readonly typeName = "RichTextValue";
    readonly text: string;
    readonly links: readonly TextLink[];
    constructor(platform: Platform, value: string, links: readonly TextLink[]);
    getText(...given: unknown[]): string;
    /** The link of the whole text; nothing where only a part of it has one. */
    getLinkUrl(...given: unknown[]): string | null;
}
/** `RichTextValueBuilder`. */
export declare class RichTextValueBuilder extends Faked {
    #private;
    readonly typeName = "RichTextValueBuilder";
    setText(...given: unknown[]): this;
    setLinkUrl(...given: unknown[]): this;
    build(...given: unknown[]): Faked;
}
/** Where a reference such as `='Blad 1'!$A$2:$A$9` leads. */
export declare function placeOf(reference: string): NonNullable<ReturnType<typeof parsedReference>>;
