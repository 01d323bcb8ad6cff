import type { Erasure } from "../../../core/workbook/erasure.ts";
import { withoutValues } from "../../../core/workbook/without-values.ts";
import type { XlsxPackage } from "../package.ts";
import { parsedXml } from "../xml.ts";
import { plainName, type NewNames } from "./erased-formulas.ts";

/** The tables of a workbook by the names that formulas know them by. */
function tableNames(file: XlsxPackage): readonly string[] {
  return file
    .partNames()
    .filter((part) => /\/tables\/table[^/]*\.xml$/iu.test(part))
    .flatMap((part) => {
      const { name, displayName } = parsedXml(file.text(part), part, 1).attributes;
      return [name, displayName].filter((one): one is string => one !== undefined);
    });
}

/** Ranges and tables whose names say who somebody is, with the names that they get; by their name in small letters. */
export function newNames(file: XlsxPackage, { values }: Erasure): NewNames {
  const standing = [...file.definedNames.map(({ name }) => name), ...tableNames(file)];
  const taken = new Set(standing.map((name) => name.toLowerCase()));
  const found = new Map<string, string>();
  for (const name of standing) {
    const clean = plainName(withoutValues(name, values));
    if (clean === plainName(name) || found.has(name.toLowerCase())) continue;
    let free = clean;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${clean}_${number}`;
    taken.add(free.toLowerCase());
    found.set(name.toLowerCase(), free);
  }
  return found;
}
