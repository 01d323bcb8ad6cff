import { strict as assert } from "node:assert";
import fc from "fast-check";
import { NamedValues } from "../../../core/privacy/named-values.ts";
import { foundOn } from "../ambassadors/programme.ts";
import { matchWith } from "../tasks/matches.ts";
import { readingWith, workbookWith } from "../tasks/workbooks.ts";

const reading = {
  ...readingWith({
    households: [{ code: "H-12", name: "Familie Tesfay Alem", postcode: "1315AB" }],
    contactPersons: [{ name: "Marieke van der Velde", email: "marieke@voorbeeld.example" }],
    parties: [{ key: "municipality", contact: "Loket Wonen" }],
  }),
  groups: foundOn("Groepen", [
    {
      code: "G-03",
      name: "De Buren van Noord",
      members: [{ name: "Joris" }, { name: "Zoë Bakker", phone: "0612345678" }, { name: "12" }],
    },
  ]),
};
const values = new NamedValues(workbookWith([matchWith({ id: "M-07" })]), reading);

describe("a text that people wrote", () => {
  const texts: readonly (readonly [text: string, isNamed: boolean])[] = [
    ["De sleutel kwam drie weken te laat.", false],
    ["Bij M-07 kwam de sleutel te laat.", true],
    ["bij m 07 kwam de sleutel te laat", true],
    ["De M07 zag dit.", true],
    ["De groep G-03 zag dit", true],
    ["huishouden h12", true],
    ["Huishouden H-1 of H-123", false],
    ["postcode 1315 ab", true],
    ["Joris belde", true],
    ["joris belde", true],
    ["Ze sprak met Zoë", true],
    ["Ze sprak met Zoe", true],
    ["ZOË belde", true],
    ["de bakker is dicht", false],
    ["Mevrouw Bakker is er niet", true],
    ["zoë bakker", true],
    ["de buren klagen", false],
    ["De Buren van Noord", true],
    ["Noord is ver weg", false],
    ["Marieke helpt", true],
    ["Velde", true],
    ["Van de gemeente hoorden wij niets", false],
    ["Het loket is vaak dicht", false],
    ["Vraag loket wonen", true],
    ["mail naar iemand@elders.example", true],
    ["bel 06 98 76 54 32", true],
    ["bel +31 6 98765432", true],
    ["wacht 12 weken, sinds 2026-03-01", false],
    ["Jo\u200bris belde", true],
    ["", false],
  ];
  for (const [text, isNamed] of texts) {
    it(`‘${text}’ ${isNamed ? "says who it is about" : "names nobody"}`, () => {
      assert.equal(values.isIn(text), isNamed);
    });
  }

  it("names somebody wherever in it a value stands, in any capitals and with any accents", () => {
    const value = fc.constantFrom("M-07", "G-03", "H-12", "Tesfay", "Joris", "0612345678", "marieke@voorbeeld.example");
    const around = fc.constantFrom("", "wachttijd", "de brief van", "; en nog iets:", "(", "\n");
    fc.assert(
      fc.property(value, around, around, (one, before, behind) => {
        assert.ok(values.isIn(`${before} ${one} ${behind}`));
      }),
    );
  });
});
