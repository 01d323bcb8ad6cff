import assert from "node:assert/strict";
import { readPeople } from "../../../core/intake/read-people.ts";
import { book, sheet } from "./book.ts";
import { headerWords, samples, type HeaderWords } from "./header-words.ts";

/** What the only column of a sheet is used for, `-` for nothing. */
function usedFor(header: string, { role, sample }: HeaderWords): string {
  const cells = [[header, "Kleur"], ...samples[sample].map((cell, place) => [cell, `kleur ${place}`])];
  const reading = readPeople(book(sheet("Blad", cells)), {
    mappings: [{ sheet: "Blad", header: "*", field: role }],
  });
  const column = reading.sheets[0]?.columns[0];
  return column?.confidence === "sure" ? (column.field ?? "-") : "-";
}

describe("headers of coordinators", () => {
  for (const words of headerWords) {
    it(`of ${words.role}: ${words.field === "-" ? `none, over ${words.sample}` : words.field}`, () => {
      const headers = words.headers.split("|").map((header) => header.trim());
      const differing = headers
        .map((header) => `${header}: ${usedFor(header, words)}`)
        .filter((line) => !line.endsWith(`: ${words.field}`));
      assert.deepEqual(differing, []);
    });
  }
});
