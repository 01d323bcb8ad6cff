import assert from "node:assert/strict";
import type { ReadRole } from "../../../core/intake/dictionary.ts";
import { candidatesFor } from "../../../core/intake/match-header.ts";
import { isDenied } from "../../../core/intake/questions/denial.ts";
import { refusedSubject } from "../../../core/intake/refused.ts";
import { read, sheet, usedFields } from "./book.ts";

/** Headers of yes or no that turn the answer round, by sheet. */
const denied: Readonly<Partial<Record<ReadRole, string>>> = {
  households:
    "Toestemming ingetrokken | Toestemming geweigerd | Geen toestemming | Toestemming vervallen | Doet niet mee | Consent withdrawn | No consent | Geen ambassadeur nodig | Ambassadeur niet gewenst | Ambassador declined | Bezwaar tegen deelname",
  groups:
    "VOG ontbreekt | VOG geweigerd | Geen VOG | VOG niet binnen | VOG not received | VOG missing | Declaration not signed | Verklaring ontbreekt | Training gemist | Niet getraind | Training missed | Without training",
  members: "VOG ontbreekt | Geen VOG | VOG not received | Training gemist | Verklaring niet getekend | Overdag niet",
};

describe("a header that denies", () => {
  for (const [role, headers] of Object.entries(denied))
    for (const header of headers.split(" | "))
      it(`says no yes or no of ${role}: ${header}`, () => {
        const kinds = candidatesFor(header, role as ReadRole).map(({ entry }) => entry.kind);
        assert.ok(isDenied(header));
        assert.ok(!kinds.some((kind) => kind === "yes-no" || kind === "seen" || kind === "wish"));
      });

  it("is none where no is only the other answer", () => {
    for (const header of [
      "Wilt u een ambassadeur of niet?",
      "Doet u wel of niet mee?",
      "Toestemming (ja/nee)",
      "VOG binnen? (leeg = niet)",
    ])
      assert.ok(!isDenied(header), header);
  });
});

describe("a ranking of whom somebody does not want", () => {
  const types = ["gezin", "stel", "alleenstaande man"];
  const used = (headers: readonly string[], ...rows: readonly (readonly (string | number)[])[]): string[] =>
    Object.values(usedFields(read(sheet("Groepen", [["Groepscode", "Gemeente", ...headers], ...rows.map((row, place) => [`WG-${place + 1}`, "Almere", ...row])])))); // prettier-ignore

  for (const header of [
    "Niet gewenst type huishouden",
    "Minst gewenst",
    "Geen voorkeur voor",
    "Liefst geen",
    "Least preferred",
    "Volgorde (1 = liefst niet)",
  ])
    it(`is not read upside down: ${header}`, () => {
      const found = used([header], ["gezin > stel"], ["stel > gezin"], ["alleenstaande man > stel"]);
      assert.ok(!found.some((field) => field.startsWith("ranking")));
    });

  it("is not read from a column per option or per place either", () => {
    const options = types.map((type) => `Minste voorkeur: ${type}`);
    assert.deepEqual(used(options, [1, 2, 3], [2, 1, 3], [3, 2, 1]), ["code", "municipality"]);
    const places = ["1e keus liever niet", "2e keus liever niet"];
    assert.deepEqual(used(places, ["gezin", "stel"], ["stel", "gezin"], ["gezin", "stel"]), ["code", "municipality"]);
  });

  for (const header of ["Volgorde van liefst naar minst liefst", "Preference from favourite to least favourite"])
    it(`is an ordinary one where its order ends with them: ${header}`, () => {
      assert.ok(used([header], ["gezin > stel"], ["stel > gezin"], ["alleenstaande man > gezin"]).includes("ranking"));
    });

  it("is an ordinary one where only its legend says which number comes last", () => {
    const options = types.map((type) => `Voorkeur: ${type} (1 = liefst, 3 = minst)`);
    assert.ok(used(options, [1, 2, 3], [2, 1, 3], [3, 2, 1]).includes("ranking.family"));
  });
});

describe("a refused column with another word beside it", () => {
  const refused =
    "Nationaliteit en talen | Herkomst / taal | Etniciteit/taal | Diagnose post-traumatische stress | Psychische klachten tijdens opleiding | Geaardheid / geweld | Asielmotief en kosten";
  for (const header of refused.split(" | "))
    it(`stays refused: ${header}`, () => {
      assert.notEqual(refusedSubject(header, []), undefined);
    });

  const fine =
    "Taal van het land van herkomst | Herkomst lead | Herkomst aanmelding | Training trauma | Traumasensitief werken gevolgd | Beroep in land van herkomst | Huisartsenpost";
  for (const header of fine.split(" | "))
    it(`is none where the words say something else: ${header}`, () => {
      assert.equal(refusedSubject(header, []), undefined);
    });
});
