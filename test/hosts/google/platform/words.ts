import { EnumWords } from "./faked.ts";
import type { Platform } from "./platform.ts";

/** The enumerations of `SpreadsheetApp`, made once a platform. */
export interface SheetWords {
  readonly sheetTypes: EnumWords;
  readonly protectionTypes: EnumWords;
  readonly criteria: EnumWords;
  readonly conditions: EnumWords;
  readonly pasteTypes: EnumWords;
  readonly wraps: EnumWords;
  readonly borders: EnumWords;
  readonly visibilities: EnumWords;
}

const known = new WeakMap<Platform, SheetWords>();

function made(platform: Platform): SheetWords {
  const words = (name: string, ...all: string[]): EnumWords => new EnumWords(platform, name, all);
  return {
    sheetTypes: words("SheetType", "GRID", "OBJECT", "DATASOURCE"),
    protectionTypes: words("ProtectionType", "RANGE", "SHEET"),
    criteria: words(
      "DataValidationCriteria",
      "VALUE_IN_LIST",
      "VALUE_IN_RANGE",
      "CHECKBOX",
      "CUSTOM_FORMULA",
      "NUMBER_BETWEEN",
      "NUMBER_GREATER_THAN",
      "DATE_IS_VALID_DATE",
      "TEXT_IS_VALID_EMAIL",
    ),
    conditions: words(
      "BooleanCriteria",
      "TEXT_EQUAL_TO",
      "TEXT_CONTAINS",
      "NUMBER_EQUAL_TO",
      "NUMBER_GREATER_THAN",
      "CUSTOM_FORMULA",
    ),
    pasteTypes: words("CopyPasteType", "PASTE_NORMAL", "PASTE_FORMAT", "PASTE_VALUES", "PASTE_DATA_VALIDATION"),
    wraps: words("WrapStrategy", "WRAP", "OVERFLOW", "CLIP"),
    borders: words("BorderStyle", "DOTTED", "DASHED", "SOLID", "SOLID_MEDIUM", "SOLID_THICK", "DOUBLE"),
    visibilities: words("DeveloperMetadataVisibility", "DOCUMENT", "PROJECT"),
  };
}

/** The enumerations of a platform. */
export function wordsOf(platform: Platform): SheetWords {
  const standing = known.get(platform) ?? made(platform);
  known.set(platform, standing);
  return standing;
}

const criteriaByCondition: ReadonlyMap<string, string> = new Map([
  ["ONE_OF_LIST", "VALUE_IN_LIST"],
  ["ONE_OF_RANGE", "VALUE_IN_RANGE"],
  ["BOOLEAN", "CHECKBOX"],
  ["CUSTOM_FORMULA", "CUSTOM_FORMULA"],
  ["NUMBER_BETWEEN", "NUMBER_BETWEEN"],
  ["NUMBER_GREATER", "NUMBER_GREATER_THAN"],
  ["DATE_IS_VALID", "DATE_IS_VALID_DATE"],
  ["TEXT_IS_EMAIL", "TEXT_IS_VALID_EMAIL"],
]);

/** What looks of cells depend on: by the name of the REST interface what Apps Script calls it. */
export const conditionNames: ReadonlyMap<string, string> = new Map([
  ["TEXT_EQ", "TEXT_EQUAL_TO"],
  ["TEXT_CONTAINS", "TEXT_CONTAINS"],
  ["NUMBER_EQ", "NUMBER_EQUAL_TO"],
  ["NUMBER_GREATER", "NUMBER_GREATER_THAN"],
  ["CUSTOM_FORMULA", "CUSTOM_FORMULA"],
]);

/** What Apps Script calls a condition of the REST interface. */
export function criterionName(condition: string): string {
  const name = criteriaByCondition.get(condition);
  if (name === undefined) throw new Error(`no criterion for ${condition}`);
  return name;
}
