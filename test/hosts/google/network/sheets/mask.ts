import { refused } from "./refused.ts";

/** The fields that are asked for; a field without further ones is asked for whole. */
export type Mask = ReadonlyMap<string, Mask>;

type Growing = Map<string, Growing>;

/** Every field that we ask for anywhere: another name is a mistake, which the API refuses too. */
const known = new Set(
  `properties locale timeZone title sheetId index sheetType hidden gridProperties rowCount columnCount namedRanges sheets
  merges protectedRanges protectedRangeId range warningOnly requestingUserCanEdit charts chartId developerMetadata
  metadataId metadataKey metadataValue data startRow startColumn rowMetadata columnMetadata hiddenByUser hiddenByFilter
  rowData values effectiveValue effectiveFormat numberFormat userEnteredValue formulaValue userEnteredFormat
  dataValidation hyperlink note spreadsheetId spreadsheetUrl`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

function added(mask: Growing, path: readonly string[]): Growing {
  let place = mask;
  for (const name of path) {
    if (!known.has(name)) refused(`Request contains an invalid argument: field mask ${name}`);
    const next = place.get(name) ?? new Map<string, Growing>();
    place.set(name, next);
    place = next;
  }
  return place;
}

/** A field mask, as `sheets(properties/title,data)`. */
export function maskOf(text: string): Mask {
  const mask: Growing = new Map();
  const open: Growing[] = [mask];
  let last: Growing = mask;
  for (const piece of text.match(/[()]|,|[^(),]+/gu) ?? []) {
    if (piece === "(") open.push(last);
    else if (piece === ")") open.pop();
    else if (piece !== ",") last = added(open[open.length - 1] ?? mask, piece.split(/[./]/u));
  }
  if (open.length !== 1) refused("Request contains an invalid argument: parentheses of the field mask");
  return mask;
}

/** What was asked for of an answer. */
export function masked(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => masked(one, mask));
  const entries = Object.entries(value).flatMap(([key, one]): readonly (readonly [string, unknown])[] => {
    const further = mask.get(key);
    return further === undefined || one === undefined ? [] : [[key, masked(one, further)]];
  });
  return Object.fromEntries(entries);
}
