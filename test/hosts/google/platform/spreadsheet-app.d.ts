import { Faked, type EnumWords } from "./faked.ts";
/** `SpreadsheetApp`. */
export declare class SpreadsheetApp extends Faked {
    #private;
    readonly typeName = "SpreadsheetApp";
    get SheetType(): EnumWords;
    get ProtectionType(): EnumWords;
    get DataValidationCriteria(): EnumWords;
    get CopyPasteType(): EnumWords;
    get WrapStrategy(): EnumWords;
    get BorderStyle(): EnumWords;
    get DeveloperMetadataVisibility(): EnumWords;
    getActiveSpreadsheet(...given: unknown[]): Faked;
    getUi(...given: unknown[]): Faked;
    flush(...given: unknown[]): void;
    newDataValidation(...given: unknown[]): Faked;
    newConditionalFormatRule(...given: unknown[]): Faked;
    newTextStyle(...given: unknown[]): Faked;
    newRichTextValue(...given: unknown[]): Faked;
}
