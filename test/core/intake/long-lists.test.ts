import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet, usedFields } from "./book.ts";

/** The fields of a list of so many households. */
function fieldsOf(rows: number): string[] {
  const header = ["Dossiernummer", "Naam", "Gemeente", "Volwassenen", "Contactpersoon", "Postcode"];
  const row = (place: number): Scalar[] => [
    `H-${place}`,
    `Achternaam ${String.fromCharCode(65 + (place % 26))}${place}`,
    ["Almere", "Haarlem", "Zwolle"][place % 3] ?? null,
    1 + (place % 2),
    ["Anna Test", "Bram Test"][place % 2] ?? null,
    `${1000 + (place % 8000)} AB`,
  ];
  return Object.values(usedFields(read(sheet("Huishoudens", [header, ...Array.from({ length: rows }, (_, place) => row(place))])))); // prettier-ignore
}

describe("a list of any length", () => {
  const wanted = ["code", "name", "municipality", "adults", "contactPerson", "postcode"];
  for (const rows of [6, 60, 600, 1500])
    it(`has the same columns: ${rows} rows`, () => {
      assert.deepEqual(fieldsOf(rows), wanted);
    });
});
