import assert from "node:assert/strict";
import { bankItems } from "../../../../core/evaluation/items/item-bank.ts";
import { itemsFor } from "../../../../core/evaluation/questionnaires/item-header.ts";

/** The item that a header plainly means; nothing where none is ahead. */
function meant(header: string, from = 0.5): string | undefined {
  const [best, second] = itemsFor(header);
  return best !== undefined && best.score >= from && best.score - (second?.score ?? 0) >= 0.02
    ? best.item.key
    : undefined;
}

describe("headers of questionnaires", () => {
  for (const item of bankItems.filter(({ isOnlySaid }) => isOnlySaid !== true))
    it(`say ${item.key} in each of the ${item.headers.length} ways of the bank, and nothing else`, () => {
      assert.deepEqual(item.headers.filter((header) => meant(header, 0.9) !== item.key), []); // prettier-ignore
    });

  const others: readonly (readonly [string, string | undefined])[] = [
    ["Vraag 3: Ik vertrouw mijn match", "trust"],
    ["In hoeverre bent u het eens: ik vertrouw mijn match?", "trust"],
    ["Wij vertrouwen onze match", "trust"],
    ["VERTROUWEN", "trust"],
    ["Ik vertrouw mijn match (1 = helemaal mee oneens, 5 = helemaal mee eens)", "trust"],
    ["Ik zou graag meer tijd met mijn match doorbrengen", "time"],
    ["Mijn match woont te ver bij mij vandaan", "distance"],
    ["De interacties met mijn match zijn informeel en vriendelijk", "informal"],
    ["De WG heeft een significante bijdrage geleverd aan mijn Nederlands", "dutch-by-group"],
    ["Hoe tevreden bent u over de matchingsmethode?", "satisfied-matching"],
    ["Would you recommend Samen Hier to others?", "recommend"],
    ["Ik vertrouw mijn match niet", undefined],
    ["Mijn match woont niet te ver weg", undefined],
    ["I do not trust my match", undefined],
    ["Naam", undefined],
    ["Groepscode", undefined],
    ["Wat ging er goed?", undefined],
    ["Tijdstempel", undefined],
    ["Afstand in km", undefined],
    ["Wat is uw leeftijd?", undefined],
    ["Vertrouwen in instanties en overheid", undefined],
  ];
  for (const [header, key] of others)
    it(`${key ?? "no item"}: ${header}`, () => {
      assert.equal(meant(header), key);
    });
});
