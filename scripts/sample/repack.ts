import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";

/** Local time without a zone, because that is what a zip stores. */
const moment = new Date(2019, 9, 21, 9, 30, 0);

/** The library marks every formula as text; a spreadsheet program notes numbers as numbers. */
const numberMarkedAsText = /(<c [^>]*?) t="str"(><f>[^<]*<\/f><v>-?[\d.]+<\/v>)/gu;

/** The library says of every sheet with filter buttons that rows are hidden; here none are. */
const filtering = ' filterMode="true"';

/** The library lists file extensions in an order that changes from run to run. */
const defaults = /(?:<Default [^>]*><\/Default>)+/u;
const sorted = (list: string): string =>
  list
    .split(/(?<=<\/Default>)/u)
    .sort()
    .join("");

function tidied(name: string, bytes: Uint8Array): Uint8Array {
  if (name === "[Content_Types].xml") return strToU8(strFromU8(bytes).replace(defaults, sorted));
  if (!name.startsWith("xl/worksheets/sheet")) return bytes;
  return strToU8(strFromU8(bytes).replace(numberMarkedAsText, "$1$2").replace(filtering, ""));
}

/** The content types come first, as spreadsheet programs write them; the rest by name. */
const inOrder = (names: readonly string[]): string[] =>
  [...names].sort(
    (one, other) => Number(other.startsWith("[")) - Number(one.startsWith("[")) || (one < other ? -1 : 1),
  );

/** The same package with its parts in a fixed order and one fixed time, so that equal content gives equal bytes. */
export function repacked(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const ordered: Zippable = {};
  for (const name of inOrder(Object.keys(parts))) {
    const part = parts[name];
    if (part !== undefined) ordered[name] = tidied(name, part);
  }
  return zipSync(ordered, { mtime: moment, level: 9 });
}
