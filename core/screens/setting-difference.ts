import { possibleValues } from "../setting-values.ts";
import { settingMeaning, type SettingKey } from "../settings.ts";
import type { Scalar } from "../workbook/cell.ts";
import type { CellShown } from "../workbook/describe.ts";
import type { Language } from "../workbook/layout.ts";
import type { CellDifference } from "./preview.ts";
import { shownValue } from "./values.ts";

function isSettingKey(text: string): text is SettingKey {
  return Object.keys(settingMeaning).includes(text);
}

/** A value as the screens read it: `ja` for `true`, the comma of the language. */
function shownSetting(key: SettingKey, value: Scalar, language: Language): string {
  const text = String(value ?? "");
  const { words } = possibleValues(key);
  const word = words.find((one) => one.value === text)?.[language];
  if (word !== undefined) return word;
  return words.length === 0 && /^\d+\.\d+$/u.test(text)
    ? shownValue(Number(text), language)
    : shownValue(value, language);
}

/** A cell of the sheet `Instellingen` before and after: what the setting means, and its value in words. */
export function settingDifference({ row, column, before, after }: CellShown, language: Language): CellDifference {
  if (!isSettingKey(row))
    return { row, column, before: shownValue(before, language), after: shownValue(after, language) };
  return {
    row: settingMeaning[row][language],
    column,
    before: shownSetting(row, before, language),
    after: shownSetting(row, after, language),
  };
}
