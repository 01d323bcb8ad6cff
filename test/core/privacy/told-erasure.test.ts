import { strict as assert } from "node:assert";
import { toldErasure } from "../../../core/privacy/told-erasure.ts";
import { say } from "../../../core/text/sentence.ts";
import type { ErasureReport } from "../../../core/workbook/erasure.ts";
import type { Language } from "../../../core/workbook/layout.ts";

function told(report: ErasureReport, language: Language): readonly string[] {
  return toldErasure(report).map((one) => say(language, one));
}

const report: ErasureReport = {
  cleaned: [
    { kind: "comment", count: 2 },
    { kind: "name", count: 1 },
    { kind: "link", count: 0 },
  ],
  unreachable: [
    { kind: "picture", place: "Blad1" },
    { kind: "picture", place: "Blad1" },
    { kind: "picture", place: "Blad2" },
    { kind: "property", place: "fileName" },
    { kind: "note" },
  ],
};

describe("what is told after somebody was forgotten", () => {
  it("counts what was cleaned, and names what people must look at once for each kind", () => {
    assert.deepEqual(told(report, "nl"), [
      "Naast de cellen maakten wij schoon: 2 opmerkingen, 1 naam van een bereik of tabel.",
      "Wat op een afbeelding staat, kunnen wij niet lezen (Blad1, Blad2). Kijk zelf.",
      "De eigenschappen of de naam van het bestand konden wij niet allemaal aanpassen (de naam van het bestand). Kijk ze zelf na.",
      "Notities bij cellen konden wij niet allemaal lezen of veranderen. Kijk ze zelf na.",
    ]);
    assert.deepEqual(told(report, "en")[1], "We cannot read what a picture shows (Blad1, Blad2). Look for yourself.");
  });

  it("names ten places of a kind at most, and says that there are more", () => {
    const places = Array.from({ length: 12 }, (_, place) => `Blad1!A${place + 1}`);
    const many = { cleaned: [], unreachable: places.map((place) => ({ kind: "text" as const, place })) };
    const [only = "", ...others] = told(many, "en");
    assert.deepEqual(others, []);
    assert.match(only, /Blad1!A10 and more\)\.$/u);
    assert.doesNotMatch(only, /A11/u);
  });

  it("says nothing where nothing was cleaned and nothing is left", () => {
    assert.deepEqual(told({ cleaned: [], unreachable: [] }, "nl"), []);
  });
});
