import assert from "node:assert/strict";
import type { Scalar } from "../../../core/workbook/cell.ts";
import { read, sheet, usedFields } from "./book.ts";

/** What two columns beside each other are used for on a list of members, `-` for nothing. */
function away(from: string, to: string, ends: readonly Scalar[] = ["21-7-2025", null, "5-8-2025"]): string {
  const starts = ["1-7-2025", null, "3-8-2025"];
  const rows = starts.map((start, place) => ["WG-1", `Lid ${"abc".charAt(place)}`, "kok", start, ends[place] ?? null]);
  const used = usedFields(read(sheet("Leden", [["Groep", "Naam lid", "Beroep", from, to], ...rows])));
  return `${used[from] ?? "-"} ${used[to] ?? "-"}`;
}

describe("a header that goes on from the one at its left", () => {
  for (const [from, to] of [
    ["Afwezig van", "Tot en met"],
    ["Weg vanaf", "en tot wanneer dan?"],
    ["Vakantie van", "t/m"],
    ["Niet beschikbaar vanaf", "Einddatum"],
    ["Ben je een poos weg? Eerste dag:", "Laatste dag:"],
    ["Away from", "until"],
    ["On holiday from", "last day"],
  ] as const)
    it(`says until when: ${from} | ${to}`, () => {
      assert.equal(away(from, to), "absence.from absence.to");
    });

  it("says so only right of the first day, and only with days in it", () => {
    assert.equal(away("Lid sinds", "Tot en met"), "- -");
    assert.equal(away("Afwezig van", "Tot en met", ["Ede", "Epe", "Almelo"]), "absence.from -");
    assert.equal(away("Afwezig van", "Lid tot"), "absence.from -");
  });

  for (const [street, number, more] of [
    ["Straat", "Nr", "Toevoeging"],
    ["Adres", "Huisnummer", "Toev."],
    ["Street", "No", "Suffix"],
  ] as const)
    it(`is the number of the house, and not read: ${street} | ${number} | ${more}`, () => {
      const header = ["Naam statushouder", street, number, more, "Postcode", "Volwassenen", "Kinderen"];
      const rows = [
        ["Amal", "Dorpsstraat", 12, "a", "3882 BC", 2, 3],
        ["Yosef", "Laan", 14, null, "3882 BD", 1, 0],
        ["Nadia", "Weg", 7, "bis", "3882 BE", 1, 1],
      ];
      const used = usedFields(read(sheet("Huishoudens", [header, ...rows])));
      assert.deepEqual([used[number], used[more]], [undefined, undefined]);
    });

  it("is a number to call right of an address for mail", () => {
    const rows = [["WG-1", "Lid a", "a@voorbeeld.nl", "0612345678"], ["WG-1", "Lid b", "b@voorbeeld.nl", "0612345679"]]; // prettier-ignore
    const used = usedFields(read(sheet("Leden", [["Groep", "Naam lid", "E-mailadres", "Nummer"], ...rows])));
    assert.equal(used["Nummer"], "phone");
  });
});
