import { strict as assert } from "node:assert";
import fc from "fast-check";
import { partyKey } from "../../../core/intake/people/supporters.ts";
import { partiesFrom, partiesIn } from "../../../core/tasks/parties.ts";
import { partiesDesign } from "../../../core/sheets/parties.ts";
import { synced, type WantedRow } from "../../../core/sheets/synced.ts";
import { partyChoices } from "../../../core/tasks/words.ts";
import { applied } from "../../../core/workbook/apply.ts";
import type { Snapshot } from "../../../core/workbook/snapshot.ts";
import { emptyWorkbook, readingWith } from "./workbooks.ts";

/** A workbook with our sheet of parties, as people filled it in. */
function withParties(rows: readonly WantedRow[]): Snapshot {
  return applied(emptyWorkbook, synced(emptyWorkbook, { design: partiesDesign, rows, others: "keep" }, "nl"));
}

describe("the key of a party", () => {
  const typed: readonly (readonly [string, string])[] = [
    ["gemeente", "municipality"],
    ["Gemeente Zeist", "municipality"],
    ["Municipality", "municipality"],
    ["VluchtelingenWerk Zuidwest", "vwn"],
    ["vwn", "vwn"],
    [" COA ", "coa"],
    ["coördinator", "coordinator"],
    ["nieuwkomer", "newcomer"],
    ["groep", "group"],
    ["woningcorporatie", "housing"],
    ["school", "school"],
    ["Cultureel  ambassadeur", "ambassador"],
    ["cultural ambassador", "ambassador"],
    ["Taalschool", "taalschool"],
    ["Stichting De Brug!", "stichting-de-brug"],
    ["", ""],
    ["?", ""],
  ];
  for (const [text, key] of typed)
    it(`of ‘${text}’ is ${key}`, () => {
      assert.equal(partyKey(text), key);
    });
});

describe("parties of a programme", () => {
  it("are called by words that lead back to their key, in every language", () => {
    const words = fc.oneof(
      fc.stringMatching(/^[A-Za-zé&' -]{1,20}$/u),
      fc.constantFrom("Protestantse Gemeente", "Kerk", "De Brug / Zuid"),
    );
    fc.assert(
      fc.property(words, fc.option(words, { nil: undefined }), (kind, name) => {
        const key = partyKey(kind);
        fc.pre(key !== "");
        const parties = partiesFrom([{ key, ...(name === undefined ? {} : { name }) }]);
        assert.equal(partyKey(parties.name(key, "nl")), key);
        assert.equal(partyKey(parties.name(key, "en")), key);
        assert.equal(partyKey(partiesFrom([]).name(key, "nl")), key);
      }),
    );
  });

  it("have a word in each language where the catalogue knows them, and their own name otherwise", () => {
    const parties = partiesFrom([
      { key: "housing", name: "Invented Homes" },
      { key: "de-brug", name: "De Brug" },
    ]);
    assert.equal(parties.name("housing", "nl"), "woningcorporatie");
    assert.equal(parties.name("housing", "en"), "housing association");
    assert.equal(parties.name("de-brug", "en"), "De Brug");
    assert.equal(parties.name("never-heard-of", "nl"), "never heard of");
    assert.equal(parties.name("", "nl"), "");
    for (const { value, words } of partyChoices) assert.equal(partiesFrom([]).name(value, "nl"), words.nl);
  });

  it("have the contact of the first row that names one, with who stands in for that contact", () => {
    const parties = partiesFrom([
      { key: "coa", backup: "Invented Backup" },
      { key: "coa", contact: "Invented Contact", reachable: "ma-do" },
      { key: "coa", contact: "Invented Other", backup: "Invented Stranger" },
    ]);
    assert.equal(parties.contact("coa"), "Invented Contact");
    assert.equal(parties.backup("coa"), undefined);
    assert.equal(parties.reachable("coa"), "ma-do");
    assert.deepEqual(
      parties.reached("coa").map(({ contact }) => contact),
      ["Invented Contact", "Invented Other"],
    );
    assert.equal(parties.contact("ggd"), undefined);
    assert.equal(parties.all.length, 1);
  });

  it("of several municipalities have the contact of the one where the household lives, and otherwise none", () => {
    const several = partiesFrom([
      { key: "municipality", name: "Gemeente Zeist", contact: "Contact in Zeist" },
      { key: "municipality", name: "Gemeente De Bilt, team wonen", contact: "Contact in De Bilt", backup: "Backup" },
    ]);
    const asked: readonly (readonly [string | undefined, string | undefined])[] = [
      ["Zeist", "Contact in Zeist"],
      ["zeist ", "Contact in Zeist"],
      ["De Bilt", "Contact in De Bilt"],
      ["Bilt", "Contact in De Bilt"],
      ["Utrecht", undefined],
      ["Zei", undefined],
      ["", undefined],
      [undefined, undefined],
    ];
    for (const [place, contact] of asked) assert.equal(several.contact("municipality", place), contact, place);
    assert.equal(several.backup("municipality", "De Bilt"), "Backup");
    assert.equal(several.backup("municipality", "Utrecht"), undefined);
    const single = partiesFrom([{ key: "municipality", name: "Gemeente Zeist", contact: "Contact" }]);
    assert.equal(single.contact("municipality", "Utrecht"), "Contact");
    assert.equal(single.contact("municipality"), "Contact");
    assert.equal(several.reached("municipality").length, 2);
  });

  it("stand on the coordinator's list first, and on ours where theirs says nothing", () => {
    const snapshot = withParties([
      { party: "municipality", organisation: "Gemeente Zeist", contact: "Ours" },
      { party: "coa", contact: "Ours too", backup: " Backup " },
      { party: "De Brug", organisation: "Stichting De Brug" },
      { party: "?" },
    ]);
    const reading = readingWith({ parties: [{ key: "municipality", contact: "Theirs" }, { key: "coa" }] });
    const parties = partiesIn(snapshot, reading);
    assert.equal(parties.contact("municipality"), "Theirs");
    assert.equal(parties.contact("coa"), "Ours too");
    assert.equal(parties.backup("coa"), "Backup");
    assert.equal(parties.name("de-brug", "nl"), "De Brug");
    assert.deepEqual(
      parties.all.map(({ key }) => key),
      ["municipality", "coa", "de-brug"],
    );
  });
});
